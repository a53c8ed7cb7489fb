import { useEffect } from 'react';
import { lacksHolidays } from '../../lib/app/keep-holidays.ts';
import { useSurface } from './surface.ts';

/** After what the page was opened for is on the screen: the calendars are large, and nobody waits for them. */
const LATER_MS = 4000;

/** Once a page has been open for a moment, the holidays of places that were met since are looked up. */
export function useKeepHolidays(): void {
  const { program, startHolidayWorker } = useSurface();
  useEffect(() => {
    const later = setTimeout(() => {
      lacksHolidays(program)
        .then((lacks) => lacks && startHolidayWorker())
        .catch((error) => console.error('Holidays could not be looked up', error));
    }, LATER_MS);
    return () => clearTimeout(later);
  }, [program, startHolidayWorker]);
}
