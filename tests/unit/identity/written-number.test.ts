import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWords } from '../../../lib/adapters/number-words.ts';
import { foldNumber } from '../../../lib/domain/invoice-number.ts';
import { identify } from '../../../lib/identity/identify.ts';
import { numberKeys } from '../../../lib/identity/written-number.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { wholeBook } from '../../support/whole-book.ts';

const own = { addresses: ['bob@ourfirm.example'], domains: [] };
const MARY = 'mary@agency.example';

/** "told": the number says whose page it is; "hint": only beside a person of two customers; "no": not found at all. */
function standing(text: string, known: string): 'told' | 'hint' | 'no' {
  const numbers = numberWords(text);
  if (!numberKeys(numbers).includes(foldNumber(known))) return 'no';
  const book = wholeBook([
    { id: 'a', addresses: [MARY], numbers: [known] },
    { id: 'b', addresses: [MARY] },
  ]);
  const isFound = (address: string) => {
    const participants = [{ address, name: null, role: 'from' as const, viaGroup: false }];
    const match = identify({ evidence: buildPageEvidence({ participants, numbers }), own, known: book });
    return match.kind === 'match' && match.accountId === 'a' && match.evidence.kind === 'invoice-number';
  };
  if (isFound('stranger@else.example')) return 'told';
  return isFound(MARY) ? 'hint' : 'no';
}

type Row = readonly [text: string, known: string, expected: ReturnType<typeof standing>];

describe.each<readonly [name: string, rows: readonly Row[]]>([
  [
    'A5: a known number is found however it is written',
    [
      ['Your INV-1042, please', 'INV-1042', 'told'],
      ['your inv 1042', 'INV-1042', 'told'],
      ['Your INV-1042', 'INV 1042', 'told'],
      ['pay INV1042 today', 'INV-1042', 'told'],
      // Its digits make a year only when they are put together.
      ['pay INV 19RG86S', 'INV-19RG86S', 'told'],
      ['pay INV-1042 today', 'INV1042', 'told'],
      ['pay inv\u00a01042', 'inv_1042', 'told'],
      ['INV#1042', 'INV-1042', 'told'],
      ['INV # 1042', 'INV/1042', 'told'],
      ['Inv. #1042', 'INV-1042', 'told'],
      ['Inv. No. 1042', 'INV-1042', 'told'],
      ['INV no.: 1042', 'INV-1042', 'told'],
      ['INV n°1042', 'INV-1042', 'told'],
      ['INV №1042', 'INV-1042', 'told'],
      ['INV\u20131042 and INV\u20111043', 'INV-1043', 'told'],
      ['ＩＮＶ－１０４２', 'INV-1042', 'told'],
      ['RE-2026/1042', 'RE 2026-1042', 'told'],
      ['RE 2026-1042', 'RE-2026-1042', 'told'],
      ['Rechnung RE2026/1042', 'RE-2026/1042', 'told'],
      ['2026/1042', '2026-1042', 'told'],
      ['Rechnung Nr. 2026-1042', '2026/1042', 'told'],
      ['Rechnung Nr. 2026 / 0042', '2026-0042', 'told'],
      ['Rechnung Nr. 2026 0042', '2026 0042', 'told'],
      ['Facture n° 2026 0042', '2026-0042', 'told'],
      ['FA 2026 0042', 'FA-2026-0042', 'told'],
      ['FA-2026-0042', 'FA 2026 0042', 'told'],
      ['FA2026 / 0042', 'FA20260042', 'told'],
      ['F-2026.0042', 'F 2026/0042', 'told'],
      ['R1042-2', 'R1042-2', 'told'],
      ['Rechnung 2026-1042.pdf', '2026-1042', 'told'],
      ['RE 2026-1042.pdf', 'RE-2026-1042', 'told'],
      ['Nr.2026-1042', '2026-1042', 'told'],
      ['00001042', '00001042', 'told'],
      ['Invoice #100042', '#100042', 'told'],
      ['رقم INV-١٠٤٢', 'INV-1042', 'told'],
      ['INV-١٠٤٢', 'INV-١٠٤٢', 'told'],
      ['فاتورة ٢٠٢٦/١٠٤٢', '2026-1042', 'told'],
    ],
  ],
  [
    'several in one word',
    [
      ['INV-1/INV-2', 'INV-2', 'told'],
      ['INV-1042/INV-1043', 'INV-1042', 'told'],
      ['INV-1042/1043', 'INV-1042', 'told'],
      ['INV-1042/1043/1044', 'INV 1044', 'told'],
      ['INV 1042 / 1043', 'INV-1043', 'told'],
      ['RE-2026-1042/1043', 'RE-2026-1043', 'told'],
      ['INV-1042/1043', 'INV-1042/1043', 'told'],
      ['RE-2026/1042', 'RE-2026', 'no'],
      ['RE-1042/2026', 'RE-1042', 'no'],
      ['R1042/2', 'R1042', 'no'],
      ['INV-1042/10430', 'INV-1042', 'no'],
      ['AB-12/34', 'AB-12', 'no'],
      ['100042/100043', '100043', 'no'],
      ['INV-1042-1043', 'INV-1042', 'no'],
    ],
  ],
  [
    'case 50: a number within another is none',
    [
      ['INV-11042', 'INV-1042', 'no'],
      ['INV-1042 0', 'INV-10420', 'no'],
      ['INV 1042 0', 'INV-10420', 'no'],
      ['XINV 1042', 'INV-1042', 'no'],
      ['2026-1042-7', '2026-1042', 'no'],
      ['2026-1042-7', '1042', 'no'],
      ['2026-1042-7', '2026-1042-7', 'told'],
      ['N-100042', '100042', 'no'],
      ['RE-2026-1042', '2026-1042', 'no'],
      ['R1042-2', 'R10422', 'no'],
      ['R1042-2', 'R1042', 'no'],
      ['INV-0042', 'INV-42', 'no'],
      ['00001042', '1042', 'no'],
      ['11042', '1042', 'no'],
    ],
  ],
  [
    'case 50: what may be something else only helps beside other evidence',
    [
      ['#1042', '1042', 'hint'],
      ['#1042', '#1042', 'hint'],
      ['Invoice 1042', '1042', 'hint'],
      ['in 1042 cases', 'IN-1042', 'hint'],
      ['in A 1042 Wien', 'A1042', 'hint'],
      ['KW 47', 'KW47', 'hint'],
      ['RE 2026 / 0042', 'RE-2026', 'hint'],
      ['FA 2026 0042', 'FA 2026', 'hint'],
      ['Re: 2026-1042', 'RE-2026-1042', 'no'],
      ['Re: Nr. 2026-1042', 'RE-2026-1042', 'no'],
      ['in 2026 1042 pieces', '2026-1042', 'no'],
      ['30 1042', '30-1042', 'no'],
      ['pay by 30', 'PAY-BY-30', 'no'],
      ['2026', '2026', 'no'],
    ],
  ],
  [
    'case 50: orders, customer numbers, phones, dates and money',
    [
      ['PO 1042', 'INV-1042', 'no'],
      ['Order #1042', 'INV-1042', 'no'],
      ['PO-2026-1042', 'RE-2026-1042', 'no'],
      ['Order 100042', '100042', 'hint'],
      ['Order no.: 100042', '100042', 'hint'],
      ['Bestellnummer: 2026-1042', '2026-1042', 'hint'],
      ['Kd.-Nr. 100042', '100042', 'hint'],
      ['Konto 100042', '100042', 'hint'],
      ['EUR 100042', '100042', 'hint'],
      ['Tel. 5550177', '5550177', 'hint'],
      ['Invoice 100042', '100042', 'told'],
      ['Border 100042', '100042', 'told'],
      ['call 555-0177', '555/0177', 'no'],
      ['040 / 1234567', '040-1234567', 'no'],
      ['call 555-0177', '555-0177', 'hint'],
      ['19.11.2026', '19.11.2026', 'hint'],
      ['tel 040 1234567', '040-1234567', 'no'],
      ['+49 40 1234567', '49-40-1234567', 'no'],
      ['19.11.2026', '19-11-2026', 'no'],
      ['on 19 Nov 2026', '19-NOV-2026', 'no'],
      ['Nov 2026', 'NOV-2026', 'no'],
      ['1.200,00', '1200', 'no'],
      ['1200.00', '1200-00', 'no'],
      ['1.250.000', '1250000', 'no'],
    ],
  ],
])('%s', (_name, rows) => {
  it.each(rows)('%j, with %j in the book: %s', (text, known, expected) => {
    expect(standing(text, known)).toBe(expected);
  });
});

describe('several customers', () => {
  const match = (text: string, ...known: readonly string[]) => {
    const book = wholeBook(known.map((number, index) => ({ id: 'abc'.charAt(index), numbers: [number] })));
    const evidence = buildPageEvidence({ participants: [], numbers: numberWords(text) });
    const found = identify({ evidence, own, known: book });
    if (found.kind === 'conflict') return found.candidates.map(({ accountId }) => accountId).join(' or ');
    return found.kind === 'match' ? `${found.accountId} by ${found.evidence.value}` : found.kind;
  };

  it.each([
    ['the number is said as the book writes it', 'INV-1042', ['inv 1042'], 'a by inv 1042'],
    ['case 67: two write one number differently', 'INV-1042', ['INV 1042', 'INV/1042'], 'a or b'],
    ['two numbers in one word', 'INV-1042/INV-1043', ['INV-1042', 'INV 1043'], 'a or b'],
    [
      'what is one number in the book is not two',
      'INV-1042/1043',
      ['INV-1042', 'INV 1042/1043'],
      'b by INV 1042/1043',
    ],
    ['a series of one, the bare number of another', 'RE 2026-1042', ['2026-1042', 'RE-2026-1042'], 'a or b'],
  ])('%s', (_rule, text, known, expected) => {
    expect(match(text, ...known)).toBe(expected);
  });
});

describe('case 50, whatever stands beside it', { timeout: 600_000 }, () => {
  const letters = fc.constantFrom('INV', 'RE', 'F', 'R', 'СЧ', 'RG');
  const digits = fc.stringMatching(/^[0-9]{4,9}$/);
  const sign = fc.constantFrom('', '-', '/', '.', '_', ' ', '#');
  const number = fc.oneof(
    fc.tuple(letters, sign, digits).map((parts) => parts.join('')),
    fc
      .tuple(letters, sign, fc.constantFrom('2026', '2025'), fc.constantFrom('-', '/', '.'), digits)
      .map((parts) => parts.join('')),
    digits,
  );
  /** One more digit or letter, or one more group, on either side, without a space. */
  const more = fc.tuple(fc.constantFrom('', '-', '_'), fc.stringMatching(/^[0-9]{1,4}$/));

  it('a number is never found inside a longer one', () => {
    const longer = fc
      .tuple(number, more, fc.constantFrom('before', 'behind'))
      .map(([known, [joint, extra], side]) => ({
        known,
        text: side === 'before' ? `${extra}${joint}${known}` : `${known}${joint}${extra}`,
      }));
    fc.assert(
      fc.property(longer, ({ known, text }) => {
        expect(standing(`Please pay ${text}, thank you`, known)).toBe('no');
      }),
      { numRuns: fuzzRuns(2000) },
    );
  });

  it('nor is a shorter one in the book behind other letters', () => {
    const series = fc.tuple(fc.stringMatching(/^[A-Z]{1,4}$/), number);
    fc.assert(
      fc.property(series, ([letter, known]) => {
        expect(standing(`Please pay ${letter}${known}, thank you`, known)).toBe('no');
      }),
      { numRuns: fuzzRuns(1000) },
    );
  });

  it('its signs and capitals change nothing', () => {
    const spelled = fc.record({
      series: fc.constantFrom('INV', 'inv', 'Inv'),
      joint: sign,
      digits: digits.filter((one) => !/^(19|20)\d\d/.test(one)),
      known: sign,
    });
    fc.assert(
      fc.property(spelled, ({ series, joint, digits: count, known }) => {
        expect(standing(`Please pay ${series}${joint}${count}, thank you`, `INV${known}${count}`)).toBe(
          'told',
        );
      }),
      { numRuns: fuzzRuns(1000) },
    );
  });
});

describe('the look-ups of one page', () => {
  it('are bounded, and those as written come first', () => {
    const words = Array.from({ length: 200 }, (_, index) => `AB-${2000 + index}/${300 + index}-${index}`);
    const keys = numberKeys(words);
    expect(keys).toHaveLength(3000);
    expect(keys.slice(0, 200)).toEqual(words);
  });
});
