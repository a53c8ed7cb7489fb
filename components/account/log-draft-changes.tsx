import type { MailActivity } from '../../lib/domain/activity.ts';
import { type LineChange, lineChanges } from '../../lib/reports/line-changes.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { LogDetailLines } from './log-detail-lines.tsx';

/** Case 55: what was changed in a mail between its draft and its sending; nothing, where nothing was. */
export function LogDraftChanges({ mail }: { readonly mail: MailActivity }) {
  const live = useDraft(mail.draftId);
  const draft = live.state === 'ready' ? live.value : null;
  if (!draft) return null;
  const subject = lineChanges(draft.subject, mail.subject);
  const body = lineChanges(draft.body, mail.body);
  const label = 'Changed before it was sent';
  if (subject === null || body === null)
    return <LogDetailLines lines={[{ label, lines: ['The text is another than the draft was.'] }]} />;
  const changes = [...subject, ...body];
  return changes.length === 0 ? null : (
    <LogDetailLines lines={[{ label, lines: changes.map(changeWords), asWritten: true }]} />
  );
}

/** Told by words, not by colour. */
function changeWords({ kind, text }: LineChange): string {
  return kind === 'gone' ? `Left out: ${text}` : `Added: ${text}`;
}
