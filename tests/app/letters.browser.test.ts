import { describe, expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { answerPriorContacts } from '../../lib/app/answer-prior-contacts.ts';
import type { Program } from '../../lib/app/program.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { writeAccount } from '../../lib/storage/book-store.ts';
import { testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const POST = '1 Harbour Way\nSeattle WA 98101';

async function withPost(program: Program): Promise<AccountFacts> {
  const { account } = await seededAccount(program);
  await writeAccount(program.database, { ...account, postalAddress: POST });
  return factsOf(program, account.id);
}

describe('E9: a letter', () => {
  it('is the text of the step with the postal address on top, and filed as a letter once it is posted', async () => {
    const program = testProgram();
    const { account, contacts } = await withPost(program);
    const draft = await writeReminder(program, account.id, { channel: 'letter', contactId: null });
    expect(draft).toMatchObject({
      ok: true,
      value: {
        channel: 'letter',
        to: [{ address: POST, name: 'Mary Adams' }],
        contactId: contacts[0]?.id,
        levelId: 'friendly-reminder',
      },
    });
    if (!draft.ok) return;
    const { id, subject, body } = draft.value;
    const to = draft.value.to.map(({ name, address }) => `${name}\n${address}`);
    expect(await recordSent(program, { draftId: id, to, subject, body })).toMatchObject({
      value: { kind: 'mail', channel: 'letter', to: [`Mary Adams\n${POST}`], levelId: 'friendly-reminder' },
    });
    const view = await accountView(program, account.id);
    expect(view?.suggestion.kind).toBe('not-now');
    expect(view?.facts.activities).toHaveLength(1);
  });

  it('without a postal address is refused with what to do', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    expect(await writeReminder(program, account.id, { channel: 'letter', contactId: null })).toMatchObject({
      ok: false,
      reason: 'no-postal-address',
    });
  });
});

describe('C4: another way than the suggested one', () => {
  it('is listed with what speaks against it, the allowed ones first', async () => {
    const program = testProgram();
    const { account, contacts } = await withPost(program);
    const view = await accountView(program, account.id);
    expect(view?.suggestion.plan).toMatchObject({ channel: 'email', contactId: contacts[0]?.id });
    const ways = view?.alternatives ?? [];
    expect(ways.map(({ channel }) => channel).sort()).toEqual(['call', 'letter']);
    expect(ways.every(({ isAllowed, against }) => isAllowed && against.length === 0)).toBe(true);
  });
});

describe('behind a question', () => {
  it('it is said what follows, as the headline will say it', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 47]] });
    const asked = await accountView(program, account.id);
    expect(asked?.suggestion).toMatchObject({ kind: 'ask', question: 'prior-contacts' });
    await answerPriorContacts(program, { accountId: account.id, done: 'nothing', lastOn: null });
    const answered = await accountView(program, account.id);
    expect(asked?.follows).toBe(answered?.suggestion.headline);
    expect(answered?.follows).toBeNull();
  });
});
