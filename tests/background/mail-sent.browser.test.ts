import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mailSent } from '../../entrypoints/background/handlers/mail-sent.ts';
import { writeReminder } from '../../lib/app/write-reminder.ts';
import { protocol } from '../../lib/messaging/protocol.ts';
import { readDraft } from '../../lib/storage/draft-store.ts';
import { extendFakeBrowser } from '../support/background/extend-fake-browser.ts';
import { testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

beforeEach(() => {
  fakeBrowser.reset();
  extendFakeBrowser();
});

const PAGE = { tabId: 7, windowId: 1, url: null, isPrivate: false, isOwnPage: false };

it.each([
  [true, { recorded: true }, ['mail'], 'sent'],
  [false, { recorded: false }, [], 'maybe-sent'],
])(
  'a mail that has left its box is filed only if the site said so (%s)',
  async (isSure, says, kinds, state) => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const draft = await writeReminder(program, account.id);
    if (!draft.ok) throw new Error(draft.message);
    const { id: draftId } = draft.value;
    const sent = { draftId, to: ['mary@northwind.example'], subject: 'Hello', body: 'As it stood.', isSure };
    const request = protocol['mail-sent'].request.parse(sent);
    expect(await mailSent(program)(request, PAGE)).toEqual(says);
    const { activities } = await factsOf(program, account.id);
    expect(activities.map(({ kind }) => kind)).toEqual(kinds);
    expect((await readDraft(program.database, draftId))?.state).toBe(state);
  },
);
