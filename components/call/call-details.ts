import type { AccountView } from '../../lib/app/account-view.ts';
import { type CallForm, type DetailFields, OTHER_PERSON } from '../../lib/domain/call-form.ts';
import type { Day } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { PersonView } from '../../lib/dunning/people.ts';

export interface AskedDetail {
  readonly contactId: DetailFields['contactId'];
  readonly kind: DetailFields['kind'];
  /** What is on record; empty: nothing is. */
  readonly before: string;
  /** "Last confirmed 3 May 2026"; empty: that is not kept for it. */
  readonly known: string;
}

/** What can be asked about the person on the phone (P5): what is on record of them and still used, and what is missing. */
export function detailsToAsk({ person }: CallForm, view: AccountView): AskedDetail[] {
  const { facts } = view;
  const known = view.people.find(({ contact }) => contact.id === person);
  const about = asking(known?.contact.id ?? null);
  const address = about('address', facts.account.postalAddress ?? '');
  if (known) return [...theirs(known, view), address];
  return person === OTHER_PERSON
    ? [about('email', ''), about('phone', ''), about('extension', ''), address]
    : [address];
}

function theirs(
  { contact, emails: all, phones: numbers }: PersonView,
  { moment, settings }: AccountView,
): AskedDetail[] {
  const about = asking(contact.id);
  const known = (on: Day | null) =>
    on === null ? 'Never confirmed.' : `Last confirmed ${formatDay(on, settings.locale, moment.today)}.`;
  const emails = all
    .filter(({ state }) => state.wrongAt === null)
    .map((one) => about('email', one.address, known(one.confirmedOn)));
  const inUse = numbers.filter(({ state }) => state.wrongAt === null);
  const phones = inUse.map((one) => about('phone', one.number, known(one.confirmedOn)));
  return [
    about('name', contact.name ?? ''),
    ...(emails.length > 0 ? emails : [about('email', '')]),
    ...(phones.length > 0 ? phones : [about('phone', '')]),
    about('extension', inUse[0]?.extension ?? ''),
  ];
}

function asking(contactId: AskedDetail['contactId']) {
  return (kind: AskedDetail['kind'], before: string, known = ''): AskedDetail => ({
    contactId,
    kind,
    before,
    known,
  });
}

/** What was said about it so far; `null`: it was not asked. */
export function saidOf(asked: AskedDetail, { details }: CallForm): DetailFields | null {
  return details.find((one) => isAbout(one, asked)) ?? null;
}

/** The form's details with this answer in the place of the one before. */
export function withSaid(
  asked: AskedDetail,
  said: Pick<DetailFields, 'answer' | 'after'> | null,
  { details }: CallForm,
): DetailFields[] {
  const others = details.filter((one) => !isAbout(one, asked));
  const { contactId, kind, before } = asked;
  return said ? [...others, { contactId, kind, before, answer: said.answer, after: said.after }] : others;
}

type Named = Pick<AskedDetail, 'contactId' | 'kind' | 'before'>;

function isAbout(one: Named, asked: Named): boolean {
  return one.contactId === asked.contactId && one.kind === asked.kind && one.before === asked.before;
}
