import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SiteSection } from '../../../components/settings/site-section.tsx';
import type { SiteReport } from '../../../lib/messaging/site-report.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';

/** Sites as the browser keeps them; `answer` is what the user says when asked. */
async function open({ granted = [] as string[], answer = true, reports = [] as SiteReport[] } = {}) {
  const removed: string[] = [];
  let sites = [...granted];
  const requests: { pattern: string; inClick: boolean }[] = [];
  let inClick = false;
  // Capture at the root runs before any handler; the next task is no longer the click.
  const mark = () => {
    inClick = true;
    setTimeout(() => {
      inClick = false;
    });
  };
  window.addEventListener('submit', mark, true);
  const surface = fakeSurface(testProgram(), {
    sites: {
      list: async () => sites,
      request: async (pattern) => {
        requests.push({ pattern, inClick });
        if (answer) sites = [...sites, pattern];
        return answer;
      },
      revoke: async (pattern) => {
        sites = sites.filter((one) => one !== pattern);
      },
      watchReports: (changed) => {
        changed(reports);
        return () => {};
      },
      removeReport: async (site) => void removed.push(site),
    },
  });
  await renderPage(<SiteSection />, surface);
  return { requests, removed };
}

const get = (id: string) => page.getByTestId(id);

describe('adding a site', () => {
  test('asks the browser within the press, then lists it', async () => {
    const { requests } = await open();
    await expect.element(page.getByText('Always on')).toBeVisible();
    await userEvent.fill(get('site-address'), 'http://localhost:8080/roundcube');
    await userEvent.click(get('site-grant'));
    await expect.element(get('site-row')).toMatchTextContent('http://localhost');
    await expect.element(get('site-address')).toHaveValue('');
    expect(requests).toEqual([{ pattern: 'http://localhost/*', inClick: true }]);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  test('works with Enter', async () => {
    const { requests } = await open();
    await userEvent.click(get('site-address'));
    await userEvent.keyboard('mail.example.com{Enter}');
    await expect.element(get('site-row')).toMatchTextContent('mail.example.com');
    expect(requests).toEqual([{ pattern: 'https://mail.example.com/*', inClick: true }]);
  });

  test.each([
    ['my webmail', 'is not the address of a site'],
    ['mary@example.com', 'That is a mail address'],
    ['https://mail.google.com/mail/u/0', 'Gmail is always on'],
    ['crm.example.com', 'is in the list already'],
    ['', 'Type the address of the site'],
  ])('refuses “%s” with a sentence and asks nobody', async (address, sentence) => {
    const { requests } = await open({ granted: ['https://crm.example.com/*'] });
    await expect.element(get('site-row')).toBeVisible();
    if (address !== '') await userEvent.fill(get('site-address'), address);
    await userEvent.click(get('site-grant'));
    await expect.element(get('site-address')).toHaveAccessibleDescription(new RegExp(sentence));
    expect(requests).toEqual([]);
  });

  test('says so when the user tells the browser no', async () => {
    await open({ answer: false });
    await userEvent.fill(get('site-address'), 'mail.example.com');
    await userEvent.click(get('site-grant'));
    await expect
      .element(get('site-address'))
      .toHaveAccessibleDescription(/told not to allow mail.example.com/);
    await expect.element(get('site-row')).not.toBeInTheDocument();
  });
});

test('a site is taken back', async () => {
  await open({ granted: ['https://crm.example.com/*', 'https://mail.example.com/*'] });
  await userEvent.click(page.getByRole('button', { name: 'Remove crm.example.com' }));
  await expect.element(page.getByRole('button', { name: 'Remove crm.example.com' })).not.toBeInTheDocument();
  await expect.element(get('site-row')).toMatchTextContent('mail.example.com');
});

describe('a site that has changed', () => {
  const report: SiteReport = {
    site: 'gmail',
    at: Date.parse('2026-05-03T09:00:00Z'),
    view: 'thread',
    missed: ['sender'],
    language: 'de',
    programVersion: '0.1.0',
    shape: 'html 2\n head\n body.nH',
  };

  test('is said in a sentence, with a report that can be looked at, copied and deleted', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { removed } = await open({ reports: [report] });
    await expect
      .element(get('site-report'))
      .toMatchTextContent(
        'Gmail looks different than before: on 3 May 2026, it did not show who wrote a mail.',
      );
    await expect.element(page.getByText(/no names, no addresses and no text/)).toBeVisible();
    await userEvent.click(get('site-report-look'));
    await expect.element(get('site-report-text')).toMatchTextContent(/"missed":\["sender"\].*body\.nH/);
    await userEvent.click(get('site-report-copy'));
    await expect.poll(() => writeText.mock.calls[0]?.[0]).toContain(report.shape);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    await userEvent.click(get('site-report-remove'));
    expect(removed).toEqual(['gmail']);
    writeText.mockRestore();
  });

  test('is not spoken of while there is none', async () => {
    await open();
    await expect.element(page.getByText('Always on')).toBeVisible();
    expect(page.getByText('Sites that have changed').elements()).toEqual([]);
  });
});
