import type { AccountView } from '../../lib/app/account-view.ts';
import type { PersonView } from '../../lib/dunning/people.ts';

/** What to ask before hanging up (P5, P12): repeat back, then whatever is old, missing or no longer right. */
export function linesToConfirm(view: AccountView, person: PersonView | null): string[] {
  const lines = ['Repeat the agreement back: amount, day and invoices.'];
  if (!person) return [...lines, 'Whom may I ask for next time, and what is the extension?', ...postal(view)];
  if (person.contact.name === null) lines.push('May I note your name?');
  return [...lines, ...phones(person), ...emails(person), ...postal(view)];
}

function phones({ phones, usable }: PersonView): string[] {
  if (usable.phones.length === 0) return ['Which number is best for you?'];
  return phones
    .filter(({ kind, state }) => kind !== 'fax' && state.isOld && state.wrongAt === null)
    .map(({ number }) => `Is ${number} still the best number?`);
}

function emails({ emails, usable }: PersonView): string[] {
  const [first] = usable.emails;
  if (!first) return ['Which e-mail address may I use to confirm this?'];
  const old = emails.find(({ address, state }) => address === first.address && state.isOld);
  return old ? [`May I confirm by e-mail to ${old.address}?`] : [];
}

/** A wrong postal address may be the whole reason. */
function postal({ facts, postal: state }: AccountView): string[] {
  const { postalAddress } = facts.account;
  if (postalAddress === null) return ['What is the postal address for invoices?'];
  if (state?.wrongAt != null) return ['Where do invoices have to go now?'];
  return state?.isOld
    ? [`Is this still the address for invoices: ${postalAddress.replace(/\s*\n\s*/g, ', ')}?`]
    : [];
}
