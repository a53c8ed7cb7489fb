import { groupBy } from '../../lib/shared/list.ts';
import type { SelectGroup } from '../ui/select.tsx';

/** Every time zone the browser knows, by continent, and `current` even when it is an old name of one. */
export function zoneOptions(current: string): SelectGroup[] {
  const known = Intl.supportedValuesOf('timeZone');
  const zones = known.includes(current) ? known : [current, ...known];
  const groups = groupBy(zones, (zone) => (zone.includes('/') ? (zone.split('/')[0] ?? '') : 'Other'));
  return [...groups].map(([label, names]) => ({
    label,
    options: names.map((zone) => ({ value: zone, label: spoken(zone) })),
  }));
}

/** "America/New_York" reads "New York"; "America/Argentina/Salta" reads "Argentina, Salta". */
function spoken(zone: string): string {
  const [first, ...rest] = zone.replaceAll('_', ' ').split('/');
  return rest.length === 0 ? (first ?? zone) : rest.join(', ');
}
