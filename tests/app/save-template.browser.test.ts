import { describe, expect, it } from 'vitest';
import { recordCall } from '../../lib/app/record-call.ts';
import { resetTemplate, saveTemplate } from '../../lib/app/save-template.ts';
import { templateList } from '../../lib/app/template-list.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { callReport } from '../support/call-report.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

describe('a text of one’s own', () => {
  const own = { subject: 'About {{ invoice_count }}', body: '{{ contact.greeting }},\n\nmine' };

  it('is what the next draft says, until the built-in one is taken back', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    expect(await saveTemplate(program, 'friendly-reminder', own)).toMatchObject({ ok: true });
    expect(await writeReminder(program, account.id)).toMatchObject({
      value: { subject: 'About 1', body: 'Dear Mary,\n\nmine' },
    });
    const listed = (await templateList(program)).filter(({ isOwn }) => isOwn);
    expect(listed.map(({ builtIn, current }) => [builtIn.id, current])).toEqual([['friendly-reminder', own]]);
    await resetTemplate(program, 'friendly-reminder');
    expect(await writeReminder(program, account.id)).toMatchObject({
      value: { body: expect.stringContaining('It may have slipped through') },
    });
  });

  it('is what the next confirmation of a call says', async () => {
    const program = testProgram();
    const before = await seededAccount(program);
    await saveTemplate(program, 'as-per-our-call', {
      subject: 'x',
      body: '{{ promise.amount }} by {{ promise.date }}',
    });
    const recorded = await recordCall(program, callReport(before, NOW));
    expect(recorded).toMatchObject({ value: { draft: { body: '1,200.00 EUR by 4 December 2026' } } });
  });

  it.each([
    [
      'that cannot be filled in',
      'friendly-reminder',
      { ...own, body: '{{ nobody }}' },
      /“nobody” is not a word/,
    ],
    ['without a subject', 'friendly-reminder', { ...own, subject: ' ' }, /subject is empty/],
    ['for a step nobody takes', 'third-reminder', own, /does not exist/],
  ])('%s is refused with a sentence, and nothing is kept', async (_name, id, text, message) => {
    const program = testProgram();
    expect(await saveTemplate(program, id, text)).toMatchObject({
      ok: false,
      message: expect.stringMatching(message),
    });
    expect(await program.database.templates.count()).toBe(0);
  });
});
