import type { ColumnName } from '../../domain/column-name.ts';
import { JOINED } from '../formats/format-of-mapping.ts';
import { answeredBy } from './answered-columns.ts';
import { captionScores, isLocalFigure } from './caption-scores.ts';
import { share } from './column-samples.ts';
import {
  looksLikeAmount,
  looksLikeCode,
  looksLikeDay,
  looksLikeEmail,
  looksLikeMoney,
  looksLikeSerialDay,
} from './looks-like.ts';

interface Claim {
  readonly at: number;
  readonly name: ColumnName;
  readonly score: number;
}

const DAYS: ReadonlySet<ColumnName> = new Set(['issuedOn', 'dueOn', 'settledOn']);
const FIGURES: ReadonlySet<ColumnName> = new Set([
  'total',
  'paid',
  'credited',
  'open',
  'debit',
  'credit',
  'lineAmount',
  'unapplied',
]);
const NAMES: ReadonlySet<ColumnName> = new Set([
  'customer',
  'person',
  'firstName',
  'lastName',
  'company',
  'country',
]);

/** A meaning for each column by its caption, where its values allow it; the surest claim is granted first. */
export function assignColumns(
  captions: readonly string[],
  samples: readonly (readonly string[])[],
): (ColumnName | null)[] {
  const hasOpen = captions.some((caption) => captionScores(caption)[0]?.name === 'open');
  const claims = captions.flatMap((caption, at): Claim[] =>
    captionScores(caption)
      // The last payment of an invoice that has a balance is a part of it.
      .filter(({ name }) => !(hasOpen && name === 'settledOn' && LAST.test(caption)))
      .map(({ name, score }) => ({ name: meant(name, caption, samples[at] ?? []), score }))
      .filter(({ name }) => allows(name, samples[at] ?? []))
      .map(({ name, score }) => ({ at, name, score: score - (isLocalFigure(caption) ? 5 : 0) })),
  );
  const hasCurrency = claims.some(({ name }) => name === 'currency');
  const weighed = claims.map((claim) =>
    // Where no currency is named, the figures in the firm's own are the only ones that can be added up.
    !hasCurrency && isLocalFigure(captions[claim.at] ?? '') ? { ...claim, score: claim.score + 10 } : claim,
  );
  const assigned: (ColumnName | null)[] = captions.map(() => null);
  const taken = new Set<ColumnName>();
  for (const { at, name } of weighed.toSorted((a, b) => b.score - a.score || a.at - b.at)) {
    if (assigned[at] !== null || (taken.has(name) && !JOINED.has(name))) continue;
    assigned[at] = name;
    taken.add(name);
  }
  if (taken.has('number')) return assigned;
  // Where nothing is called the invoice's own number, an order's is what the list has.
  return assigned.map((name) => (name === 'orderNumber' ? 'number' : name));
}

const LAST = /\b(?:last|letzte[rs]?|dernier|derni[eè]re|[uú]ltim[oa]|ultim[oa]|laatste)\b/iu;

/** "Paid" may hold an amount, a day, or yes and no. */
function meant(name: ColumnName, caption: string, values: readonly string[]): ColumnName {
  if (name !== 'paid' && name !== 'open' && name !== 'settledOn') return name;
  return answeredBy(caption, values) ?? name;
}

/** Whether the values can be what the caption says; an empty column can be anything. */
function allows(name: ColumnName, values: readonly string[]): boolean {
  const most = (holds: (text: string) => boolean) => (share(values, holds) ?? 1) >= 0.5;
  if (DAYS.has(name)) return most((text) => looksLikeDay(text) || looksLikeSerialDay(text));
  if (FIGURES.has(name)) return most(looksLikeAmount);
  if (name === 'email') return most(looksLikeEmail);
  if (NAMES.has(name)) return most((text) => !looksLikeDay(text) && /\p{L}/u.test(text));
  if (name === 'number' || name === 'customerId') return most((text) => !looksLikeDay(text));
  // A column called "Details" or "Item" may as well hold numbers or codes.
  if (name === 'description') return most((text) => /\p{L}{2}/u.test(text) && !looksLikeCode(text));
  if (name === 'orderNumber') return most((text) => !looksLikeDay(text) && !looksLikeMoney(text));
  if (name === 'currency') return most((text) => /^\D{1,4}$/.test(text.trim()) || text.length > 4);
  return true;
}
