import { encodeTime } from 'ulid';
import { type Activity, type CallActivity, type MailActivity, UNNOTED } from '../../lib/domain/activity.ts';
import type { CallOutcome } from '../../lib/domain/call-outcome.ts';
import { type Day, instantAt } from '../../lib/domain/day.ts';
import { DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { seededRandom } from '../../lib/shared/seeded-random.ts';
import { generateAccount } from './generate-book.ts';

const ZONE = 'America/New_York';
const HOUR_MS = 3_600_000;
const OUTCOMES: readonly CallOutcome[] = ['no-answer', 'voicemail', 'talked', 'promised', 'third-person'];

/** Account number `index` with so many entries in its log, one every few days back from `asOf`, and a promise now and then. */
export function generateFacts(index: number, asOf: Day, entries: number): AccountFacts {
  const { account, contacts, openItems } = generateAccount(index, asOf);
  const random = seededRandom(index + 7_000_000);
  let at = instantAt(ZONE, asOf, 10) - Math.floor(random() * 20) * 24 * HOUR_MS;
  const activities: Activity[] = [];
  for (let number = 0; number < entries; number += 1) {
    at -= (60 + Math.floor(random() * 60)) * HOUR_MS;
    const id = entryId(at, index, entries - number);
    const item = openItems[Math.floor(random() * openItems.length)];
    const level = DEFAULT_PROCEDURE.levels[1 + Math.floor(random() * 5)];
    const contactId = contacts[random() < 0.8 ? 0 : 1].id;
    const entry = {
      id,
      accountId: account.id,
      at,
      contactId,
      itemId: item?.id ?? '',
      levelId: level?.id ?? '',
    };
    activities.push(
      random() < 0.6 ? mail(entry) : call(entry, OUTCOMES[Math.floor(random() * 5)] ?? 'talked'),
    );
  }
  // As storage hands them over: in the order they were written.
  activities.reverse();
  const promise = activities.find((one) => one.kind === 'call' && one.outcome === 'promised');
  const [first] = openItems;
  return {
    account,
    contacts,
    items: openItems,
    activities,
    promises:
      promise && first
        ? [
            {
              id: `${account.id}-promise`,
              accountId: account.id,
              activityId: promise.id,
              amount: first.open,
              dueOn: asOf,
              covers: [{ itemId: first.id, open: first.open }],
              replacesId: null,
              alsoReplaces: [],
              replacesPlans: [],
              method: null,
              createdAt: promise.at,
            },
          ]
        : [],
    plans: [],
    disputes: [],
    holds: [],
    paidBy: null,
    paysFor: [],
  };
}

/** Begins with its moment, as every id of the log: what is read from a day on must not be the whole log. */
function entryId(at: number, index: number, number: number): string {
  return `${encodeTime(at, 10)}${String(index).padStart(8, '0')}${String(number).padStart(8, '0')}`;
}

interface Entry {
  readonly id: string;
  readonly accountId: string;
  readonly at: number;
  readonly contactId: string;
  readonly itemId: string;
  readonly levelId: string;
}

function call({ itemId, ...entry }: Entry, outcome: CallOutcome): CallActivity {
  return {
    ...entry,
    kind: 'call',
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    contactName: 'Mary Adams',
    ...UNNOTED,
    direction: 'out',
    askedFor: false,
    outcome,
    reason: 'not-asked',
    note: '',
    items: [{ itemId, levelId: entry.levelId, open: null }],
  };
}

function mail({ itemId, ...entry }: Entry): MailActivity {
  return {
    ...entry,
    kind: 'mail',
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    channel: 'email',
    purpose: 'reminder',
    textId: null,
    builtInId: null,
    to: ['mary@customer.example'],
    subject: 'Invoice',
    body: 'Dear Mary,',
    draftId: `${entry.id}-draft`,
    confirmsId: null,
    items: [{ itemId, levelId: entry.levelId, open: null }],
  };
}
