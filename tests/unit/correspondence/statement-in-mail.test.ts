import { describe, expect, it } from 'vitest';
import { sampleGround } from '../../../lib/app/samples/sample-ground.ts';
import { SAMPLES } from '../../../lib/app/samples/sample-names.ts';
import { letterWording, plainLetter } from '../../../lib/correspondence/letter.ts';
import {
  hasStatement,
  letterStatement,
  withStatement,
} from '../../../lib/correspondence/letter-statement.ts';
import { reminder } from '../../../lib/correspondence/reminder.ts';
import { dayIn } from '../../../lib/domain/day.ts';
import { builtInText } from '../../../lib/templates/built-in-texts.ts';
import { LANGUAGES } from '../../../lib/templates/languages.ts';
import { lint } from '../../../lib/templates/lint/lint.ts';
import { textKey } from '../../../lib/templates/text-key.ts';
import { buildLetter } from '../../support/build-letter.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';
import { NOW } from '../../support/fixed-clock.ts';
import { lintQuestion } from '../../support/lint-text.ts';

const STATEMENT = letterStatement(buildTextFacts());

describe('E10: the statement in a mail', () => {
  it('stands at its end, below the signature, and is put there once', () => {
    const once = withStatement('Dear Mary,\n\nKind regards,\nBob\n', STATEMENT);
    expect(once).toBe(
      'Dear Mary,\n\nKind regards,\nBob\n\nStatement of open invoices:\n- INV-1042, Due: October 2, 2026, Open: 1,200.00 USD\n\nTotal in USD: 1,200.00 USD',
    );
    expect(withStatement(once, STATEMENT)).toBe(once);
  });

  it('is known by its heading, also where a line of it was changed', () => {
    expect(hasStatement('Statement of open invoices:\r\n- INV-1042, paid', STATEMENT)).toBe(true);
    expect(hasStatement('I enclose our Statement of open invoices: see below', STATEMENT)).toBe(false);
  });

  const cases = LANGUAGES.flatMap(({ words }) => SAMPLES.map(({ id }) => [words.tag, id] as const));
  it.each(cases)(
    'the guard finds no more in a second notice (%s, %s) with it than without',
    (language, id) => {
      const settings = buildSettings();
      const facts = { ...sampleGround(id, { settings, now: NOW }), language };
      const text = builtInText(textKey('second-notice', language));
      if (!text) throw new Error('No text');
      const { tone } = text;
      const written = reminder(facts, text);
      if (!written.ok) throw new Error(written.message);
      const { subject, body, figures } = written.value;
      const findings = (words: string) =>
        lint(
          lintQuestion({
            source: { subject, body: words },
            figures,
            language,
            tone,
            audience: facts.account.kind,
            greeting: { name: facts.contact?.name ?? null },
            firm: {
              name: settings.firmName,
              phone: settings.senderPhone,
              payment: settings.paymentLines,
              partner: '',
            },
            today: dayIn(settings.zone, NOW),
          }),
        ).map(({ rule, why }) => `${rule}: ${why}`);
      const statement = letterStatement(facts);
      expect(findings(withStatement(body, statement))).toEqual(findings(body));
    },
  );
});

describe('E9: what is kept of a letter', () => {
  it('is its text, its table and its way to pay, as they are printed', () => {
    const letter = buildLetter();
    const wording = letterWording(letter);
    expect(wording).toMatch(/^Dear Mary,/);
    expect(wording).toContain('\n\nStatement of open invoices:\n- INV-1042');
    expect(wording).toMatch(/\n\nHow to pay:\nBank transfer to account 123456 at First Bank\.$/);
    expect(plainLetter(letter)).toBe([letter.address, letter.date, letter.subject, wording].join('\n\n'));
  });

  it('is its text alone where nothing else is printed', () => {
    const letter = buildLetter({}, { statement: null, payment: '' });
    expect(letterWording(letter)).toBe(letter.body);
  });
});
