import type { MailActivity } from '../../../lib/domain/activity.ts';
import { addDays, type Day, instantAt } from '../../../lib/domain/day.ts';
import type { PromiseToPay } from '../../../lib/domain/promise-to-pay.ts';
import { reconcile } from '../../../lib/importers/reconcile.ts';
import { accountRow, contactRow, openItemRow } from '../../../lib/storage/rows.ts';
import { buildCall } from '../build-call.ts';
import { buildMail } from '../build-mail.ts';
import { buildPromise } from '../build-promise.ts';
import { OWN } from './sample-book.ts';
import { sampleCandidates } from './sample-candidates.ts';

export type Rows = Readonly<Record<string, readonly unknown[]>>;

interface Sample {
  readonly today: Day;
  readonly zone: string;
}

/** The sample's book as database rows, with a past: Northwind promised a fortnight ago and did not pay. */
export function sampleRows({ today, zone }: Sample): Rows {
  const at = instantAt(zone, today, 7);
  let serial = 0;
  const ids = () => `sample-${String(++serial).padStart(4, '0')}`;
  const known = { accounts: [], contacts: [], openItems: [] };
  const plan = reconcile({ candidates: sampleCandidates(today), known, ids, importId: '0-import', at, zone });
  return {
    accounts: plan.accounts.map(accountRow),
    contacts: plan.contacts.map(contactRow),
    items: plan.openItems.map(openItemRow),
    ...history(plan, { today, zone }),
    settings: [
      {
        key: 'firm',
        value: {
          firmName: 'Harbor Supply Co.',
          senderName: OWN.name,
          senderPhone: '+1 (555) 010-0900',
          paymentLines: 'You can pay by transfer to account 000123456, Harbor Bank.',
          zone,
          locale: 'en-US',
          homeCurrency: 'USD',
          ownAddresses: [OWN.address],
          ownDomains: [],
          // She has neither a page to pay on nor a logo, and has said so.
          notAsked: ['paymentLink', 'logo'],
        },
      },
    ],
  };
}

function history(plan: ReturnType<typeof reconcile>, { today, zone }: Sample): Rows {
  const account = plan.accounts.find(({ name }) => name === 'Northwind Traders');
  const contact = plan.contacts.find(({ accountId }) => accountId === account?.id);
  const item = plan.openItems.find(({ number }) => number === 'INV-1042');
  if (!account || !contact || !item) throw new Error('The sample book has changed');
  const on = (days: number, hour: number) => instantAt(zone, addDays(today, -days), hour, 5);
  const common = { accountId: account.id, contactId: contact.id, zone };
  const items = (levelId: string | null) => [{ itemId: item.id, levelId, open: item.open }];
  const call = buildCall({
    ...common,
    id: 'sample-call',
    at: on(15, 14),
    contactName: contact.name,
    outcome: 'promised',
    reason: 'cash-short',
    note: 'Waits for a large payment herself; will pay half first.',
    items: items('call'),
    levelId: 'call',
  });
  const mail = (id: string, at: number, rest: Partial<MailActivity>) =>
    buildMail({ ...common, id, at, to: ['mary.adams@northwind.example'], ...rest });
  const promise: PromiseToPay = buildPromise({
    id: 'sample-promise',
    accountId: account.id,
    activityId: call.id,
    amount: { amount: 120000, currency: 'USD' },
    dueOn: addDays(today, -7),
    covers: [{ itemId: item.id, open: item.open }],
    createdAt: call.at,
  });
  return {
    activities: [
      mail('sample-mail-1', on(43, 9), {
        subject: 'Invoice INV-1042',
        items: items('friendly-reminder'),
        levelId: 'friendly-reminder',
        purpose: 'reminder',
        confirmsId: null,
      }),
      mail('sample-mail-2', on(30, 10), {
        subject: 'Invoice INV-1042: may I ask for a date?',
        items: items('second-notice'),
        levelId: 'second-notice',
        purpose: 'reminder',
        confirmsId: null,
      }),
      call,
      mail('sample-mail-3', on(15, 14) + 4 * 60_000, {
        subject: 'Our phone call',
        items: items(null),
        levelId: null,
        purpose: 'as-per-our-call',
        confirmsId: call.id,
      }),
    ],
    promises: [promise],
  };
}
