import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportPlan, KnownBook } from '../../../lib/importers/reconcile/import-plan.ts';
import { richer, sameNumber } from '../../../lib/importers/reconcile/said-of-item.ts';
import { reconcile } from '../../../lib/importers/reconcile.ts';
import { buildCandidates, buildItemCandidate } from '../../support/build-candidates.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';

type Words = Parameters<typeof buildItemCandidate>[2];

/** A book into which one list after the other is imported: what each says of INV-1 of Contoso. */
function book() {
  let known: KnownBook = { accounts: [], contacts: [], openItems: [] };
  let made = 0;
  return {
    import(words: Words): ImportPlan {
      const plan = reconcile({
        candidates: buildCandidates({
          customers: ['Contoso'],
          items: [buildItemCandidate('Contoso', 'INV-1', words)],
        }),
        known,
        ids: () => `id-${++made}`,
        importId: `import-${++made}`,
        at: Date.UTC(2026, 10, 22, 3),
      });
      const put = <T extends { id: string }>(before: readonly T[], after: readonly T[]) => [
        ...new Map([...before, ...after].map((row) => [row.id, row])).values(),
      ];
      known = {
        accounts: put(known.accounts, plan.accounts),
        contacts: put(known.contacts, plan.contacts),
        openItems: put(known.openItems, plan.openItems),
      };
      return plan;
    },
    item() {
      const [item] = known.openItems;
      return [item?.description, item?.orderNumber];
    },
  };
}

const OAK: Words = { description: 'Oak boards', orderNumber: 'PO-7' };

describe('P3: what was delivered, imported again', () => {
  test('comes in with a new invoice', () => {
    const { import: put, item } = book();
    put(OAK);
    expect(item()).toEqual(['Oak boards', 'PO-7']);
  });

  test('is added to an invoice that was on record without it, and counts as a change', () => {
    const { import: put, item } = book();
    put({});
    const { summary } = put(OAK);
    expect(summary.openItems).toMatchObject({ new: 0, changed: 1, unchanged: 0 });
    expect(item()).toEqual(['Oak boards', 'PO-7']);
  });

  test('is kept when the next list does not say it, which is no change', () => {
    const { import: put, item } = book();
    put(OAK);
    const { summary, openItems } = put({});
    expect([summary.openItems.changed, openItems]).toEqual([0, []]);
    expect(item()).toEqual(['Oak boards', 'PO-7']);
  });

  test('changes with the books', () => {
    const { import: put, item } = book();
    put(OAK);
    const { summary } = put({ description: 'Pine boards', orderNumber: 'PO-8' });
    expect(summary.openItems.changed).toBe(1);
    expect(item()).toEqual(['Pine boards', 'PO-8']);
  });

  test('the lists of two reports, imported in turn, change it once', () => {
    const { import: put, item } = book();
    const lines: Words = { description: 'delivery; Oak boards', orderNumber: 'po-7' };
    put(OAK);
    expect(put(lines).openItems).toHaveLength(1);
    for (const words of [OAK, lines, { description: 'OAK  BOARDS', orderNumber: 'PO - 7' }])
      expect(put(words).openItems).toEqual([]);
    expect(item()).toEqual(['delivery; Oak boards', 'PO-7']);
  });

  test('what was cut by one program is no other text', () => {
    expect(richer('Oak boards for the shop front', 'Oak boards for the…')).toBe(
      'Oak boards for the shop front',
    );
    expect(richer('Oak boards for the…', 'Oak boards for the shop front')).toBe(
      'Oak boards for the shop front',
    );
  });

  test('any two texts in turn come to rest after the second', () => {
    const said = fc.option(fc.constantFrom('Oak; Pine', 'Pine', 'Pine; Oak', 'Oak', 'oak!', 'Oak…'), {
      nil: null,
    });
    fc.assert(
      fc.property(said, said, (a, b) => {
        const both = richer(richer(null, a), b);
        expect(richer(both, b)).toBe(both);
        // Only words that have nothing in common go on changing each other.
        const again = richer(both, a);
        expect(richer(again, b) === both || again === a).toBe(true);
      }),
    );
    expect(sameNumber('PO-7', 'po - 7')).toBe('PO-7');
  });

  test('a row of the years before has neither, and an import that says nothing leaves it alone', () => {
    const { description: _d, orderNumber: _o, ...old } = buildOpenItem();
    expect(buildOpenItem(old)).toMatchObject({ description: null, orderNumber: null });
  });
});
