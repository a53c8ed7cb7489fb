import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../lib/adapters/adapter.ts';
import { LONGEST_TEXT } from '../../lib/adapters/page-evidence.ts';
import { readText } from '../../lib/adapters/read-text.ts';
import { pageEvidenceSchema } from '../../lib/domain/page-evidence.ts';
import { likelyCustomers } from '../../lib/identity/likely-customer.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { loadPage } from '../support/load-page.ts';
import { type Flood, poison } from './poison.ts';
import type { Case } from './saved-pages.ts';

const FOREIGN =
  '<title>News - editor@paper.example - Gmail</title><div role="main"><h2 class="hP">Hello</h2></div>';

/** What every adapter must do, on each of its saved pages. */
export function contract(adapter: Adapter, cases: readonly Case[]): void {
  const flooded = cases.map((one, index): Case & { flood: Flood } => ({
    ...one,
    // A megabyte on every fourth page; `npm run soak` puts it on each.
    flood: index % 4 < fuzzRuns(4) ? 'a megabyte' : 'a page',
  }));
  describe.each(flooded)('$name', ({ expected, flood, ...saved }) => {
    it('is recognised and read as it is', () => {
      const page = loadPage(saved);
      expect(adapter.recognises(page)).toBe(true);
      const evidence = pageEvidenceSchema.parse(adapter.read(page));
      const { url: _, frames: __, customer, ownSide = [], numbers, ...truth } = expected;
      expect(evidence).toMatchObject({ site: adapter.site, missed: [], ...truth });
      expect(evidence.numbers).toEqual(expect.arrayContaining(numbers));
      const [first] = likelyCustomers(evidence, { addresses: ownSide, domains: [] });
      expect(first?.address ?? null).toBe(customer);
    });

    it('reads the same twice and leaves the page as it was', () => {
      const page = loadPage(saved);
      const before = page.document.documentElement.outerHTML;
      expect(adapter.read(page)).toEqual(adapter.read(page));
      expect(page.document.documentElement.outerHTML).toBe(before);
    });

    // One page for both: a megabyte takes the browser a second to lay out.
    it('names nobody new when the page is poisoned, still fits the schema, and gives its text as words, within bounds', () => {
      const page = loadPage(saved);
      const written = expected.composes?.flatMap(({ to }) => to) ?? [];
      const known = new Set([...expected.participants.map(({ address }) => address), ...written]);
      poison(page.document, flood);
      const evidence = pageEvidenceSchema.parse(adapter.read(page));
      const named = evidence.participants.map(({ address }) => address);
      expect(named.filter((address) => !known.has(address))).toEqual([]);
      expect(evidence.own.filter((address) => !expected.own.includes(address))).toEqual([]);
      // A message or a box whose address is spoilt names nobody rather than somebody else.
      const mentioned = [
        ...evidence.messages.flatMap(({ from }) => from ?? []),
        ...evidence.composes.flatMap(({ to }) => to),
      ];
      expect(mentioned.filter((address) => !known.has(address))).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
      expect(JSON.stringify(evidence)).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
      const { messages } = evidence;
      for (const index of messages.keys()) {
        const text = readText(page, adapter, index) ?? '';
        expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
      }
      expect(readText(page, adapter, messages.length)).toBeNull();
    });

    it('names the right customer or nobody when all classes have new names', () => {
      const page = loadPage(saved);
      for (const element of page.document.querySelectorAll('[class]')) element.className += 'Qx7';
      for (const element of page.document.querySelectorAll('[class]'))
        element.className = element.className.replaceAll(' ', 'Qx7 ');
      const evidence = adapter.read(page);
      const [first] = evidence
        ? likelyCustomers(evidence, { addresses: expected.ownSide ?? expected.own, domains: [] })
        : [];
      expect([expected.customer, null]).toContain(first?.address ?? null);
    });

    it('is left alone under a foreign address with foreign content', () => {
      const page = loadPage({ html: FOREIGN, url: 'https://paper.example/mail/u/0/?_task=mail#inbox/1' });
      expect(adapter.recognises(page)).toBe(false);
      expect(adapter.read(page)).toBeNull();
      expect(adapter.boxes?.(page) ?? []).toEqual([]);
    });
  });
}
