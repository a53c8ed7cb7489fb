import { describe, expect, it } from 'vitest';
import { outlookAdapter } from '../../../lib/adapters/outlook/adapter.ts';
import { likelyCustomers } from '../../../lib/identity/likely-customer.ts';
import { loadPage } from '../../support/load-page.ts';

interface Truth {
  readonly file: string;
  readonly url: string;
  readonly view: string;
  readonly own: string[];
  readonly senders: { readonly email: string }[];
  readonly to?: string[];
  readonly customer: string | null;
}

// Saved pages that may lie beside this checkout; their licences keep them out of it.
const PAGES = import.meta.glob<string>('../../../../shared/pages/outlook/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const TRUTHS = Object.values(
  import.meta.glob<Truth[]>('../../../../shared/pages/expected.json', { import: 'default', eager: true }),
).flat();
const cases = TRUTHS.filter(({ file }) => html(file) !== undefined);

describe.skipIf(cases.length === 0)('Outlook pages others saved', () => {
  it.each(cases)('$file', (truth) => {
    const evidence = outlookAdapter.read(loadPage({ html: html(truth.file) ?? '', url: truth.url }));
    const addresses = (role: string) =>
      evidence?.participants.filter((one) => one.role === role).map(({ address }) => address);
    expect(evidence?.view).toBe(truth.view === 'account-menu' ? 'none' : truth.view);
    expect(evidence?.own).toEqual(truth.own);
    expect(addresses('from')).toEqual(truth.senders.map(({ email }) => email));
    expect(addresses('to')).toEqual(truth.to ?? []);
    const named = evidence ? likelyCustomers(evidence, { addresses: [], domains: [] }) : [];
    expect(named[0]?.address ?? null).toBe(truth.customer);
  });
});

function html(file: string): string | undefined {
  return PAGES[`../../../../shared/pages/${file}`];
}
