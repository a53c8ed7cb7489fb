import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWords } from '../../lib/adapters/number-words.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

describe('numbers in a text', () => {
  it.each([
    ['See inv-1042, please', ['INV-1042']],
    ['(2026-117/3).', ['2026-117/3']],
    ['INV-1/INV-2', ['INV-1/INV-2']],
    ['INV\u20131042', ['INV\u20131042']],
    ['INV-1042.pdf', ['INV-1042.PDF']],
    ['Nr.2026-117', ['NR.2026-117']],
    ['ÖK2026-7', ['ÖK2026-7']],
    ['INV-١٠٤٢', ['INV-١٠٤٢']],
    ['(12), 99; 3', []],
    ['no number at all', []],
    ['"1042" (1042)', ['1042']],
    [`${'9'.repeat(41)}, ${'9'.repeat(40)}`, ['9'.repeat(40)]],
  ])('%j', (text, numbers) => {
    expect(numberWords(text)).toEqual(numbers);
  });

  it.each([
    ['please pay INV 1042 today', ['PAY INV 1042', '1042']],
    ['INV # 1042', ['INV # 1042', '1042']],
    ['INV#1042', ['INV#1042', '1042']],
    ['Rechnung Nr. 2026 / 0042', ['RECHNUNG NR. 2026', 'NR. 2026 / 0042', '2026', '0042']],
    ['FA\u00a02026 0042', ['FA\u00a02026', 'FA\u00a02026 0042', '2026', '0042']],
    ['Order no.: 1042', ['ORDER NO.: 1042', '1042']],
    ['№ 2026-117', ['2026-117']],
    ['INV, 1042 – INV (1042)', ['1042']],
    ['INV    1042', ['1042']],
    ['our INV-1042', ['INV-1042']],
    ['A-RE-2026 0042', ['A-RE-2026', '0042']],
  ])('with the words before it where it may be the end of one: %j', (text, numbers) => {
    expect(numberWords(text)).toEqual(numbers);
  });

  it('are whole words: a number within a longer one is not found (case 50)', () => {
    expect(numberWords('XINV-10425 and +44 20 79461042')).not.toContain('INV-1042');
    expect(numberWords('79461042')).toEqual(['79461042']);
  });

  it('begin and end where words do, whatever the text is', () => {
    const text = fc
      .array(
        fc.constantFrom('INV', 'x', '1', '1042', '2026', ' ', '-', '/', '.', '#', ': ', ', ', '١', 'é'),
        { maxLength: 24 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const capitals = written.toUpperCase();
        for (const one of numberWords(written)) {
          const isThere = [...capitals.matchAll(/(?<![\p{L}\p{N}][-/._]?)[\p{L}\p{N}]/gu)].some(
            ({ index }) =>
              capitals.startsWith(one, index) &&
              !/^[-/._]?[\p{L}\p{N}]/u.test(capitals.slice(index + one.length)),
          );
          expect(isThere, one).toBe(true);
        }
      }),
      { numRuns: fuzzRuns(2000) },
    );
  });

  it('are 200 at most, and words before them take the place of 20', () => {
    const many = numberWords(Array.from({ length: 500 }, (_, index) => `N ${1000 + index}`).join(', '));
    expect(many).toHaveLength(200);
    expect(many.slice(19, 22)).toEqual(['N 1019', '1000', '1001']);
    expect(many.at(-1)).toBe('1179');
  });
});
