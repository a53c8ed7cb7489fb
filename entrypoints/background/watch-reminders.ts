import type { Program } from '../../lib/app/program.ts';
import { onAlarm } from '../../lib/platform/alarms.ts';
import { onFirstInstall, onStart } from '../../lib/platform/lifecycle.ts';
import { onNoticeClicked } from '../../lib/platform/notifications.ts';
import { openOptions, openPopup } from '../../lib/platform/pages.ts';
import { finishUp, keepUp, WAKE, wakeUp } from '../../lib/reminders/keep-up.ts';

/** The day's list is rebuilt when the browser starts, when the program is new, and whenever the alarm says so. */
export function watchReminders(program: Program): void {
  onStart(() => void wakeUp(program));
  onFirstInstall(() => void openOptions('#import'));
  onAlarm((name) => {
    if (name === WAKE) void wakeUp(program);
  });
  onNoticeClicked(() => void openPopup());
  // A browser may drop alarms (an extension switched off and on again): whatever woke the worker, there is one again.
  void keepUp(program).then(() => finishUp(program));
}
