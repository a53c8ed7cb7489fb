import { defineBackground } from 'wxt/utils/define-background';
import { dropLeftovers } from '../../lib/app/drop-leftovers.ts';
import { startProgram } from '../../lib/app/start-program.ts';
import { dispatch } from '../../lib/messaging/dispatch.ts';
import { clock } from '../../lib/platform/clock.ts';
import { bookChanged } from './handlers/book-changed.ts';
import { insertionEnded } from './handlers/insertion-ended.ts';
import { insertionWaits } from './handlers/insertion-waits.ts';
import { mailSent } from './handlers/mail-sent.ts';
import { matchAgain } from './handlers/match-again.ts';
import { pageLeft } from './handlers/page-left.ts';
import { pageSeen } from './handlers/page-seen.ts';
import { panelWanted } from './handlers/panel-wanted.ts';
import { partWanted } from './handlers/part-wanted.ts';
import { sitesChanged } from './handlers/sites-changed.ts';
import { watchReminders } from './watch-reminders.ts';
import { watchSites } from './watch-sites.ts';
import { watchTabs } from './watch-tabs.ts';

/** Every listener is registered in the first turn, before any await: a worker that was woken must not miss its event. */
export default defineBackground({
  type: 'module',
  main() {
    const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
    dispatch({
      'page-seen': pageSeen(program),
      'page-left': pageLeft,
      'part-wanted': partWanted,
      'panel-wanted': panelWanted,
      'insertion-waits': insertionWaits(program),
      'insertion-ended': insertionEnded(program),
      'mail-sent': mailSent(program),
      'book-changed': bookChanged(program),
      'match-again': matchAgain(program),
      'sites-changed': sitesChanged(program),
    });
    watchReminders(program);
    watchSites(program);
    watchTabs();
    dropLeftovers(program).catch(console.error);
  },
});
