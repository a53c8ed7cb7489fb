import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formattedDraft } from '../../../components/draft/copy-draft.ts';
import { DraftSurface } from '../../../components/pages/draft-surface.tsx';
import { accountView } from '../../../lib/app/account-view.ts';
import { changeDraft } from '../../../lib/app/change-draft.ts';
import { insertionOf } from '../../../lib/app/insertion-of.ts';
import { noteLeftBox } from '../../../lib/app/note-left-box.ts';
import { writeReminder } from '../../../lib/app/write-reminder.ts';
import type { Insertion, InsertionOutcome } from '../../../lib/messaging/protocol.ts';
import { addDispute } from '../../../lib/storage/log-store.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedAnswer } from '../../support/components/seed-answer.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const HOUR = 3_600_000;
const IN_BOX = {
  to: ['ann@northwind.example'],
  subject: 'Changed',
  body: `Changed in the box.${'\n\nmore'.repeat(40)}`,
};
const get = (id: string) => page.getByTestId(id);

beforeEach(() => page.viewport(360, 800));

/** The panel with a draft that was just written; `inserted` holds what it has handed to the page. */
async function open(outcome: InsertionOutcome = { ok: true, state: 'inserted' }) {
  const program = testProgram();
  const { account, items } = await seededAccount(program);
  const draft = await writeReminder(program, account.id);
  const view = await accountView(program, account.id);
  if (!draft.ok || !view) throw new Error('No draft');
  const inserted: Insertion[] = [];
  const surface = fakeSurface(program, {
    insert: async (_tabId, insertion) => {
      inserted.push(insertion);
      return outcome;
    },
  });
  const { id } = draft.value;
  await renderPage(
    <DraftSurface draftId={id} tabId={7} moment={view.moment} insertAtOnce={false} onDone={() => {}} />,
    surface,
  );
  await expect.element(get('draft-insert')).toBeVisible();
  const activities = async () => (await factsOf(program, account.id)).activities;
  return { program, account, items, id, inserted, activities, asked: surface.asked };
}

it('keeps what is typed while what was typed before is still being written', async () => {
  const { program, id } = await open();
  const subject = get('draft-subject').element() as HTMLInputElement;
  const type = async (text: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(subject, text);
    subject.dispatchEvent(new Event('input', { bubbles: true }));
    // Drawn; the database has not answered by then.
    await Promise.resolve();
    subject.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  };
  await type('First');
  await type('Second');
  await expect.poll(async () => (await program.database.drafts.get(id))?.subject).toBe('Second');
});

describe('case 55: a mail that may have been sent', () => {
  async function left() {
    const opened = await open();
    await noteLeftBox(opened.program, { draftId: opened.id, ...IN_BOX });
    await expect.element(get('draft-maybe-sent')).toBeVisible();
    return opened;
  }

  it('is asked about, with what stood in the box, while the panel is open', async () => {
    await left();
    await expect.element(page.getByRole('heading', { name: 'Did you send it?' })).toBeVisible();
    await expect
      .element(get('left-box'))
      .toMatchTextContent(/ann@northwind\.example.*Changed.*Changed in the box\./s);
    expect(get('draft-insert').elements()).toEqual([]);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it('says nothing of recipients and a subject that the page did not show', async () => {
    const { program, id } = await open();
    await noteLeftBox(program, { draftId: id, to: [], subject: '', body: 'Only words.' });
    await expect.element(get('left-box')).toMatchTextContent(/^Only words\.$/);
  });

  it('is filed as it stood on “yes”', async () => {
    const { activities, asked } = await left();
    await userEvent.click(get('sent-yes'));
    await expect.element(get('draft-filed')).toBeVisible();
    expect(await activities()).toMatchObject([{ kind: 'mail', ...IN_BOX }]);
    await expect.poll(() => asked).toEqual(['bookChanged']);
  });

  it('waits again on “no”, and can be inserted again', async () => {
    const { activities, inserted, id } = await left();
    await userEvent.click(get('sent-no'));
    await userEvent.click(get('draft-insert'));
    await expect.poll(() => inserted.map(({ draftId }) => draftId)).toEqual([id]);
    expect(await activities()).toEqual([]);
  });
});

describe('what came in after a draft was written', () => {
  it('case 54: an answer holds it back with a sentence; who insists, inserts', async () => {
    const { program, account, inserted } = await open();
    program.setNow(NOW + HOUR);
    await seedAnswer(program, account.id, NOW + HOUR / 2);
    await expect.element(get('draft-news')).toMatchTextContent(/^Mary Adams wrote on .+ Read it before/);
    await expect.element(get('draft-insert')).toBeDisabled();
    expect(await axeViolations('light')).toEqual([]);
    await userEvent.click(get('draft-insert-anyway'));
    await expect.poll(() => inserted.length).toBe(1);
  });

  it('case 29: a complaint holds it back', async () => {
    const { program, account, items, inserted } = await open();
    program.setNow(NOW + HOUR);
    await addDispute(
      program.database,
      buildDispute({
        id: program.newId(),
        accountId: account.id,
        itemIds: items.map(({ id }) => id),
        createdAt: NOW + HOUR,
      }),
    );
    await expect.element(get('draft-news')).toMatchTextContent(/^A complaint about INV-\w+ came on/);
    await expect.element(get('draft-insert')).toBeDisabled();
    expect(inserted).toEqual([]);
  });
});

describe('a draft that waited for its page', () => {
  it.each([
    ['came-since', 'The text did not go into the new mail: something changed before it opened.'],
    ['inserted', 'The text did not go into the new mail: it stands in another one.'],
    ['discarded', 'The text did not go into the new mail: this draft was thrown away.'],
  ] as const)(
    'and was kept from it (%s) says so in a sentence, until insert is pressed',
    async (heldBack, says) => {
      const { program, id, inserted } = await open();
      await changeDraft(program, id, { heldBack });
      await expect.element(get('draft-outcome')).toMatchTextContent(says);
      expect(await axeViolations('light')).toEqual([]);
      expect(await axeViolations('dark')).toEqual([]);
      await userEvent.click(get('draft-insert'));
      await expect.poll(() => inserted.length).toBe(1);
      await expect.element(get('draft-outcome')).toMatchTextContent(/^It stands in your mail/);
    },
  );

  it('case 54: is told while the panel still says that the mail opens, with what came in; read, it is not held back again', async () => {
    const { program, account, id, inserted } = await open({ ok: true, state: 'opening' });
    await userEvent.click(get('draft-insert'));
    await expect.element(get('draft-outcome')).toMatchTextContent(/^Your mailbox opens a new mail/);
    program.setNow(NOW + HOUR);
    await seedAnswer(program, account.id, NOW + HOUR / 2);
    await insertionOf(program, id);
    await expect.element(get('draft-outcome')).toMatchTextContent(/something changed before it opened\.$/);
    await expect.element(get('draft-news')).toMatchTextContent(/^Mary Adams wrote on/);
    await userEvent.click(get('draft-insert-anyway'));
    await expect.poll(() => inserted.length).toBe(2);
    await expect.element(get('draft-outcome')).toMatchTextContent(/^Your mailbox opens a new mail/);
    await expect.poll(() => get('draft-news').elements()).toEqual([]);
    expect(await insertionOf(program, id)).toMatchObject({ draftId: id });
  });
});

describe('copying', () => {
  it('puts text and paragraphs on the clipboard, with a sentence what to do', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await open();
    await userEvent.click(get('draft-copy'));
    await expect.element(page.getByText(/the first line is the subject/)).toBeVisible();
    const item = write.mock.calls[0]?.[0][0];
    const read = async (type: string) => (await item?.getType(type))?.text();
    expect(await read('text/plain')).toMatch(/^.+\n\nDear Mary,\n/);
    expect(await read('text/html')).toMatch(/^<div[^>]*><p>.+<\/p><p>Dear Mary,/);
    write.mockRestore();
  });

  it('falls back to text where the browser keeps nothing else', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('Not allowed'));
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open();
    await userEvent.click(get('draft-copy'));
    await expect.poll(() => writeText.mock.calls[0]?.[0]).toMatch(/Dear Mary/);
    write.mockRestore();
    writeText.mockRestore();
  });

  it('never makes markup of what somebody is called', () => {
    const html = formattedDraft({
      subject: 'A & B',
      body: 'Dear <img src=x onerror=alert(1)>,\nyours\n\n</div><script>',
    });
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    expect([...parsed.body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
      'div',
      'p',
      'p',
      'br',
      'p',
    ]);
    expect(parsed.body.textContent).toBe('A & BDear <img src=x onerror=alert(1)>,yours</div><script>');
  });
});
