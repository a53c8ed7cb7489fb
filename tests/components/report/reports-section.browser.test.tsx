import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReportsSection } from '../../../components/report/reports-section.tsx';
import { money } from '../../../lib/domain/money.ts';
import { changeLedgerLines } from '../../../lib/storage/ledger-store.ts';
import { buildLedgerLine } from '../../support/build-ledger-line.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { caughtFiles } from '../../support/components/caught-files.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedReportBook } from '../../support/components/seed-report-book.ts';
import { testProgram } from '../../support/components/test-program.ts';

type Seed = (program: ReturnType<typeof testProgram>) => Promise<unknown>;

async function open(seed: Seed = seedReportBook, width = 1280) {
  await page.viewport(width, 900);
  const program = testProgram();
  await seed(program);
  const surface = fakeSurface(program);
  await renderPage(
    <main style={{ padding: 12 }}>
      <ReportsSection />
    </main>,
    surface,
  );
  return { program, surface };
}

const part = (id: string) => page.getByTestId(`report-${id}`);
const oneCurrency: Seed = ({ database }) =>
  changeLedgerLines(
    database,
    [
      buildLedgerLine({
        open: [money(5_000, 'EUR')],
        openCount: 1,
        aging: [{ currency: 'EUR', amounts: [5_000, 0, 0, 0, 0] }],
      }),
    ],
    [],
  );

describe('the reports', () => {
  it('have a picture of what is open for each currency, in its own digits', async () => {
    await open();
    await expect.element(part('aging').getByRole('figure', { name: 'Open JPY by age' })).toBeVisible();
    for (const currency of ['EUR', 'KWD', 'USD'])
      await expect
        .element(part('aging').getByRole('figure', { name: `Open ${currency} by age` }))
        .toBeVisible();
    await expect.element(part('aging')).toMatchTextContent(/12,345\.678 KWD is open at 1 customer/);
    await expect.element(part('aging')).toMatchTextContent(/1,540,000 JPY is open/);
  });

  it('draw what the table behind the picture says, row for row', async () => {
    await open();
    await expect.element(part('aging')).toBeVisible();
    const figures = [...document.querySelectorAll('figure')].filter((one) =>
      one.querySelector('svg.recharts-surface'),
    );
    expect(figures.length).toBeGreaterThanOrEqual(9);
    for (const figure of figures) {
      await expect.poll(() => figure.querySelectorAll('.recharts-surface text').length).toBeGreaterThan(0);
      const drawn = [...figure.querySelectorAll('.recharts-surface g')].flatMap((group) => {
        const texts = [...group.children].filter(({ tagName }) => tagName === 'text');
        return texts.length === 2 ? [texts.map(({ textContent }) => textContent)] : [];
      });
      const rows = [...figure.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent),
      );
      expect(drawn.map(([name]) => name)).toEqual(rows.map(([name]) => name));
      drawn.forEach(([, end], index) => {
        expect(rows[index]).toContain(end);
      });
    }
  });

  it('show the table in place of the picture, and back, by keyboard', async () => {
    await open(oneCurrency);
    const figure = part('aging').getByRole('figure', { name: 'Open EUR by age' });
    const button = figure.getByRole('button', { name: 'Show as table' });
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(figure.getByTestId('report-chart')).not.toBeInTheDocument();
    await expect.element(figure.getByRole('cell', { name: '50.00' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(figure.getByTestId('report-chart')).toBeVisible();
  });

  it('say one press away what is counted', async () => {
    await open(oneCurrency);
    const what = part('promises').getByRole('button', { name: 'What is counted here' });
    await what.click();
    await expect
      .element(
        part('promises').getByText(/One that is still running, .* and one that another agreement replaced/),
      )
      .toBeVisible();
  });

  it('open a customer in the panel from within the click', async () => {
    const { surface } = await open();
    await part('silent').getByRole('button', { name: 'Kobo Design' }).click();
    expect(surface.asked).toEqual(['openPanel account-2']);
  });

  it('save the tables of all currencies as one file', async () => {
    const files = caughtFiles();
    await open();
    await part('aging').getByRole('button', { name: 'Save as CSV: Open invoices by age' }).click();
    await expect.poll(() => files.map(({ name }) => name)).toEqual(['per-our-call-aging-2026-11-19.csv']);
    const text = await files[0]?.file.text();
    expect(text?.split('\r\n').slice(0, 3)).toEqual([
      'Currency,Past due,Open,Share',
      'EUR,Current,6000.00,0.2804',
      'EUR,1–30 days,410.00,0.0192',
    ]);
    expect(text).toContain('JPY,1–30 days,1540000,1\r\n');
    expect(text).toContain('KWD,91+ days,2345.678,0.19\r\n');
  });

  it('offer a file for each kind of table where a figure has several', async () => {
    const files = caughtFiles();
    await open();
    await part('schedule')
      .getByRole('button', { name: /^Save as CSV/ })
      .click();
    await page.getByRole('menuitem', { name: 'Contacts by person' }).click();
    await expect
      .poll(() => files.map(({ name }) => name))
      .toEqual(['per-our-call-schedule-by-person-2026-10-23-2026-11-19.csv']);
  });

  it('count contacts over the range that is chosen, and say what is no range', async () => {
    await open();
    await expect.element(part('schedule')).toMatchTextContent(/24 contacts were made in all/);
    await page.getByTestId('report-range').selectOptions('this-week');
    await expect.element(part('schedule')).toMatchTextContent(/4 contacts were made in all/);
    await page.getByTestId('report-range').selectOptions('own');
    await page.getByLabelText('From').fill('2026-11-18');
    await page.getByLabelText('Until').fill('2026-11-18');
    await expect.element(part('schedule')).toMatchTextContent(/1 contact was made in all/);
    await page.getByLabelText('From').fill('2026-11-20');
    await expect.element(page.getByText('The first day comes after the last.')).toBeVisible();
    await expect.element(part('schedule')).toMatchTextContent(/1 contact was made in all/);
  });

  it('follow a write of another page', async () => {
    const { program } = await open(oneCurrency);
    await expect.element(part('aging')).toMatchTextContent(/50\.00 EUR is open at 1 customer/);
    await changeLedgerLines(
      program.database,
      [buildLedgerLine({ accountId: 'b', open: [money(2_500, 'EUR')], openCount: 1 })],
      [],
    );
    await expect.element(part('aging')).toMatchTextContent(/75\.00 EUR is open at 2 customers/);
    await changeLedgerLines(program.database, [buildLedgerLine({ accountId: 'b' })], []);
    await expect.element(part('aging')).toMatchTextContent(/50\.00 EUR is open at 1 customer/);
  });

  it('print every figure as sentences and tables, whoever asks the printer', async () => {
    await open();
    await expect.element(part('aging')).toBeVisible();
    window.dispatchEvent(new Event('beforeprint'));
    const printed = document.querySelector('[data-print]');
    expect(printed?.querySelectorAll('h2')).toHaveLength(8);
    expect(printed?.querySelectorAll('table').length).toBeGreaterThan(12);
    expect(printed?.querySelector('svg, button')).toBeNull();
    expect(printed?.textContent).toContain('Harbour Supplies');
    expect(printed?.textContent).toContain('Contacts are counted from 23 October 2026 to 19 November 2026.');
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => document.querySelector('[data-print]')).toBeNull();
  });

  it('do not print while another part of the page is shown', async () => {
    await open();
    await expect.element(part('aging')).toBeVisible();
    document.querySelector('main')?.setAttribute('hidden', '');
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.querySelector('[data-print]')).toBeNull();
  });

  it('never scroll sideways at 360 px', async () => {
    await open(seedReportBook, 360);
    await expect.element(part('schedule')).toBeVisible();
    await expect.poll(() => document.querySelectorAll('.recharts-surface text').length).toBeGreaterThan(20);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it.for(['light', 'dark'] as const)('have no finding of axe in %s', async (theme) => {
    await open();
    await expect.element(part('schedule')).toBeVisible();
    expect(await axeViolations(theme)).toEqual([]);
  });
});

describe('with little on record', () => {
  it('an empty book is sent to the import', async () => {
    const { surface } = await open(async () => {});
    await expect.element(page.getByTestId('reports-empty')).toMatchTextContent(/No figures yet/);
    await page.getByRole('button', { name: 'Import open invoices' }).click();
    expect(surface.asked).toEqual(['openOptions #import']);
    expect(await axeViolations('light')).toEqual([]);
  });

  it('each figure says what brings it', async () => {
    await open(({ database }) => changeLedgerLines(database, [buildLedgerLine()], []));
    for (const [id, words] of [
      ['aging', /Nothing is open/],
      ['cash', /No payment is expected yet/],
      ['promises', /No promise has come to an end yet/],
      ['days-to-pay', /Not enough is known yet/],
      ['still-due', /Nothing waits/],
      ['silent', /Nobody is silent/],
      ['blocked', /Nothing is blocked/],
      ['schedule', /No contact was made in this time/],
    ] as const)
      await expect.element(part(id)).toMatchTextContent(words);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('says that the data is safe when it cannot be read', async () => {
    await open(async ({ database }) => database.close({ disableAutoOpen: true }));
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing was changed/);
  });
});
