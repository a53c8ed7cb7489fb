import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordSent } from '../../../lib/app/record-sent.ts';
import { money } from '../../../lib/domain/money.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openConfirmation } from '../../support/components/open-confirmation.tsx';

const get = (id: string) => page.getByTestId(id);

beforeEach(() => page.viewport(360, 800));

describe('case 56: a figure of the record that was changed in the mail', () => {
  it('is marked in its line with both values, in light and dark, and nothing scrolls sideways', async () => {
    const { body, type } = await openConfirmation();
    await type(body.replace('1,200.00 EUR', '1,300.00 EUR'));
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
    const { body, type } = await openConfirmation();
    await type(body.replace('1,200.00 EUR', '1,300.00 EUR'));
    await userEvent.click(get('figure-show'));
    const field = get('draft-body').element() as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('1,300.00 EUR');
  });

  it('typed in another way is the same figure, and nothing is asked', async () => {
    const { body, type } = await openConfirmation();
    await type(body.replace('1,200.00 EUR', '1200 EUR').replace('4 December 2026', '04.12.2026'));
    await expect.element(get('draft-insert')).toBeEnabled();
    expect(get('draft-lint').elements()).toEqual([]);
  });

  it('“The record is right” puts the figure back', async () => {
    const { body, type, shown } = await openConfirmation();
    await type(body.replaceAll('4 December 2026', '5 December 2026'));
    expect(get('figure-put-back').elements()).toHaveLength(2);
    await userEvent.click(get('figure-put-back').first());
    await userEvent.click(get('figure-put-back'));
    expect(shown()).toBe(body);
    await expect.element(get('draft-insert')).toBeEnabled();
  });

  it('case 61: a day that was changed in the subject is asked about, shown there and put back', async () => {
    const { draft } = await openConfirmation();
    const subject = (await draft())?.subject ?? '';
    const field = get('draft-subject');
    await field.fill(subject.replace('19 November', '18 November'));
    await expect
      .element(get('draft-lint'))
      .toMatchTextContent(
        /The day of the call differs[\s\S]*In the record19 November 2026In the subject18 November 2026/,
      );
    await expect.element(get('draft-insert')).toBeDisabled();
    await userEvent.click(page.getByText('Show it in the subject'));
    expect(document.activeElement).toBe(field.element());
    expect(await axeViolations('light')).toEqual([]);
    await userEvent.click(get('figure-put-back'));
    await expect.element(field).toHaveValue(subject);
    await expect.element(get('draft-insert')).toBeEnabled();
  });

  it('case 61: what is put right in the record from the text is right in the subject too', async () => {
    const { body, draft, type } = await openConfirmation();
    await type(body.replace('19 November', '18 November'));
    await userEvent.click(get('figure-amend'));
    await userEvent.click(get('figure-amend-confirm'));
    await expect.poll(() => get('draft-lint').elements()).toEqual([]);
    await expect.element(get('draft-subject')).toHaveValue('Our phone call on 18 November 2026');
    expect(await draft()).toMatchObject({ subject: 'Our phone call on 18 November 2026' });
  });

  it('a line that was deleted is put back in its place', async () => {
    const { body, type, shown } = await openConfirmation();
    await type(
      body
        .replace('- To be paid by: 4 December 2026\n', '')
        .replace('for 4 December 2026; until', 'for then; until'),
    );
    await expect.element(get('draft-lint')).toMatchTextContent('The day promised is missing in the text');
    await userEvent.click(get('figure-put-back'));
    expect(shown()).toContain('- Amount: 1,200.00 EUR\n- To be paid by: 4 December 2026\n- For:');
  });

  it('“The mail is right” amends the record at once with the draft; what was noted stays in the log', async () => {
    const { body, draft, facts, type } = await openConfirmation();
    const [call] = (await facts()).activities;
    await type(body.replace('1,200.00 EUR', '1,100.50 EUR'));
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

  it('what the record cannot hold is refused in a sentence, and nothing changes', async () => {
    const { body, facts, draft, type } = await openConfirmation();
    const before = await facts();
    await type(body.replace('1,200.00 EUR', '9,200.00 EUR'));
    await userEvent.click(get('figure-amend'));
    await userEvent.click(get('figure-amend-confirm'));
    await expect.element(page.getByRole('alert')).toMatchTextContent('more than was open');
    expect(await facts()).toEqual(before);
    expect((await draft())?.figures.map(({ text }) => text)).toContain('1,200.00 EUR');
  });

  it('“insert anyway” asks why, and the log keeps it with the mail', async () => {
    const { program, body, id, inserted, draft, facts, type } = await openConfirmation();
    const changed = body.replace('1,200.00 EUR', '1,300.00 EUR');
    await type(changed);
    await expect.element(get('draft-insert-anyway')).toBeDisabled();
    await userEvent.fill(get('draft-insist-reason'), 'Mary wrote it so herself');
    await userEvent.click(get('draft-insert-anyway'));
    await expect.poll(() => inserted.length).toBe(1);
    expect((await draft())?.insisted).toMatchObject({ reason: 'Mary wrote it so herself', agreement: true });
    await recordSent(program, { draftId: id, to: [], subject: 'x', body: changed });
    const mail = (await facts()).activities.find(({ kind }) => kind === 'mail');
    expect(mail).toMatchObject({
      insisted: { reason: 'Mary wrote it so herself', over: [expect.stringContaining('1,200.00 EUR')] },
    });
  });
});

it('says beside the draft that there is no text in the customer’s language', async () => {
  await openConfirmation();
  await expect
    .element(get('draft-language'))
    .toMatchTextContent(
      'There is no French text for this yetThis customer is written to in French; this mail is in English.',
    );
});
