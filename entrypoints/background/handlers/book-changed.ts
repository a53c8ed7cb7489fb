import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { keepUp } from '../../../lib/reminders/keep-up.ts';
import { finishUp } from '../../../lib/reminders/wake-up.ts';

/** A surface has written: badge and alarm follow. What is owed of the list is made without being waited for. */
export function bookChanged(program: Program): Handler<'book-changed'> {
  return async () => {
    await keepUp(program);
    void finishUp(program).catch(console.error);
    return {};
  };
}
