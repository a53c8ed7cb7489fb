import { cellOf } from '../recognise/header.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';
import type { CustomerRef, CustomerRefs } from './customer-refs.ts';

/** Who a row belongs to: by its own cells, a cell that holds number and name, or the group it stands under. */
export function customerOfRow(
  table: RecognisedSource,
  refs: CustomerRefs,
): (cells: readonly string[], line: number, group: string | null) => CustomerRef | null {
  const { header, format } = table;
  const within = format.customerWithin;
  const pattern = within ? new RegExp(within.pattern, 'iu') : null;
  const has = (name: 'parent' | 'firstName' | 'lastName' | 'person') => header.columns.has(name);
  const people = has('firstName') || has('lastName') || (format.holds === 'contacts' && has('person'));
  return (cells, line, group) => {
    const id = cellOf(header, cells, 'customerId');
    const own = oneLine(cellOf(header, cells, 'customer')) || oneLine(cellOf(header, cells, 'company'));
    const inside =
      within && pattern && (id === '' || own === '')
        ? pattern.exec(cellOf(header, cells, within.column))
        : null;
    const person = people && own === '' ? personOf(table, cells) : '';
    const name = own || (inside?.[2] ?? '').trim() || group || (id === '' ? person : '');
    const parent = has('parent') ? cellOf(header, cells, 'parent') : '';
    return refs.of({ id: id || (inside?.[1] ?? '').trim(), name, parent }, line);
  };
}

export function personOf({ header }: RecognisedSource, cells: readonly string[]): string {
  const whole = oneLine(cellOf(header, cells, 'person'));
  if (whole !== '') return whole;
  return `${oneLine(cellOf(header, cells, 'firstName'))} ${oneLine(cellOf(header, cells, 'lastName'))}`.trim();
}

function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s+/g, ' ') : text;
}
