import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, pagesOf } from '../../../lib/correspondence/letter-pages.ts';
import { buildLetter } from '../../support/build-letter.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';

const items = Array.from({ length: 30 }, (_, at) => buildOpenItem({ id: `i${at}`, number: `INV-${at}` }));
const kinds = (pages: ReturnType<typeof pagesOf>) => pages.map((page) => page.map(({ kind }) => kind));
const sizes = { page: 100, head: 40, tableHead: 5 };

describe('E9: what of a letter is kept together', () => {
  it('is each paragraph with the blank line behind it, and each line of a long list', () => {
    const list = Array.from({ length: 8 }, (_, at) => `- ${at}`).join('\n');
    const letter = buildLetter({}, { body: `Dear Mary,\n\n${list}\n\nKind regards,\nBob`, statement: null });
    const texts = blocksOf(letter).flatMap((block) => (block.kind === 'text' ? [block.text] : []));
    expect(texts).toEqual([
      'Dear Mary,\n\n',
      ...Array.from({ length: 7 }, (_, at) => `- ${at}\n`),
      '- 7\n\n',
      'Kind regards,\nBob',
    ]);
  });

  it('is nothing left out and nothing added, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', ' ', '\n\n'), { maxLength: 40 }), (parts) => {
        const body = parts.join('');
        const texts = blocksOf(buildLetter({}, { body })).flatMap((block) =>
          block.kind === 'text' ? [block.text] : [],
        );
        expect(texts.join('')).toBe(body);
      }),
    );
  });
});

describe('E9: the pages of a letter', () => {
  it('are one where all has room', () => {
    const blocks = blocksOf(buildLetter());
    expect(pagesOf(blocks, { ...sizes, blocks: blocks.map(() => 5) })).toEqual([blocks]);
  });

  it('begin where the next block has no room, with the head of the table counted again', () => {
    const blocks = blocksOf(buildLetter({ items }, { body: 'Hello', payment: 'Bank' }));
    // Subject, text, 30 rows, totals, payment, each 10 high: 6 beside the head, then 9 below the table's head.
    const pages = pagesOf(blocks, { ...sizes, blocks: blocks.map(() => 10) });
    expect(pages.map((page) => page.length)).toEqual([6, 9, 9, 9, 1]);
    expect(kinds(pages).at(-1)).toEqual(['payment']);
  });

  it('never leave the subject alone at the foot, nor the totals at the head', () => {
    const blocks = blocksOf(buildLetter({ items: items.slice(0, 2) }, { body: 'Hello', payment: '' }));
    const tall = blocks.map(({ kind }) => (kind === 'text' ? 55 : 10));
    expect(kinds(pagesOf(blocks, { ...sizes, blocks: tall }))).toEqual([
      ['subject', 'text'],
      ['row', 'row', 'totals'],
    ]);
    const parted = blocks.map(({ kind }) => (kind === 'row' ? 50 : 10));
    expect(kinds(pagesOf(blocks, { ...sizes, blocks: parted }))).toEqual([
      ['subject', 'text'],
      ['row'],
      ['row', 'totals'],
    ]);
  });

  it('hold every block once and in order, and none but a single tall one is too full', () => {
    const blocks = blocksOf(buildLetter({ items }, { body: 'a\n\nb\n\nc\n\nd', payment: 'Bank' }));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: blocks.length, maxLength: blocks.length }),
        (heights) => {
          const pages = pagesOf(blocks, { ...sizes, blocks: heights });
          expect(pages.flat()).toEqual(blocks);
          for (const [index, page] of pages.entries()) {
            const own = page.reduce((sum, block) => sum + (heights[blocks.indexOf(block)] ?? 0), 0);
            if (page.length > 2) expect(own + (index === 0 ? sizes.head : 0)).toBeLessThanOrEqual(sizes.page);
          }
        },
      ),
    );
  });
});
