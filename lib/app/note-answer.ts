import { type Answer, isContactActivity } from '../domain/activity.ts';
import { normaliseAddress } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import type { PageEvidence } from '../domain/page-evidence.ts';
import { currentActivities } from '../dunning/current-activities.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import { type LastMessage, lastMessage } from '../identity/last-message.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { readSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { readInPlace } from './suggestion.ts';
import { fileEntry, newEntry } from './with-account.ts';

/**
 * Notes that a known customer has written since our last contact, when the open conversation shows it (E6): who and when,
 * nothing of what the mail says. Seen again, it is noted once. `null`: there is nothing new to note.
 */
export async function noteAnswer(
  program: Program,
  accountId: Id,
  evidence: PageEvidence,
): Promise<Answer | null> {
  const { database } = program;
  const { zone, ownAddresses, ownDomains } = await readSettings(database, program.defaults);
  const own = {
    addresses: ownAddresses.flatMap((text) => normaliseAddress(text) ?? []),
    domains: ownDomains,
  };
  const last = lastMessage(evidence, own, { zone, now: program.now() });
  if (!last || last.isOurs) return null;
  // Nearly every look at a page ends here: nobody else has to wait for it.
  const seen = await readAccountRecords(database, accountId, program.now());
  if (!seen || !isNews(last, seen)) return null;
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, accountId, program.now());
    if (!facts || !isNews(last, facts)) return null;
    const { reading } = readInPlace(facts, await readTerms(program));
    const answer: Answer = {
      kind: 'answer',
      ...newEntry(program, reading),
      at: last.at,
      contactId:
        facts.contacts.find(({ emails }) => emails.some((one) => isSame(one.address, last.from)))?.id ?? null,
      note: '',
      seen: { key: last.key, from: last.from, isRead: false },
    };
    await fileEntry(program, answer);
    return answer;
  });
}

/** Later than our last contact, of somebody who owes something; who was never written to or called answers nothing. */
function isNews({ key, at }: LastMessage, { activities, items }: AccountFacts): boolean {
  const log = currentActivities(activities);
  const ours = log.find(isContactActivity);
  // Also one that a correction says was none: it is not noted again.
  const isKnown = activities.some((one) => one.kind === 'answer' && one.seen?.key === key);
  const owes = items.some((item) => item.kind === 'invoice' && item.open.amount > 0);
  return owes && !isKnown && ours !== undefined && at > ours.at;
}

function isSame(address: string, other: string): boolean {
  return normaliseAddress(address) === other;
}
