import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsPage } from '../../../components/pages/options-page.tsx';
import { readSettings, writeSettings } from '../../../lib/storage/settings-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';

const by = (id: string) => page.getByTestId(id);

beforeEach(() => {
  location.hash = '#day';
});
afterEach(async () => {
  location.hash = '';
  await page.viewport(1280, 800);
});

async function openDay(stored: Partial<Awaited<ReturnType<typeof readSettings>>> = {}) {
  const program = testProgram();
  await writeSettings(program.database, { ...program.defaults, ...stored });
  const surface = fakeSurface(program);
  await renderPage(<OptionsPage version="1.2.3" />, surface);
  await expect.element(by('day-limit')).toBeVisible();
  const settings = () => readSettings(program.database, program.defaults);
  return { surface, settings };
}

async function save() {
  await userEvent.click(by('day-save'));
  await expect.element(page.getByText('Everything is saved')).toBeVisible();
}

describe('“Your day” in the settings', () => {
  it('G2, P30: hours, days and the limit are kept, and the worker hears of it', async () => {
    const { surface, settings } = await openDay();
    await expect.element(by('day-from')).toHaveValue('08:00');
    await expect.element(by('day-until')).toHaveValue('18:00');
    await expect.element(page.getByText(/^By the clock of Europe\/Berlin/)).toBeVisible();
    await userEvent.fill(by('day-from'), '09:30');
    await userEvent.fill(by('day-until'), '16:15');
    await userEvent.click(by('day-on-6'));
    await userEvent.click(by('day-on-1'));
    await userEvent.fill(by('day-limit'), '25');
    await save();
    expect(await settings()).toMatchObject({
      tellsOfDue: true,
      tellFrom: 570,
      tellUntil: 975,
      tellOn: [2, 3, 4, 5, 6],
      contactsPerDay: 25,
      senderName: 'Jo Bell',
    });
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
  });

  it('without messages there are no hours to choose, and they are there again when they are wanted', async () => {
    const { settings } = await openDay({ contactsPerDay: 12 });
    await userEvent.click(by('day-tells'));
    await expect.element(by('day-from')).not.toBeInTheDocument();
    await userEvent.fill(by('day-limit'), '');
    await save();
    expect(await settings()).toMatchObject({ tellsOfDue: false, tellFrom: 480, contactsPerDay: null });
    await userEvent.click(by('day-tells'));
    await expect.element(by('day-from')).toHaveValue('08:00');
  });

  it('keeps what is changed while the rest is still being saved', async () => {
    const { surface, settings } = await openDay();
    await userEvent.fill(by('day-limit'), '12');
    // Both in one go: the save has only begun.
    const press = (id: string) =>
      by(id)
        .element()
        .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    press('day-save');
    press('day-tells');
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
    await expect.element(page.getByText('Not saved yet')).toBeVisible();
    await save();
    expect(await settings()).toMatchObject({ tellsOfDue: false, contactsPerDay: 12 });
  });

  it('until midnight is the whole evening', async () => {
    const { settings } = await openDay();
    await userEvent.fill(by('day-until'), '00:00');
    await save();
    expect((await settings()).tellUntil).toBe(1440);
    await expect.element(by('day-until')).toHaveValue('00:00');
  });

  it.each([
    [
      'an end before the beginning',
      'day-until',
      '07:00',
      'That is not after the beginning: choose a later time.',
    ],
    ['a time that is not whole', 'day-from', '', 'Type a time, such as 08:00.'],
    ['a limit of none', 'day-limit', '0', 'Type a whole number from 1 to 1,000, or leave it empty.'],
    ['half a contact', 'day-limit', '12.5', 'Type a whole number from 1 to 1,000, or leave it empty.'],
    ['a word', 'day-limit', 'many', 'Type a whole number from 1 to 1,000, or leave it empty.'],
  ])('%s: says so beside the field, and nothing is saved', async (_name, field, typed, sentence) => {
    const { settings } = await openDay();
    const before = await settings();
    await userEvent.fill(by(field), typed);
    await userEvent.click(by('day-save'));
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(await settings()).toEqual(before);
    expect(await axeViolations('light')).toEqual([]);
  });

  it('messages on no day at all: says so beside the days', async () => {
    const { settings } = await openDay({ tellOn: [3] });
    await userEvent.click(by('day-on-3'));
    await userEvent.click(by('day-save'));
    await expect.element(page.getByText('Tick at least one day, or switch the messages off.')).toBeVisible();
    expect((await settings()).tellOn).toEqual([3]);
  });

  it.each([1280, 360])('reads well at a width of %d, light and dark', async (width) => {
    await page.viewport(width, 900);
    await openDay({ contactsPerDay: 25 });
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});
