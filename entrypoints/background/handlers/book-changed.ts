import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { finishUp, keepUp } from '../../../lib/reminders/keep-up.ts';

/** A surface has written: badge and alarm follow. What a stopped import left of the list is made without being waited for. */
export function bookChanged(program: Program): Handler<'book-changed'> {
  return async () => {
    await keepUp(program);
    void finishUp(program);
    return {};
  };
}
