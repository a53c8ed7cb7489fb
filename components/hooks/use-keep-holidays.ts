import { useEffect } from 'react';
import { keepHolidays } from '../../lib/app/keep-holidays.ts';
import { useSurface } from './surface.ts';

/** Once a page is open, the holidays of places that were met since are looked up; nobody waits for it. */
export function useKeepHolidays(): void {
  const { program } = useSurface();
  useEffect(() => {
    keepHolidays(program).catch((error) => console.error('Holidays could not be looked up', error));
  }, [program]);
}
