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
  await renderPage(<PrintedLetter letter={letter} />, fakeSurface(testProgram()));
  const session = cdp() as unknown as { send(name: string, question: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', {
    media: 'print',
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
  onTestFinished(async () => {
    await session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  });
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

/** Every line of text on the first sheet as a box in millimetres, with the part of the letter it is of. */
function textBoxes(paper: Element, top: number) {
  const origin = paper.getBoundingClientRect();
  const mm = (px: number) => (px * 25.4) / 96;
  const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
  const boxes: { part: string; words: string; left: number; right: number; top: number; bottom: number }[] =
    [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const part =
      walker.currentNode.parentElement?.closest('[data-letter]')?.getAttribute('data-letter') ?? '';
    for (const box of range.getClientRects())
      boxes.push({
        part,
        words: walker.currentNode.textContent ?? '',
        left: mm(box.left - origin.left),
        right: mm(box.right - origin.left),
        top: mm(box.top - origin.top) + top,
        bottom: mm(box.bottom - origin.top) + top,
      });
  }
  return boxes;
}

const INCH = 25.4;
/** Where the window lies over the sheet at most, however the folded sheet has slipped in its envelope. */
const WINDOWS = {
  // DL is 220 mm wide and 110 mm high, a folded sheet 210 by 105; its window is 20 mm from the left, 15 mm from below, 90 by 45.
  din: { left: 10, right: 110, top: 45, bottom: 95 },
  // #10 is 9.5 by 4.125 inches, a folded sheet 8.5 by 3.667; its window is 7/8 from the left, 1/2 from below, 4.5 by 1.125.
  us: {
    left: -0.125 * INCH,
    right: 5.375 * INCH,
    top: (11 / 3 - 1.625) * INCH,
    bottom: (4.125 - 0.5) * INCH,
  },
};

describe('P18, US10: nothing within reach of the window says what the letter is about', () => {
  const LONG = 'Receivables, Debt Collection and Final Notices Department of the Harbour Lights Company Ltd';
  const everything = buildSettings({
    firmName: LONG,
    firmAddress: `${LONG}\n12 Quay Street, third floor, left door\nHull HU1 1AA\nUnited Kingdom`,
    senderPhone: '+44 1482 0000000 extension 1234567',
  });
  test.each([
    ['din', 'a short address', '1 Harbour Way\nHull'],
    ['din', 'a long address', EIGHT],
    ['din', 'an address of one long line', 'Northwind Traders International Import and Export '.repeat(4)],
    ['us', 'a short address', '1 Harbour Way\nHull'],
    ['us', 'a long address', EIGHT],
    ['us', 'an address of one long line', 'Northwind Traders International Import and Export '.repeat(4)],
  ] as const)('%s, %s', async (format, _, address) => {
    const letter = buildLetter(
      { settings: everything },
      { format, address, subject: `Final notice ${'about your open invoices '.repeat(8)}` },
    );
    const { paper } = await printed(letter);
    const window = WINDOWS[format];
    const shown = textBoxes(paper, TOP[format]).filter(
      (box) =>
        box.right > window.left &&
        box.left < window.right &&
        box.bottom > window.top &&
        box.top < window.bottom,
    );
    expect(shown.map(({ words }) => words).join(' ')).toContain(address.split('\n')[0]?.trim().slice(0, 30));
    expect([...new Set(shown.map(({ part }) => part))].sort()).toEqual(
      format === 'din' ? ['address', 'return'] : ['address'],
    );
  });
});

/** The pages the printer gets, each as a box in millimetres. */
function printedPages() {
  const mm = (px: number) => (px * 25.4) / 96;
  return [...document.querySelectorAll('[data-print] [data-letter="page"]')].map((page) => {
    const box = page.getBoundingClientRect();
    const paper = page.querySelector('[data-format]')?.getBoundingClientRect();
    return { page, height: mm(box.height), filledTo: mm((paper?.bottom ?? 0) - box.top) };
  });
}

test.each(['din', 'us'] as const)(
  'E9: two hundred invoices on %s: the head of the table stands on every page, none is too full, all are counted',
  async (format) => {
    const { account, items } = manyInvoices(TODAY, 200);
    await printed(buildLetter({ account, items }, { format }));
    const pages = printedPages();
    const count = pages.length;
    expect(count).toBeGreaterThan(4);
    const [sheet, foot] = format === 'din' ? [297, 20] : [279.4, 20];
    pages.forEach(({ page, height, filledTo }, index) => {
      expect(height).toBeLessThanOrEqual(sheet);
      expect(filledTo).toBeLessThanOrEqual(sheet - foot);
      expect(page.querySelector('[data-letter="page-number"]')?.textContent).toBe(
        `Page ${index + 1} of ${count}`,
      );
      expect(page.querySelectorAll('header')).toHaveLength(index === 0 ? 1 : 0);
      if (page.querySelector('tbody')) expect(page.querySelectorAll('thead')).toHaveLength(1);
      expect(getComputedStyle(page).breakAfter).toBe(index === count - 1 ? 'auto' : 'page');
      expect(page.querySelector('table')?.getBoundingClientRect().right ?? 0).toBeLessThanOrEqual(
        page.getBoundingClientRect().right,
      );
    });
    expect(document.querySelectorAll('[data-print] tbody')).toHaveLength(201);
    expect(document.querySelectorAll('[data-print] caption')).toHaveLength(1);
  },
);

test('E9: a long text goes on upon the next page, and nothing of it is lost', async () => {
  const body = Array.from({ length: 60 }, (_, at) => `Paragraph ${at} says something.\n`).join('\n');
  const letter = buildLetter({}, { body });
  await printed(letter);
  const pages = printedPages();
  expect(pages.length).toBeGreaterThan(1);
  const texts = pages.map(({ page }) => page.querySelector('[data-letter="body"]')?.textContent ?? '');
  expect(texts.join('')).toBe(body);
  for (const { filledTo } of pages) expect(filledTo).toBeLessThanOrEqual(297 - 20);
});

test.each(['light', 'dark'] as const)('E9: it is black on white in a %s theme', async (theme) => {
  const { paper } = await printed(buildLetter(), theme);
  const colours = [...paper.querySelectorAll('*'), paper].map((one) => getComputedStyle(one).color);
  expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)']);
  expect(getComputedStyle(paper).backgroundColor).toBe('rgb(255, 255, 255)');
});

test.each([
  ['din', 'de', 'Seite 1 von 1'],
  ['us', 'en-US', 'Page 1 of 1'],
  ['din', 'fr', 'Page 1 sur 1'],
  ['us', 'es', 'Página 1 de 1'],
] as const)(
  'E9: the pages of %s in %s are counted in its words, on paper of its own',
  async (format, language, words) => {
    const { paper } = await printed(buildLetter({ language }, { format }));
    const page = paper.parentElement;
    expect(page?.querySelector('[data-letter="page-number"]')?.textContent).toBe(words);
    expect(page && getComputedStyle(page).getPropertyValue('page')).toBe(`letter-${format}`);
    const rules = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText),
    );
    const rule = rules.find((text) => text.startsWith(`@page letter-${format} `));
    expect(rule).toContain(format === 'din' ? 'a4' : 'letter');
    // Without a margin no browser prints the address of the page, its name and the day.
    expect(rule).toMatch(/margin: 0(?:px)?;/);
  },
);

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
