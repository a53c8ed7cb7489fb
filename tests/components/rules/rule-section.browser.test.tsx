import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RuleSection } from '../../../components/rules/rule-section.tsx';
import { readRuleAdjustments } from '../../../lib/storage/rule-adjustment-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';

const rows = page.getByTestId('rule-row');
const row = (words: string) => rows.filter({ hasText: words });

async function open() {
  const program = testProgram();
  const surface = fakeSurface(program);
  await renderPage(<RuleSection />, surface);
  await expect.element(rows.first()).toBeVisible();
  const kept = () => readRuleAdjustments(program.database);
  const change = (words: string) => userEvent.click(row(words).first().getByTestId('rule-adjust'));
  return { surface, kept, change };
}

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
}

beforeEach(() => page.viewport(1100, 900));

describe('every rule', () => {
  it('is shown with its source, its day, whom it binds and who sees to it; the house first, law by place', async () => {
    await open();
    await expect
      .element(row('At most 2 calls in 7 days').first())
      .toMatchTextContent(/House rule B5, checked on 21 November 2026.*guarded/);
    await userEvent.click(page.getByTestId('rule-place').filter({ hasText: 'Massachusetts' }));
    await expect
      .element(row('No hint of a debt on envelopes'))
      .toMatchTextContent(/Consumers; binds .*940 CMR.*for you to keep/);
    await expect.element(row('Text messages count as calls')).toMatchTextContent(/not verified/);
    await noFaults();
    await page.viewport(360, 800);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});

describe('B5: a rule', () => {
  it('is tightened without a reason', async () => {
    const { surface, kept, change } = await open();
    await change('At most 2 calls in 7 days');
    await userEvent.fill(page.getByTestId('rule-most'), '1');
    await expect.element(page.getByTestId('rule-reason')).not.toBeInTheDocument();
    await userEvent.click(page.getByTestId('rule-save'));
    await expect
      .element(page.getByTestId('rule-changed'))
      .toMatchTextContent(/Tightened on 19 November 2026: at most 1 call in 7 days/);
    expect(await kept()).toMatchObject([{ change: { kind: 'most', most: 1 }, reason: '' }]);
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
  });

  it('is not loosened without a reason; with one, the reason is shown with its day', async () => {
    const { kept, change } = await open();
    await change('At most 2 calls in 7 days');
    await userEvent.fill(page.getByTestId('rule-most'), '4');
    await userEvent.click(page.getByTestId('rule-save'));
    await expect.element(page.getByText(/This loosens the rule: note why/)).toBeVisible();
    expect(await kept()).toEqual([]);
    await noFaults();
    await userEvent.fill(page.getByTestId('rule-reason'), 'Agreed with sales');
    await userEvent.click(page.getByTestId('rule-save'));
    await expect
      .element(page.getByTestId('rule-changed'))
      .toMatchTextContent(
        /Loosened on 19 November 2026: at most 4 calls in 7 days, because “Agreed with sales”/,
      );
    await expect.element(page.getByTestId('rule-save')).not.toBeInTheDocument();
    await change('At most 2 calls in 7 days');
    await expect.element(page.getByTestId('rule-most')).toHaveValue('4');
    await userEvent.click(page.getByTestId('rule-reset'));
    await expect.element(page.getByTestId('rule-changed')).not.toBeInTheDocument();
  });

  it('leaves the form of another rule open that was opened while it was being saved', async () => {
    const { change } = await open();
    await change('At most 2 calls in 7 days');
    await userEvent.fill(page.getByTestId('rule-most'), '1');
    const press = (element: Element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    press(page.getByTestId('rule-save').element());
    press(row('After a conversation, no call').first().getByTestId('rule-adjust').element());
    await expect.element(page.getByText('The rule is changed')).toBeVisible();
    await expect.element(page.getByTestId('rule-save')).toBeVisible();
  });

  it('has its hours narrowed day by day; hours that end before they begin are refused', async () => {
    const { kept, change } = await open();
    await change('Calls Monday to Friday 9 to 19');
    await userEvent.click(page.getByLabelText('Saturday', { exact: true }));
    await userEvent.selectOptions(page.getByLabelText('Friday, until'), '8:00');
    await userEvent.click(page.getByTestId('rule-save'));
    await expect.element(page.getByText(/have to begin before they end/)).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText('Friday, until'), '15:00');
    await noFaults();
    await userEvent.click(page.getByTestId('rule-save'));
    await expect.element(page.getByTestId('rule-changed')).toBeVisible();
    const [adjustment] = await kept();
    expect(adjustment?.change).toMatchObject({
      hours: [null, [9, 19], [9, 19], [9, 19], [9, 19], [9, 15], null],
    });
  });

  it('of law warns before it is loosened', async () => {
    const { change } = await open();
    await userEvent.click(page.getByTestId('rule-place').filter({ hasText: 'Massachusetts' }));
    await change('At most 2 calls at home in 7 days');
    await userEvent.click(page.getByTestId('rule-off'));
    await expect.element(page.getByText('This is law, not a habit of ours')).toBeVisible();
    await expect.element(page.getByTestId('rule-reason')).toBeVisible();
  });
});
