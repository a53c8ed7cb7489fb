import { expect, it } from 'vitest';
import type { Contact } from '../../../lib/domain/contact.ts';
import { levelById } from '../../../lib/domain/dunning-procedure.ts';
import type { Hold } from '../../../lib/domain/hold.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { stepChannel } from '../../../lib/dunning/step-channel.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildFacts, buildMoment, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { NOW } from '../../support/fixed-clock.ts';

interface Situation {
  readonly level: string;
  readonly last?: 'mail' | 'call';
  readonly contact?: Partial<Contact>;
  readonly holds?: Hold[];
}

function channelOf({ level: id, last, contact = {}, holds = [] }: Situation) {
  const level = levelById(DEFAULT_PROCEDURE, id);
  if (!level) throw new Error(id);
  const at = daysAgo(9);
  const tries = { mail: [buildMail({ at })], call: [buildCall({ at, outcome: 'no-answer' as const })] };
  const activities = last ? tries[last] : [];
  const facts = buildFacts({ contacts: [buildContact(contact)], holds, activities });
  const step = stepChannel(level, readAccount(facts, DEFAULT_PROCEDURE, buildMoment()));
  return step && [step.channel, ...step.reasons.map(({ text }) => text)];
}

const noCalls = [buildHold({ kind: 'no-calls' })];

it.each<[string, Situation, string[] | null]>([
  ['a level with one way keeps to it', { level: 'second-notice', last: 'mail' }, ['email']],
  ['P19: stepped up begins with a mail', { level: 'stepped-up' }, ['email']],
  ['P19: and calls after a mail', { level: 'stepped-up', last: 'mail' }, ['call']],
  ['P19: and writes after a call', { level: 'stepped-up', last: 'call' }, ['email']],
  [
    'without a number it writes, and says why',
    { level: 'call', contact: { phones: [] } },
    ['email', 'No phone number on record: write instead'],
  ],
  [
    'without an address it calls, and says why',
    { level: 'friendly-reminder', contact: { emails: [] } },
    ['call', 'No mail address on record: call instead'],
  ],
  [
    'case 59: the customer asked for no calls: it writes, and says why',
    { level: 'call', holds: noCalls },
    ['email', 'The customer asked not to be called: write instead'],
  ],
  [
    'P4: calls are not allowed by the only person with a number',
    { level: 'call', contact: { forbidden: ['call'] } },
    ['email', 'Calls are not wanted: write instead'],
  ],
  [
    'P4: mails are not allowed by the only person with an address',
    { level: 'second-notice', contact: { forbidden: ['email'] } },
    ['call', 'Mails are not wanted: call instead'],
  ],
  [
    'case 59: no address and no calls wanted: nobody can be reached',
    {
      level: 'call',
      contact: { emails: [] },
      holds: noCalls,
    },
    null,
  ],
  [
    'no address and no number: nobody can be reached',
    { level: 'call', contact: { emails: [], phones: [] } },
    null,
  ],
  [
    'a hold on calls that was lifted holds nothing',
    {
      level: 'call',
      holds: [buildHold({ kind: 'no-calls', liftedAt: NOW - 1 })],
    },
    ['call'],
  ],
  ['the hand-off needs no way', { level: 'hand-off', contact: { emails: [], phones: [] } }, ['letter']],
])('%s', (_name, situation, expected) => {
  expect(channelOf(situation)).toEqual(expected);
});
