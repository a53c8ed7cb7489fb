import type { DueContact } from '../domain/due-contact.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import { type AgingBucket, keptBuckets } from '../dunning/aging.ts';
import type { Moment } from '../dunning/facts.ts';
import { readDueContact } from '../storage/due-store.ts';
import { readLedgerLine } from '../storage/ledger-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { momentOf } from './moment-of.ts';
import type { Program } from './program.ts';
import { plannedHeadline } from './suggestion-headline.ts';

/** As much of an account as its lines in the lists have kept: shown at once, until the account itself is worked out. */
export interface AccountFace {
  readonly accountId: Id;
  readonly name: string;
  readonly locale: string;
  readonly figures: {
    readonly open: readonly Money[];
    readonly overdue: readonly Money[];
    readonly credits: readonly Money[];
    readonly overdueCount: number;
    readonly oldestDaysPastDue: number;
    readonly aging: readonly AgingBucket[];
  };
  readonly kind: DueContact['kind'];
  /** What is asked, where something is; the headline of it is the panel's own. */
  readonly question: string | null;
  readonly headline: string;
  readonly reason: string;
  readonly channel: DueContact['channel'];
}

/** `null`: the lists have no line for it (yet). A first look, so nothing is waited for that it does not need. */
export async function accountFace(program: Program, accountId: Id): Promise<AccountFace | null> {
  const { database } = program;
  const [line, due, settings] = await Promise.all([
    readLedgerLine(database, accountId),
    readDueContact(database, accountId),
    readSettings(database, program.defaults),
  ]);
  if (!line) return null;
  return {
    accountId,
    name: line.accountName,
    locale: settings.locale,
    figures: { ...line, aging: keptBuckets(line.aging, settings.agingBounds) },
    kind: due?.kind ?? 'not-now',
    question: due?.question ?? null,
    headline: headlineOf(due, momentOf(program, settings)),
    reason: due?.reason ?? '',
    channel: due?.channel ?? null,
  };
}

function headlineOf(due: DueContact | null, moment: Moment): string {
  if (due?.kind === 'ask') return due.action;
  const isPlanned = due !== null && (due.kind === 'contact' || due.channel !== null);
  const { kind, channel, dueAt, until } = due ?? NOTHING;
  return plannedHeadline(
    { kind, who: isPlanned ? due.action : null, channel, dueAt, until },
    moment.zone,
    moment,
  );
}

const NOTHING = { kind: 'not-now', channel: null, dueAt: null, until: null } as const;
