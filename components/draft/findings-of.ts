import type { Draft } from '../../lib/domain/draft.ts';
import { isSubjectShared } from '../../lib/domain/shared-subject.ts';
import { type Finding, lintText } from '../../lib/templates/lint-text.ts';

/** What is wrong with a draft as it stands; its subject is read by others at a role mailbox and at a consumer's (P18). */
export function findingsOf(
  { subject, body, figures, to }: Pick<Draft, 'subject' | 'body' | 'figures' | 'to'>,
  isConsumer: boolean,
): Finding[] {
  const subjectIsShared = isSubjectShared(
    isConsumer ? 'consumer' : 'trade',
    to.map(({ address }) => address),
  );
  return lintText({ source: { subject, body }, figures, subjectIsShared });
}
