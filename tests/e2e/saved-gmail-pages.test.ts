import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { normaliseAddress } from '../../lib/domain/email-address.ts';
import { accountRow, contactRow, openItemRow } from '../../lib/storage/rows.ts';
import { buildAccount } from '../support/build-account.ts';
import { buildContact } from '../support/build-contact.ts';
import { buildOpenItem } from '../support/build-open-item.ts';
import { type GmailPage, gmailPages } from '../support/gmail-pages.ts';
import type { Rows } from '../support/sample-book/sample-rows.ts';
import { today } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { chipText } from './support/pierced-text.ts';
import { seenTab } from './support/seen-tab.ts';
import { writeRows } from './support/write-rows.ts';
import { sidePanel } from './surfaces/side-panel.ts';

const PAGES = gmailPages();
const WITH_CUSTOMER = PAGES.filter(({ customer }) => customer !== null);
const WITHOUT = PAGES.filter(({ customer }) => customer === null);

let extension: Extension;
let settings: Page;

beforeAll(async () => {
  extension = await launchExtension();
  settings = await extension.open('options.html');
  await settings.getByTestId('import-file').waitFor({ state: 'attached' });
  await writeRows(settings, bookOf(PAGES));
});

afterAll(() => extension?.close());

describe('saved Gmail pages, under Gmail’s own address, in the built extension', () => {
  it.each(WITH_CUSTOMER)('$name: the panel shows the customer', async (saved) => {
    const since = Date.now();
    const page = await serve(saved);
    await expect.poll(() => chipText(page)).toBe('1 overdue · 20 days');
    const panel = sidePanel(await extension.open(`sidepanel.html?tab=${await seenTab(settings, since)}`));
    await expect.poll(() => panel.accountName.textContent()).toBe(nameOf(saved.customer));
    await expect.poll(() => panel.evidence.textContent()).toContain(address(saved.customer));
    await Promise.all([page.close(), panel.page.close()]);
  });

  it.each(WITHOUT)('$name: nobody is named', async (saved) => {
    const errors: string[] = [];
    const since = Date.now();
    const page = await serve(saved, errors);
    // The worker has seen it, or there is nothing in it to tell of; then long enough for an answer that must not come.
    await seenTab(settings, since, { timeout: 2000 }).catch(() => '');
    await page.waitForTimeout(200);
    expect(await chipText(page)).toBeNull();
    expect(errors).toEqual([]);
    await page.close();
  });
});

async function serve({ html, url }: GmailPage, errors: string[] = []): Promise<Page> {
  const page = await extension.context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url);
  return page;
}

function bookOf(pages: readonly GmailPage[]): Rows {
  // Whoever stands on a page that names nobody is a customer too: naming her there would show.
  const bystanders = WITHOUT.flatMap(({ html }) =>
    [...html.matchAll(/ email="([^"]+)"/g)].map(([, text]) => text ?? null),
  );
  const named = [...pages.map(({ customer }) => customer), ...bystanders];
  const customers = [...new Set(named.flatMap((text) => address(text) ?? []))];
  const of = customers.map((email, index) => ({ email, id: `account-${index}`, index }));
  const asOf = today();
  return {
    accounts: of.map(({ email, id }) => accountRow(buildAccount({ id, name: nameOf(email) }))),
    contacts: of.map(({ email, id, index }) =>
      contactRow(
        buildContact({
          id: `contact-${index}`,
          accountId: id,
          emails: [{ address: email, confirmedOn: null }],
        }),
      ),
    ),
    items: of.map(({ id, index }) =>
      openItemRow(
        buildOpenItem({
          id: `item-${index}`,
          accountId: id,
          number: `SAVED-${index}-A`,
          dueOn: addDays(asOf, -20),
          asOf,
          external: [],
        }),
      ),
    ),
  };
}

function nameOf(customer: string | null): string {
  return `Customer ${address(customer)}`;
}

function address(customer: string | null): string | null {
  return customer === null ? null : normaliseAddress(customer);
}
