import type { Program } from '../../../lib/app/program.ts';
import { recordSent } from '../../../lib/app/record-sent.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { keepUp } from '../../../lib/reminders/keep-up.ts';

/** The site said that the mail has gone: it is filed as it was sent. */
export function mailSent(program: Program): Handler<'mail-sent'> {
  return async (sent) => {
    const filed = await recordSent(program, sent);
    await keepUp(program);
    return { recorded: filed.ok };
  };
}
