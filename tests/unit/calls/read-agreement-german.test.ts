import { describe, expect, it } from 'vitest';
import { agreementIn } from '../../support/agreement-in.ts';

// On Wednesday, 18 November 2026, with 1,000.01 open; "26-12-15" is a day, "?" is asked for.
const CASES: readonly (readonly [typed: string, understood: string])[] = [
  ['1.200,00 by 4.12.', 'promise 1200.00 @ 26-12-04 (more-than-open)'],
  [
    'zahlt nächsten Freitag',
    'promise ? @ 26-11-27 ask amount (which-one) | promise ? @ 26-11-20 ask amount (which-one)',
  ],
  ['die Hälfte heute, den Rest am 15.', 'plan 500.00 @ 26-11-18 + 500.01 @ 26-12-15 (next-month)'],
  ['überweist 500 am Freitag und den Rest bis Monatsende', 'plan 500.00 @ 26-11-20 + 500.01 @ 26-11-30'],
  ['zahlt bald', 'question ? @ ? ask date (vague)'],
  ['kann am Freitag nicht zahlen', ''],
  ['hat am Montag bezahlt', 'question (says-paid)'],
  ['drei Raten ab 1. Januar', 'plan month 333.33 @ 27-01-01 + 333.33 @ 27-02-01 + 333.35 @ 27-03-01 (far)'],
  [
    'monatlich 200 ab dem 1.12.',
    'plan 200.00 @ 26-12-01 + 200.00 @ 27-01-01 + 200.00 @ 27-02-01 + 200.00 @ 27-03-01 + 200.00 @ 27-04-01 + 0.01 @ 27-05-03',
  ],
  ['Rechnung 4711 wird am 4. Dezember überwiesen', 'promise 400.01 @ 26-12-04 4711'],
  ['zahlt in 14 Tagen', 'promise ? @ 26-12-02 ask amount'],
  ['zahlt am Fr 400,00', 'promise 400.00 @ 26-11-20'],
  ['wenn der Kunde zahlt', 'question ask date (condition)'],
  ['Ende Januar zahlt er alles', 'promise 1000.01 @ 27-01-31 (closed) (far)'],
  ['3 x 300 ab 1. Dezember', 'plan 300.00 @ 26-12-01 + 300.00 @ 27-01-01 + 300.00 @ 27-02-01'],
  [
    'zahlt in drei Monatsraten, die erste am 1. Dezember',
    'plan month 333.33 @ 26-12-01 + 333.33 @ 27-01-01 + 333.35 @ 27-02-01',
  ],
  ['zahlt alles bis Freitag, den 4. Dezember', 'promise 1000.01 @ 26-12-04'],
  [
    'zahlt 500 Euro bis zum 15. und den Rest bis zum 31.12.',
    'plan 500.00 @ 26-12-15 + 500.01 @ 26-12-31 (next-month)',
  ],
  ['will nicht zahlen', ''],
  ['Überweisung über 1.200,50 € am 04.12.2026', 'promise 1200.50 @ 26-12-04 (more-than-open)'],
  ['zahlt sobald wie möglich', 'question ? @ ? ask date (vague)'],
  ['zahlt Anfang nächster Woche', 'question ? @ ? ask date (vague)'],
  ['nächste Woche', 'question ? @ ? ask date (vague)'],
  ['Rückruf am Montag', ''],
  ['fällig am 4.12.', ''],
  ['ruft am Freitag an und zahlt am Montag', 'promise ? @ 26-11-23 ask amount'],
  ['spätestens am 30. November', 'promise ? @ 26-11-30 ask amount'],
  ['zahlt heute 100 und morgen 200', 'promise 100.00 @ 26-11-18 + 200.00 @ 26-11-19'],
  ['heute in einer Woche', 'promise ? @ 26-11-25 ask amount'],
  ['zahlt vielleicht am Freitag', 'question ask date (condition)'],
  ['Geld ist schon raus', 'question (says-paid)'],
  ['wurde gestern überwiesen', 'question (says-paid)'],
  [
    'ein Drittel jetzt, ein Drittel am 1.12., ein Drittel am 1.1.',
    'plan 333.33 @ 26-11-18 + 333.33 @ 26-12-01 + 333.35 @ 27-01-01',
  ],
  ['Skonto 2 % bei Zahlung bis Freitag', ''],
  ['wohnt Hauptstr. 12, zahlt Freitag', 'promise ? @ 26-11-20 ask amount'],
  ['Tel. 030 1234567, zahlt am 5.12.', 'promise ? @ 26-12-05 ask amount (closed)'],
  ['um 14:30 Uhr angerufen, zahlt 250,00 am Montag', 'promise 250.00 @ 26-11-23'],
  ['zahlt am 32.12.', ''],
  ['bis Ende des nächsten Monats', 'promise ? @ 26-12-31 ask amount (far)'],
  ['übermorgen 80', 'promise 80.00 @ 26-11-20'],
  [
    'alle zwei Wochen 100 ab Freitag',
    'plan 100.00 @ 26-11-20 + 100.00 @ 26-12-04 + 100.00 @ 26-12-18 + 100.00 @ 27-01-01 + 100.00 @ 27-01-15 + 100.00 @ 27-01-29 + 100.00 @ 27-02-12 + 100.00 @ 27-02-26 + 100.00 @ 27-03-12 + 100.00 @ 27-03-26 + 0.01 @ 27-04-09',
  ],
  ['die zweite Hälfte am 30.', 'promise 500.00 @ 26-11-30'],
];

describe('dates and sums as people type them in German (P15)', () => {
  it.each(CASES)('“%s” is %s', (typed, understood) => {
    expect(agreementIn(typed, 'de-DE')).toBe(understood);
  });
});
