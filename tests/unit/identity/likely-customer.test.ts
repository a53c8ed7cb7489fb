import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../lib/domain/page-evidence.ts';
import { choiceKeys } from '../../../lib/identity/choice-keys.ts';
import { isFreeMailDomain } from '../../../lib/identity/free-mail-domain.ts';
import { isRobot, likelyCustomers, recordDomains } from '../../../lib/identity/likely-customer.ts';
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
  ['mail.gmail.com', true],
  ['northwind.com.ar', false],
  ['gmail.com.evil.example', false],
  ['notgmail.com', false],
])('case 45: %s is free mail: %s', (domain, free) => {
  expect(isFreeMailDomain(domain)).toBe(free);
});

describe('where a choice is kept', () => {
  it.each<[string, Parameters<typeof buildPageEvidence>[0], string | null, string[]]>([
    [
      'case 73: a thread, by site, key and the mailbox it is shown in; then as an older program kept it',
      {},
      null,
      ['thread gmail:thread-1 bob@ourfirm.example', 'thread gmail:thread-1'],
    ],
    [
      'a thread of a page that does not say whose mailbox it is',
      { own: [] },
      null,
      ['thread gmail:thread-1'],
    ],
    [
      'a record, by site and key',
      { view: 'record', site: 'odoo', threadKey: 'p/7' },
      null,
      ['record odoo:p/7'],
    ],
    ['nothing, where the page names no thread', { threadKey: null }, null, []],
    [
      'a person, by the mailbox',
      { threadKey: null },
      'mary.adams+x@googlemail.com',
      ['address maryadams@gmail.com', 'address mary.adams+x@googlemail.com'],
    ],
  ])('%s', (_name, page, person, keys) => {
    expect(choiceKeys(buildPageEvidence(page), person).map((one) => one.join(' '))).toEqual(keys);
  });
});

describe('domains of the company a record is about', () => {
  it.each<[string, string[], string[]]>([
    ['as companies are known by', ['www.northwind.co.uk'], ['northwind.co.uk']],
    [
      'not sites on which everybody has a page',
      ['www.linkedin.com', 'x.com', 'de-de.facebook.com', 'northwind.example'],
      ['northwind.example'],
    ],
    ['not ours, not free mail', ['ourfirm.example', 'gmail.com'], []],
    [
      'three at most',
      ['a.example', 'b.example', 'c.example', 'd.example'],
      ['a.example', 'b.example', 'c.example'],
    ],
    ['a company whose name ends like one of them', ['netflix.com'], ['netflix.com']],
  ])('%s', (_name, domains, known) => {
    expect(recordDomains(buildPageEvidence({ domains }), own)).toEqual(known);
  });
});
