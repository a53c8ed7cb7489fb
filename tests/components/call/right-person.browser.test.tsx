import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readCallNotes } from '../../../lib/storage/call-notes-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

beforeEach(() => page.viewport(360, 900));
const by = (id: string) => page.getByTestId(id);

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

describe('P6, P17: the right person', () => {
  it('is named in the guided call, kept as typed, put right in the card and asked for in the next sheet', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await openPanel(program, account.id);
    await userEvent.click(by('prepare-call').first());
    await userEvent.click(page.getByRole('button', { name: 'Start the call' }));
    await userEvent.click(by('call-branch-wrong-person'));
    await userEvent.fill(by('right-person-name'), 'Ben Ode');
    await userEvent.selectOptions(by('right-person-role'), 'accounts-payable');
    await userEvent.fill(by('right-person-phone'), '+1 212 555');
    await noFaults();
    await expect
      .poll(async () => (await readCallNotes(program.database, account.id))?.form.rightPerson)
      .toEqual({ name: 'Ben Ode', role: 'accounts-payable', phone: '+1 212 555', email: '' });
    await userEvent.click(by('write-it-down'));
    await userEvent.fill(by('right-person-phone'), 'no idea');
    await userEvent.click(by('save-only'));
    await expect.element(page.getByText('“no idea” is not a telephone number.')).toBeVisible();
    await expect.element(by('right-person-phone')).toHaveAttribute('aria-invalid', 'true');
    await noFaults();
    await userEvent.fill(by('right-person-phone'), '+1 212 555 0123 ext. 4');
    await userEvent.click(by('save-only'));
    await expect.poll(async () => (await factsOf(program, account.id)).contacts.length).toBe(2);
    // The account knows of the call: the next contact is some days off.
    await expect.element(by('next-contact').first()).toMatchTextContent(/on Thu 26 Nov/);
    await userEvent.click(by('prepare-call').first());
    await expect.element(page.getByText('Ben Ode', { exact: false }).first()).toBeVisible();
    await expect.element(page.getByText('Mary Adams')).not.toBeInTheDocument();
  });

  it('case 60: is one tap away in the card of a call that somebody else took, and in no other', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await openPanel(program, account.id);
    await userEvent.click(by('log-call').first());
    for (const outcome of ['talked', 'voicemail', 'wrong-number']) {
      await userEvent.selectOptions(by('call-outcome'), outcome);
      await expect.element(by('right-person-open')).not.toBeInTheDocument();
    }
    await userEvent.selectOptions(by('call-outcome'), 'third-person');
    await expect.element(by('right-person-open')).toMatchTextContent(/nobody named/);
    await userEvent.click(by('right-person-open'));
    await noFaults();
  });
});
