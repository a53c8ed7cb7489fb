import { Drop } from 'liquidjs';
import { aList, wordsBehind } from './given.ts';
import { FilterFault, type TextFilter } from './text-filter.ts';

const NEEDS = 'takes the name of one thing of each, such as map: ‘number’';

/** One thing of each in a list: `{{ invoices | map: 'number' | list }}`. */
export const map: TextFilter = {
  name: 'map',
  write: (value, given) => {
    const [name = ''] = wordsBehind('map', given, NEEDS);
    return aList('map', value).map((one) => thingOf(one, name));
  },
};

/** Its own alone: not what every object of the language has. */
function thingOf(one: unknown, name: string): unknown {
  if (typeof one === 'object' && one !== null && !(one instanceof Drop) && Object.hasOwn(one, name))
    return Reflect.get(one, name);
  throw new FilterFault(`“map” finds no “${name}” there: it ${NEEDS}`);
}
