import { describe, expect, it } from 'vitest';
import { textData } from '../../../lib/correspondence/text-data.ts';
import { ALL_TEXTS, BUILT_IN_TEXTS, builtInText } from '../../../lib/templates/built-in-texts.ts';
import { checkTemplate } from '../../../lib/templates/check-template.ts';
import { LANGUAGES, wordsOf } from '../../../lib/templates/languages.ts';
import { lintText } from '../../../lib/templates/lint-text.ts';
import { renderText } from '../../../lib/templates/render-text.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { dayAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';

const items = [1, 2, 3].map((n) =>
  buildOpenItem({
    id: `item-${n}`,
    number: `INV-${n}`,
    dueOn: dayAgo(n * 10),
    issuedOn: n === 2 ? null : dayAgo(60),
  }),
);

/** Every text with every combination of what may be there or not. */
const situations = BUILT_IN_TEXTS.flatMap((text) =>
  [1, 3].flatMap((count) =>
    [true, false].flatMap((promise) =>
      [true, false].flatMap((phone) =>
        [true, false].flatMap((payment) =>
          [true, false].map((name) => ({ text, id: text.id, count, promise, phone, payment, name })),
        ),
      ),
    ),
  ),
);

/** The invoices a text must name: those of the promise, or all it is about. */
function named({ id, count, promise }: (typeof situations)[number]) {
  if (id === 'thank-you' || id === 'promise-in-mail')
    return promise && id !== 'thank-you' ? items.slice(0, 1) : [];
  return items.slice(0, promise && id.startsWith('as-per-our-call') ? 1 : count);
}

function facts({ count, promise, phone, payment, name }: (typeof situations)[number]) {
  return buildTextFacts({
    settings: buildSettings({
      ...(phone ? {} : { senderPhone: '' }),
      ...(payment ? {} : { paymentLines: '' }),
    }),
    contact: buildContact({ name: name ? 'Mary Adams' : null }),
    items: items.slice(0, count),
    call: buildCall({ contactName: name ? 'Mary Adams' : null }),
    promise: promise
      ? buildPromise({ covers: [{ itemId: 'item-1', open: { amount: 1, currency: 'USD' } }] })
      : null,
    confirmedBy: promise ? buildMail() : null,
  });
}

describe('every text that the product comes with', () => {
  it.each(situations)(
    '$id reads well: $count invoices, promise $promise, phone $phone, payment lines $payment, name $name',
    (situation) => {
      const rendered = renderText(situation.text, textData(facts(situation)));
      if (!rendered.ok) throw new Error(rendered.message);
      const { subject, body } = rendered.value;
      expect(`${subject}\n${body}`).not.toMatch(/undefined|null|NaN|\[object|\{|\}|%/);
      expect(body).not.toMatch(/\n{3,}|[ \t]\n| {2}|^\s|\s$/);
      // No space before a stop, nothing in brackets, no list announced that does not come.
      expect(body).not.toMatch(/ [,.:;]|\(\s*\)|:\n+(?!- |\n)/);
      expect(subject).not.toMatch(/\n|^\s|\s$| {2}/);
      expect(body.split('\n')[0]).toBe(situation.name ? 'Dear Mary,' : 'Hello,');
      for (const { number } of named(situation)) expect(body).toContain(number);
      expect(body).toContain('Kind regards,\nBob Baker\nOur Firm');
      expect(body.includes('+1 555 0199')).toBe(situation.phone);
      // Who has just paid is not told how to; who cannot be sure to be alone is told nothing at all.
      const saysHow = situation.id !== 'thank-you';
      expect(body.includes('Bank transfer to account 123456')).toBe(situation.payment && saysHow);
      // P14: nothing threatens; case 42: without a name there is a thought about it, and no fault.
      const findings = lintText({ source: rendered.value, figures: [], subjectIsShared: true });
      expect(findings.map(({ rule, blocking }) => [rule, blocking])).toEqual(
        situation.name ? [] : [['greeting', false]],
      );
    },
  );

  it.each(ALL_TEXTS)('$id can be saved as it is', (text) => {
    expect(checkTemplate(text)).toBeNull();
  });

  it('P18: no subject tells an amount or a word of debt', () => {
    const subjects = ALL_TEXTS.map(({ subject }) => subject).join('\n');
    expect(subjects).not.toMatch(/overdue|debt|owe|final|unpaid|total|\.open/i);
  });

  it('is found by its id, and nothing else is', () => {
    expect(builtInText('second-notice')?.name).toBe('Second notice');
    expect(builtInText('third-notice')).toBeNull();
  });

  it('P27: the final notice names the amount, a day and how to get in touch', () => {
    const text = builtInText('final-notice');
    const rendered = text && renderText(text, textData(buildTextFacts()));
    if (!rendered?.ok) throw new Error('It can be rendered');
    expect(rendered.value.body).toContain('The open amount is 1,200.00 USD.');
    expect(rendered.value.body).toContain('by December 4, 2026');
    expect(rendered.value.body).toContain('+1 555 0199');
  });

  it.each(['second-notice', 'stepped-up'])(
    'P25: %s cites the mail that confirmed a promise, by day and time',
    (id) => {
      const text = builtInText(id);
      const confirmedBy = buildMail({ at: Date.parse('2026-11-02T14:05:00-05:00') });
      const rendered =
        text && renderText(text, textData(buildTextFacts({ promise: buildPromise(), confirmedBy })));
      if (!rendered?.ok) throw new Error('It can be rendered');
      expect(rendered.value.body.replaceAll('\u202f', ' ')).toContain(
        'As confirmed in my e-mail of November 2, 2026, 2:05 PM, we had agreed on 1,200.00 USD by November 27, 2026',
      );
    },
  );

  it('P20: the second notice says that nobody answered only when no promise was given', () => {
    const text = builtInText('second-notice');
    const of = (promised: boolean) => {
      const promise = promised ? buildPromise() : null;
      const confirmedBy = promised ? buildMail() : null;
      const rendered = text && renderText(text, textData(buildTextFacts({ promise, confirmedBy })));
      return rendered?.ok ? rendered.value.body : '';
    };
    expect(of(false)).toContain('have not heard back yet');
    expect(of(true)).not.toContain('have not heard back yet');
  });
});

describe.each(LANGUAGES)('the language $words.name', ({ words, texts }) => {
  it('is found by its tag, and its texts by theirs', () => {
    expect(wordsOf(words.tag)).toBe(words);
    for (const [id, text] of Object.entries(texts)) {
      expect(builtInText(`${id}-in-${words.tag}`)).toMatchObject({ ...text, language: words.tag });
      // What it is for is said once, with the English text.
      expect(builtInText(`${id}-in-${words.tag}`)?.purpose).toBe(builtInText(id)?.purpose);
    }
  });

  it('ends a text that nobody signs as the guard knows it', () => {
    const signed = `${words.parts.regards}\nBob Baker`;
    const rules = (body: string) =>
      lintText({ source: { subject: 'Hello', body }, figures: [], subjectIsShared: false }).map(
        ({ rule }) => rule,
      );
    expect(rules(`Mary,\n\n${words.parts.regards}`)).toContain('signature');
    expect(rules(`Mary,\n\n${signed}`)).not.toContain('signature');
  });
});

it('a language that has no words yet is written with the English ones', () => {
  expect(wordsOf('tlh').tag).toBe('en');
});
