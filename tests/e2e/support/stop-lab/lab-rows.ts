import { addDays } from '../../../../lib/domain/day.ts';
import { accountRow, contactRow, openItemRow } from '../../../../lib/storage/rows.ts';
import { buildAccount } from '../../../support/build-account.ts';
import { buildContact } from '../../../support/build-contact.ts';
import { buildHold } from '../../../support/build-hold.ts';
import { buildOpenItem } from '../../../support/build-open-item.ts';
import type { Rows } from '../../../support/sample-book/sample-rows.ts';
import { today, ZONE } from '../import-sample.ts';

const YEAR_MS = 365 * 24 * 3_600_000;
const DAYS_LATE = 40;

/** One customer with an old invoice: due at any hour, since somebody has to say what was done before. */
export function accountRows(id: string): Rows {
  const on = today();
  const item = buildOpenItem({
    id: `${id}-item`,
    accountId: id,
    number: `INV-${id}`,
    issuedOn: addDays(on, -DAYS_LATE - 30),
    dueOn: addDays(on, -DAYS_LATE),
    asOf: on,
  });
  return {
    accounts: [accountRow(buildAccount({ id, name: `Customer ${id}`, zone: ZONE }))],
    contacts: [contactRow(buildContact({ id: `${id}-person`, accountId: id }))],
    items: [openItemRow(item)],
  };
}

/** So many customers, each put aside for a year, of a user who is told at every hour. */
export function labRows(ids: readonly string[]): Rows {
  const since = Date.now();
  const books = ids.map(accountRows);
  const all = (table: string) => books.flatMap((rows) => rows[table] ?? []);
  const firm = { firmName: 'Harbor Supply Co.', senderName: 'Jo Bell', zone: ZONE, locale: 'en-US' };
  const hours = { tellFrom: 0, tellUntil: 1440, tellOn: [1, 2, 3, 4, 5, 6, 7] };
  return {
    accounts: all('accounts'),
    contacts: all('contacts'),
    items: all('items'),
    holds: ids.map((accountId) =>
      buildHold({ id: holdOf(accountId), accountId, since, until: since + YEAR_MS }),
    ),
    settings: [{ key: 'firm', value: { ...firm, ...hours } }],
  };
}

export function holdOf(accountId: string): string {
  return `${accountId}-hold`;
}
