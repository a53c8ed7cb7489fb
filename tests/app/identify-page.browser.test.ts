import { describe, expect, it } from 'vitest';
import { choiceScopes, chooseAccount, forgetChoice } from '../../lib/app/choose-account.ts';
import { identifyPage } from '../../lib/app/identify-page.ts';
import { pageChip } from '../../lib/app/page-chip.ts';
import type { Match, MatchEvidence } from '../../lib/identity/match.ts';
import { readAccount, writeAccount, writeBook } from '../../lib/storage/book-store.ts';
import { writeSettings } from '../../lib/storage/settings-store.ts';
import { buildContact } from '../support/build-contact.ts';
import { buildPageEvidence } from '../support/build-page-evidence.ts';
import { testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

const matched = (accountId: string, evidence: MatchEvidence, isGuess = false): Match => ({
  kind: 'match',
  accountId,
  evidence,
  also: [],
  isGuess,
  contactAddress: null,
});

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
    const match = (...numbers: string[]) =>
      identifyPage(program, buildPageEvidence({ participants: [], numbers }));
    const isA = { accountId: a, evidence: { kind: 'invoice-number', value: number } };
    expect(await match(number.toLowerCase().replace('-', ' - '))).toMatchObject(isA);
    expect(await match(`PAY ${number.replace('-', ' ')}`)).toMatchObject(isA);
    expect(await match(number.replace('-', ''))).toMatchObject(isA);
    expect(await match(`X/${number}`)).toMatchObject({ kind: 'unknown' });
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

describe('what a record of a CRM says', () => {
  const onRecord = { view: 'record' as const, participants: [], threadKey: 'contact/7' };
  const phone = (number: string) => ({ number, extension: null, kind: 'office' as const, confirmedOn: null });

  async function withPhone(program: TestProgram, number: string) {
    const { a } = await twoAccounts(program);
    const account = await readAccount(program.database, a);
    if (account) {
      await writeAccount(program.database, {
        ...account,
        place: { country: 'DE', region: null, city: null },
      });
    }
    const contact = buildContact({ id: 'with-phone', accountId: a, emails: [], phones: [phone(number)] });
    await writeBook(program.database, { accounts: [], contacts: [contact], openItems: [] });
    return a;
  }

  it('a phone is read in whole, as people where the account sits write theirs', async () => {
    const program = testProgram();
    const accountId = await withPhone(program, '040 / 123 45 67');
    const match = (...phones: string[]) => identifyPage(program, buildPageEvidence({ ...onRecord, phones }));
    expect(await match('tel:+49401234567')).toMatchObject({
      accountId,
      evidence: { kind: 'phone', value: 'tel:+49401234567' },
    });
    expect(await match('+49 89 1234567')).toMatchObject({ kind: 'unknown' });
  });

  it('our own phone is nobody’s', async () => {
    const program = testProgram();
    await withPhone(program, '+49 40 1234567');
    await writeSettings(program.database, { ...program.defaults, senderPhone: '+49 40 123 4567' });
    expect(
      await identifyPage(program, buildPageEvidence({ ...onRecord, phones: ['+49 40 1234567'] })),
    ).toMatchObject({ kind: 'unknown' });
  });

  it('the website and the company’s name', async () => {
    const program = testProgram();
    const { a, b, mary } = await twoAccounts(program);
    const website = `www.${mary.replace(/^.*@/, '')}`;
    expect(await identifyPage(program, buildPageEvidence({ ...onRecord, domains: [website] }))).toMatchObject(
      { accountId: a, evidence: { kind: 'domain' } },
    );
    expect(
      await identifyPage(program, buildPageEvidence({ ...onRecord, company: 'kobo DESIGN' })),
    ).toMatchObject({ accountId: b, evidence: { kind: 'name' }, isGuess: false });
  });

  it('a choice is remembered for the record, and taken back', async () => {
    const program = testProgram();
    const { a, b } = await twoAccounts(program);
    const evidence = buildPageEvidence({ ...onRecord, company: 'Kobo Design' });
    const match = await identifyPage(program, evidence);
    expect(choiceScopes(evidence, match)).toEqual(['record']);
    await chooseAccount(program, { accountId: a, scope: 'record', evidence, match });
    expect(await program.database.choices.toArray()).toMatchObject([
      { scope: 'record', key: 'gmail:contact/7', accountId: a, settles: [b] },
    ]);
    expect(await identifyPage(program, evidence)).toMatchObject({
      accountId: a,
      evidence: { kind: 'chosen' },
    });
    await forgetChoice(program, evidence, match);
    expect(await identifyPage(program, evidence)).toMatchObject({ accountId: b });
  });
});

it('B6: the child’s invoice and its parent’s person are one family, and both are named', async () => {
  const program = testProgram();
  const { a, aiko, number } = await twoAccounts(program);
  const parent = await identifyPage(program, buildPageEvidence({ participants: from(aiko) }));
  const child = await readAccount(program.database, a);
  if (!child || parent.kind !== 'match') throw new Error('Both are on record');
  await writeAccount(program.database, { ...child, parentId: parent.accountId });
  const evidence = buildPageEvidence({ participants: from(aiko), numbers: [number] });
  expect(await identifyPage(program, evidence)).toMatchObject({
    kind: 'match',
    accountId: a,
    evidence: { kind: 'invoice-number' },
    also: [{ accountId: parent.accountId, evidence: { kind: 'address' } }],
  });
});

it('case 73: a choice for a thread holds in the mailbox it was made in', async () => {
  const program = testProgram();
  const { b } = await twoAccounts(program);
  const evidence = buildPageEvidence({ participants: from('new@else.example') });
  const match = await identifyPage(program, evidence);
  await chooseAccount(program, { accountId: b, scope: 'thread', evidence, match });
  expect(await identifyPage(program, evidence)).toMatchObject({ kind: 'match', accountId: b });
  expect(await identifyPage(program, { ...evidence, own: ['me@second.example'] })).toMatchObject({
    kind: 'unknown',
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
    const match = matched(accounts[which], evidence);
    expect(await pageChip(program, match)).toEqual({ text, label });
    expect(await pageChip(program, matched('gone', evidence))).toBeNull();
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

  it('says of a guess that it is one', async () => {
    const program = testProgram();
    const { b } = await twoAccounts(program);
    expect(await pageChip(program, matched(b, { kind: 'name', value: 'x' }, true))).toEqual({
      text: 'Nothing overdue',
      label: 'A guess. Kobo Design: nothing overdue. Open Per Our Call.',
    });
  });

  it('says that nothing is open when all is paid', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [[0, 'EUR', 20]] });
    expect(await pageChip(program, matched(account.id, { kind: 'name', value: 'x' }))).toMatchObject({
      text: 'Nothing open',
    });
  });
});
