import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../lib/adapters/adapter.ts';
import { hubspotAdapter } from '../../../lib/adapters/hubspot/adapter.ts';
import { odooAdapter } from '../../../lib/adapters/odoo/adapter.ts';
import { pipedriveAdapter } from '../../../lib/adapters/pipedrive/adapter.ts';
import { recordPageAdapter } from '../../../lib/adapters/record/adapter.ts';
import { salesforceAdapter } from '../../../lib/adapters/salesforce/adapter.ts';
import { zohoCrmAdapter } from '../../../lib/adapters/zoho-crm/adapter.ts';
import { pageEvidenceSchema } from '../../../lib/domain/page-evidence.ts';
import { loadPage } from '../../support/load-page.ts';
import { poisonRecord } from '../poison-record.ts';
import { withShadowRoots } from '../salesforce/with-shadow-roots.ts';
import { type Case, savedPages } from '../saved-pages.ts';

const CRMS: readonly Adapter[] = [
  hubspotAdapter,
  withShadowRoots(salesforceAdapter),
  pipedriveAdapter,
  zohoCrmAdapter,
  odooAdapter,
  recordPageAdapter,
];
const cases = CRMS.flatMap((adapter) =>
  savedPages(adapter.site).map((saved): [string, Adapter, Case] => [
    `${adapter.site}/${saved.name}`,
    adapter,
    saved,
  ]),
);

describe('a poisoned record', () => {
  it.each(cases)('%s names the same person and nobody new', (_, adapter, saved) => {
    const page = loadPage(saved);
    poisonRecord(page.document);
    const evidence = pageEvidenceSchema.parse(adapter.read(page));
    const known = saved.expected.participants.map(({ address }) => address);
    const named = evidence.participants.map(({ address }) => address);
    expect(named.filter((address) => !known.includes(address))).toEqual([]);
    expect(named[0] ?? null).toBe(saved.expected.customer);
    expect(evidence.view).toBe(saved.expected.view);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    expect(JSON.stringify(evidence)).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
  });

  it('takes a page of 20,000 elements in a moment', () => {
    const [, adapter, saved] = cases.find(([name]) => name === 'record/app-name-in-h1') ?? cases[0] ?? [];
    if (!adapter || !saved) throw new Error('No page.');
    const page = loadPage(saved);
    for (let index = 0; index < 20_000; index++) {
      const line = page.document.createElement('p');
      line.textContent = `Line ${index}`;
      page.document.querySelector('main')?.append(line);
    }
    adapter.read(page);
    const start = performance.now();
    expect(adapter.read(page)?.participants).toHaveLength(1);
    const took = performance.now() - start;
    console.info(`read in ${took.toFixed(1)} ms`);
    expect(took).toBeLessThan(1000);
  });
});
