import { describe, expect, it } from 'vitest';
import { decideStep } from '../../lib/app/decide-step.ts';
import { draftGround } from '../../lib/app/draft-ground.ts';
import { recordPlacement } from '../../lib/app/record-placement.ts';
import { copyTemplate } from '../../lib/app/template-copy.ts';
import { chooseText } from '../../lib/app/text-choices.ts';
import { type NoteAsked, writeNote } from '../../lib/app/write-note.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { momentAt } from '../../lib/dunning/moment-at.ts';
import type { Result } from '../../lib/shared/result.ts';
import { writeContact } from '../../lib/storage/contact-store.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { readSettings, writeSettings } from '../../lib/storage/settings-store.ts';
import { lint } from '../../lib/templates/lint/lint.ts';
import { buildContact } from '../support/build-contact.ts';
import { buildHold } from '../support/build-hold.ts';
import { buildMail } from '../support/build-mail.ts';
import { seedForDecision } from '../support/components/seed-for-decision.ts';
import { seedForHandOff } from '../support/components/seed-for-hand-off.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

type Program = ReturnType<typeof testProgram>;

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

/** What the guard says of a draft as it was written. */
async function findings(program: Program, draft: Draft) {
  const ground = done(await draftGround(program, draft));
  const { subject, body, figures } = draft;
  return lint({ ...ground, source: { subject, body }, figures, isShared: false }).map(({ rule }) => rule);
}

async function withFirm(program: Program, change = {}) {
  const settings = await readSettings(program.database, program.defaults);
  await writeSettings(program.database, {
    ...settings,
    partnerName: 'Calm & Fair',
    paymentLines: 'Account 12 at First Bank',
    ...change,
  });
}

/** An account whose final notice somebody has decided today. */
async function decidedFinalNotice() {
  const program = testProgram();
  const { account, items } = await seedForDecision(program);
  const { today } = momentAt(NOW, program.defaults.zone, 'en-GB');
  const itemIds = items.map(({ id }) => id);
  const decision = { levelId: 'final-notice', itemIds, go: true, on: today, note: '' };
  done(await decideStep(program, { accountId: account.id, ...decision }));
  return { program, accountId: account.id };
}

/** Mary Adams was written to twice in vain; Tom Fox has heard nothing yet (P17). */
async function seedStranger() {
  const program = testProgram();
  const { account, contacts, items } = await seededAccount(program);
  const accountId = account.id;
  await program.database.accounts.update(accountId, { postalAddress: '1 Harbour Street\nLondon' });
  const about = items.map(({ id, open }) => ({ itemId: id, levelId: 'friendly-reminder', open }));
  for (const [id, days] of [
    ['m1', 26],
    ['m2', 15],
  ] as const) {
    const at = NOW - days * 24 * 3_600_000;
    await addActivity(
      program.database,
      buildMail({ id, accountId, contactId: contacts[0]?.id ?? null, at, items: about }),
    );
  }
  const tom = { id: 'tom', accountId, name: 'Tom Fox', role: 'manager' } as const;
  await writeContact(program.database, buildContact(tom));
  return { program, accountId, contactId: tom.id };
}

describe('P21: what a person has decided', () => {
  it('lets a final notice name it, and nobody has to give a reason', async () => {
    const { program, accountId } = await decidedFinalNotice();
    await withFirm(program);
    const draft = done(await writeReminder(program, accountId));
    expect(draft).toMatchObject({ builtInId: 'final-notice', levelId: 'final-notice' });
    expect(done(await draftGround(program, draft))).toMatchObject({ tone: 4, notice: { isDecided: true } });
    expect(await findings(program, draft)).toEqual([]);
  });

  it('is not decided for other invoices', async () => {
    const { program, accountId } = await decidedFinalNotice();
    const draft = done(await writeReminder(program, accountId));
    const other = { ...draft, items: [{ itemId: 'another', levelId: null, open: null }] };
    expect(done(await draftGround(program, other)).notice.isDecided).toBe(false);
  });

  it('P27: lets the hand-off be told, before and after it is done, and nothing else', async () => {
    const { program, accountId } = await seedForHandOff();
    await withFirm(program);
    const draft = done(await writeNote(program, { accountId, textId: 'hand-off-announcement' }));
    const ground = () => draftGround(program, draft).then(done);
    expect(await ground()).toMatchObject({ tone: 5, notice: { isDecided: true } });
    expect(await findings(program, draft)).toEqual([]);
    const resend = { ...draft, textId: 'resend', builtInId: 'resend' };
    expect(done(await draftGround(program, resend)).notice.isDecided).toBe(false);
    done(await recordPlacement(program, { accountId, partner: 'Calm & Fair' }));
    expect((await ground()).notice.isDecided).toBe(true);
  });

  it('P27: is not decided where the decision is to wait', async () => {
    const { program, accountId, decide } = await seedForHandOff({ decided: false });
    await decide();
    const draft = done(await writeNote(program, { accountId, textId: 'hand-off-announcement' }));
    await program.database.activities.toCollection().modify((row) => {
      if (row.kind === 'decision') row.go = false;
    });
    expect(done(await draftGround(program, draft)).notice.isDecided).toBe(false);
  });

  it('has the tone of the text an own copy was made of', async () => {
    const { program, accountId } = await seedForHandOff();
    const copy = done(await copyTemplate(program, { id: 'hand-off-announcement', name: 'Our way' }));
    done(await chooseText(program, { textId: 'hand-off-announcement', accountId, templateId: copy.id }));
    const draft = done(await writeNote(program, { accountId, textId: 'hand-off-announcement' }));
    expect(draft.textId).toBe(copy.id);
    expect(done(await draftGround(program, draft))).toMatchObject({ tone: 5, notice: { isDecided: true } });
  });
});

describe('what asks for no money need not say how to pay', () => {
  const nothingSaid = { paymentLines: '', paymentLink: '', bankDetails: [] };

  it.each(['email', 'letter'] as const)('P17: to another person, by %s', async (channel) => {
    const { program, accountId, contactId } = await seedStranger();
    await withFirm(program, nothingSaid);
    const draft = done(await writeReminder(program, accountId, { channel, contactId }));
    expect(draft.builtInId).toBe(channel === 'letter' ? 'alternative-contact-letter' : 'alternative-contact');
    expect(await findings(program, draft)).toEqual([]);
  });

  it.each(['details-request', 'resend'] as const)('%s', async (textId) => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await withFirm(program, nothingSaid);
    const asked: NoteAsked = { accountId: account.id, textId };
    const found = await findings(program, done(await writeNote(program, asked)));
    expect(found).not.toContain('payment-way');
    expect(found).not.toContain('objection-way');
  });

  it('US4: stop-confirmation', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await withFirm(program, nothingSaid);
    await program.database.holds.add(buildHold({ accountId: account.id, kind: 'stop', since: NOW - 1000 }));
    const draft = done(await writeNote(program, { accountId: account.id, textId: 'stop-confirmation' }));
    expect(await findings(program, draft)).toEqual([]);
  });

  it('but a reminder has to', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await withFirm(program, nothingSaid);
    expect(await findings(program, done(await writeReminder(program, account.id)))).toEqual(['payment-way']);
  });
});
