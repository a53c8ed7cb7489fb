import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../lib/domain/page-evidence.ts';
import { isFreeMailDomain } from '../../../lib/identity/free-mail-domain.ts';
import { isRobot, likelyCustomers } from '../../../lib/identity/likely-customer.ts';
import { threadChoiceKey } from '../../../lib/identity/thread-choice-key.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';

const own = { addresses: ['bob@ourfirm.example'], domains: [] };

const person = (address: string, role: Participant['role'] = 'from'): Participant => ({
  address,
  name: null,
  role,
  viaGroup: false,
});

const order = (...participants: Participant[]) =>
  likelyCustomers(buildPageEvidence({ participants }), own).map(({ address }) => address);

describe('who may be the customer, likeliest first', () => {
  it.each<[string, Participant[], string[]]>([
    [
      'the latest sender before an earlier one',
      [person('b@x.example'), person('a@x.example')],
      ['b@x.example', 'a@x.example'],
    ],
    [
      'a sender before somebody in copy',
      [person('c@x.example', 'cc'), person('a@x.example')],
      ['a@x.example', 'c@x.example'],
    ],
    [
      'case 48: somebody quoted before whom we wrote to',
      [person('bob@ourfirm.example'), person('t@x.example', 'to'), person('q@x.example', 'quoted')],
      ['q@x.example', 't@x.example'],
    ],
    [
      'whom we wrote to before where answers go',
      [person('r@x.example', 'reply-to'), person('t@x.example', 'to')],
      ['t@x.example', 'r@x.example'],
    ],
    ['each once, in its best place', [person('a@x.example', 'cc'), person('A@X.example')], ['a@x.example']],
    [
      'nobody of our own domain',
      [person('ann@ourfirm.example'), person('a@x.example', 'to')],
      ['a@x.example'],
    ],
    ['nobody at all', [], []],
  ])('%s', (_name, participants, expected) => {
    expect(order(...participants)).toEqual(expected);
  });

  it('a robot is listed, and known as one', () => {
    const [robot] = likelyCustomers(buildPageEvidence({ participants: [person('no-reply@x.example')] }), own);
    expect(robot && isRobot(robot)).toBe(true);
  });
});

it.each([
  ['gmail.com', true],
  ['GMX.de', true],
  ['me.com', true],
  ['northwind.example', false],
  ['mail.gmail.com', false],
])('case 45: %s is free mail: %s', (domain, free) => {
  expect(isFreeMailDomain(domain)).toBe(free);
});

it('a thread is remembered by site and key; a page without one cannot be', () => {
  expect(threadChoiceKey(buildPageEvidence())).toBe('gmail:thread-1');
  expect(threadChoiceKey(buildPageEvidence({ threadKey: null }))).toBeNull();
});
