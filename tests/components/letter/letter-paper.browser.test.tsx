import { describe, expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { LetterOnScreen } from '../../../components/letter/letter-on-screen.tsx';
import { PrintedLetter } from '../../../components/letter/printed-letter.tsx';
import { manyInvoices } from '../../../lib/app/samples/awkward-samples.ts';
import type { Letter } from '../../../lib/correspondence/letter.ts';
import { buildLetter } from '../../support/build-letter.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { TODAY } from '../../support/fixed-clock.ts';

const SETTINGS = buildSettings({ firmAddress: '12 Quay Street\nHull HU1 1AA\nUnited Kingdom' });
const EIGHT = Array.from({ length: 8 }, (_, at) => `Line ${at + 1} of a long address`).join('\n');
/** What the printer leaves free above the first line of a page. */
const TOP = { din: 20, us: 15.24 };

async function printed(letter: Letter, theme: 'light' | 'dark' = 'light') {
  const session = cdp() as unknown as { send(name: string, question: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', {
    media: 'print',
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
  onTestFinished(async () => {
    await session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  });
  await renderPage(<PrintedLetter letter={letter} />, fakeSurface(testProgram()));
  const paper = document.querySelector(`[data-print] [data-format]`);
  if (!paper) throw new Error('No paper');
  const origin = paper.getBoundingClientRect();
  const mm = (px: number) => (px * 25.4) / 96;
  const at = (part: string) => {
    const element = paper.querySelector(`[data-letter="${part}"]`);
    if (!element) throw new Error(`No ${part}`);
    const box = element.getBoundingClientRect();
    const top = mm(box.top - origin.top) + TOP[letter.format];
    const left = mm(box.left - origin.left);
    return { top, left, bottom: top + mm(box.height), right: left + mm(box.width) };
  };
  return { paper, at, width: mm(origin.width) };
}

describe('E9: A4 for a window envelope DL (DIN 5008, form B)', () => {
  test.each(['1 Harbour Way\nHull', EIGHT])(
    'the field, the address and the text stand where they must',
    async (address) => {
      const { at, width } = await printed(buildLetter({ settings: SETTINGS }, { format: 'din', address }));
      expect(width).toBeCloseTo(210, 0);
      const field = at('field');
      expect(field.top).toBeCloseTo(45, 1);
      expect(field.left).toBeCloseTo(20, 1);
      expect(field.right).toBeCloseTo(105, 1);
      expect(field.bottom).toBeCloseTo(90, 1);
      expect(at('address').top).toBeCloseTo(62.7, 1);
      expect(at('address').bottom).toBeLessThanOrEqual(90.1);
      expect(at('return').top).toBeGreaterThan(45);
      expect(at('return').bottom).toBeLessThan(62.7);
      expect(at('fold').top).toBeCloseTo(105, 1);
    },
  );

  test('P18: nothing but the address is within reach of the window', async () => {
    const { at } = await printed(buildLetter({ settings: SETTINGS }, { format: 'din' }));
    // The window is 90 mm wide; the sheet may slip by 10 mm sideways and 5 mm up and down.
    expect(at('beside').left).toBeGreaterThan(20 + 90 + 10);
    expect(at('subject').top).toBeGreaterThan(45 + 45 + 5);
  });
});

describe('E9: Letter for a number 10 window envelope', () => {
  test.each(['1 Harbour Way\nHull', EIGHT])(
    'P18: the window shows the address, whole, and nothing else',
    async (address) => {
      const { at, width } = await printed(buildLetter({ settings: SETTINGS }, { format: 'us', address }));
      const inch = 25.4;
      expect(width).toBeCloseTo(8.5 * inch, 0);
      const third = 11 * inch * (1 / 3);
      const window = { top: third - 1.625 * inch, bottom: third - 0.5 * inch };
      const slip = 4.125 * inch - third;
      // Wherever the sheet lies in its envelope, the part both have in common shows.
      expect(at('address').top).toBeGreaterThanOrEqual(window.top);
      expect(at('address').bottom).toBeLessThanOrEqual(window.bottom);
      expect(at('address').left).toBeGreaterThanOrEqual(0.875 * inch);
      expect(at('beside').bottom).toBeLessThan(window.top);
      expect(at('subject').top).toBeGreaterThan(window.bottom + slip);
    },
  );
});

test('E9: two hundred invoices keep their head on every page and no line is torn', async () => {
  const { account, items } = manyInvoices(TODAY, 200);
  const { paper } = await printed(buildLetter({ account, items }));
  const head = paper.querySelector('thead');
  const rows = [...paper.querySelectorAll('tbody')];
  expect(head && getComputedStyle(head).display).toBe('table-header-group');
  expect(rows).toHaveLength(201);
  expect(rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid')).toEqual([]);
  const table = paper.querySelector('table')?.getBoundingClientRect();
  expect(table?.right).toBeLessThanOrEqual(paper.getBoundingClientRect().right);
});

test.each(['light', 'dark'] as const)('E9: it is black on white in a %s theme', async (theme) => {
  const { paper } = await printed(buildLetter(), theme);
  const colours = [...paper.querySelectorAll('*'), paper].map((one) => getComputedStyle(one).color);
  expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)']);
  expect(getComputedStyle(paper).backgroundColor).toBe('rgb(255, 255, 255)');
});

test.each([
  ['din', 'de', 'letter-din-de'],
  ['us', 'en-US', 'letter-us-en'],
  ['din', 'fr', 'letter-din-fr'],
  ['us', 'es', 'letter-us-es'],
] as const)('E9: the pages of %s in %s are counted in its words', async (format, language, name) => {
  const { paper } = await printed(buildLetter({ language }, { format }));
  expect(paper.parentElement && getComputedStyle(paper.parentElement).getPropertyValue('page')).toBe(name);
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const page = rules.find((rule) => rule.startsWith(`@page ${name} `));
  expect(page).toMatch(/counter\(page\).*counter\(pages\)/);
  expect(page).toContain(format === 'din' ? 'a4' : 'letter');
});

test('a name that is markup stays text', async () => {
  const { paper } = await printed(buildLetter({}, { address: '<img src=x onerror=alert(1)>' }));
  expect(paper.querySelector('img')).toBeNull();
  expect(paper.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('on the screen it is as wide as its place, and no wider', async () => {
  await renderPage(
    <div style={{ width: 330 }}>
      <LetterOnScreen letter={buildLetter()} />
    </div>,
    fakeSurface(testProgram()),
  );
  const place = document.querySelector('[data-testid="letter-on-screen"]');
  const sheet = place?.querySelector('[data-letter="sheet"]');
  await expect.poll(() => Math.round(sheet?.getBoundingClientRect().width ?? 0)).toBe(330);
  await expect
    .poll(() => Math.abs((place?.clientHeight ?? 0) - (sheet?.getBoundingClientRect().height ?? 0)))
    .toBeLessThan(2);
});
