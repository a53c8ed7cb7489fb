/** A text with plain letters, quotation marks, dashes and spaces, as the patterns of the word lists are written for. */
export interface PlainText {
  readonly text: string;
  /** Where each unit of `text` began in the text as given; one more entry than units, the last is its length. */
  readonly origins: readonly number[];
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const ODD_SPACE = /[^\S\n ]/u;

/** One letter with its marks at a time, so that what NFC shortens keeps its place. */
export function plainText(given: string): PlainText {
  const origins: number[] = [];
  let text = '';
  for (const cluster of given.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = [...cluster[0].normalize('NFC')].map(plainLetter).join('');
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(cluster.index);
    text += plain;
  }
  return { text, origins: [...origins, given.length] };
}

function plainLetter(letter: string): string {
  if (INVISIBLE.test(letter)) return '';
  if (ODD_SPACE.test(letter)) return ' ';
  return PLAIN[letter] ?? letter;
}
