import type { Program } from '../../../lib/app/program.ts';
import { refreshDue } from '../../../lib/app/refresh-due.ts';
import { addDays, type Day, dayIn } from '../../../lib/domain/day.ts';
import type { Id } from '../../../lib/domain/id.ts';
import { money } from '../../../lib/domain/money.ts';
import type { OpenItem } from '../../../lib/domain/open-item.ts';
import { writeBook } from '../../../lib/storage/book-store.ts';

interface Seed {
  readonly name: string;
  readonly person?: string;
  readonly zone?: string;
  /** Minor units, currency, days past due; negative days are still to come. */
  readonly invoices: readonly (readonly [amount: number, currency: string, daysLate: number])[];
  /** Without an address or a number. */
  readonly unreachable?: boolean;
}

/** An account with one person and its open invoices, as an import leaves them, its line of the day's list included. */
export async function seedAccount(program: Program, seed: Seed): Promise<Id> {
  const accountId = program.newId();
  const today = dayIn(program.defaults.zone, program.now());
  await writeBook(program.database, {
    accounts: [
      {
        id: accountId,
        name: seed.name,
        kind: 'trade',
        parentId: null,
        zone: seed.zone ?? null,
        language: null,
        postalAddress: null,
        external: [],
        createdAt: program.now(),
      },
    ],
    contacts: seed.unreachable ? [] : [contactOf(program, accountId, seed.person ?? 'Mary Adams')],
    openItems: seed.invoices.map((invoice) => itemOf(program, accountId, invoice, today)),
  });
  await refreshDue(program, [accountId]);
  return accountId;
}

function contactOf({ newId }: Program, accountId: Id, name: string) {
  const address = `${name.toLowerCase().replaceAll(' ', '.')}@${accountId.toLowerCase()}.example`;
  return {
    id: newId(),
    accountId,
    name,
    role: 'accounts-payable' as const,
    emails: [{ address, confirmedOn: null }],
    phones: [{ number: '+1 555 0100', extension: '4', kind: 'office' as const, confirmedOn: null }],
    forbidden: [],
    stale: false,
    external: [],
  };
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
    number: `INV-1${id.slice(-6)}`,
    issuedOn: addDays(today, -daysLate - 30),
    dueOn: addDays(today, -daysLate),
    total: money(amount, currency),
    open: money(amount, currency),
    external: [],
    importId: 'import-1',
    asOf: today,
    inLastImport: true,
  };
}
