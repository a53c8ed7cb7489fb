import type { RecognisedRow } from '../recognise/recognised-source.ts';

/** Which customer the rows stand under, where the report heads its groups by customer. */
export interface GroupPath {
  readonly row: (row: RecognisedRow) => void;
  /** "Parent:Child" where groups are nested; `null` outside of any customer's group. */
  readonly customer: () => string | null;
}

const DEEPEST = 10;

/**
 * Where groups end in totals they may be nested, and a heading inside a group is its child. Where they never do, each
 * heading ends the one before it.
 */
export function groupPath({ hasSubtotals }: { readonly hasSubtotals: boolean }): GroupPath {
  let open: { label: string; isCustomer: boolean }[] = [];
  let path: string | null = null;
  const changed = () => {
    const names = open.filter(({ isCustomer }) => isCustomer).map(({ label }) => label);
    path = names.length === 0 ? null : joined(names);
  };
  return {
    customer: () => path,
    row(row) {
      if (row.kind === 'group') {
        if (!hasSubtotals || open.length >= DEEPEST) open = [];
        open.push({ label: row.label, isCustomer: row.heads === 'customer' });
        changed();
      }
      if (row.kind === 'subtotal') {
        const at = open.findLastIndex(({ label }) => bare(label) === bare(row.label));
        open = at < 0 ? [] : open.slice(0, at);
        changed();
      }
      if (row.kind === 'total') {
        open = [];
        changed();
      }
    },
  };
}

/** A heading that repeats its parent ("Freeman", then "Freeman:Ocean View") is already a whole name. */
function joined(names: readonly string[]): string {
  return names.reduce((path, name) => (name.startsWith(`${path}:`) ? name : `${path}:${name}`));
}

function bare(label: string): string {
  return label
    .replace(/ with sub-customers$/i, '')
    .trim()
    .toLowerCase();
}
