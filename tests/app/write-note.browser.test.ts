import { describe, expect, it } from 'vitest';
import { recordSent } from '../../lib/app/record-sent.ts';
import { copyTemplate } from '../../lib/app/template-copy.ts';
import { chooseText } from '../../lib/app/text-choices.ts';
import { writeNote } from '../../lib/app/write-note.ts';
import { addDays, dayIn } from '../../lib/domain/day.ts';
import { addPromise } from '../../lib/storage/log-store.ts';
import { buildHold } from '../support/build-hold.ts';
import { buildPromise } from '../support/build-promise.ts';
import { seedForHandOff } from '../support/components/seed-for-hand-off.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

async function book() {
  const program = testProgram();
  const { account, items } = await seededAccount(program);
  return { program, accountId: account.id, items };
}

describe('a short mail that takes no step', () => {
  it('P2: an invoice again, with its figures, and no step is taken', async () => {
    const { program, accountId, items } = await book();
    const draft = await writeNote(program, { accountId, textId: 'resend' });
    if (!draft.ok) throw new Error(draft.message);
    expect(draft.value).toMatchObject({ purpose: 'note', levelId: null, channel: 'email' });
    expect(draft.value.textId).toMatch(/^resend/);
    expect(draft.value.items.map(({ itemId }) => itemId)).toEqual(items.map(({ id }) => id));
    expect(draft.value.body).toContain('1,200.00 EUR');
  });

  it('P5: asks about what is on record of the person, and files nothing', async () => {
    const { program, accountId } = await book();
    const before = await program.database.activities.count();
    const draft = await writeNote(program, { accountId, textId: 'details-request' });
    if (!draft.ok) throw new Error(draft.message);
    for (const { address } of draft.value.to) expect(draft.value.body).toContain(address);
    expect(draft.value.items).toEqual([]);
    expect(await program.database.activities.count()).toBe(before);
  });

  it('P25: a word before the promised day, and none after it', async () => {
    const { program, accountId, items } = await book();
    const today = dayIn('Europe/Berlin', NOW);
    const covers = items.map(({ id, open }) => ({ itemId: id, open }));
    const amount = { amount: 50_000, currency: 'EUR' };
    const said = { accountId, covers, amount };
    await addPromise(program.database, buildPromise({ ...said, id: 'soon', dueOn: addDays(today, 1) }));
    const draft = await writeNote(program, { accountId, textId: 'promise-reminder', agreementId: 'soon' });
    expect(draft.ok && draft.value.body).toContain('500.00 EUR');
    expect(draft.ok && draft.value.figures).toHaveLength(2);
    const none = await writeNote(program, { accountId, textId: 'promise-reminder', agreementId: 'gone' });
    expect(none).toMatchObject({ ok: false, reason: 'not-ahead' });
  });

  it('US4: what was asked to stop is confirmed once, and nothing else is written', async () => {
    const { program, accountId } = await book();
    const asked = { accountId, textId: 'stop-confirmation' } as const;
    expect(await writeNote(program, asked)).toMatchObject({ ok: false, reason: 'nothing-to-confirm' });
    await program.database.holds.add(buildHold({ accountId, kind: 'stop', since: NOW - 1000 }));
    expect(await writeNote(program, { accountId, textId: 'resend' })).toMatchObject({ reason: 'on-hold' });
    const draft = await writeNote(program, asked);
    if (!draft.ok) throw new Error(draft.message);
    const { id, subject, body, to } = draft.value;
    expect(`${subject}\n${body}`).not.toMatch(/EUR|INV-/);
    await recordSent(program, { draftId: id, to: to.map(({ address }) => address), subject, body });
    expect(await writeNote(program, asked)).toMatchObject({ ok: false, reason: 'nothing-to-confirm' });
  });

  it('US4: a confirmation in the user’s own words is one as well', async () => {
    const { program, accountId } = await book();
    await program.database.holds.add(buildHold({ accountId, kind: 'no-mails', since: NOW - 1000 }));
    const copy = await copyTemplate(program, { id: 'stop-confirmation', name: 'Quiet from now on' });
    if (!copy.ok) throw new Error(copy.message);
    const templateId = copy.value.id;
    await chooseText(program, { textId: 'stop-confirmation', accountId, templateId });
    const asked = { accountId, textId: 'stop-confirmation' } as const;
    const draft = await writeNote(program, asked);
    if (!draft.ok) throw new Error(draft.message);
    expect(draft.value).toMatchObject({ textId: templateId, builtInId: 'stop-confirmation' });
    const { id, subject, body } = draft.value;
    await recordSent(program, { draftId: id, to: ['mary@northwind.example'], subject, body });
    expect(await writeNote(program, asked)).toMatchObject({ ok: false, reason: 'nothing-to-confirm' });
  });

  it('US4: a letter that confirms it is one as well, in any language', async () => {
    const { program, accountId } = await book();
    await program.database.accounts.update(accountId, { language: 'de', postalAddress: '1 Quay' });
    await program.database.contacts.toCollection().modify({ emails: [], addressKeys: [], domainKeys: [] });
    await program.database.holds.add(buildHold({ accountId, kind: 'stop', since: NOW - 1000 }));
    const asked = { accountId, textId: 'stop-confirmation' } as const;
    const draft = await writeNote(program, asked);
    if (!draft.ok) throw new Error(draft.message);
    expect(draft.value).toMatchObject({
      channel: 'letter',
      textId: 'stop-confirmation-letter-in-de',
      builtInId: 'stop-confirmation-letter',
    });
    const { id, subject, body } = draft.value;
    await recordSent(program, { draftId: id, to: ['1 Quay'], subject, body });
    expect(await writeNote(program, asked)).toMatchObject({ ok: false, reason: 'nothing-to-confirm' });
  });

  it('P21, P27: tells of a hand-off only once somebody has decided it, and of those invoices alone', async () => {
    const { program, accountId, itemId, decide } = await seedForHandOff({ decided: false });
    const asked = { accountId, textId: 'hand-off-announcement' } as const;
    expect(await writeNote(program, asked)).toMatchObject({ ok: false, reason: 'not-decided' });
    await decide();
    const draft = await writeNote(program, asked);
    if (!draft.ok) throw new Error(draft.message);
    expect(draft.value).toMatchObject({ purpose: 'note', levelId: null, builtInId: 'hand-off-announcement' });
    expect(draft.value.items.map((one) => one.itemId)).toEqual([itemId]);
  });
});
