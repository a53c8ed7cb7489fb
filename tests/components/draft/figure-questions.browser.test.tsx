import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DraftSurface } from '../../../components/pages/draft-surface.tsx';
import { accountView } from '../../../lib/app/account-view.ts';
import { recordCall } from '../../../lib/app/record-call.ts';
import { recordSent } from '../../../lib/app/record-sent.ts';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import type { Insertion } from '../../../lib/messaging/protocol.ts';
import { readDraft } from '../../../lib/storage/draft-store.ts';
import { callReport, type ReportOverrides } from '../../support/call-report.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const get = (id: string) => page.getByTestId(id);

beforeEach(() => page.viewport(360, 800));

/** The panel with the confirmation of a call that was just saved: 1,200.00 EUR by 4 December 2026. */
async function open(overrides: ReportOverrides = {}) {
  const program = testProgram();
  const before = await seededAccount(program);
  const recorded = await recordCall(program, callReport(before, NOW, overrides));
  const view = await accountView(program, before.account.id);
  if (!recorded.ok || !recorded.value.draft || !view) throw new Error('No draft');
  const { id, body } = recorded.value.draft;
  const inserted: Insertion[] = [];
  const surface = fakeSurface(program, {
    insert: async (_tabId, insertion) => {
      inserted.push(insertion);
      return { ok: true, state: 'inserted' };
    },
  });
  await renderPage(
    <DraftSurface
      draftId={id}
      tabId={7}
      moment={view.moment}
      isConsumer={false}
      language="fr"
      insertAtOnce={false}
      onDone={() => {}}
    />,
    surface,
  );
  await expect.element(get('draft-insert')).toBeVisible();
  const draft = () => readDraft(program.database, id);
  const facts = () => factsOf(program, before.account.id);
  return { program, id, body, inserted, draft, facts };
}

const typed = async (body: string) => {
  await userEvent.clear(get('draft-body'));
  await get('draft-body').fill(body);
};
const shown = () => (get('draft-body').element() as HTMLTextAreaElement).value;

describe('case 56: a figure of the record that was changed in the mail', () => {
  it('is marked in its line with both values, in light and dark, and nothing scrolls sideways', async () => {
    const { body } = await open();
    await typed(body.replace('1,200.00 EUR', '1,300.00 EUR'));
    await expect
      .element(get('draft-lint'))
      .toMatchTextContent('The amount promised differs: is the record or the mail right?');
    await expect
      .element(get('draft-lint'))
      .toMatchTextContent(/In the record1,200\.00 EURIn the mail1,300\.00 EUR/);
    expect(document.querySelector('mark')?.textContent).toBe('1,300.00 EUR');
    await expect.element(get('draft-insert')).toBeDisabled();
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it('“Show it in the text” selects it there', async () => {
    const { body } = await open();
    await typed(body.replace('1,200.00 EUR', '1,300.00 EUR'));
    await userEvent.click(get('figure-show'));
    const field = get('draft-body').element() as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('1,300.00 EUR');
  });

  it('typed in another way is the same figure, and nothing is asked', async () => {
    const { body } = await open();
    await typed(body.replace('1,200.00 EUR', '1200 EUR').replace('4 December 2026', '04.12.2026'));
    await expect.element(get('draft-insert')).toBeEnabled();
    expect(get('draft-lint').elements()).toEqual([]);
  });

  it('“The record is right” puts the figure back', async () => {
    const { body } = await open();
    await typed(body.replaceAll('4 December 2026', '5 December 2026'));
    expect(get('figure-put-back').elements()).toHaveLength(2);
    await userEvent.click(get('figure-put-back').first());
    await userEvent.click(get('figure-put-back'));
    expect(shown()).toBe(body);
    await expect.element(get('draft-insert')).toBeEnabled();
  });

  it('a line that was deleted is put back in its place', async () => {
    const { body } = await open();
    await typed(
      body
        .replace('- To be paid by: 4 December 2026\n', '')
        .replace('for 4 December 2026; until', 'for then; until'),
    );
    await expect.element(get('draft-lint')).toMatchTextContent('The day promised is missing in the text');
    await userEvent.click(get('figure-put-back'));
    expect(shown()).toContain('- Amount: 1,200.00 EUR\n- To be paid by: 4 December 2026\n- For:');
  });

  it('“The mail is right” amends the record at once with the draft; what was noted stays in the log', async () => {
    const { body, draft, facts } = await open();
    const [call] = (await facts()).activities;
    await typed(body.replace('1,200.00 EUR', '1,100.50 EUR'));
    await userEvent.click(get('figure-amend'));
    await expect.element(get('figure-value')).toHaveValue('1100.50');
    expect(await axeViolations('light')).toEqual([]);
    await userEvent.click(get('figure-amend-confirm'));
    await expect.poll(() => get('draft-lint').elements()).toEqual([]);
    await expect.element(get('draft-insert')).toBeEnabled();
    const after = await facts();
    expect(after.promises.map(({ amount }) => amount)).toEqual([money(110_050, 'EUR')]);
    const amended = after.activities.find(({ amendsId }) => amendsId === call?.id);
    expect(after.activities.map(({ id }) => id)).toContain(call?.id);
    expect(amended).toMatchObject({ kind: 'call' });
    expect(await draft()).toMatchObject({
      activityId: amended?.id,
      body: expect.stringContaining('- Amount: 1,100.50 EUR'),
    });
  });

  it('“The mail is right” on the day of an instalment, and the sum follows from the record', async () => {
    const { body, facts } = await open({ promises: [], plan: {} });
    expect(body).toContain('- Instalment 2: 400.00 EUR by 4 January 2027');
    await typed(body.replace('by 4 January 2027', 'by 8 January 2027'));
    await userEvent.click(get('figure-amend'));
    await userEvent.click(get('figure-amend-confirm'));
    await expect.poll(() => get('draft-lint').elements()).toEqual([]);
    expect((await facts()).plans.map(({ instalments }) => instalments[1]?.dueOn)).toEqual([
      day('2027-01-08'),
    ]);
    await typed(shown().replace('Instalment 1: 400.00', 'Instalment 1: 300.00'));
    await userEvent.click(get('figure-amend'));
    await userEvent.click(get('figure-amend-confirm'));
    // 300 and twice 400 are no longer the 1,200.00 of the mail: the sum is asked about in its turn.
    await expect
      .element(get('draft-lint'))
      .toMatchTextContent(/The agreed sum differs.*In the record1,100\.00 EUR/s);
    await userEvent.click(get('figure-put-back'));
    expect(shown()).toContain('payment in parts, 1,100.00 EUR in all');
    await expect.element(get('draft-insert')).toBeEnabled();
  });

  it('what the record cannot hold is refused in a sentence, and nothing changes', async () => {
    const { body, facts, draft } = await open();
    const before = await facts();
    await typed(body.replace('1,200.00 EUR', '9,200.00 EUR'));
    await userEvent.click(get('figure-amend'));
    await userEvent.click(get('figure-amend-confirm'));
    await expect.element(page.getByRole('alert')).toMatchTextContent('more than was open');
    expect(await facts()).toEqual(before);
    expect((await draft())?.figures[0]?.text).toBe('1,200.00 EUR');
  });

  it('“insert anyway” asks why, and the log keeps it with the mail', async () => {
    const { program, body, id, inserted, draft, facts } = await open();
    const changed = body.replace('1,200.00 EUR', '1,300.00 EUR');
    await typed(changed);
    await expect.element(get('draft-insert-anyway')).toBeDisabled();
    await userEvent.fill(get('draft-insist-reason'), 'Mary wrote it so herself');
    await userEvent.click(get('draft-insert-anyway'));
    await expect.poll(() => inserted.length).toBe(1);
    expect((await draft())?.insisted).toMatchObject({ reason: 'Mary wrote it so herself' });
    await recordSent(program, { draftId: id, to: [], subject: 'x', body: changed });
    const mail = (await facts()).activities.find(({ kind }) => kind === 'mail');
    expect(mail).toMatchObject({
      insisted: { reason: 'Mary wrote it so herself', over: [expect.stringContaining('1,200.00 EUR')] },
    });
  });
});

it('says beside the draft that there is no text in the customer’s language', async () => {
  await open();
  await expect
    .element(get('draft-language'))
    .toMatchTextContent(
      'There is no French text for this yetThis customer is written to in French; this mail is in English.',
    );
});
