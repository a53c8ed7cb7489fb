import { useEffect } from 'react';
import { lacksHolidays } from '../../lib/app/keep-holidays.ts';
import { useSurface } from './surface.ts';
import { useLive } from './use-live.ts';

/** After what the page was opened for is on the screen: the calendars are large, and nobody waits for them. */
const LATER_MS = 4000;

/** The holidays of places that were met since are looked up once a page has been open for a moment, or an import has ended. */
export function useKeepHolidays(): void {
  const { program, startHolidayWorker } = useSurface();
  const lacks = useLive(() => lacksHolidays(program), [program]);
  const isLacking = lacks.state === 'ready' && lacks.value;
  useEffect(() => {
    if (!isLacking) return;
    const later = setTimeout(startHolidayWorker, LATER_MS);
    return () => clearTimeout(later);
  }, [isLacking, startHolidayWorker]);
}
