/** The sentences a mail's writer has written: without what is quoted below, the signature, and the lines' own breaks. */
export function mailSentences(text: string): string[] {
  return ownLines(text.slice(0, LONGEST))
    .join('\n')
    .split(/\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]) )/)
    .flatMap((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').split(SENTENCE_END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A promise stands near the top; nobody reads on for ever. */
const LONGEST = 6000;

/** After a stop, and not after that of a date or a short word: "on the 4. of", "z. B.", "No. 5". */
const SENTENCE_END = /(?<=[!?]|(?<!\b\p{L}{1,2}|\d)\.|\d{4}\.|\p{L}{3,}\.)\s+(?=[\p{Lu}"'(¿¡])/u;

function ownLines(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line) => QUOTED_BELOW.test(line.trim()));
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/.test(line));
}

/** Where what was written before begins, as mail programs introduce it in four languages, or the signature. */
const QUOTED_BELOW =
  /^(?:-- ?$|_{5,}|-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|forwarded)|(?:from|von|de) ?: .*@|(?:on|am|le|el) .{4,120}(?:wrote|schrieb|a écrit|escribió)(?: .{0,80})?:?$|(?:on|am|le|el) .{4,60}\d{4}.{0,60}<?[^ ]+@[^ ]+>?)/i;
