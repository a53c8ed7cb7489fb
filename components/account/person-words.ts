import type { AccountView } from '../../lib/app/account-view.ts';
import type { Channel } from '../../lib/domain/contact.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { PersonView } from '../../lib/dunning/people.ts';

export const WAY_WORDS: Record<Channel, string> = { call: 'calls', email: 'mails', letter: 'letters' };

/** "Likes calls best", "Does not want mails since 3 November: asked on the phone", "Away until 3 December". */
export function wayNotes({ contact, isAway }: PersonView, view: AccountView): string[] {
  const { locale, today } = view.moment;
  const { preferred, forbidden, awayUntil } = contact;
  return [
    preferred === null ? '' : `Likes ${WAY_WORDS[preferred]} best`,
    ...forbidden.map((way) => `Does not want ${WAY_WORDS[way]}${sinceWords(way, contact.id, view)}`),
    isAway && awayUntil !== null ? `Away until ${formatDay(awayUntil, locale, today)}` : '',
  ].filter(Boolean);
}

/** Since when and why, from the log; empty: it came with an import. */
function sinceWords(way: Channel, contactId: string, { facts, moment }: AccountView): string {
  const entry = facts.activities.find(
    (one) =>
      one.kind === 'details' &&
      one.contactId === contactId &&
      one.details.some(({ kind, after }) => kind === 'not-wanted' && after === way),
  );
  if (entry?.kind !== 'details') return '';
  const on = formatDay(dayIn(entry.zone, entry.at), moment.locale, moment.today);
  return ` since ${on}${entry.note === '' ? '' : `: ${entry.note}`}`;
}
