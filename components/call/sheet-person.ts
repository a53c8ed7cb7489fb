import type { AccountView } from '../../lib/app/account-view.ts';
import type { PersonView } from '../../lib/dunning/people.ts';

/** Whom to ask for; `null`: nobody on record can be rung, so the front desk is asked (P6). */
export function personToCall(view: AccountView, wanted: string | null): PersonView | null {
  const { people, suggestion } = view;
  const chosen = people.find(({ contact }) => contact.id === wanted);
  if (chosen) return chosen;
  const planned = people.find(({ contact }) => contact.id === suggestion.plan?.contactId);
  if (planned && canBeRung(planned)) return planned;
  return people.find((person) => canBeRung(person) && !person.isAway && person.contact.name !== null) ?? null;
}

/** Whom to ring when nobody answers (P17): others who are there and can be rung. */
export function othersToCall({ people }: AccountView, person: PersonView | null): PersonView[] {
  return people.filter((other) => other !== person && canBeRung(other) && !other.isAway);
}

/** Of nobody in particular: any number that reaches the house. */
export function houseNumbers({ people }: AccountView): PersonView['phones'] {
  return people.filter(({ contact }) => !contact.stale).flatMap(ringable);
}

/** The numbers to ring, the one to use first in front. */
export function ringable({ usable, phones }: PersonView): PersonView['phones'] {
  return usable.phones.flatMap((phone) =>
    phones.filter(
      ({ number, extension, kind }) =>
        number === phone.number && extension === phone.extension && kind === phone.kind,
    ),
  );
}

function canBeRung({ contact, usable }: PersonView): boolean {
  return !contact.stale && !contact.forbidden.includes('call') && usable.phones.length > 0;
}
