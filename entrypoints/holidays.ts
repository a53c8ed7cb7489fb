import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepHolidays } from '../lib/app/keep-holidays.ts';
import { startProgram } from '../lib/app/start-program.ts';
import { clock } from '../lib/platform/clock.ts';

/** A worker of the pages: the calendars are 1.4 MB, and reading them in holds up whatever thread does it. */
export default defineUnlistedScript(async () => {
  const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
  try {
    // The lists say something else now: the page tells whoever keeps badge and alarm, which this script cannot reach.
    if ((await keepHolidays(program)) > 0) self.postMessage('kept');
  } finally {
    self.close();
  }
});
