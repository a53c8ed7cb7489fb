export type DecimalMark = '.' | ',';

/**
 * How the amounts of a file part the cents, from those that can be read one way only: "1.234,56" and "12,50" prove a
 * comma, "1,234.56" a point, "1,234" nothing. A point when nothing or both is proved.
 */
export function decimalMark(texts: Iterable<string>): DecimalMark {
  let comma = false;
  for (const text of texts) {
    // A letter among the digits is a slip of the pen, and proves nothing: "12,5O".
    if (/\d[a-z]/i.test(text)) continue;
    const proof = provedBy(text.replace(/[^\d.,]/g, ''));
    if (proof === '.') return '.';
    if (proof === ',') comma = true;
  }
  return comma ? ',' : '.';
}

function provedBy(body: string): DecimalMark | null {
  const match = /^(.*)([.,])(\d+)$/.exec(body);
  if (!match) return null;
  const [, before = '', mark, tail = ''] = match;
  const other = mark === '.' ? ',' : '.';
  if (before.includes(mark === '.' ? '.' : ',')) return null;
  if (tail.length === 3 && !before.includes(other)) return null;
  return mark === '.' ? '.' : ',';
}
