import { describe, expect, it } from 'vitest';
import type { PageEvidence, Participant } from '../../../lib/domain/page-evidence.ts';
import type { RememberedChoice } from '../../../lib/domain/remembered-choice.ts';
import { identify } from '../../../lib/identity/identify.ts';
import type { KnownSide } from '../../../lib/identity/known-side.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';
import { NOW } from '../../support/fixed-clock.ts';

const own = { addresses: ['bob@ourfirm.example'], domains: ['ourfirm.example'] };
const nothing: KnownSide = {
  numbers: [],
  addresses: [],
  phones: [],
  domains: [],
  names: [],
  choices: [],
  accounts: [],
};
const MARY = 'mary.adams@northwind.example';

const person = (address: string, overrides: Partial<Participant> = {}): Participant => ({
  address,
  name: null,
  role: 'from',
  viaGroup: false,
  ...overrides,
});
const choice = (overrides: Partial<RememberedChoice>): RememberedChoice => ({
  scope: 'address',
  key: MARY,
  accountId: 'b',
  settles: [],
  at: NOW,
  ...overrides,
});

interface Situation extends Partial<KnownSide> {
  readonly page?: Partial<PageEvidence>;
}

/** "a by address mary@…", "conflict a b", "unknown". */
function match({ page = {}, ...known }: Situation): string {
  const found = identify({ evidence: buildPageEvidence(page), own, known: { ...nothing, ...known } });
  if (found.kind === 'match') return `${found.accountId} by ${found.evidence.kind} ${found.evidence.value}`;
  if (found.kind === 'unknown') return 'unknown';
  return `conflict ${found.candidates.map(({ accountId, evidence }) => `${accountId} by ${evidence.kind}`).join(', ')}`;
}

const number = { number: 'INV-1042', accountId: 'a' };
const address = { address: MARY, accountId: 'a' };
const domain = { domain: 'northwind.example', accountId: 'a' };
const name = { name: 'mary adams', accountId: 'a' };
const withNumber = { numbers: ['INV-1042'] };

describe('A4: the order of evidence', () => {
  it.each<[string, Situation, string]>([
    ['nothing known', {}, 'unknown'],
    [
      'a known invoice number comes first',
      { page: withNumber, numbers: [number], addresses: [address] },
      'a by invoice-number INV-1042',
    ],
    ['then the exact address', { addresses: [address], domains: [domain] }, `a by address ${MARY}`],
    ['then the remembered choice', { choices: [choice({})], domains: [domain] }, `b by chosen ${MARY}`],
    ['then the company domain', { domains: [domain], names: [name] }, 'a by domain northwind.example'],
    ['then the company name', { names: [name] }, 'a by name Mary Adams'],
    [
      'weak evidence does not contradict strong',
      { addresses: [address], domains: [{ ...domain, accountId: 'b' }] },
      `a by address ${MARY}`,
    ],
    ['a name two accounts have says nothing', { names: [name, { ...name, accountId: 'b' }] }, 'unknown'],
    ['a number not on the page says nothing', { numbers: [number] }, 'unknown'],
    [
      'case 51: number of one, sender of another: a conflict',
      { page: withNumber, numbers: [number], addresses: [{ ...address, accountId: 'b' }] },
      'conflict a by invoice-number, b by address',
    ],
    [
      'case 46: one person of two customers: a conflict',
      { addresses: [address, { ...address, accountId: 'b' }] },
      'conflict a by address, b by address',
    ],
    [
      'case 67: one number at two customers: a conflict',
      { page: withNumber, numbers: [number, { ...number, accountId: 'b' }] },
      'conflict a by invoice-number, b by invoice-number',
    ],
    [
      'case 44: a domain two customers share says nothing',
      { domains: [domain, { ...domain, accountId: 'b' }] },
      'unknown',
    ],
    [
      'case 44: twice the same customer is one',
      { domains: [domain, domain] },
      'a by domain northwind.example',
    ],
    [
      'case 50: a year is no invoice number',
      { page: { numbers: ['2026'] }, numbers: [{ number: '2026', accountId: 'a' }] },
      'unknown',
    ],
    [
      'case 50: nor is a number too short to tell',
      { page: { numbers: ['042'] }, numbers: [{ number: '042', accountId: 'a' }] },
      'unknown',
    ],
    ['case 50: nor one inside another', { page: { numbers: ['INV-10420'] }, numbers: [number] }, 'unknown'],
  ])('%s', (_name, situation, expected) => {
    expect(match(situation)).toBe(expected);
  });
});

describe('a remembered choice', () => {
  const a = { page: withNumber, numbers: [number] };

  it.each<[string, Situation, string]>([
    ['settles what was on the table', { ...a, choices: [choice({ settles: ['a'] })] }, `b by chosen ${MARY}`],
    [
      'settles nothing that was not',
      { ...a, choices: [choice({ settles: ['c'] })] },
      'conflict a by invoice-number, b by chosen',
    ],
    [
      'settles a conflict as a whole',
      { ...a, addresses: [{ ...address, accountId: 'c' }], choices: [choice({ settles: ['a', 'c'] })] },
      `b by chosen ${MARY}`,
    ],
    [
      'but not half a conflict',
      { ...a, addresses: [{ ...address, accountId: 'c' }], choices: [choice({ settles: ['a'] })] },
      'conflict a by invoice-number, c by address, b by chosen',
    ],
    [
      'agrees with what points the same way',
      { ...a, choices: [choice({ accountId: 'a' })] },
      `a by chosen ${MARY}`,
    ],
    [
      'case 46: for the thread comes before that for the person',
      { choices: [choice({}), choice({ scope: 'thread', key: 'gmail:thread-1', accountId: 'c' })] },
      'c by chosen gmail:thread-1',
    ],
    [
      'for another thread says nothing',
      { choices: [choice({ scope: 'thread', key: 'gmail:thread-2' })] },
      'unknown',
    ],
    [
      'for the same thread of another site says nothing',
      { choices: [choice({ scope: 'thread', key: 'roundcube:thread-1' })] },
      'unknown',
    ],
    ['for another person says nothing', { choices: [choice({ key: 'tom@northwind.example' })] }, 'unknown'],
    [
      'case 44: matches where a shared domain does not',
      { domains: [domain, { ...domain, accountId: 'b' }], choices: [choice({})] },
      `b by chosen ${MARY}`,
    ],
    [
      'case 45: matches a free-mail address',
      { page: { participants: [person('mary@gmail.com')] }, choices: [choice({ key: 'mary@gmail.com' })] },
      'b by chosen mary@gmail.com',
    ],
  ])('%s', (_name, situation, expected) => {
    expect(match(situation)).toBe(expected);
  });
});

describe('who is never taken for the customer', () => {
  const ours = {
    addresses: [{ address: 'bob@ourfirm.example', accountId: 'a' }],
    domains: [{ domain: 'ourfirm.example', accountId: 'a' }],
  };

  it.each<[string, Situation, string]>([
    ['case 47: ourselves', { ...ours, page: { participants: [person('bob@ourfirm.example')] } }, 'unknown'],
    [
      'case 47: ourselves under a tag',
      { ...ours, page: { participants: [person('Bob+crm@OurFirm.example')] } },
      'unknown',
    ],
    ['case 47: a colleague', { ...ours, page: { participants: [person('ann@ourfirm.example')] } }, 'unknown'],
    [
      'case 47: the mailbox that is shown, though settings do not know it',
      {
        page: { own: ['sales@other.example'], participants: [person('sales@other.example')] },
        addresses: [{ address: 'sales@other.example', accountId: 'a' }],
      },
      'unknown',
    ],
    [
      'case 47: a robot',
      { page: { participants: [person('no-reply@northwind.example')] }, domains: [domain] },
      'unknown',
    ],
    [
      'case 47: the bounces of our own mail',
      { page: { participants: [person('mailer-daemon@northwind.example')] }, domains: [domain] },
      'unknown',
    ],
    [
      'case 47: a mailing list that wrote itself into From',
      { page: { participants: [person(MARY, { viaGroup: true })] }, addresses: [address] },
      'unknown',
    ],
    [
      'something that is no address',
      { page: { participants: [person('northwind.example')] }, domains: [domain] },
      'unknown',
    ],
  ])('%s', (_name, situation, expected) => {
    expect(match(situation)).toBe(expected);
  });

  it('case 47: our firm on a free-mail address makes no colleague of everybody there', () => {
    const page = { own: ['ourfirm@gmail.com'], participants: [person('mary@gmail.com')] };
    expect(match({ page, addresses: [{ address: 'mary@gmail.com', accountId: 'a' }] })).toBe(
      'a by address mary@gmail.com',
    );
  });

  it('case 48: a colleague forwards: the customer quoted inside is found', () => {
    const participants = [
      person('ann@ourfirm.example'),
      person('bob@ourfirm.example', { role: 'to' }),
      person(MARY, { role: 'quoted' }),
    ];
    expect(match({ page: { participants }, addresses: [address] })).toBe(`a by address ${MARY}`);
  });

  it('what we wrote ourselves is about whom we wrote to', () => {
    const participants = [person('bob@ourfirm.example'), person(MARY, { role: 'to' })];
    expect(match({ page: { participants }, addresses: [address] })).toBe(`a by address ${MARY}`);
  });

  it('a number still tells the customer when only a robot is on the page', () => {
    const page = { ...withNumber, participants: [person('no-reply@northwind.example')] };
    expect(match({ page, numbers: [number] })).toBe('a by invoice-number INV-1042');
  });
});

describe('case 49: spellings', () => {
  const from = (text: string) => ({
    page: { participants: [person(text)] },
    addresses: [address],
    domains: [],
  });

  it.each([
    ['in capitals', 'Mary.Adams@NORTHWIND.example', `a by address ${MARY}`],
    ['with a name around it', 'Mary <mary.adams@northwind.example>', `a by address ${MARY}`],
    ['with a tag', 'mary.adams+invoices@northwind.example', `a by address ${MARY}`],
    ['a dot less is another person', 'maryadams@northwind.example', 'unknown'],
    ['a look-alike domain', 'mary.adams@n\u043erthwind.example', 'unknown'],
    ['a domain that ends the same', 'mary.adams@evilnorthwind.example', 'unknown'],
    ['a domain that begins the same', 'mary.adams@northwind.example.net', 'unknown'],
  ])('%s', (_name, text, expected) => {
    expect(match(from(text))).toBe(expected);
  });

  it('a tagged address that is itself on record is that one alone', () => {
    const tagged = { address: 'mary.adams+b@northwind.example', accountId: 'b' };
    const page = { participants: [person(tagged.address)] };
    expect(match({ page, addresses: [address, tagged] })).toBe(`b by address ${tagged.address}`);
  });

  it('a look-alike domain is not the company’s domain', () => {
    const page = { participants: [person('mary@n\u043erthwind.example')] };
    expect(match({ page, domains: [domain] })).toBe('unknown');
  });
});

describe('what is told beside the match', () => {
  it('is the address to write to, and a name for somebody unknown', () => {
    expect(identify({ evidence: buildPageEvidence(), own, known: nothing })).toEqual({
      kind: 'unknown',
      contactAddress: MARY,
      name: 'Mary Adams',
      company: 'Northwind',
    });
    expect(identify({ evidence: buildPageEvidence({ participants: [] }), own, known: nothing })).toEqual({
      kind: 'unknown',
      contactAddress: null,
      name: null,
      company: null,
    });
  });
});
