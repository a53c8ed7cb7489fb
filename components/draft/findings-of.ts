import type { Draft } from '../../lib/domain/draft.ts';
import { isSubjectShared } from '../../lib/domain/shared-subject.ts';
import type { Finding } from '../../lib/templates/lint/finding.ts';
import { lint } from '../../lib/templates/lint/lint.ts';
import type { LintGround } from '../../lib/templates/lint/question.ts';

type Words = Pick<Draft, 'subject' | 'body' | 'figures' | 'to'>;

/** What is wrong with a draft as it stands; its subject is read by others at a role mailbox and at a consumer's (P18). */
export function findingsOf({ subject, body, figures, to }: Words, ground: LintGround): Finding[] {
  const addresses = to.map(({ address }) => address);
  // A letter has no subject line that others read on a screen.
  const isShared = ground.channel !== 'letter' && isSubjectShared(ground.audience, addresses);
  return lint({ ...ground, source: { subject, body }, figures, isShared });
}
