import { date } from './date.ts';
import { daysFromNow } from './days-from-now.ts';
import { firstNameOf } from './first-name.ts';
import { fullName } from './full-name.ts';
import { indent } from './indent.ts';
import { lines } from './lines.ts';
import { list } from './list.ts';
import { money } from './money.ts';
import { plural } from './plural.ts';
import type { TextFilter } from './text-filter.ts';
import { upperFirst } from './upper-first.ts';

/** The filters that are ours; those of the engine that may be used as well stand in the vocabulary. */
export const OWN_FILTERS: readonly TextFilter[] = [
  money,
  date,
  daysFromNow,
  list,
  lines,
  indent,
  firstNameOf,
  fullName,
  plural,
  upperFirst,
];
