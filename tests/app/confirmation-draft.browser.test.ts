import { describe, expect, it } from 'vitest';
import { recordCall } from '../../lib/app/record-call.ts';
import type { Account } from '../../lib/domain/account.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { day } from '../../lib/domain/day.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { callReport, type ReportOverrides } from '../support/call-report.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

interface Given {
  readonly account?: Partial<Account>;
  readonly contact?: Partial<Contact>;
  readonly report?: ReportOverrides;
}

/** The draft of a call that was saved and is to be written. */
async function draftOf({ account = {}, contact = {}, report = {} }: Given) {
  const program = testProgram();
  const { account: seeded, contacts } = await seededAccount(program);
  await program.database.accounts.update(seeded.id, account);
  const [person] = contacts;
  if (person) await program.database.contacts.update(person.id, contact);
  const facts = await factsOf(program, seeded.id);
  const recorded = await recordCall(program, callReport(facts, NOW, report));
  if (!recorded.ok) throw new Error(recorded.message);
  return recorded.value.draft;
}

/** The draft of a second call, an hour after one that brought something. */
async function secondDraft(first: ReportOverrides, second: ReportOverrides) {
  const program = testProgram();
  const { account } = await seededAccount(program);
  let draft: Draft | null = null;
  for (const [at, report] of [
    [NOW - 3_600_000, first],
    [NOW, second],
  ] as const) {
    const recorded = await recordCall(program, callReport(await factsOf(program, account.id), at, report));
    if (!recorded.ok) throw new Error(recorded.message);
    draft = recorded.value.draft;
  }
  return draft;
}

describe('P24: the confirmation of a call', () => {
  it('is in the customer’s language where there is a text, with its figures', async () => {
    expect(await draftOf({ account: { language: 'de' } })).toMatchObject({
      language: 'de',
      textId: 'as-per-our-call-in-de',
      subject: 'Unser Telefonat am 19. November 2026',
      body: expect.stringMatching(
        /^Guten Tag Mary Adams,\n[\s\S]*- Betrag: 1\.200,00 EUR\n- Zahlung bis: 4\. Dezember 2026/,
      ),
    });
  });

  it('is in English where there is none, and the draft says so', async () => {
    expect(await draftOf({ account: { language: 'it' } })).toMatchObject({
      language: 'en',
      body: expect.stringContaining('- Amount: 1,200.00 EUR'),
    });
  });

  it('a plan, a complaint and an invoice sent again stand in one mail', async () => {
    const facts = { promises: [], plan: {}, note: 'Two chairs are broken' } as const;
    const draft = await draftOf({ report: { ...facts, dispute: {} } });
    expect(draft).toMatchObject({ textId: 'as-per-our-call-plan' });
    expect(draft?.body).toMatch(
      /Instalment 3: 400\.00 EUR[\s\S]*In question: INV-[\s\S]*Looked into by: Jo Bell/,
    );
    // What the clerk has typed for herself is nobody else's to read.
    expect(draft?.body).not.toContain('chairs');
  });

  it('case 33: says what was agreed before and gives way', async () => {
    const earlier = 'This takes the place of what we agreed on 19 November 2026: ';
    const later = { promises: [{ dueOn: day('2026-12-11') }] };
    expect((await secondDraft({}, later))?.body).toContain(`${earlier}1,200.00 EUR by 4 December 2026.\n`);
    const plan = { promises: [], plan: {} };
    const inPlaceOfPlan = await secondDraft(plan, later);
    expect(inPlaceOfPlan?.body).toContain(`${earlier}1,200.00 EUR in 3 instalments.\n`);
    expect(inPlaceOfPlan?.figures.map(({ label }) => label)).toContain('The amount agreed before');
    expect((await secondDraft({}, plan))?.body).toContain(`${earlier}1,200.00 EUR by 4 December 2026.\n`);
  });

  it('case 33: a first agreement takes the place of none', async () => {
    expect((await draftOf({}))?.body).not.toContain('takes the place');
  });

  it('a refusal is written down in the words that were used, and threatens nothing', async () => {
    const draft = await draftOf({ report: { outcome: 'refused', words: 'We will not pay this.' } });
    expect(draft?.textId).toBe('as-per-our-call-refusal-noted');
    // Nothing was agreed: held to the record are the call itself and what stands in the books.
    expect(new Set(draft?.figures.map(({ of }) => of?.kind))).toEqual(new Set(['moment', 'book']));
    expect(draft?.body).toContain('You said: “We will not pay this.”');
  });

  it('case 42: to a role mailbox or a consumer the subject says nothing of what it is about', async () => {
    const report = { promises: [], plan: {} } as const;
    const subject = 'Our phone call on 19 November 2026';
    const emails = [{ address: 'ap@northwind.example', confirmedOn: null, staleOn: null }];
    expect(await draftOf({ report })).toMatchObject({ subject: `${subject}: payment in parts` });
    expect(await draftOf({ report, contact: { emails } })).toMatchObject({ subject });
    expect(await draftOf({ report, account: { kind: 'consumer' } })).toMatchObject({ subject });
  });
});

describe('P2, P24: where no mail would arrive', () => {
  const postalAddress = '1 Harbour Way\nSeattle WA 98101';

  it('the call is confirmed by letter, which says where to write', async () => {
    expect(await draftOf({ account: { postalAddress }, contact: { emails: [] } })).toMatchObject({
      channel: 'letter',
      textId: 'as-per-our-call-letter',
      to: [{ address: postalAddress, name: 'Mary Adams' }],
      body: expect.stringContaining('You can write to me at'),
    });
  });

  it('and without a postal address a mail is written all the same: its address may be asked for', async () => {
    expect(await draftOf({ account: { postalAddress: null }, contact: { emails: [] } })).toMatchObject({
      channel: 'email',
      textId: 'as-per-our-call',
      to: [],
    });
  });
});
