type Said = (found: RegExpExecArray) => string;

/** What the engine says of a text it cannot read, and the same for whoever writes the text; the first that fits. */
const PLAIN: readonly (readonly [engine: RegExp, plain: Said])[] = [
  [/undefined variable: ([^,]+)/, ([, name]) => `“${name}” is not a word that can be filled in`],
  [/undefined filter: ([^,]+)/, ([, name]) => `“${name}” is not a filter that exists`],
  [
    /tag "(end\w+|else|elsif|when)" not found/,
    ([, name]) => `“${name}” stands here without what it belongs to, such as “if” or “for”`,
  ],
  [/tag "([^"]+)" not found/, ([, name]) => `“${name}” is not a word that texts know`],
  [/tag \{%-?\s*(\w+).* not closed/, ([, name]) => `“${name}” begins here and has no “end${name}”`],
  [
    /(?:output|tag) "(.*)" not closed/,
    ([, words]) => `“${words}” is not closed: its last braces are missing`,
  ],
  [/^\[ not closed/, () => 'A bracket is opened here and not closed'],
  [/invalid value expression: "(.+)"/, ([, words]) => `“${words}” is not a word that can be filled in`],
  [/invalid value expression|tag name expected/, () => 'Nothing stands between the braces here'],
  [/illegal tag: (\{%.*%\})/, ([, tag]) => `“${tag}” is not complete, such as {% for invoice in invoices %}`],
  [/expected "="/, () => 'An equals sign is missing here, such as in {% assign oldest = invoices[0] %}'],
  [/expected variable name|invalid capture name/, () => 'A name of your own is missing here'],
  [/duplicated else/, () => 'Two “else” stand here where one can'],
  [/expected ":" after filter name/, () => 'A colon is missing behind the name of the filter'],
  [/expected "\|" before filter/, () => 'A sign stands here that texts do not know, or a “|” is missing'],
  [/(?:memory alloc|parse length) limit exceeded/, () => 'This text grows too long'],
  [/render limit exceeded/, () => 'This text takes too long to be filled in'],
];

/** "“total” begins here"; the engine's own words, without its numbers, where nothing fits. */
export function plainFault(message: string): string {
  for (const [engine, plain] of PLAIN) {
    const found = engine.exec(message);
    if (found) return plain(found);
  }
  return message.replace(/, line:\d+, col:\d+/, '').replace(/, file:\S+/, '');
}
