import type { CoveredItem } from '../domain/activity.ts';
import { type Instant, instantAt } from '../domain/day.ts';
import type { DunningLevel, Tone } from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { choosePerson, isAway } from './choose-person.ts';
import type { ItemStanding } from './item-standings.ts';
import type { ContactPlan } from './next-contact-types.ts';
import { aboutReasons, personReasons } from './plan-reasons.ts';
import type { Reading } from './reading.ts';
import { type Reason, saidOnce } from './reason.ts';
import { stepChannel } from './step-channel.ts';

/** An invoice that a contact is about, and the level that is taken for it; `null`: it takes none. */
export interface Covered {
  readonly standing: ItemStanding;
  readonly level: DunningLevel | null;
}

export interface Outline {
  readonly level: DunningLevel;
  readonly covers: readonly Covered[];
  /** Why this step, before the reasons that hold for every contact. */
  readonly reasons: readonly Reason[];
  readonly from: Instant;
  readonly brokenPromiseId?: Id;
  readonly missed?: { readonly planId: Id; readonly amount: Money };
}

/** Who is turned to, which way, and for how much. `nobody`: there is no way on record to reach anyone. */
export function contactPlan(outline: Outline, reading: Reading): ContactPlan | 'nobody' {
  const { level, covers } = outline;
  const step = stepChannel(level, reading);
  if (!step) return 'nobody';
  const chosen = choosePerson(reading, step.channel, level.person);
  const { contact } = chosen;
  return {
    level,
    tone: Math.min(level.tone, (reading.lastTone ?? 0) + 1) as Tone,
    channel: step.channel,
    contactId: contact?.id ?? null,
    personName: contact?.name ?? null,
    from: laterStart(outline.from, contact, reading),
    items: covers.map(coveredItem),
    amounts: amountsOf(outline),
    brokenPromiseId: outline.brokenPromiseId ?? null,
    missedPlanId: outline.missed?.planId ?? null,
    reasons: saidOnce([
      ...outline.reasons,
      ...aboutReasons(
        covers.map(({ standing }) => standing),
        reading,
      ),
      ...step.reasons,
      ...personReasons(chosen, step.channel, reading),
    ]),
  };
}

function coveredItem({ standing, level }: Covered): CoveredItem {
  return { itemId: standing.item.id, levelId: level?.id ?? null, open: standing.item.open };
}

/** Of invoices in a plan only what was missed of it is asked for (case 37). */
function amountsOf({ covers, missed }: Outline): Money[] {
  const asked = covers
    .filter(({ standing }) => standing.leftOut !== 'in-plan')
    .map(({ standing }) => standing.asked);
  return sumByCurrency(missed ? [...asked, missed.amount] : asked);
}

/** Somebody who is away is turned to when back (case 53). */
function laterStart(
  from: Instant,
  contact: ReturnType<typeof choosePerson>['contact'],
  { moment }: Reading,
): Instant {
  if (!contact?.awayUntil || !isAway(contact, moment.today)) return from;
  return Math.max(from, instantAt(moment.zone, contact.awayUntil, 0));
}
