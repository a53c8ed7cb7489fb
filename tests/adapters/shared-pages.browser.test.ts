import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../lib/adapters/adapter.ts';
import { gmailAdapter } from '../../lib/adapters/gmail/adapter.ts';
import { odooAdapter } from '../../lib/adapters/odoo/adapter.ts';
import { recordPageAdapter } from '../../lib/adapters/record/adapter.ts';
import { adapters } from '../../lib/adapters/registry.ts';
import { roundcubeAdapter } from '../../lib/adapters/roundcube/adapter.ts';
import { salesforceAdapter } from '../../lib/adapters/salesforce/adapter.ts';
import { pageEvidenceSchema } from '../../lib/domain/page-evidence.ts';
import { likelyCustomers } from '../../lib/identity/likely-customer.ts';
import { loadPage } from '../support/load-page.ts';

/** One entry of expected.json, as far as it is asked here. */
interface Truth {
  readonly file: string;
  readonly url: string;
  readonly view: string;
  readonly own: string[];
  readonly subject: string | null;
  readonly senders: { readonly name: string | null; readonly email: string }[];
  readonly to?: string[];
  readonly cc?: string[];
  readonly replyTo?: string;
  readonly customer: string | null;
  readonly customerName?: string;
  readonly company?: string;
  readonly domain?: string | null;
  readonly phone?: string;
}

// Saved pages that may lie beside this checkout; their licences keep them out of it.
const PAGES = import.meta.glob<string>(
  '../../../shared/pages/{gmail,roundcube,atomic-crm,odoo,salesforce,templates}/*.html',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const TRUTHS = Object.values(
  import.meta.glob<Truth[]>('../../../shared/pages/expected.json', { import: 'default', eager: true }),
).flat();
const FRAMES: Record<string, string> = {
  '#messagecontframe': 'roundcube/list_3-pane_message-selected.frame-messagecontframe.html',
  '#composebody_ifr': 'roundcube/compose_html-tinymce.frame-composebody_ifr.html',
};
const ADAPTERS: Record<string, Adapter> = { gmail: gmailAdapter, roundcube: roundcubeAdapter };
const CRMS: Record<string, Adapter> = {
  'atomic-crm': recordPageAdapter,
  odoo: odooAdapter,
  salesforce: salesforceAdapter,
  templates: recordPageAdapter,
};
/** What expected.json calls the records of different kinds. */
const RECORDS = ['record', 'company', 'deal'];
/** Names a page writes where no address is: told by no evidence, which names people by their addresses. */
const WITHOUT_ADDRESS = ['atomic-crm/deal-show-dialog.html'];
const KEYS: Record<string, string> = {
  'atomic-crm/contact-show-1.html': 'contact/1',
  'atomic-crm/company-show.html': 'company/29',
  'atomic-crm/deal-show-dialog.html': 'deal/1',
  'odoo/17-18_crm-lead-form_structure-real_values-added.html': 'opportunity/7',
  'salesforce/2024_lead-lookup-field_es.html': 'lead/00QAA0000000001',
  'templates/espocrm_contact-detail.html': 'contact/64f0a1b2c3d4e5f60',
  'templates/dolibarr_contact-card.html': 'contact/12',
};
/** Parts of a page only: nobody may be named on them, and no more is asked. */
const FRAGMENTS = ['account-menu', 'list-row'];
const VIEWS: Record<string, string> = { 'list+frame': 'thread', 'account-menu': 'none' };

const known = TRUTHS.filter(({ file }) => page(file) !== undefined && !Object.values(FRAMES).includes(file));
const cases = known.filter(({ file }) => folder(file) in ADAPTERS);
const records = known.filter(({ file, view }) => folder(file) in CRMS && view !== 'thread');

describe.skipIf(cases.length === 0)('pages others saved', () => {
  it.each(cases)('$file', (truth) => {
    const adapter = ADAPTERS[folder(truth.file)];
    const frames = Object.fromEntries(Object.entries(FRAMES).map(([at, file]) => [at, page(file) ?? '']));
    const loaded = loadPage({ html: page(truth.file) ?? '', url: truth.url, frames });
    const evidence = pageEvidenceSchema.nullable().parse(adapter?.read(loaded) ?? null);
    const named = (evidence ? likelyCustomers(evidence, { addresses: truth.own, domains: [] }) : [])[0];
    expect(named?.address ?? null).toBe(truth.customer);
    expect(truth.own).toEqual(expect.arrayContaining(evidence?.own ?? []));
    if (FRAGMENTS.includes(truth.view)) return;

    expect(evidence?.view).toBe(VIEWS[truth.view] ?? truth.view);
    expect(evidence?.subject ?? '').toBe(truth.subject ?? '');
    const addresses = (role: string) =>
      evidence?.participants.filter((one) => one.role === role).map(({ address }) => address);
    expect(new Set(addresses('from'))).toEqual(new Set(truth.senders.map(({ email }) => email)));
    const to = truth.to ?? [];
    expect(new Set(addresses('to'))).toEqual(new Set(truth.view === 'list+frame' ? addresses('to') : to));
    if (truth.cc) expect(new Set(addresses('cc'))).toEqual(new Set(truth.cc));
    if (truth.replyTo) expect(addresses('reply-to')).toEqual([truth.replyTo]);
  });

  it('names the account a menu says is in use, not the others', () => {
    for (const truth of cases.filter(({ view }) => view === 'account-menu')) {
      const loaded = loadPage({ html: page(truth.file) ?? '', url: truth.url });
      expect(gmailAdapter.read(loaded)?.own).toEqual(truth.own);
    }
  });
});

describe.skipIf(records.length === 0)('records others saved', () => {
  it.each(records)('$file', (truth) => {
    const loaded = loadPage({ html: page(truth.file) ?? '', url: truth.url });
    const adapter = adapters.find((one) => one.recognises(loaded));
    expect(adapter).toBe(CRMS[folder(truth.file)]);
    const evidence = pageEvidenceSchema.parse(adapter?.read(loaded));
    const named = likelyCustomers(evidence, { addresses: [], domains: [] });
    expect(named.map(({ address }) => address)).toEqual(
      truth.customer === null ? [] : [truth.customer.toLowerCase()],
    );
    expect(evidence.view).toBe(RECORDS.includes(truth.view) ? 'record' : truth.view);
    expect(evidence.threadKey).toBe(KEYS[truth.file] ?? null);
    expect(evidence.company).toBe(truth.company ?? null);
    if (truth.customerName && !WITHOUT_ADDRESS.includes(truth.file))
      expect(named[0]?.name).toBe(truth.customerName);
    if (truth.phone) expect(evidence.phones[0]).toBe(truth.phone);
    if (truth.domain) expect([...evidence.domains, named[0]?.address.split('@')[1]]).toContain(truth.domain);
    if (truth.subject) expect(evidence.subject).toBe(truth.subject);
  });

  it('says that a Lead of which only a piece is there shows no name', () => {
    const truth = records.find(({ file }) => folder(file) === 'salesforce');
    if (!truth) return;
    const loaded = loadPage({ html: page(truth.file) ?? '', url: truth.url });
    expect(salesforceAdapter.read(loaded)).toMatchObject({ subject: null, participants: [], missed: [] });
  });
});

function folder(file: string): string {
  return file.split('/')[0] ?? '';
}

function page(file: string): string | undefined {
  return PAGES[`../../../shared/pages/${file}`];
}
