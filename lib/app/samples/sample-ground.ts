import { NOTHING_CITED } from '../../correspondence/text-data.ts';
import type { TextFacts } from '../../correspondence/text-facts.ts';
import { dayIn, type Instant } from '../../domain/day.ts';
import type { Settings } from '../../domain/settings.ts';
import type { AccountFacts } from '../../dunning/facts.ts';
import { awkwardSamples } from './awkward-samples.ts';
import type { SampleId } from './sample-names.ts';

interface Moment {
  readonly settings: Settings;
  readonly now: Instant;
}

/** What a text is shown with for a made-up customer, signed by the firm as its settings say. */
export function sampleGround(id: SampleId, moment: Moment): TextFacts {
  const today = dayIn(moment.settings.zone, moment.now);
  const sample = awkwardSamples(today).find((one) => one.id === id);
  if (!sample) throw new Error(`No sample ${id}`);
  return groundOf(sample.facts, moment);
}

/** What is open, the part of it that is under review, and whom it goes to; nothing agreed yet. */
export function groundOf(facts: AccountFacts, { settings, now }: Moment): TextFacts {
  const underReview = facts.disputes
    .filter(({ resolvedAt }) => resolvedAt === null)
    .flatMap(({ parts }) => parts);
  return {
    ...NOTHING_CITED,
    settings,
    account: facts.account,
    contact: facts.contacts[0] ?? null,
    items: facts.items,
    paysFor: facts.paysFor,
    underReview,
    now,
  };
}
