import { noteLeftBox } from '../../../lib/app/note-left-box.ts';
import type { Program } from '../../../lib/app/program.ts';
import { recordSent } from '../../../lib/app/record-sent.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { keepUp } from '../../../lib/reminders/keep-up.ts';

/** The site said that the mail has gone: it is filed as it was sent. If it said nothing, the user is asked. */
export function mailSent(program: Program): Handler<'mail-sent'> {
  return async ({ isSure, ...sent }) => {
    if (!isSure) {
      await noteLeftBox(program, sent);
      return { recorded: false };
    }
    const filed = await recordSent(program, sent);
    await keepUp(program);
    return { recorded: filed.ok };
  };
}
