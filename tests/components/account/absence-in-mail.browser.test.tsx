import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { refreshDue } from '../../../lib/app/refresh-due.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openOnPage } from '../../support/components/open-on-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const offer = page.getByTestId('absence-in-mail');

beforeEach(() => page.viewport(360, 900));

/** Mary of Northwind has written on 17 November, and her mail says this. */
async function beside(text: string, from?: string) {
  const program = testProgram();
  const { account, contacts } = await seededAccount(program);
  const mary = contacts[0]?.emails[0]?.address ?? '';
  await refreshDue(program, [account.id]);
  const writer = from ?? mary;
  const evidence = buildPageEvidence({
    language: 'en-GB',
    participants: [
      { address: mary, name: 'Mary Adams', role: 'from', viaGroup: false },
      { address: writer, name: 'Mary Adams', role: 'from', viaGroup: false },
    ],
    messages: [{ key: 'm7', from: writer, dated: '17 Nov 2026, 09:05' }],
  });
  let reads = 0;
  await openOnPage(program, evidence, {
    readMessage: async () => {
      reads += 1;
      return text;
    },
  });
  return { facts: () => factsOf(program, account.id), reads: () => reads };
}

describe('case 53: an out-of-office mail beside the panel', () => {
  it('is shown with its sentence, and noted with one click; the next mail waits for that day', async () => {
    const { facts, reads } = await beside('I am out of the office and back on Monday 30 November.');
    await expect.element(offer).toMatchTextContent(/Mary Adams is away until 30 November/);
    await expect
      .element(page.getByTestId('absence-sentence'))
      .toHaveTextContent('“I am out of the office and back on Monday 30 November.”');
    expect((await facts()).contacts).toMatchObject([{ awayUntil: null }]);
    await userEvent.click(page.getByTestId('note-absence'));
    await expect.element(offer).not.toBeInTheDocument();
    const { contacts, activities } = await facts();
    expect(contacts).toMatchObject([{ awayUntil: '2026-11-30' }]);
    expect(activities).toContainEqual(
      expect.objectContaining({
        kind: 'details',
        details: [expect.objectContaining({ kind: 'away', after: '2026-11-30' })],
      }),
    );
    await expect
      .element(page.getByTestId('next-contact-reason').filter({ hasText: 'away until' }).first())
      .toBeVisible();
    expect(reads()).toBe(1);
  });

  it('the day is put right before it is noted; a day that has passed cannot be', async () => {
    const { facts } = await beside('I am out of the office until 30 November.');
    await userEvent.fill(page.getByTestId('absence-day'), '2026-11-10');
    await expect.element(page.getByTestId('note-absence')).toBeDisabled();
    await userEvent.fill(page.getByTestId('absence-day'), '2026-12-01');
    await userEvent.click(page.getByTestId('note-absence'));
    await expect.element(offer).not.toBeInTheDocument();
    expect((await facts()).contacts).toMatchObject([{ awayUntil: '2026-12-01' }]);
  });

  it('“Do not note it” holds for that mail, and nobody is away', async () => {
    const { facts } = await beside('I am out of the office until 30 November.');
    await userEvent.click(page.getByTestId('no-absence'));
    await expect.element(offer).not.toBeInTheDocument();
    const { contacts, activities } = await facts();
    expect(contacts).toMatchObject([{ awayUntil: null }]);
    expect(activities).toMatchObject([
      { kind: 'answer', seen: { key: 'gmail:m7', isRead: false, noAbsence: true } },
    ]);
    // Whether it promises something is another question (E7).
    expect(activities[0]).not.toHaveProperty('seen.noPromise');
  });

  it.each([
    ['of a day that can be either of two', 'I am out of the office until 4/12.', undefined],
    ['of somebody who is not on record', 'I am out of the office until 30 November.', 'tom@else.example'],
  ])('nothing is offered %s', async (_name, text, from) => {
    const { reads } = await beside(text, from);
    await expect.poll(reads).toBe(1);
    await expect.element(page.getByTestId('next-contact')).toBeVisible();
    await expect.element(offer).not.toBeInTheDocument();
  });

  it('fits 360 px and is sound in light and dark', async () => {
    await beside('I am out of the office and back on Monday 30 November.');
    await expect.element(offer).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
