export type DecimalMark = '.' | ',';

export interface DecimalWatch {
  readonly see: (text: string) => void;
  /** `digits`: those of the currency; with three of them "1.234" is no thousand. */
  readonly mark: (digits: number) => DecimalMark;
}

/**
 * How the amounts of a file part the cents, from those that can be read one way only: "1.234,56" and "12,50" prove a
 * comma, "1,234.56" a point, "1,234" nothing. Where nothing is proved, "1.234.567" and "1.234" are taken for thousands.
 */
export function decimalMark(texts: Iterable<string>, digits = 2): DecimalMark {
  const watch = decimalWatch();
  for (const text of texts) watch.see(text);
  return watch.mark(digits);
}

export function decimalWatch(): DecimalWatch {
  let point = false;
  let comma = false;
  let pointsOfThousands = false;
  let commasOfThousands = false;
  return {
    see(text) {
      // A point wins over a comma, so that nothing is left to learn.
      if (point || text === '') return;
      // A letter among the digits is a slip of the pen, and proves nothing: "12,5O".
      if (/\d[a-z]/i.test(text)) return;
      const dashed = DASHED.exec(text)?.[1];
      if (dashed === '.') point = true;
      if (dashed === ',') comma = true;
      const body = text.replace(/[^\d.,]/g, '');
      const proof = provedBy(body);
      if (proof === '.') point = true;
      else if (proof === ',') comma = true;
      else if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(body)) pointsOfThousands = true;
      else if (body.includes(',')) commasOfThousands = true;
    },
    mark(digits) {
      if (point) return '.';
      if (comma) return ',';
      return pointsOfThousands && !commasOfThousands && digits !== 3 ? ',' : '.';
    },
  };
}

/** "1.190,-" and "12.—": a dash in place of the cents. */
const DASHED = /\d([.,])[-\u2012-\u2015]{1,2}\D*$/;

function provedBy(body: string): DecimalMark | null {
  const match = /^(.*)([.,])(\d+)$/.exec(body);
  if (!match) return null;
  const [, before = '', mark, tail = ''] = match;
  const other = mark === '.' ? ',' : '.';
  if (before.includes(mark === '.' ? '.' : ',')) return null;
  if (tail.length === 3 && !before.includes(other)) return null;
  return mark === '.' ? '.' : ',';
}
