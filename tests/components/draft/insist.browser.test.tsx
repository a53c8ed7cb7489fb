import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FindingNote } from '../../../components/draft/finding-note.tsx';
import { DraftSurface } from '../../../components/pages/draft-surface.tsx';
import { accountView } from '../../../lib/app/account-view.ts';
import { writeReminder } from '../../../lib/app/write-reminder.ts';
import type { Draft } from '../../../lib/domain/draft.ts';
import type { Insertion } from '../../../lib/messaging/protocol.ts';
import { writeAccount } from '../../../lib/storage/book-store.ts';
import { readDraft } from '../../../lib/storage/draft-store.ts';
import type { Finding } from '../../../lib/templates/lint/finding.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const get = (id: string) => page.getByTestId(id);
const THREAT = 'Pay at once or we will sue you.';

beforeEach(() => page.viewport(360, 900));

/** The panel with a mail, or a letter, that was just written. */
async function open(channel: Draft['channel'] = 'email') {
  const program = testProgram();
  const { account } = await seededAccount(program);
  await writeAccount(program.database, { ...account, postalAddress: '1 Harbour Way\nSeattle WA 98101' });
  const draft = await writeReminder(program, account.id, { channel, contactId: null });
  const view = await accountView(program, account.id);
  if (!draft.ok || !view) throw new Error('No draft');
  const { id, body } = draft.value;
  const inserted: Insertion[] = [];
  const surface = fakeSurface(program, {
    insert: async (_tabId, insertion) => {
      inserted.push(insertion);
      return { ok: true, state: 'inserted' };
    },
  });
  await renderPage(
    <DraftSurface draftId={id} tabId={7} moment={view.moment} insertAtOnce={false} onDone={() => {}} />,
    surface,
  );
  await expect.element(get('draft-body')).toHaveValue(body);
  const kept = async () => (await factsOf(program, account.id)).activities;
  const type = async (words: string) => {
    await userEvent.fill(get('draft-body'), `${words}\n\n${body}`);
    await userEvent.tab();
  };
  return { program, id, body, inserted, kept, type };
}

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

const threats = () => get('draft-lint').filter({ hasText: 'Must change:' });

describe('P14, P21: a mail with a threat', () => {
  it('is not put into the page without a reason, which the log keeps with what stood against it', async () => {
    const { program, id, inserted, type } = await open();
    await type(THREAT);
    await expect.element(threats().first()).toBeVisible();
    await expect.element(get('draft-insert')).toBeDisabled();
    await expect.element(get('draft-insert-anyway')).toBeDisabled();
    await userEvent.fill(get('draft-insist-reason'), '   ');
    await expect.element(get('draft-insert-anyway')).toBeDisabled();
    await userEvent.fill(get('draft-insist-reason'), 'Our lawyer wrote this line');
    await noFaults();
    await userEvent.click(get('draft-insert-anyway'));
    await expect.poll(() => inserted.length).toBe(1);
    expect((await readDraft(program.database, id))?.insisted).toMatchObject({
      at: NOW,
      reason: 'Our lawyer wrote this line',
      over: expect.arrayContaining([expect.stringMatching(/sue you/)]),
    });
  });

  it('is not filed by “I sent it” without a reason; who goes back to the text has filed nothing', async () => {
    const { kept, type, body } = await open();
    await type(THREAT);
    await userEvent.click(get('draft-sent'));
    await expect.element(get('draft-sent-why')).toMatchTextContent(/Was it sent like this\?.*sue you/s);
    await expect.element(get('draft-sent-anyway')).toBeDisabled();
    await noFaults();
    await userEvent.keyboard('{Escape}');
    await expect.element(get('draft-sent-why')).not.toBeInTheDocument();
    expect(await kept()).toEqual([]);

    await userEvent.click(get('draft-sent'));
    await userEvent.fill(get('draft-sent-reason'), 'Agreed with their lawyer');
    await userEvent.keyboard('{Enter}');
    await expect.element(get('draft-filed')).toBeVisible();
    expect(await kept()).toMatchObject([
      {
        kind: 'mail',
        body: `${THREAT}\n\n${body}`,
        insisted: {
          reason: 'Agreed with their lawyer',
          over: expect.arrayContaining([expect.stringMatching(/sue you/)]),
        },
      },
    ]);
  });

  it('is asked about once: what was insisted on at the page is filed with that reason', async () => {
    const { kept, inserted, type } = await open();
    await type(THREAT);
    await userEvent.fill(get('draft-insist-reason'), 'Our lawyer wrote this line');
    await userEvent.click(get('draft-insert-anyway'));
    await expect.poll(() => inserted.length).toBe(1);
    await expect.element(get('draft-outcome')).toBeVisible();
    await userEvent.click(get('draft-sent'));
    await expect.element(get('draft-filed')).toBeVisible();
    expect(await kept()).toMatchObject([{ insisted: { reason: 'Our lawyer wrote this line' } }]);
  });

  it('is asked about again for a threat that came in later', async () => {
    const { inserted, type } = await open();
    await type(THREAT);
    await userEvent.fill(get('draft-insist-reason'), 'Our lawyer wrote this line');
    await userEvent.click(get('draft-insert-anyway'));
    await expect.poll(() => inserted.length).toBe(1);
    await type(`${THREAT} You will be arrested.`);
    await userEvent.click(get('draft-sent'));
    await expect.element(get('draft-sent-why')).toMatchTextContent(/arrested/);
    await expect.element(get('draft-sent-why')).not.toMatchTextContent(/sue you/);
  });
});

it('a mail that nothing stands against is filed at once, and says nothing of a reason', async () => {
  const { kept } = await open();
  await userEvent.click(get('draft-sent'));
  await expect.element(get('draft-filed')).toBeVisible();
  const [mail] = await kept();
  expect(mail).toMatchObject({ kind: 'mail' });
  expect(mail).not.toHaveProperty('insisted');
});

describe('P14, P21: a letter with a threat', () => {
  it('is not printed without a reason', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { program, id, type } = await open('letter');
    await type(THREAT);
    await expect.element(get('letter-print')).toBeDisabled();
    await expect.element(get('letter-print-anyway')).toBeDisabled();
    await userEvent.fill(get('draft-insist-reason'), 'Our lawyer wrote this line');
    await userEvent.click(get('letter-print-anyway'));
    expect(print).toHaveBeenCalledTimes(1);
    await expect
      .poll(async () => (await readDraft(program.database, id))?.insisted?.reason)
      .toBe('Our lawyer wrote this line');
    await noFaults();
    print.mockRestore();
  });

  it('is not filed by “It is posted” without a reason', async () => {
    const { kept, type } = await open('letter');
    await type(THREAT);
    await userEvent.click(get('draft-sent'));
    await expect.element(get('draft-sent-why')).toMatchTextContent(/Was it posted like this\?/);
    expect(await kept()).toEqual([]);
    await userEvent.fill(get('draft-sent-reason'), 'Agreed with their lawyer');
    await userEvent.click(get('draft-sent-anyway'));
    await expect.element(get('draft-filed')).toMatchTextContent('Posted and filed');
    expect(await kept()).toMatchObject([
      { channel: 'letter', insisted: { reason: 'Agreed with their lawyer' } },
    ]);
  });
});

describe('E10: the statement', () => {
  it('is added to a mail once, kept, and taken out by Undo', async () => {
    const { program, id, body } = await open();
    await userEvent.click(get('draft-statement'));
    await expect.element(get('draft-statement')).not.toBeInTheDocument();
    const stored = async () => (await readDraft(program.database, id))?.body;
    await expect
      .poll(stored)
      .toMatch(
        /\n\nStatement of open invoices:\n- INV-\S+, Due: .+, Open: 1,200\.00 EUR\n\nTotal in EUR: 1,200\.00 EUR$/,
      );
    expect((await stored())?.startsWith(body.trimEnd())).toBe(true);
    await expect.poll(() => threats().elements()).toEqual([]);
    await noFaults();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(stored).toBe(body);
    await expect.element(get('draft-statement')).toBeVisible();
  });

  it('of a letter is filed with it, as it was printed', async () => {
    const { kept } = await open('letter');
    await userEvent.click(get('letter-statement'));
    await userEvent.click(get('draft-sent'));
    await expect.element(get('draft-filed')).toBeVisible();
    expect(await kept()).toMatchObject([
      { channel: 'letter', body: expect.stringMatching(/\n\nStatement of open invoices:\n- INV-/) },
    ]);
  });
});

describe('a finding', () => {
  const FINDING: Finding = {
    rule: 'threat',
    blocking: true,
    part: 'body',
    start: 0,
    end: 11,
    text: 'we will sue',
    why: 'It threatens.',
    source: 'US11',
    suggestion: 'let us talk',
  };

  async function show(finding: Finding, use = vi.fn(), see = vi.fn()) {
    await renderPage(
      <main>
        <h1>Mail</h1>
        <FindingNote finding={finding} testId="draft-lint" onUse={use} onShow={see} />
      </main>,
      fakeSurface(testProgram()),
    );
    return { use, see };
  }

  it('says by word and shape that it blocks, where, why, on whose word, and what to say instead', async () => {
    const { use, see } = await show(FINDING);
    await expect
      .element(get('draft-lint'))
      .toMatchTextContent(/Must change:.*we will sue.*It threatens\..*Rather:.*let us talk.*US11/s);
    await expect.element(get('draft-lint')).toHaveAttribute('data-blocking', 'true');
    await userEvent.click(get('lint-use'));
    await userEvent.click(get('lint-show'));
    expect([use.mock.calls.length, see.mock.calls.length]).toEqual([1, 1]);
    await noFaults();
  });

  it('that advises is told apart by its word, and offers nothing where it has nothing to offer', async () => {
    await show({ ...FINDING, blocking: false, text: '', end: 0, suggestion: '' });
    await expect.element(get('draft-lint')).toMatchTextContent(/^Advice:/);
    expect(get('lint-use').elements()).toEqual([]);
    expect(get('lint-show').elements()).toEqual([]);
  });

  it('quotes the beginning of a long passage', async () => {
    await show({ ...FINDING, text: `${'word '.repeat(60)}`, suggestion: '' });
    await expect.element(get('draft-lint')).toMatchTextContent(/(word ){15}word…/);
  });
});
