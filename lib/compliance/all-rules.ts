import type { ContactRule } from './contact-rule.ts';
import { HOUSE_RULES } from './house-rules.ts';
import { AUSTRALIA } from './rules/australia.ts';
import { CANADA } from './rules/canada.ts';
import { UK_AND_EU } from './rules/uk-and-eu.ts';
import { UNITED_STATES } from './rules/united-states.ts';
import { US_STATES } from './rules/us-states.ts';

/** Every rule of `rules.md` as shipped: our own first, then law by place. */
export const ALL_RULES: readonly ContactRule[] = [
  ...HOUSE_RULES,
  ...UNITED_STATES,
  ...US_STATES,
  ...UK_AND_EU,
  ...CANADA,
  ...AUSTRALIA,
];
