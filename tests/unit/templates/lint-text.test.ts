import { describe, expect, it } from 'vitest';
import { lintText } from '../../../lib/templates/lint-text.ts';

interface Situation {
  readonly subject?: string;
  readonly body?: string;
  readonly figures?: readonly string[];
  readonly shared?: boolean;
}

function rules({
  subject = 'Our phone call',
  body = 'Dear Mary,\n\nThank you.',
  figures = [],
  shared = false,
}: Situation) {
  const labelled = figures.map((text) => ({ label: 'The promised amount', text }));
  return lintText({ source: { subject, body }, figures: labelled, subjectIsShared: shared }).map(
    ({ rule, blocking }) => `${blocking ? '!' : ''}${rule}`,
  );
}

describe('what is found in a text', () => {
  it.each<[string, Situation, string[]]>([
    ['nothing in a good one', {}, []],
    ['an empty subject', { subject: ' ' }, ['!empty']],
    ['an empty text', { body: '' }, ['!empty']],
    ['a word not filled in', { body: 'Dear {{ contact.first_name }},\n\nx' }, ['!hole']],
    ['a tag left over', { body: 'Dear Mary,\n\n{% if x %}' }, ['!hole']],
    ['a value that is not there', { body: 'Dear Mary,\n\nundefined USD' }, ['!hole']],
    ['a word that only contains it', { body: 'Dear Mary,\n\nan undefinedness of banana NaNo' }, []],
    ['case 70: nobody after “Dear”', { body: 'Dear ,\n\nx' }, ['!hole']],
    ['case 42: “Hello,” is a thought, not a fault', { body: 'Hello,\n\nx' }, ['greeting']],
    ['case 70: “Dear Accounts”', { body: 'Dear Accounts,\n\nx' }, ['greeting']],
    ['“Dear Sir or Madam”', { body: 'Dear Sir or Madam,\n\nx' }, ['greeting']],
    ['“To whom it may concern”', { body: 'To whom it may concern\n\nx' }, ['greeting']],
    ['a name that only sounds like it', { body: 'Dear Teamar,\n\nx' }, []],
    ['P21: a threat', { body: 'Dear Mary,\n\nwe will take legal action' }, ['!threat']],
    ['P21: a threat in the subject', { subject: 'Last chance' }, ['!threat']],
    ['P21: urgency that is not true', { body: 'Dear Mary,\n\npay IMMEDIATELY' }, ['!threat']],
    ['P21: going to court', { body: 'Dear Mary,\n\nwe will have to go to court' }, ['!threat']],
    ['P21: suing', { body: 'Dear Mary,\n\nwe must sue' }, ['!threat']],
    ['a customer called Sue of the Tennis Court', { body: 'Dear Sue,\n\nas the Tennis Court said' }, []],
    ['P6: nobody signs', { body: 'Dear Mary,\n\nx\n\nKind regards,\n' }, ['signature']],
    ['a word that only contains a threat', { body: 'Dear Mary,\n\nthe courtyard, the issue' }, []],
    [
      'P18: a word of debt that others may read',
      { subject: 'Overdue invoice', shared: true },
      ['!private-subject'],
    ],
    [
      'P18: an amount that others may read',
      { subject: 'Invoice over 1,200.00 USD', shared: true },
      ['!private-subject'],
    ],
    ['P18: the same where nobody else reads it', { subject: 'Overdue: 1,200.00 USD' }, []],
    [
      'case 42: an invoice number that others may read',
      { subject: 'Invoice INV-1042', shared: true },
      ['!private-subject'],
    ],
    ['case 42: the bare number of one', { subject: 'About 20261042', shared: true }, ['!private-subject']],
    ['a day is no number', { subject: 'Our phone call on November 18, 2026', shared: true }, []],
    ['a day in German', { subject: 'Unser Telefonat am 18. November 2026', shared: true }, []],
    ['P18: a German word of debt', { subject: 'Mahnung', shared: true }, ['!private-subject']],
    ['P21: a German threat', { body: 'Guten Tag Mary Adams,\n\nsonst gehen wir vor Gericht' }, ['!threat']],
    ['case 42: “Guten Tag,” is a thought', { body: 'Guten Tag,\n\nx' }, ['greeting']],
    [
      'P6: nobody signs in German',
      { body: 'Guten Tag Mary Adams,\n\nx\n\nMit freundlichen Grüßen\n' },
      ['signature'],
    ],
    ['several at once', { subject: '', body: 'Dear ,\n\nor else' }, ['!empty', '!hole', '!threat']],
  ])('%s', (_name, situation, expected) => {
    expect(rules(situation)).toEqual(expected);
  });

  it.each([
    ['as agreed', 'We agreed on 1,200.00 USD.', []],
    ['gone', 'We agreed on something.', ['!figure']],
    ['one digit changed', 'We agreed on 1,300.00 USD.', ['!figure']],
    ['a digit added in front', 'We agreed on 11,200.00 USD.', ['!figure']],
    ['a thousand added in front', 'We agreed on 3,1,200.00 USD.', ['!figure']],
    ['in another currency', 'We agreed on 1,200.00 EUR.', ['!figure']],
    ['at the end of a line', 'Amount: 1,200.00 USD\nFor: INV-1', []],
    ['at the very beginning', '1,200.00 USD was agreed.', []],
  ])('E2: the agreed figure is %s', (_name, body, expected) => {
    expect(rules({ body: `Dear Mary,\n\n${body}`, figures: ['1,200.00 USD'] })).toEqual(expected);
  });

  it('E2: 6.23 is not 6.32, and the finding says what the record says (P23)', () => {
    const [finding] = lintText({
      source: { subject: 'x', body: 'Dear Mary,\n\n6.32 USD' },
      figures: [{ label: 'The promised amount', text: '6.23 USD' }],
      subjectIsShared: false,
    });
    expect(finding?.text).toBe(
      'The promised amount in the record is 6.23 USD, and the text does not say it. Is the record or the mail right?',
    );
  });

  it('a figure with signs that mean something else in a search is found as it is', () => {
    expect(rules({ body: 'Dear Mary,\n\n(1.200,00 $?) EUR', figures: ['(1.200,00 $?) EUR'] })).toEqual([]);
  });
});
