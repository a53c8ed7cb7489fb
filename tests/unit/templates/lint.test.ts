import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { lint } from '../../../lib/templates/lint/lint.ts';
import { putIn } from '../../../lib/templates/lint/put-in.ts';
import type { LintQuestion } from '../../../lib/templates/lint/question.ts';
import { lintQuestion } from '../../support/lint-text.ts';

function rules(question: Partial<LintQuestion>): string[] {
  return lint(lintQuestion(question)).map(({ rule, blocking }) => `${blocking ? '!' : ''}${rule}`);
}

function inBody(body: string, question: Partial<LintQuestion> = {}): string[] {
  return rules({ source: { subject: 'Our phone call', body }, ...question });
}

function inSubject(subject: string, question: Partial<LintQuestion> = {}): string[] {
  return rules({ source: { subject, body: 'Thank you.' }, ...question });
}

describe('what is found in a text', () => {
  it.each([
    ['nothing in a good one', 'Dear Mary,\n\nThank you.', []],
    ['an empty text', '', ['!empty']],
    ['a word not filled in', 'Dear {{ contact.first_name }},\n\nx', ['!hole']],
    ['a tag left over', 'Dear Mary,\n\n{% if x %}', ['!hole']],
    ['a value that is not there', 'Dear Mary,\n\nundefined USD', ['!hole']],
    ['a word that only contains it', 'Dear Mary,\n\nan undefinedness of banana NaNo', []],
    ['case 70: a word that nothing follows', 'Dear Mary,\n\nit was due on , and x', ['!hole']],
    ['case 70: a currency without its amount', 'Dear Mary,\n\ninvoice 7 over £ was due', ['!hole']],
    ['case 70: a date that was to be put in', 'Dear Mary,\n\nshall we talk on (insert date)?', ['!hole']],
    ['a name in brackets', 'Dear Mary,\n\nthe lamps (Name: Aurora) arrived', []],
    [
      'one figure for two currencies',
      'Dear Mary,\n\na total of 7,450 for the sterling and euro invoices',
      ['!currency-sum'],
    ],
    [
      'each currency for itself',
      'Dear Mary,\n\n450 is the total of each, the sterling and the euro invoice',
      [],
    ],
    ['case 70: nobody after “Dear”', 'Dear ,\n\nx', ['!hole']],
    ['case 42: “Hello,” is a thought, not a fault', 'Hello,\n\nx', ['greeting']],
    ['case 70: “Dear Accounts”', 'Dear Accounts,\n\nx', ['mass-mail']],
    ['“Dear Sir or Madam”', 'Dear Sir or Madam,\n\nx', ['mass-mail']],
    ['“To whom it may concern”', 'To whom it may concern\n\nx', ['mass-mail']],
    ['a name that only sounds like it', 'Dear Teamar,\n\nx', []],
    ['P21: a threat', 'Dear Mary,\n\nwe will take legal action', ['!threat']],
    ['P21: going to court', 'Dear Mary,\n\nwe will have to go to court', ['!threat']],
    ['P21: suing', 'Dear Mary,\n\nwe must sue', ['!threat']],
    ['a customer called Sue of the Tennis Court', 'Dear Sue,\n\nas the Tennis Court said', []],
    ['P6: nobody signs', 'Dear Mary,\n\nx\n\nKind regards,\n', ['signature']],
    ['a word that only contains a threat', 'Dear Mary,\n\nthe courtyard, the issue', []],
  ])('%s', (_name, body, expected) => {
    expect(inBody(body, { tone: 0 })).toEqual(expected);
  });

  it.each([
    ['P18: a word of debt that others may read', 'Overdue', true, ['!private']],
    ['P18: an amount that others may read', 'About 1,200.00 USD', true, ['!private']],
    ['P18: the same where nobody else reads it', 'About 1,200.00 USD', false, []],
    ['case 42: an invoice number that others may read', 'About INV-1042', true, ['!private']],
    ['case 42: the bare number of one', 'About 20261042', true, ['!private']],
    ['a day is no number', 'Our phone call on November 18, 2026', true, []],
    ['a day in German', 'Unser Telefonat am 18. November 2026', true, []],
    ['an empty subject', ' ', false, ['!empty']],
  ])('%s', (_name, subject, isShared, expected) => {
    expect(inSubject(subject, { isShared })).toEqual(expected);
  });
});

describe('P21: a consequence', () => {
  const body = 'Our partner, a collection agency, takes over on 15 January 2027.';
  const decided = { isDecided: true, deadline: null, given: 0 };

  it.each([
    ['decided, with its day, at the notch of a final notice', { tone: 4, notice: decided }, []],
    ['not decided', { tone: 4 }, ['!threat']],
    ['decided, but in a friendly text', { tone: 2, notice: decided }, ['!threat']],
  ])('%s', (_name, question, expected) => {
    expect(inBody(body, question).filter((rule) => rule.startsWith('!'))).toEqual(expected);
  });

  it('decided without a day blocks', () => {
    expect(inBody('Our partner, a collection agency, takes over.', { tone: 4, notice: decided })).toContain(
      '!threat',
    );
  });

  it('police and ruined names stay threats whoever has decided', () => {
    expect(inBody('We will go to the police on 15 January 2027.', { tone: 5, notice: decided })).toContain(
      '!threat',
    );
  });
});

describe('case 61: a final notice', () => {
  const whole = (middle: string) => `Dear Mary,\n\n${middle}\n\nKind regards,\nAnna Bell`;
  const asked = (middle: string, question: Partial<LintQuestion> = {}) =>
    inBody(whole(middle), {
      tone: 4,
      firm: { name: 'Bell', phone: '', payment: '', partner: 'Alpina' },
      notice: { isDecided: true, deadline: null, given: 0 },
      ...question,
    }).filter((rule) => rule.startsWith('!'));
  const complete = 'USD 1,200.00 is open. Alpina takes over on 15 January 2027. Please call me.';

  it.each([
    ['complete', complete, []],
    ['no amount', complete.replace('USD 1,200.00', 'It'), ['!notice-parts']],
    ['no day', complete.replace(' on 15 January 2027', ''), ['!notice-parts']],
    ['a day that is too near', complete.replace('15 January 2027', '30 November 2026'), ['!notice-parts']],
    ['fifteen days', complete.replace('15 January 2027', '7 December 2026'), []],
    ['fourteen days', complete.replace('15 January 2027', '6 December 2026'), ['!notice-parts']],
    ['no partner', complete.replace('Alpina', 'Somebody'), ['!notice-parts']],
    ['no way to reach us', complete.replace(' Please call me.', ''), ['!notice-parts']],
  ])('%s', (_name, middle, expected) => {
    expect(asked(middle)).toEqual(expected);
  });

  it.each([
    ['thirty days', '22 December 2026', []],
    ['twenty-nine', '21 December 2026', ['!notice-parts']],
  ])('UK4: to a private person leaves %s', (_name, until, expected) => {
    const middle = complete.replace('15 January 2027', until);
    expect(asked(middle, { audience: 'consumer' })).toEqual(expected);
    expect(asked(middle)).toEqual([]);
  });

  it('is sent once', () => {
    const notice = { isDecided: true, deadline: null, given: 1 };
    expect(asked(`This is our final notice. ${complete}`, { notice })).toContain('!final-notice');
    expect(asked(`This is our final notice. ${complete}`)).toEqual([]);
    expect(inBody('This is our final notice.', { tone: 2 })).toEqual(['!final-notice']);
  });
});

describe('what is not said by us', () => {
  it.each([
    ['the customer is called so', 'Dear Mary,\n\nThank you for the order of Final Demand.', ['Final Demand']],
    ['the customer wrote it', 'You wrote: “We will take legal action”, and I understand.', []],
    ['an address', 'Please see pay.example/final-notice and final-notice@bell.example.', []],
    ['a firm', 'Final Notice Games Ltd has paid, thank you.', []],
  ])('%s', (_name, body, names) => {
    expect(inBody(body, { names })).toEqual([]);
  });

  it('what we put in quotation marks ourselves is said by us', () => {
    expect(inBody('We will take “legal action”.')).toContain('!threat');
  });
});

describe('amounts of two currencies', () => {
  it.each([
    ['added', 'You owe 1,200.00 EUR and 300.00 USD, 1,500.00 in total.', ['!currency-sum']],
    ['side by side', 'Open are 1,200.00 EUR and 300.00 USD.', []],
    ['a sum of one', 'Open are 1,200.00 EUR and 300.00 EUR, 1,500.00 EUR in total.', []],
    ['with a plus', 'Total: 1,200.00 EUR + 300.00 USD', ['!currency-sum']],
  ])('%s', (_name, body, expected) => {
    expect(inBody(body)).toEqual(expected);
  });
});

it.each([
  ['es', 'Estimado señor Pérez:', []],
  ['es', 'Estimada señora López Díaz:', []],
  ['es', 'Estimado señor/a:', ['greeting']],
  ['es', 'Estimados señores clientes:', ['mass-mail']],
  ['de', 'Sehr geehrte Frau Adams,', []],
  ['de', 'Sehr geehrte Damen und Herren,', ['mass-mail']],
  ['fr', 'Cher Monsieur Dupont,', []],
  ['fr', 'Madame, Monsieur,', ['mass-mail']],
] as const)('P6, case 70: in %s “%s” is read for a name', (language, greeting, expected) => {
  const source = { subject: 'x', body: `${greeting}\n\nx` };
  const found = lint(lintQuestion({ source, language }));
  expect(found.map(({ rule }) => rule)).toEqual(expected);
});

it('P22: two notches at once are one too many', () => {
  expect(rules({ tone: 3, previousTone: 1 })).toEqual(['tone-step']);
  expect(rules({ tone: 2, previousTone: 1 })).toEqual([]);
});

it('a mail of two languages is read in both', () => {
  const body =
    'We wrote to you. Wir werden die Sache leider unserem Anwalt übergeben, wenn Sie nicht zahlen.';
  expect(inBody(body)).toContain('!threat');
});

it('a sentence alone is not asked for what a whole mail needs', () => {
  expect(inBody('Invoice 12 was due on 3 November.')).toEqual([]);
});

it('B7: a whole reminder names a way to pay, to talk and to object', () => {
  const body = 'Dear Mary,\n\nInvoice 12 was due on 3 November.\n\nKind regards,\nAnna Bell';
  expect(inBody(body)).toEqual(['payment-way', 'contact-way', 'objection-way']);
});

it('offsets are those of the text as it was given, whatever was made plain before', () => {
  const body = 'Dear Mary,\n\nplease\u00a0pay im\u00admediately.';
  const [found] = lint(lintQuestion({ source: { subject: 'x', body }, today: day('2026-11-22') }));
  expect(found?.rule).toBe('false-urgency');
  expect(body.slice(found?.start, found?.end)).toContain('im\u00admediately');
  expect(found?.text).toBe(body.slice(found?.start, found?.end));
});

it('the suggested words take the place of those that were found', () => {
  const source = { subject: 'x', body: 'Hello,\n\nThank you.' };
  const [found] = lint(lintQuestion({ source, greeting: { name: 'Mary Adams' } }));
  expect(found && putIn(source, found).body).toBe('Dear Mary Adams,\n\nThank you.');
});

it('says of every finding why, on whose word, in a sentence without a raised voice', () => {
  const body =
    'Dear customer,\n\nPAY IMMEDIATELY!! You have ignored us. We demand payment or else.\n\nRegards,';
  const found = lint(lintQuestion({ source: { subject: '', body }, tone: 3, previousTone: 1 }));
  expect(found.length).toBeGreaterThan(6);
  for (const { why, source } of found) {
    expect(why).toMatch(/^[\p{Lu}“][^!]*\.$/u);
    expect(source).toMatch(/^(?:US|UK|EU|DE|ST|B|P|F)\d+/);
  }
});
