import { mailboxOf, normaliseAddress } from '../domain/email-address.ts';
import type { PageEvidence } from '../domain/page-evidence.ts';
import type { ChoiceScope } from '../domain/remembered-choice.ts';

/** Under what a choice is remembered. */
export type ChoiceKey = readonly [scope: ChoiceScope, key: string];

/**
 * Where a choice for this page may have been kept, the narrowest first: the open thread of the mailbox that is shown, or
 * the record; then the person. A choice is written under the first key of its scope; the others are where an older
 * program, or a page that did not say whose mailbox it shows, has put it.
 */
export function choiceKeys(evidence: PageEvidence, person: string | null): ChoiceKey[] {
  return [...pageKeys(evidence), ...personKeys(person)];
}

/** What the choice is narrowed to when it is not for the person: a CRM's record, else the thread. */
export function pageScope({ view }: PageEvidence): 'thread' | 'record' {
  return view === 'record' ? 'record' : 'thread';
}

function pageKeys(evidence: PageEvidence): ChoiceKey[] {
  const { site, threadKey, own } = evidence;
  if (threadKey === null) return [];
  const plain = `${site}:${threadKey}`;
  if (pageScope(evidence) === 'record') return [['record', plain]];
  // Two mailboxes in one browser may count their threads alike (case 73).
  const mailbox = normaliseAddress(own[0] ?? '');
  return mailbox
    ? [
        ['thread', `${plain} ${mailbox}`],
        ['thread', plain],
      ]
    : [['thread', plain]];
}

function personKeys(person: string | null): ChoiceKey[] {
  if (person === null) return [];
  const mailbox = mailboxOf(person);
  return mailbox === person
    ? [['address', person]]
    : [
        ['address', mailbox],
        ['address', person],
      ];
}
