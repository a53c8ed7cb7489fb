import { describe, expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { cameSinceDraft } from '../../lib/app/came-since-draft.ts';
import { noteAnswer } from '../../lib/app/note-answer.ts';
import { releaseAnswer } from '../../lib/app/release-answer.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import type { PageMessage } from '../../lib/domain/page-evidence.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { buildMail } from '../support/build-mail.ts';
import { buildPageEvidence } from '../support/build-page-evidence.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const DAY = 24 * 3_600_000;

/** Northwind, 20 days late, reminded 11 days ago, on 8 November. */
async function reminded() {
  const program = testProgram();
  const { account, items, contacts } = await seededAccount(program);
  const mary = contacts[0]?.emails[0]?.address ?? '';
  const covered = items.map(({ id, open }) => ({ itemId: id, levelId: 'friendly-reminder', open }));
  const mail = buildMail({
    id: program.newId(),
    accountId: account.id,
    at: NOW - 11 * DAY,
    zone: program.defaults.zone,
    items: covered,
    levelId: 'friendly-reminder',
  });
  await addActivity(program.database, mail);
  const note = (changes: Partial<PageMessage> = {}, view: 'thread' | 'list' = 'thread') =>
    noteAnswer(
      program,
      account.id,
      buildPageEvidence({
        view,
        language: 'en-GB',
        messages: [{ key: 'm7', from: mary, dated: '17 Nov 2026, 09:05', ...changes }],
      }),
    );
  const log = async () =>
    (await factsOf(program, account.id)).activities.filter(({ kind }) => kind === 'answer');
  const asked = async () => (await accountView(program, account.id))?.suggestion.question;
  return { program, account, contacts, mary, note, log, asked };
}

describe('E6, case 54: an inbound mail after our last contact', () => {
  it('is noted once, with who and when and nothing of what it says, and holds what is next', async () => {
    const { note, log, mary, contacts, asked } = await reminded();
    expect(await asked()).not.toBe('answer-to-read');
    await note();
    expect(await log()).toMatchObject([
      {
        at: Date.parse('2026-11-17T08:05:00Z'),
        contactId: contacts[0]?.id,
        note: '',
        seen: { key: 'gmail:m7', from: mary, isRead: false },
      },
    ]);
    expect(await asked()).toBe('answer-to-read');
    for (let times = 0; times < 3; times += 1) expect(await note()).toBeNull();
    expect(await log()).toHaveLength(1);
  });

  it('is noted once though two pages show it at the same time', async () => {
    const { note, log } = await reminded();
    await Promise.all([note(), note(), note()]);
    expect(await log()).toHaveLength(1);
  });

  it('goes into the day’s list as a question', async () => {
    const { program, note, account } = await reminded();
    await note();
    expect(await program.database.due.get(account.id)).toMatchObject({
      kind: 'ask',
      question: 'answer-to-read',
      action: 'Read their mail',
    });
  });

  it.each<[string, Partial<PageMessage>, ('thread' | 'list')?]>([
    ['before our last contact', { dated: '7 Nov 2026, 09:05' }],
    ['of our own', { from: 'bob@ourfirm.example' }],
    ['whose time is unclear', { dated: '03/12/26 or so' }],
    ['without a sender', { from: null }],
    ['of a robot', { from: 'no-reply@northwind.example' }],
    ['that is only a line of a list', {}, 'list'],
  ])('%s is not', async (_name, changes, view) => {
    const { note, log } = await reminded();
    expect(await note(changes, view)).toBeNull();
    expect(await log()).toEqual([]);
  });

  it('of somebody who was never written to or called is no answer', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const messages = [{ key: 'm7', from: 'mary@northwind.example', dated: '17 Nov 2026, 09:05' }];
    expect(await noteAnswer(program, account.id, buildPageEvidence({ messages }))).toBeNull();
    expect((await factsOf(program, account.id)).activities).toEqual([]);
  });

  it('of somebody who owes nothing is none of our business', async () => {
    const { program, account, note, log } = await reminded();
    await program.database.items.where({ accountId: account.id }).delete();
    expect(await note()).toBeNull();
    expect(await log()).toEqual([]);
  });

  it('creates nothing for an account that is not on record', async () => {
    const { program } = await reminded();
    const messages = [{ key: 'm7', from: 'mary@northwind.example', dated: '17 Nov 2026, 09:05' }];
    const before = await program.database.accounts.count();
    expect(await noteAnswer(program, 'nobody', buildPageEvidence({ messages }))).toBeNull();
    expect(await program.database.accounts.count()).toBe(before);
    expect(await program.database.activities.where({ accountId: 'nobody' }).count()).toBe(0);
  });
});

describe('an answer that changes nothing', () => {
  it('is released once; both entries stand in the log, and the reminder goes on', async () => {
    const { program, account, note, log, asked } = await reminded();
    await note();
    expect((await releaseAnswer(program, account.id)).ok).toBe(true);
    expect(await asked()).not.toBe('answer-to-read');
    expect(await log()).toMatchObject([{ amendsId: null }, { seen: { isRead: true } }]);
    expect(await releaseAnswer(program, account.id)).toMatchObject({ ok: false, reason: 'no-answer' });
    expect(await note()).toBeNull();
    expect(await asked()).not.toBe('answer-to-read');
  });
});

describe('case 54: a draft that an answer comes after', () => {
  it('is flagged until the answer is read', async () => {
    const { program, account, note } = await reminded();
    const draft = await writeReminder(program, account.id);
    if (!draft.ok) throw new Error(draft.message);
    expect(await cameSinceDraft(program, draft.value)).toEqual([]);
    program.setNow(NOW + DAY);
    await note({ dated: '19 Nov 2026, 15:00' });
    expect(await cameSinceDraft(program, draft.value)).toMatchObject([{ code: 'answer-to-read' }]);
    await releaseAnswer(program, account.id);
    expect(await cameSinceDraft(program, draft.value)).toEqual([]);
  });
});
