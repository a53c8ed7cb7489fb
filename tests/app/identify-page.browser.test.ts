import { describe, expect, it } from 'vitest';
import { choiceScopes, chooseAccount, forgetChoice } from '../../lib/app/choose-account.ts';
import { identifyPage } from '../../lib/app/identify-page.ts';
import { pageChip } from '../../lib/app/page-chip.ts';
import { writeSettings } from '../../lib/storage/settings-store.ts';
import { buildPageEvidence } from '../support/build-page-evidence.ts';
import { testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

type TestProgram = ReturnType<typeof testProgram>;

const from = (address: string, name: string | null = null) => [
  { address, name, role: 'from' as const, viaGroup: false },
];

async function twoAccounts(program: TestProgram) {
  const a = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 20],
      [5_000, 'JPY', 47],
    ],
  });
  const b = await seededAccount(program, {
    name: 'Kobo Design',
    person: 'Aiko Mori',
    invoices: [[9_900, 'EUR', -5]],
  });
  const address = (facts: typeof a) => facts.contacts[0]?.emails[0]?.address ?? '';
  return {
    a: a.account.id,
    b: b.account.id,
    mary: address(a),
    aiko: address(b),
    number: a.items[0]?.number ?? '',
  };
}

describe('who is on the page', () => {
  it('is found by the address, a tagged one too, and by the domain for somebody new', async () => {
    const program = testProgram();
    const { a, mary } = await twoAccounts(program);
    const by = async (address: string) =>
      identifyPage(program, buildPageEvidence({ participants: from(address) }));
    expect(await by(mary.toUpperCase())).toMatchObject({
      accountId: a,
      evidence: { kind: 'address', value: mary },
    });
    expect(await by(mary.replace('@', '+x@'))).toMatchObject({
      accountId: a,
      evidence: { kind: 'address', value: mary },
    });
    expect(await by(mary.replace(/^[^@]+/, 'new'))).toMatchObject({
      accountId: a,
      evidence: { kind: 'domain' },
    });
    expect(await by('somebody@else.example')).toMatchObject({
      kind: 'unknown',
      contactAddress: 'somebody@else.example',
    });
  });

  it('is found by an invoice number however it is spelled, and by the name of the firm', async () => {
    const program = testProgram();
    const { a, b, number } = await twoAccounts(program);
    const numbers = [number.toLowerCase().replace('-', ' - ')];
    expect(await identifyPage(program, buildPageEvidence({ participants: [], numbers }))).toMatchObject({
      accountId: a,
    });
    const named = buildPageEvidence({ participants: from('x@else.example', 'KOBO, design') });
    expect(await identifyPage(program, named)).toMatchObject({ accountId: b, evidence: { kind: 'name' } });
  });

  it('is never we ourselves, as the settings know us', async () => {
    const program = testProgram();
    const { mary } = await twoAccounts(program);
    await writeSettings(program.database, { ...program.defaults, ownAddresses: [mary], ownDomains: [] });
    expect(await identifyPage(program, buildPageEvidence({ participants: from(mary) }))).toMatchObject({
      kind: 'unknown',
    });
  });
});

describe('a choice by hand (A6)', () => {
  it('case 51: settles a conflict for the thread, and for exactly what was on the table', async () => {
    const program = testProgram();
    const { a, b, aiko, number } = await twoAccounts(program);
    const evidence = buildPageEvidence({ participants: from(aiko), numbers: [number] });
    const match = await identifyPage(program, evidence);
    expect(match).toMatchObject({ kind: 'conflict', candidates: [{ accountId: a }, { accountId: b }] });
    expect(choiceScopes(evidence, match)).toEqual(['address', 'thread']);
    await chooseAccount(program, { accountId: b, scope: 'thread', evidence, match });
    expect(await identifyPage(program, evidence)).toMatchObject({
      kind: 'match',
      accountId: b,
      evidence: { kind: 'chosen' },
    });
    expect(await identifyPage(program, { ...evidence, threadKey: 'thread-2' })).toMatchObject({
      kind: 'conflict',
    });
    await forgetChoice(program, evidence, match);
    expect(await identifyPage(program, evidence)).toMatchObject({ kind: 'conflict' });
  });

  it('made for a stranger is shown as a conflict when a number says otherwise', async () => {
    const program = testProgram();
    const { a, b, number } = await twoAccounts(program);
    const evidence = buildPageEvidence({ participants: from('new@else.example') });
    await chooseAccount(program, {
      accountId: b,
      scope: 'address',
      evidence,
      match: await identifyPage(program, evidence),
    });
    expect(await identifyPage(program, evidence)).toMatchObject({ kind: 'match', accountId: b });
    expect(await identifyPage(program, { ...evidence, numbers: [number] })).toMatchObject({
      kind: 'conflict',
      candidates: [{ accountId: a }, { accountId: b, evidence: { kind: 'chosen' } }],
    });
  });

  it('cannot be remembered for a thread the page does not name', async () => {
    const program = testProgram();
    const { b } = await twoAccounts(program);
    const evidence = buildPageEvidence({ participants: [], threadKey: null });
    const match = await identifyPage(program, evidence);
    expect(choiceScopes(evidence, match)).toEqual([]);
    await chooseAccount(program, { accountId: b, scope: 'thread', evidence, match });
    expect(await program.database.choices.count()).toBe(0);
  });
});

describe('the chip', () => {
  it.each([
    [
      'the count and the days, no name and no amount',
      'a',
      '2 overdue · 47 days',
      'Northwind Traders: 1,200.00 EUR and 5,000 JPY overdue, the oldest by 47 days. Open Per Our Call.',
    ],
    ['that nothing is overdue', 'b', 'Nothing overdue', 'Kobo Design: nothing overdue. Open Per Our Call.'],
  ] as const)('says %s', async (_name, which, text, label) => {
    const program = testProgram();
    const accounts = await twoAccounts(program);
    const evidence = { kind: 'address' as const, value: 'x' };
    const match = { kind: 'match' as const, accountId: accounts[which], evidence, contactAddress: null };
    expect(await pageChip(program, match)).toEqual({ text, label });
    expect(await pageChip(program, { ...match, accountId: 'gone' })).toBeNull();
  });

  it('says that two customers fit, and nothing for a stranger', async () => {
    const program = testProgram();
    expect(await pageChip(program, { kind: 'unknown', contactAddress: null, name: null })).toBeNull();
    expect(await pageChip(program, { kind: 'conflict', candidates: [], contactAddress: null })).toMatchObject(
      {
        text: 'Which customer?',
      },
    );
  });

  it('says that nothing is open when all is paid', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [[0, 'EUR', 20]] });
    const match = {
      kind: 'match' as const,
      accountId: account.id,
      evidence: { kind: 'name' as const, value: 'x' },
      contactAddress: null,
    };
    expect(await pageChip(program, match)).toMatchObject({ text: 'Nothing open' });
  });
});
