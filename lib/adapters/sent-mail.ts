import type { SentMail, SentWatch } from './writer.ts';
import { writtenText } from './written-text.ts';

/** What would go if it was sent now; nothing once the box has gone. Editors leave spaces of no width where the cursor has been. */
export function sentMail({ box, boxes }: Pick<SentWatch, 'box' | 'boxes'>): SentMail | null {
  const open = boxes().find((one) => one.box === box);
  if (!open) return null;
  return {
    to: open.recipients.flatMap(({ address }) => address || []),
    subject: open.subject ?? '',
    body: writtenText(open.editor).replaceAll('\u200b', '').trim(),
  };
}
