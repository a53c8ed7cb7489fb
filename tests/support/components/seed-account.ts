import type { Program } from '../../../lib/app/program.ts';
import { refreshDue } from '../../../lib/app/refresh-due.ts';
import { addDays, type Day, dayIn } from '../../../lib/domain/day.ts';
import type { Id } from '../../../lib/domain/id.ts';
import { money } from '../../../lib/domain/money.ts';
import type { OpenItem } from '../../../lib/domain/open-item.ts';
import type { Place } from '../../../lib/domain/place.ts';
import { writeBook } from '../../../lib/storage/book-store.ts';
import { buildAccount } from '../build-account.ts';
import { buildContact } from '../build-contact.ts';

interface Seed {
  readonly name: string;
  readonly person?: string;
  /** Theirs; unless said otherwise the firm's own. It says where they sit, too. */
  readonly zone?: string;
  /** Whom it belongs to, and whether that one pays for it. */
  readonly parentId?: Id;
  readonly paidByParent?: boolean;
  /** Minor units, currency, days past due; negative days are still to come. */
  readonly invoices: readonly (readonly [amount: number, currency: string, daysLate: number])[];
  /** Without an address or a number. */
  readonly unreachable?: boolean;
}

/** A customer of whom nobody knows where she sits is called in narrow hours, which few tests are about. */
const PLACES: Readonly<Record<string, Place>> = {
  'Europe/Berlin': { country: 'DE', region: 'BE', city: null },
  'America/New_York': { country: 'US', region: 'NY', city: null },
  'America/Los_Angeles': { country: 'US', region: 'CA', city: null },
};

/** An account with one person and its open invoices, as an import leaves them, its line of the day's list included. */
export async function seedAccount(program: Program, seed: Seed): Promise<Id> {
  const accountId = program.newId();
  const zone = seed.zone ?? program.defaults.zone;
  const today = dayIn(program.defaults.zone, program.now());
  await writeBook(program.database, {
    accounts: [
      buildAccount({
        id: accountId,
        name: seed.name,
        parentId: seed.parentId ?? null,
        paidByParent: seed.paidByParent ?? false,
        zone,
        place: PLACES[zone] ?? null,
        createdAt: program.now(),
      }),
    ],
    contacts: seed.unreachable ? [] : [contactOf(program, accountId, seed.person ?? 'Mary Adams')],
    openItems: seed.invoices.map((invoice) => itemOf(program, accountId, invoice, today)),
  });
  await refreshDue(program, [accountId]);
  return accountId;
}

function contactOf({ newId }: Program, accountId: Id, name: string) {
  const address = `${name.toLowerCase().replaceAll(' ', '.')}@${accountId.toLowerCase()}.example`;
  return buildContact({ id: newId(), accountId, name, emails: [{ address, confirmedOn: null }] });
}

function itemOf(
  { newId }: Program,
  accountId: Id,
  [amount, currency, daysLate]: Seed['invoices'][number],
  today: Day,
): OpenItem {
  const id = newId();
  return {
    id,
    accountId,
    kind: 'invoice',
    number: `INV-${1_000_000 + (Number.parseInt(id.slice(-6), 36) % 1_000_000)}`,
    description: null,
    orderNumber: null,
    issuedOn: addDays(today, -daysLate - 30),
    dueOn: addDays(today, -daysLate),
    total: money(amount, currency),
    open: money(amount, currency),
    external: [],
    // Older than whatever is noted later: ids sort by time.
    importId: accountId,
    asOf: today,
    inLastImport: true,
  };
}
