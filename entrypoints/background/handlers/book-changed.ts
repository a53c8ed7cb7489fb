import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { keepUp } from '../../../lib/reminders/keep-up.ts';

/** A surface has written: badge and alarm follow. */
export function bookChanged(program: Program): Handler<'book-changed'> {
  return async () => {
    await keepUp(program);
    return {};
  };
}
