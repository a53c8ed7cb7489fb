import type { DetailsActivity } from './activity.ts';
import { type Day, day, isDay } from './day.ts';
import { formatDay } from './format-day.ts';

type Detail = DetailsActivity['details'][number];

const NAMES: Partial<Record<Detail['kind'], string>> = {
  name: 'Name',
  email: 'Mail address',
  phone: 'Number',
  extension: 'Extension',
  address: 'Postal address',
  role: 'Role',
};

const WAYS: Readonly<Record<string, string>> = { call: 'calls', email: 'mails', letter: 'letters' };

const ROLES: Readonly<Record<string, string>> = {
  'accounts-payable': 'accounts payable',
  owner: 'owner',
  manager: 'manager',
  unknown: 'not known',
};

/** "Mail address"; of what has no value of its own, "Detail". */
export function detailName(kind: Detail['kind']): string {
  return NAMES[kind] ?? 'Detail';
}

/**
 * One line of an entry about details, without a full stop: "Number +1 555 0100 confirmed", "Mail address
 * mary@northwind.example changed to m.adams@northwind.example", "Likes calls best", "Does not want mails", "Has left".
 */
export function detailSentence(
  { kind, before, answer, after }: Detail,
  { locale, today }: { readonly locale: string; readonly today: Day },
): string {
  switch (kind) {
    case 'preferred':
      return after === '' ? 'No way liked best any more' : `Likes ${WAYS[after] ?? after} best`;
    case 'not-wanted':
      return after === ''
        ? `${capital(WAYS[before] ?? before)} are fine again`
        : `Does not want ${WAYS[after] ?? after}`;
    case 'away':
      return isDay(after) ? `Away until ${formatDay(day(after), locale, today)}` : 'Is back';
    case 'left':
      return after === '' ? 'Is to be turned to again' : 'Has left';
    default:
      return aboutValue(NAMES[kind] ?? kind, { kind, before, answer, after });
  }
}

function aboutValue(name: string, { kind, before, answer, after }: Detail): string {
  const [old, fresh] = [before, after].map((one) => (kind === 'role' ? (ROLES[one] ?? one) : one));
  if (answer === 'confirmed') return `${name} ${old || fresh} confirmed`;
  if (answer === 'wrong') return `${name} ${old} is no longer right`;
  return old === '' ? `${name} ${fresh} added` : `${name} ${old} changed to ${fresh}`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
