import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepHolidays } from '../lib/app/keep-holidays.ts';
import { startProgram } from '../lib/app/start-program.ts';
import { clock } from '../lib/platform/clock.ts';

/** A worker of the pages: the calendars are 1.4 MB, and reading them in holds up whatever thread does it. */
export default defineUnlistedScript(async () => {
  const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
  try {
    await keepHolidays(program);
  } finally {
    self.close();
  }
});
