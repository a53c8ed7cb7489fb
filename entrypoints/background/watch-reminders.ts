import type { Program } from '../../lib/app/program.ts';
import { openPanelOn } from '../../lib/messaging/panel-wish.ts';
import { onAlarm } from '../../lib/platform/alarms.ts';
import { onFirstInstall, onStart } from '../../lib/platform/lifecycle.ts';
import { onNoticeClicked } from '../../lib/platform/notifications.ts';
import { openOptions, openPopup } from '../../lib/platform/pages.ts';
import { keepUp, WAKE } from '../../lib/reminders/keep-up.ts';
import { accountOfNotice } from '../../lib/reminders/notice-of-due.ts';
import { finishUp, startUp, wakeUp } from '../../lib/reminders/wake-up.ts';

/** The day's list is made when the browser starts, when the program is new, and whenever the alarm says so. */
export function watchReminders(program: Program): void {
  onStart(() => void startUp(program).catch(console.error));
  onFirstInstall(() => void openOptions('#import'));
  onAlarm((name) => {
    if (name === WAKE) void wakeUp(program).catch(console.error);
  });
  onNoticeClicked((id) => {
    const account = accountOfNotice(id);
    void (account === null ? openPopup() : openPanelOn(account)).catch(console.error);
  });
  // A browser may drop alarms (an extension switched off and on again): whatever woke the worker, there is one again.
  void keepUp(program)
    .then(() => finishUp(program))
    .catch(console.error);
}
