import type { Account } from '../../../lib/domain/account.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { type Day, dayIn, type Instant } from '../../../lib/domain/day.ts';
import type { DunningProcedure } from '../../../lib/domain/dunning-procedure.ts';
import { normaliseAddress } from '../../../lib/domain/email-address.ts';
import type { OpenItem } from '../../../lib/domain/open-item.ts';
import { DEFAULT_PROCEDURES } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { foldName } from '../../../lib/shared/text.ts';
import type { FileAccount } from './account-fields.ts';
import { activitiesFromFile } from './activities-from-file.ts';
import { agreementsFromFile } from './agreements-from-file.ts';
import type { FileNames } from './file-names.ts';
import { FileProblem } from './file-problem.ts';

interface Frame {
  /** Where in the file it stands: "" or "accounts[2]". */
  readonly path: string;
  /** What ids are made from where the file has none. */
  readonly prefix: string;
  readonly zone: string;
  readonly now: Instant;
  /** The procedure the file gives; `null`: that of the customer's kind. */
  readonly procedure: DunningProcedure | null;
}

/** The facts a file tells of one account. @throws FileProblem where it names what it does not have. */
export function accountFromFile(said: FileAccount, frame: Frame): AccountFacts {
  const { path, zone, now, procedure } = frame;
  const today = dayIn(zone, now);
  const account = accountOf(said, frame);
  const paysFor = said.paysFor.map((name) => relative(account, name));
  const names: FileNames = {
    path,
    accountId: account.id,
    zone,
    now,
    today,
    contacts: said.contacts.map((one, index) => contactFrom(one, index, frame, account)),
    items: said.items.map((one, index) => itemFrom(one, index, { frame, account, paysFor, today })),
    procedure: procedure ?? DEFAULT_PROCEDURES[account.kind],
  };
  const activities = activitiesFromFile(names, said.activities);
  return {
    account,
    contacts: names.contacts,
    items: names.items,
    activities,
    ...agreementsFromFile(names, said, activities),
    paidBy: said.paidBy === null ? null : relative(account, said.paidBy),
    paysFor,
  };
}

function accountOf({ account, paidBy }: FileAccount, { prefix, now, procedure }: Frame): Account {
  const { name, kind, place, zone, language, electronicConsentOn } = account;
  return {
    id: account.id ?? (prefix || 'account'),
    name,
    kind,
    parentId: paidBy === null ? null : familyId(paidBy),
    paidByParent: paidBy !== null,
    zone,
    place,
    electronicConsentOn,
    procedureId: procedure?.id ?? null,
    language,
    postalAddress: account.address,
    external: [],
    createdAt: now,
  };
}

/** Somebody of the same family, of whom the file knows no more than the name. */
function relative(account: Account, name: string): Account {
  return { ...account, id: familyId(name), name, postalAddress: null, parentId: null, paidByParent: false };
}

function familyId(name: string): string {
  return `family-${foldName(name).replaceAll(' ', '-')}`;
}

function contactFrom(
  { email, phone, name, role, forbidden, stale, awayUntil, id }: FileAccount['contacts'][number],
  index: number,
  { path, prefix }: Frame,
  account: Account,
): Contact {
  const emails = [email].flat().map((one) => {
    const { address, confirmedOn } = typeof one === 'string' ? { address: one, confirmedOn: null } : one;
    const normal = normaliseAddress(address);
    const where = path === '' ? '' : `${path}.`;
    if (normal === null)
      throw new FileProblem(`${where}contacts[${index}].email`, `“${address}” is not a mail address`);
    return { address: normal, confirmedOn };
  });
  const phones = [phone]
    .flat()
    .map((one) =>
      typeof one === 'string'
        ? { number: one, extension: null, kind: 'office' as const, confirmedOn: null }
        : one,
    );
  return {
    id: id ?? numbered(prefix, 'contact', index),
    accountId: account.id,
    name,
    role,
    emails,
    phones,
    forbidden,
    preferred: null,
    stale,
    awayUntil,
    external: [],
  };
}

interface Family {
  readonly frame: Frame;
  readonly account: Account;
  readonly paysFor: readonly Account[];
  readonly today: Day;
}

function itemFrom(
  { of, asOf, number, id, ...said }: FileAccount['items'][number],
  index: number,
  { frame: { path, prefix }, account, paysFor, today }: Family,
): OpenItem {
  const where = `${path === '' ? '' : `${path}.`}items[${index}]`;
  const owner = of === undefined ? account : paysFor.find(({ name }) => name === of);
  if (!owner) throw new FileProblem(`${where}.of`, `${of} is not among those it pays for (paysFor)`);
  if (said.kind !== 'invoice' && said.open.amount > 0)
    throw new FileProblem(`${where}.open`, 'credits and payments are written with a minus: "-250.00 USD"');
  return {
    ...said,
    id: id ?? numbered(prefix, 'item', index),
    accountId: owner.id,
    number: number ?? `${NUMBERS[said.kind]}-${index + 1}`,
    external: [],
    importId: 'file',
    asOf: asOf ?? today,
  };
}

const NUMBERS: Record<OpenItem['kind'], string> = {
  invoice: 'INV',
  'credit-memo': 'CR',
  'unapplied-cash': 'PAY',
};

function numbered(prefix: string, noun: string, index: number): string {
  return `${prefix === '' ? '' : `${prefix}-`}${noun}-${String(index + 1).padStart(2, '0')}`;
}
