import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import type { DraftFigure, FigureValue } from '../../../lib/domain/draft-figure.ts';
import { figureDifferences } from '../../../lib/templates/figure-differences.ts';

const amount: DraftFigure = {
  label: 'The amount promised',
  text: '2,400.00 USD',
  value: { kind: 'money', money: { amount: 240_000, currency: 'USD' } },
  line: '- Amount: 2,400.00 USD',
};
const on: DraftFigure = {
  label: 'The day promised',
  text: 'November 27, 2026',
  value: { kind: 'day', day: day('2026-11-27') },
  line: '- To be paid by: November 27, 2026',
};

function said(body: string, figures: readonly DraftFigure[] = [amount, on]) {
  return figureDifferences(`Dear Mary,\n\n${body}\n\nKind regards`, figures).map((one) => [
    one.figure.label,
    one.said?.text ?? null,
    bare(one.said?.value ?? null),
  ]);
}

function bare(value: FigureValue | null) {
  switch (value?.kind) {
    case 'money':
      return value.money.amount;
    case 'day':
      return value.day;
    case 'time':
      return value.time;
    case 'rate':
      return value.rate;
    case undefined:
      return null;
  }
}

describe('case 61: the day in a subject is the record’s', () => {
  const term: DraftFigure = {
    label: 'The last day of the notice',
    text: 'December 4, 2026',
    value: { kind: 'day', day: day('2026-12-04') },
    line: 'Invoice INV-1042: please reply by December 4, 2026',
    place: 'subject',
  };
  const ofSubject = (subject: string) =>
    figureDifferences(subject, [amount, on, term], 'subject').map((one) => [
      one.index,
      one.said?.text ?? null,
      bare(one.said?.value ?? null),
    ]);

  it.each([
    ['as it was written', term.line ?? '', []],
    ['typed in another way', 'Invoice INV-1042: please reply by 2026-12-04', []],
    [
      'another day',
      'Invoice INV-1042: please reply by December 3, 2026',
      [[2, 'December 3, 2026', '2026-12-03']],
    ],
    ['another day in other words', 'Your reply by December 3, 2026', [[2, 'December 3, 2026', '2026-12-03']]],
    ['left out', 'Invoice INV-1042', []],
  ])('%s', (_name, subject, expected) => {
    expect(ofSubject(subject)).toEqual(expected);
  });

  it('is not looked for in the text, nor what stands in the text in the subject', () => {
    expect(said('- Amount: 2,400.00 USD\n- To be paid by: November 27, 2026', [amount, on, term])).toEqual(
      [],
    );
    expect(ofSubject('Please reply')).toEqual([]);
  });
});

describe('case 56: a figure of the record is known however it is typed', () => {
  it.each([
    '2,400.00 USD',
    '2400 USD',
    '2400',
    '2.400,00 USD',
    '2.400,00',
    '2 400,00 USD',
    '2\u00a0400,00\u00a0USD',
    '2\u202f400,00 USD',
    '2’400.00 USD',
    "2'400 USD",
    'USD 2,400.00',
    'USD 2400',
    '٢٬٤٠٠٫٠٠ USD',
    '2,400.00\u00a0USD',
  ])('%s', (typed) => {
    expect(said(`- Amount: ${typed}`, [amount])).toEqual([]);
  });

  it.each([
    'November 27, 2026',
    'Nov 27, 2026',
    '27 November 2026',
    '27. November 2026',
    '27th of November 2026',
    '27 November',
    'November 27',
    '2026-11-27',
    '27.11.2026',
    '11/27/2026',
    '27/11/2026',
    '27 novembre 2026',
    '27 de noviembre de 2026',
    '2026年11月27日',
  ])('%s', (typed) => {
    expect(said(`- To be paid by: ${typed}`, [on])).toEqual([]);
  });
});

describe('case 56: a figure that was changed is found at its place, with both values', () => {
  it.each<[string, string, unknown[]]>([
    [
      'an amount',
      '- Amount: 2,500.00 USD\n- To be paid by: November 27, 2026',
      [[amount.label, '2,500.00 USD', 250_000]],
    ],
    [
      'an amount without its cents',
      '- Amount: 2500\n- To be paid by: November 27, 2026',
      [[amount.label, '2500', 250_000]],
    ],
    [
      'one digit',
      '- Amount: 2,400.01 USD\n- To be paid by: November 27, 2026',
      [[amount.label, '2,400.01 USD', 240_001]],
    ],
    [
      'a digit in front',
      '- Amount: 12,400.00 USD\n- To be paid by: November 27, 2026',
      [[amount.label, '12,400.00 USD', 1_240_000]],
    ],
    [
      'a currency',
      '- Amount: 2,400.00 EUR\n- To be paid by: November 27, 2026',
      [[amount.label, '2,400.00 EUR', null]],
    ],
    [
      'a sign of another currency',
      '- Amount: 2,400.00 €\n- To be paid by: November 27, 2026',
      [[amount.label, '2,400.00 €', null]],
    ],
    [
      'a day',
      '- Amount: 2,400.00 USD\n- To be paid by: November 28, 2026',
      [[on.label, 'November 28, 2026', '2026-11-28']],
    ],
    [
      'a month',
      '- Amount: 2,400.00 USD\n- To be paid by: December 27, 2026',
      [[on.label, 'December 27, 2026', '2026-12-27']],
    ],
    [
      'a year',
      '- Amount: 2,400.00 USD\n- To be paid by: November 27, 2027',
      [[on.label, 'November 27, 2027', '2027-11-27']],
    ],
    [
      'a day that may be two',
      '- Amount: 2,400.00 USD\n- To be paid by: 03/05/2026',
      [[on.label, '03/05/2026', null]],
    ],
    [
      'both',
      '- Amount: 1.00 USD\n- To be paid by: May 3, 2026',
      [
        [amount.label, '1.00 USD', 100],
        [on.label, 'May 3, 2026', '2026-05-03'],
      ],
    ],
    ['a line that is gone', '- To be paid by: November 27, 2026', [[amount.label, null, null]]],
    [
      'a sentence in its place',
      'You pay 2,500.00 USD by November 27, 2026.',
      [[amount.label, '2,500.00 USD', 250_000]],
    ],
    [
      'the same amount elsewhere does not hide it',
      '- Amount: 2,500.00 USD\n- To be paid by: November 27, 2026\n\nOpen are 2,400.00 USD.',
      [[amount.label, '2,500.00 USD', 250_000]],
    ],
  ])('%s', (_name, body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  it('says where: the range of the text is that of the figure', () => {
    const body = 'Dear Mary,\n\n- Amount: 2,500.00 USD\n';
    const [found] = figureDifferences(body, [amount]);
    expect(body.slice(found?.said?.start, found?.said?.end)).toBe('2,500.00 USD');
  });

  it('an amount said again in other words is none that differs', () => {
    expect(said('We said 2,400.00 USD by the 27th of November, not 1,000.00 USD at once.')).toEqual([]);
  });
});

describe('case 38: an instalment is looked for in its own line', () => {
  const part = (n: number, cents: number, date: string): DraftFigure[] => [
    {
      label: `Instalment ${n}`,
      text: `${(cents / 100).toFixed(2)} USD`,
      value: { kind: 'money', money: { amount: cents, currency: 'USD' } },
      line: `- Instalment ${n}: ${(cents / 100).toFixed(2)} USD by ${date}`,
    },
  ];
  const figures = [
    ...part(1, 33_333, 'November 27, 2026'),
    ...part(2, 33_333, 'December 28, 2026'),
    ...part(3, 33_334, 'January 27, 2027'),
  ];
  const body = (one: string, two: string, three: string) =>
    [
      `- Instalment 1: ${one} USD by November 27, 2026`,
      `- Instalment 2: ${two} USD by December 28, 2026`,
      `- Instalment 3: ${three} USD by January 27, 2027`,
    ].join('\n');

  it('as agreed', () => expect(said(body('333.33', '333.33', '333.34'), figures)).toEqual([]));
  it('the second changed, though the first says the same', () =>
    expect(said(body('333.33', '333.34', '333.34'), figures)).toEqual([
      ['Instalment 2', '333.34 USD', 33_334],
    ]));
  it('the cents moved from the last to the first', () =>
    expect(said(body('333.34', '333.33', '333.33'), figures)).toEqual([
      ['Instalment 1', '333.34 USD', 33_334],
      ['Instalment 3', '333.33 USD', 33_333],
    ]));
});

describe('P23: a rate as it was typed', () => {
  const rate: DraftFigure = {
    label: 'The agreed rate',
    text: '6.23 %',
    value: { kind: 'rate', rate: '6.23' },
    line: 'The agreed rate is 6.23 %.',
  };
  it.each<[string, string | null, string | null]>([
    ['The agreed rate is 6.23 %.', null, null],
    ['The agreed rate is 6.23%.', null, null],
    ['The agreed rate is 6,23 %.', null, null],
    ['We take 6.23 % a year.', null, null],
    ['The agreed rate is 6.32 %.', '6.32 %', '6.32'],
    ['The agreed rate is 16.23 %.', '16.23 %', '16.23'],
    ['The agreed rate is 6.2 %.', '6.2 %', '6.2'],
    ['We take 7 % a year.', '7 %', '7'],
  ])('%s', (text, there, value) => {
    expect(said(text, [rate])).toEqual(there === null ? [] : [[rate.label, there, value]]);
  });

  it('that is left out is missing', () => {
    expect(said('As agreed.', [rate])).toEqual([[rate.label, null, null]]);
  });

  it('in words is known by them, and what stands instead is what is said', () => {
    const text = 'two over the base rate %';
    const inWords: DraftFigure = {
      ...{ label: rate.label, text, value: { kind: 'rate', rate: text } },
      line: `The agreed rate is ${text}.`,
    };
    expect(said(`The agreed rate is ${text}.`, [inWords])).toEqual([]);
    expect(said('The agreed rate is three over it.', [inWords])).toEqual([
      [rate.label, 'three over it', 'three over it'],
    ]);
  });
});

describe('P24: day and time of the call', () => {
  const line = 'As per our phone call on 18 November 2026 at 14:05 (CET), I am confirming it.';
  const of = { kind: 'moment' as const, zone: 'Europe/Berlin' };
  const figures: DraftFigure[] = [
    {
      ...{ label: 'Day', text: '18 November 2026', line, of },
      value: { kind: 'day', day: day('2026-11-18') },
    },
    { label: 'Time', text: '14:05', value: { kind: 'time', time: '14:05' }, line, of },
  ];
  const at = (words: string) => `As per our phone call on ${words} (CET), I am confirming it.`;

  it.each<[string, unknown[]]>([
    [at('18 November 2026 at 14:05'), []],
    [at('18.11.2026 at 2:05 PM'), []],
    ['Thank you for the talk of 18 November, 2.05 p.m.', []],
    [at('18 November 2026 at 14:50'), [['Time', '14:50', '14:50']]],
    [at('18 November 2026 at 2:50 pm'), [['Time', '2:50 pm', '14:50']]],
    [at('19 November 2026 at 14:05'), [['Day', '19 November 2026', '2026-11-19']]],
    [
      at('17 November 2026 at 9:00'),
      [
        ['Day', '17 November 2026', '2026-11-17'],
        ['Time', '9:00', '09:00'],
      ],
    ],
    ['Thank you for our talk on 17 November 2026.', [['Day', '17 November 2026', '2026-11-17']]],
    // Left out is not another: the mail may be worded as people word it.
    ['Thank you for our talk this morning.', []],
    ['Thank you. You pay 20.00 EUR by 4 December 2026.', []],
  ])('%s', (text, expected) => {
    expect(said(text, figures)).toEqual(expected);
  });
});

describe('the number of an invoice', () => {
  const number = (line: string): DraftFigure => ({
    ...{ label: 'The number INV-7', text: 'INV-7', line },
    of: { kind: 'book', itemId: 'item-7' },
  });
  it.each<[string, string, unknown[]]>([
    ['- For: INV-7', '- For: INV-7', []],
    ['- For: INV-7', '- For: INV-7 (crates)', []],
    ['- For: INV-7', '- For: INV-8', [['The number INV-7', 'INV-8', null]]],
    ['- For: INV-7', '- For: INV-70', [['The number INV-7', 'INV-70', null]]],
    ['- For: INV-7', 'That is for INV-7.', []],
    ['- For: INV-7', 'That is all.', [['The number INV-7', null, null]]],
    [
      '- INV-7, due 4 October 2026: 10.00 EUR',
      '- INV-9, due 5 October 2026: 11.00 EUR',
      [['The number INV-7', 'INV-9', null]],
    ],
    // In one of two places.
    ['- For: INV-7', '- For: INV-8\n- Again: INV-7', [['The number INV-7', 'INV-8', null]]],
  ])('in “%s”: %s', (line, text, expected) => {
    expect(said(text, [number(line)])).toEqual(expected);
  });
});
