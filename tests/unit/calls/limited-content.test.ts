import { describe, expect, it } from 'vitest';
import { branchOf } from '../../../lib/calls/branches.ts';
import type { CallFacts } from '../../../lib/calls/call-facts.ts';
import { quietName, saysTooMuch, voicemailText } from '../../../lib/calls/limited-content.ts';
import { openingWords } from '../../../lib/calls/step-words.ts';
import { formatMoney } from '../../../lib/domain/format-money.ts';
import { money } from '../../../lib/domain/money.ts';
import { seededRandom } from '../../../lib/shared/seeded-random.ts';
import { buildCallFacts } from '../../support/build-call-facts.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { lintText } from '../../support/lint-text.ts';

const facts = buildCallFacts();

describe('P18, rule US6: the text of a voicemail', () => {
  it('gives a name, a firm, a number and good times, and asks to be called back', () => {
    expect(voicemailText(facts)).toBe(
      'Hello, this is Jo Bell from Harbour Supplies. Please call me back at +49 30 1234567. You can reach me weekdays from 09:00 to 17:00. Thank you, and have a good day.',
    );
  });

  it.each([
    [
      'a firm whose name tells what it is about',
      { firm: 'Swift Debt Recovery Ltd' },
      'Hello, this is Jo Bell. Please call me back at +49 30 1234567. ',
    ],
    [
      'a sender who is a department',
      { person: 'Accounts Receivable' },
      'Hello, this is Harbour Supplies. Please call me back',
    ],
    [
      'a phone field with more than a number in it',
      { phone: 'pay 1,200.00 EUR to …' },
      'Hello, this is Jo Bell from Harbour Supplies. Please call me back. ',
    ],
    ['nothing known of us', { firm: '', person: '', phone: '' }, 'Hello. Please call me back. '],
  ])('is shorter for %s', (_, us, begin) => {
    const text = voicemailText({ ...facts, us: { ...facts.us, ...us } });
    expect(text.startsWith(begin)).toBe(true);
  });

  it('case 60: whoever else answers hears the same and no more: who, firm, number, hours', () => {
    const said = (change = {}) =>
      branchOf('third-person')
        .say({ ...facts, ...change })
        .join(' ');
    expect(said()).toBe(
      'This is Jo Bell from Harbour Supplies. Could you ask Mary Adams to call me back? My number is +49 30 1234567. You can reach me weekdays from 09:00 to 17:00. When would be a good time to try again?',
    );
    expect(said({ fullName: null, goodTimes: '' })).toContain(
      'May I ask for a call back? My number is +49 30 1234567. When would',
    );
    expect(said({ goodTimes: 'when you pay' })).toContain('My number is +49 30 1234567. When would');
    expect(said({ us: { ...facts.us, phone: '' } })).toContain(
      'Could you ask Mary Adams to call me back, please? When would',
    );
  });

  it('leaves out times that would tell something', () => {
    expect(voicemailText({ ...facts, goodTimes: 'when you pay 100.00 EUR' })).not.toMatch(/EUR|pay|100/);
  });

  it('leaves out a firm’s name that is an invoice number of theirs', () => {
    const us = { ...facts.us, firm: 'Studio 54' };
    expect(voicemailText({ ...facts, us })).toContain('Studio 54');
    expect(voicemailText({ ...facts, us, numbers: ['54'] })).not.toContain('54 ');
  });
});

describe('what others may hear', () => {
  it.each([
    ['your invoice is open', true],
    ['it is overdue', true],
    ['1,200.00', true],
    ['1200 EUR', true],
    ['€ 5', true],
    ['300 dollars', true],
    ['about INV-1042', true],
    ['about inv-1042', true],
    ['accounts payable', true],
    ['Please call Bill Payne at the office', false],
    ['Hello, this is Jo Bell from Harbour Supplies.', false],
    ['at +49 30 1234567', false],
  ])('“%s”: too much is %s', (text, tooMuch) => {
    expect(saysTooMuch(text, facts)).toBe(tooMuch);
  });

  it.each([
    ['Es geht um eine Forderung.', true],
    ['Die Rechnung ist überfällig.', true],
    ['Il reste un paiement.', true],
    ['C’est au sujet d’une facture impayée.', true],
    ['Se trata de una deuda.', true],
    ['La factura venció en octubre.', true],
    ['Guten Tag, hier ist Jo Bell von Harbour Supplies. Bitte rufen Sie mich zurück.', false],
    ['Bonjour, ici Jo Bell, de chez Harbour Supplies. Merci de me rappeler.', false],
    ['Buenos días, le habla Jo Bell, de Harbour Supplies. Devuélvame la llamada, por favor.', false],
  ])('is kept to in our other languages: %s', (text, tooMuch) => {
    expect(saysTooMuch(text, facts)).toBe(tooMuch);
  });

  it('takes a name for what it is', () => {
    expect(quietName('  Bill Paxton ')).toBe('Bill Paxton');
    expect(quietName('Collections Dept')).toBe('');
  });
});

// The property of issue 6: whatever stands in the settings or on record, the words for voicemail, third persons and
// strangers hold no amount, currency, invoice number or word of debt.
describe('no text for other ears tells what the call is about', () => {
  const random = seededRandom(6);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const FIRMS = [
    'Harbour Supplies',
    'Debt & Co',
    'Invoice Masters',
    'Acme Collections',
    '1,200.00 EUR Ltd',
    'Müller Inkasso',
    '',
    'Pay Day GmbH',
    'EUR 5 Shop',
    'Studio 54',
  ];
  const PEOPLE = [
    'Jo Bell',
    'Accounts Receivable',
    'Bill Payne',
    'Credit Control',
    '',
    'Overdue Team',
    'USD 300',
  ];
  const PHONES = ['+49 30 1234567', '555 0100 x4', '', '1,200.00 EUR', 'call about INV-77', '0800-PAY-NOW'];
  const CURRENCIES = ['EUR', 'USD', 'GBP', 'JPY', 'CHF', 'KWD'];
  const DELIVERED = [
    'Oak boards',
    'Wart removal',
    'Two kayaks; delivery',
    'Overdue fee',
    'Divorce, first talk',
  ];
  const NAMES = ['Mary Adams', 'Accounts Payable', 'Invoices', 'Ann Owe', null];
  const WORDS =
    /\b(debt|owe[sd]?|overdue|unpaid|invoic\w*|payment|paid|collect\w*|receivable|payable|final notice)\b/i;

  const anyFacts = () => {
    const currency = pick(CURRENCIES);
    const number = pick(['INV-77', 'RE 2026-0815', '100234', 'A-1']);
    const fullName = pick(NAMES);
    const delivered = pick(DELIVERED);
    return buildCallFacts({
      us: { firm: pick(FIRMS), person: pick(PEOPLE), phone: pick(PHONES) },
      goodTimes: pick([
        'weekdays from 09:00 to 17:00',
        '',
        'weekdays from 3:00 AM to 11:00 AM, your time',
        'paydays',
      ]),
      fullName,
      firstName: fullName === null ? null : (fullName.split(' ')[0] ?? null),
      numbers: [number],
      currencies: [currency],
      asked: [money(Math.floor(random() * 10_000_000), currency)],
      invoices: [{ number, delivered, issuedOn: null, dueOn: null, daysPastDue: 20 }],
    });
  };

  it('holds for any settings and any record', () => {
    for (let run = 0; run < fuzzRuns(500); run += 1) {
      const any = anyFacts();
      for (const id of [
        'voicemail',
        'third-person',
        'wrong-person',
        'wrong-number',
        'death',
        'no-answer',
      ] as const) {
        const said = branchOf(id).say(any).join('\n');
        const context = `${id}: ${said} ${JSON.stringify(any)}`;
        expect(WORDS.test(said), context).toBe(false);
        for (const sum of any.asked) expect(said.includes(formatMoney(sum, any.locale)), context).toBe(false);
        for (const word of [...any.numbers, ...any.currencies])
          expect(said.includes(word), context).toBe(false);
        expect(tellsWhatWasDelivered(said, any), context).toBe(false);
        // The number to ring and the hours are no particulars; a subject would hold neither.
        const bare = said.replaceAll(any.us.phone || '\n', ' ').replaceAll(any.goodTimes || '\n', ' ');
        const asSubject = { subject: bare.replaceAll('\n', ' '), body: 'x' };
        const findings = lintText({ source: asSubject, figures: [], subjectIsShared: true });
        expect(
          findings.map(({ rule }) => rule),
          context,
        ).not.toContain('private-subject');
      }
    }
  });

  it('holds for the first words to whoever answers, where a name is known (case 60)', () => {
    for (let run = 0; run < fuzzRuns(200); run += 1) {
      const any = { ...anyFacts(), fullName: 'Mary Adams', firstName: 'Mary' };
      expect(saysTooMuch(openingWords(any).join(' '), any)).toBe(false);
      expect(tellsWhatWasDelivered(openingWords(any).join(' '), any)).toBe(false);
    }
  });

  /** What somebody has bought may be nobody else's business (P18): not one word of it, bare or joined. */
  function tellsWhatWasDelivered(said: string, { invoices }: CallFacts): boolean {
    const words = invoices.flatMap(({ delivered }) => delivered?.match(/\p{L}{4,}/gu) ?? []);
    return words.some((word) => said.toLowerCase().includes(word.toLowerCase()));
  }
});
