import { describe, expect, it } from 'vitest';
import { asPerOurCall } from '../../../lib/correspondence/as-per-our-call.ts';
import { lineChanges } from '../../../lib/reports/line-changes.ts';
import { builtInText } from '../../../lib/templates/built-in-texts.ts';
import { textKey } from '../../../lib/templates/text-key.ts';
import { NOTHING } from '../../support/build-agreed.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';
import { lintText } from '../../support/lint-text.ts';
import { inShort, late, nextStep, usd } from '../../support/next-step.ts';

describe('case 55: drafted, inserted, sent', () => {
  it.each([
    [
      'decided upon',
      [buildDecision({ levelId: 'friendly-reminder', at: daysAgo(0) })],
      'contact friendly-reminder email',
    ],
    ['sent', [buildMail()], 'not-now level-not-due: second-notice email'],
  ])('case 55: what was only %s counts as it should', (_name, activities, expected) => {
    expect(inShort(nextStep(late(17, activities)))).toBe(expected);
  });

  it('case 55: what was edited before sending is told line by line, as it went out', () => {
    const [drafted, sent] = [
      'Dear Mary,\n\nplease pay 1,200.00 USD.\n\nBob',
      'Dear Mary,\n\nplease pay 700.00 USD.\n\nThank you.\n\nBob',
    ];
    expect(lineChanges(drafted, sent)).toEqual([
      { kind: 'gone', text: 'please pay 1,200.00 USD.' },
      { kind: 'new', text: 'please pay 700.00 USD.' },
      { kind: 'new', text: 'Thank you.' },
    ]);
  });
});

describe('case 56: a figure is changed in the confirmation', () => {
  const write = (language: string, agreed: Partial<typeof NOTHING>) => {
    const text = builtInText(textKey('as-per-our-call-plan', language));
    const mail =
      text &&
      asPerOurCall(buildTextFacts({ language, call: buildCall(), agreed: { ...NOTHING, ...agreed } }), text);
    if (!mail?.ok) throw new Error(`No text in ${language}`);
    return mail.value;
  };
  const promises = [buildPromise()];
  const plan = buildPlan({
    rate: '6.23',
    instalments: [
      { dueOn: '2026-11-27', amount: usd(40_000) },
      { dueOn: '2026-12-28', amount: usd(40_000) },
      { dueOn: '2027-01-27', amount: usd(40_001) },
    ],
  });

  it.each<[string, string, Partial<typeof NOTHING>, string, string, unknown]>([
    ['the amount', 'en', { promises }, '1,200.00 USD', '1,100.00 USD', { kind: 'promise', id: 'promise-1' }],
    [
      'the amount, in German',
      'de',
      { promises },
      '1.200,00',
      '1.100,00',
      { kind: 'promise', id: 'promise-1' },
    ],
    [
      'the day',
      'en',
      { promises },
      'November 27, 2026',
      'November 28, 2026',
      { kind: 'promise', id: 'promise-1' },
    ],
    [
      'the cent of the last instalment',
      'en',
      { plan },
      '400.01 USD',
      '400.00 USD',
      { kind: 'instalment', id: 'plan-1', index: 2 },
    ],
    [
      'the day of one instalment of three',
      'en',
      { plan },
      'December 28, 2026',
      'December 29, 2026',
      { kind: 'instalment', id: 'plan-1', index: 1 },
    ],
  ])(
    'case 56: %s: said which it is, and where the record can be amended',
    (_name, language, agreed, from, to, of) => {
      const { subject, body, figures } = write(language, agreed);
      expect(body).toContain(from);
      const edited = body.replace(from, to);
      const [found, ...others] = lintText({
        source: { subject, body: edited },
        figures,
        subjectIsShared: false,
      });
      expect(others).toEqual([]);
      expect(found).toMatchObject({
        rule: 'figure',
        blocking: true,
        difference: { figure: { of }, said: { value: expect.anything() } },
      });
      expect(lintText({ source: { subject, body }, figures, subjectIsShared: false })).toEqual([]);
    },
  );

  it('case 56: 6.23 % is not 6.32 %', () => {
    const { subject, body, figures } = write('en', { plan });
    const edited = { subject, body: body.replace('6.23', '6.32') };
    expect(lintText({ source: edited, figures, subjectIsShared: false })).toMatchObject([
      { rule: 'figure', blocking: true },
    ]);
  });

  it('case 56: two instalments that changed places are both noticed', () => {
    const { subject, body, figures } = write('en', {
      plan: buildPlan({
        instalments: [
          { dueOn: '2026-11-27', amount: usd(30_000) },
          { dueOn: '2026-12-28', amount: usd(90_000) },
        ],
      }),
    });
    const swapped = body
      .replace('300.00 USD by', 'X by')
      .replace('900.00 USD by', '300.00 USD by')
      .replace('X by', '900.00 USD by');
    const found = lintText({ source: { subject, body: swapped }, figures, subjectIsShared: false });
    expect(found.map(({ rule }) => rule)).toEqual(['figure', 'figure']);
  });
});
