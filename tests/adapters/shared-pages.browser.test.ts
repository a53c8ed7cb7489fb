import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../lib/adapters/adapter.ts';
import { gmailAdapter } from '../../lib/adapters/gmail/adapter.ts';
import { roundcubeAdapter } from '../../lib/adapters/roundcube/adapter.ts';
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
}

// Saved pages that may lie beside this checkout; their licences keep them out of it.
const PAGES = import.meta.glob<string>('../../../shared/pages/{gmail,roundcube}/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const TRUTHS = Object.values(
  import.meta.glob<Truth[]>('../../../shared/pages/expected.json', { import: 'default', eager: true }),
).flat();
const FRAMES: Record<string, string> = {
  '#messagecontframe': 'roundcube/list_3-pane_message-selected.frame-messagecontframe.html',
  '#composebody_ifr': 'roundcube/compose_html-tinymce.frame-composebody_ifr.html',
};
const ADAPTERS: Record<string, Adapter> = { gmail: gmailAdapter, roundcube: roundcubeAdapter };
/** Parts of a page only: nobody may be named on them, and no more is asked. */
const FRAGMENTS = ['account-menu', 'list-row'];
const VIEWS: Record<string, string> = { 'list+frame': 'thread', 'account-menu': 'none' };

const cases = TRUTHS.filter(({ file }) => page(file) !== undefined && !Object.values(FRAMES).includes(file));

describe.skipIf(cases.length === 0)('pages others saved', () => {
  it.each(cases)('$file', (truth) => {
    const adapter = ADAPTERS[truth.file.split('/')[0] ?? ''];
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

function page(file: string): string | undefined {
  return PAGES[`../../../shared/pages/${file}`];
}
