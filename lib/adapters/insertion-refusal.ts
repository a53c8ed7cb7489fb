import type { InsertionOutcome } from '../messaging/protocol.ts';

const MESSAGES = {
  'no-compose': 'Press Reply or Compose first, then insert again. Or copy the text.',
  'other-mail': 'The open mail is to somebody else. Open the right one and insert again, or copy the text.',
  'not-taken': 'The mail did not take the text. Copy it and paste it there.',
};

/** Why nothing was inserted, with what the user can do. */
export function insertionRefusal(
  reason: keyof typeof MESSAGES,
  message = MESSAGES[reason],
): InsertionOutcome {
  return { ok: false, reason, message };
}
