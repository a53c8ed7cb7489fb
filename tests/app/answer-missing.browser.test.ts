import { describe, expect, it } from 'vitest';
import { answerMissing, writeItAnew } from '../../lib/app/answer-missing.ts';
import { decideStep } from '../../lib/app/decide-step.ts';
import { draftGround } from '../../lib/app/draft-ground.ts';
import { firmSettings, saveFirmSettings } from '../../lib/app/firm-settings.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { askedOnce } from '../../lib/correspondence/missing-identity.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { momentAt } from '../../lib/dunning/moment-at.ts';
import { writeAccount } from '../../lib/storage/book-store.ts';
import { readDraft, writeDraft } from '../../lib/storage/draft-store.ts';
import { lint } from '../../lib/templates/lint/lint.ts';
import { seedForDecision } from '../support/components/seed-for-decision.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

type Program = ReturnType<typeof testProgram>;

const KNOWN = {
  firmName: 'Harbour Ltd',
  senderName: 'Jo Bell',
  senderPhone: '+44 20 7946 0000',
  paymentLines: 'Bank transfer to account 12',
};

/** A final notice somebody has decided, written while nobody had said who takes over. */
async function notice(language: string | null = null) {
  const program = testProgram();
  await saveFirmSettings(program, { ...(await firmSettings(program)), ...KNOWN, partnerName: '' });
  const { account, items } = await seedForDecision(program);
  await writeAccount(program.database, { ...account, language });
  const { today } = momentAt(NOW, program.defaults.zone, 'en-GB');
  await decideStep(program, {
    accountId: account.id,
    levelId: 'final-notice',
    itemIds: items.map(({ id }) => id),
    go: true,
    on: today,
    note: '',
  });
  const draft = await writeReminder(program, account.id);
  if (!draft.ok) throw new Error(draft.message);
  return { program, draft: draft.value };
}

async function answer(program: Program, draft: Draft, said: string, body = draft.body) {
  const missing = askedOnce(await firmSettings(program), draft);
  if (!missing) throw new Error('Nothing is missing');
  const written = await answerMissing(program, { draftId: draft.id, body, missing, said });
  if (!written.ok) throw new Error(written.message);
  return { ...written.value, missing };
}

async function blocking(program: Program, id: string) {
  const draft = await readDraft(program.database, id);
  if (!draft) throw new Error('No draft');
  const ground = await draftGround(program, draft);
  if (!ground.ok) throw new Error(ground.message);
  const source = { subject: draft.subject, body: draft.body };
  return lint({ ...ground.value, source, figures: draft.figures, isShared: false }).filter(
    (finding) => finding.blocking,
  );
}

describe('P27: who takes over, said after the notice was written', () => {
  it.each([
    [null, 'Harbor Collections, our collection partner, will take over'],
    ['de', 'unser Inkassopartner Harbor Collections'],
    ['fr', 'Harbor Collections'],
    ['es', 'Harbor Collections'],
  ])('stands in the notice at once (%s), and nothing stands against it any more', async (language, words) => {
    const { program, draft } = await notice(language);
    expect(draft.body).not.toContain('Harbor');
    const { body, anew, missing } = await answer(program, draft, 'Harbor Collections');
    expect(missing).toMatchObject({ field: 'partnerName' });
    expect(anew).toBeNull();
    expect(body).toContain(words);
    expect((await readDraft(program.database, draft.id))?.body).toBe(body);
    expect((await firmSettings(program)).partnerName).toBe('Harbor Collections');
    expect(await blocking(program, draft.id)).toEqual([]);
  });

  it('what was typed elsewhere stays', async () => {
    const { program, draft } = await notice();
    const typed = `PS above\n${draft.body}\nPS below`;
    const { body } = await answer(program, draft, 'Harbor Collections', typed);
    expect(body).toMatch(/^PS above\n.*Harbor Collections.*\nPS below$/s);
  });

  it('its figures are still held to the record', async () => {
    const { program, draft } = await notice();
    const { body } = await answer(program, draft, 'Harbor Collections');
    const stored = await readDraft(program.database, draft.id);
    if (!stored) throw new Error('No draft');
    // Each where it stands now: the line that names the partner names amount and day too.
    const lines = stored.figures.flatMap(({ line, place }) => (line && place !== 'subject' ? [line] : []));
    expect(lines.filter((line) => line.includes('Harbor Collections'))).not.toEqual([]);
    expect(lines.filter((line) => !body.includes(line))).toEqual([]);
    await writeDraft(program.database, { ...stored, body: body.replaceAll('1,200.00', '1,300.00') });
    expect((await blocking(program, draft.id)).map(({ rule }) => rule)).toContain('figure');
  });

  it('where those very words were changed they stay, and the whole can be written anew, and back', async () => {
    const { program, draft } = await notice();
    const typed = draft.body.replace('our collection partner', 'somebody else');
    expect(typed).not.toBe(draft.body);
    const { body, anew } = await answer(program, draft, 'Harbor Collections', typed);
    expect(body).toBe(typed);
    expect(anew?.body).toContain('Harbor Collections');
    const former = await writeItAnew(program, { draftId: draft.id, ...(anew ?? { body: '', figures: [] }) });
    expect(former).toMatchObject({ ok: true, value: { body: typed } });
    expect(await blocking(program, draft.id)).toEqual([]);
  });
});

describe('F7: where to pay, said after the mail was written', () => {
  it('stands in it at once, above the signature, for the currency that was asked for', async () => {
    const program = testProgram();
    await saveFirmSettings(program, { ...(await firmSettings(program)), ...KNOWN, paymentLines: '' });
    const { account } = await seededAccount(program);
    const draft = await writeReminder(program, account.id);
    if (!draft.ok) throw new Error(draft.message);
    const { body, missing } = await answer(program, draft.value, 'https://pay.example/harbour');
    expect(missing).toEqual({ key: 'payment-EUR', field: 'payment', currency: 'EUR' });
    expect(body).toMatch(/https:\/\/pay\.example\/harbour\n\n.*Kind regards,\nJo Bell/s);
    const again = await writeReminder(program, account.id);
    expect(again).toMatchObject({ ok: true, value: { body } });
  });

  it('of a mail that was sent meanwhile is kept, and the mail stays as it was sent', async () => {
    const program = testProgram();
    await saveFirmSettings(program, { ...(await firmSettings(program)), ...KNOWN, paymentLines: '' });
    const { account } = await seededAccount(program);
    const draft = await writeReminder(program, account.id);
    if (!draft.ok) throw new Error(draft.message);
    await writeDraft(program.database, { ...draft.value, state: 'sent' });
    const missing = askedOnce(await firmSettings(program), draft.value);
    const { id: draftId, body } = draft.value;
    if (!missing) throw new Error('Nothing is missing');
    const refused = await answerMissing(program, { draftId, body: 'typed', missing, said: 'Bank' });
    expect(refused).toMatchObject({ ok: false, reason: 'sent' });
    expect((await readDraft(program.database, draftId))?.body).toBe(body);
    expect((await firmSettings(program)).bankDetails).toEqual([{ currency: 'EUR', lines: 'Bank' }]);
  });
});
