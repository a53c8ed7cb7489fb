import { describe, expect, it } from 'vitest';
import { agreementIn } from '../../support/agreement-in.ts';

// On Wednesday, 18 November 2026, with 1,000.01 open; "26-12-15" is a day, "?" is asked for.
const CASES: readonly (readonly [typed: string, understood: string])[] = [
  [
    'paga el próximo viernes',
    'promise ? @ 26-11-27 ask amount (which-one) | promise ? @ 26-11-20 ask amount (which-one)',
  ],
  ['la mitad hoy y el resto el día 15', 'plan 500.00 @ 26-11-18 + 500.01 @ 26-12-15 (next-month)'],
  ['paga 500 el viernes y el resto a fin de mes', 'plan 500.00 @ 26-11-20 + 500.01 @ 26-11-30'],
  ['no puede pagar el viernes', ''],
  ['ya pagó la semana pasada', 'question (says-paid)'],
  [
    'en tres cuotas a partir del 1 de enero',
    'plan month 333.33 @ 27-01-01 + 333.33 @ 27-02-01 + 333.35 @ 27-03-01 (far)',
  ],
  ['pagará pronto', 'question ? @ ? ask date (vague)'],
  ['transferirá 1.200,00 € el 4 de diciembre', 'promise 1200.00 @ 26-12-04 (more-than-open)'],
  ['pasado mañana', 'promise ? @ 26-11-20 ask amount'],
  ['paga todo el lunes', 'promise 1000.01 @ 26-11-23'],
  ['no va a pagar', ''],
  ['llamar el lunes', ''],
  ['la próxima semana', 'question ? @ ? ask date (vague)'],
  ['cuando cobre', 'question ask date (condition)'],
  ['hemos pagado ayer', 'question (says-paid)'],
  [
    '200 al mes desde el 1 de diciembre',
    'plan 200.00 @ 26-12-01 + 200.00 @ 27-01-01 + 200.00 @ 27-02-01 + 200.00 @ 27-03-01 + 200.00 @ 27-04-01 + 0.01 @ 27-05-03',
  ],
  ['un tercio ahora y el resto el 15 de enero', 'plan 333.33 @ 26-11-18 + 666.68 @ 27-01-15'],
  ['paga mañana por la mañana 100', 'promise 100.00 @ 26-11-19'],
  ['por la mañana', ''],
  ['viernes 4 de diciembre', 'promise ? @ 26-12-04 ask amount'],
  ['lo antes posible', 'question ? @ ? ask date (vague)'],
  ['a finales de enero', 'promise ? @ 27-01-31 ask amount (closed) (far)'],
  ['300 € antes del 30 de noviembre', 'promise 300.00 @ 26-11-30'],
  ['4/12', 'promise ? @ 26-12-04 ask amount'],
];

describe('dates and sums as people type them in Spanish (P15)', () => {
  it.each(CASES)('“%s” is %s', (typed, understood) => {
    expect(agreementIn(typed, 'es-ES')).toBe(understood);
  });
});
