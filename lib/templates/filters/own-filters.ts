import { append } from './append.ts';
import { date } from './date.ts';
import { daysFromNow } from './days-from-now.ts';
import { otherwise } from './default.ts';
import { downcase } from './downcase.ts';
import { first } from './first.ts';
import { firstNameOf } from './first-name.ts';
import { fullName } from './full-name.ts';
import { indent } from './indent.ts';
import { join } from './join.ts';
import { last } from './last.ts';
import { lines } from './lines.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { money } from './money.ts';
import { plural } from './plural.ts';
import { prepend } from './prepend.ts';
import { replace } from './replace.ts';
import { reverse } from './reverse.ts';
import { size } from './size.ts';
import { strip } from './strip.ts';
import type { TextFilter } from './text-filter.ts';
import { upcase } from './upcase.ts';
import { upperFirst } from './upper-first.ts';

/** Every filter a text may use: those that Liquid has by these names would take anything, and print what no customer can read. */
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
  otherwise,
  map,
  join,
  first,
  last,
  size,
  reverse,
  upcase,
  downcase,
  strip,
  append,
  prepend,
  replace,
];
