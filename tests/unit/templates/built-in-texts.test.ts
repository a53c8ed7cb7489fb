import { describe, expect, it } from 'vitest';
import { deadlineOf, textData } from '../../../lib/correspondence/text-data.ts';
import type { TextFacts } from '../../../lib/correspondence/text-facts.ts';
import { dayIn } from '../../../lib/domain/day.ts';
import { ALL_TEXTS, BUILT_IN_TEXTS, builtInText } from '../../../lib/templates/built-in-texts.ts';
import { CATALOGUE, TEXT_IDS } from '../../../lib/templates/catalogue.ts';
import { checkTemplate } from '../../../lib/templates/check-template.ts';
import { LANGUAGES, wordsOf } from '../../../lib/templates/languages.ts';
import { lint } from '../../../lib/templates/lint/lint.ts';
import { renderText } from '../../../lib/templates/render-text.ts';
import type { BuiltInText } from '../../../lib/templates/template-source.ts';
import { textIdOf, textKey } from '../../../lib/templates/text-key.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { dayAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';

/** All that may be there, or nothing of it. */
const GROUNDS = ['one invoice', 'three invoices', 'nothing but an invoice'] as const;
type Ground = (typeof GROUNDS)[number];

function factsOf(text: BuiltInText, ground: Ground): TextFacts {
  const isBare = ground === 'nothing but an invoice';
  const items = (ground === 'three invoices' ? [1, 2, 3] : [1]).map((n) =>
    buildOpenItem({ id: `item-${n}`, number: `INV-${n}`, dueOn: dayAgo(n * 10), issuedOn: dayAgo(60) }),
  );
  return buildTextFacts({
    language: text.language,
    channel: text.channel === 'letter' ? 'letter' : 'email',
    settings: buildSettings({
      partnerName: isBare ? '' : 'Fair Partners',
      ...(isBare && { senderPhone: '', paymentLines: '' }),
    }),
    account: buildAccount({
      kind: text.audience === 'consumer' ? 'consumer' : 'trade',
      language: text.language,
    }),
    contact: buildContact({ name: isBare ? null : 'Mary Adams' }),
    items,
    call: buildCall({ contactName: isBare ? null : 'Mary Adams' }),
    promise: isBare
      ? null
      : buildPromise({ covers: [{ itemId: 'item-1', open: { amount: 1, currency: 'USD' } }] }),
    ...(text.textId === 'promise-in-mail' && { answer: buildAnswer() }),
    confirmedBy: isBare ? null : buildMail(),
  });
}

function rendered(text: BuiltInText, facts: TextFacts) {
  const written = renderText(text, textData(facts));
  if (!written.ok) throw new Error(`${text.id}: ${written.message}`);
  return written.value;
}

const situations = ALL_TEXTS.flatMap((text) => GROUNDS.map((ground) => ({ text, id: text.id, ground })));
const isSpoken = ({ channel }: BuiltInText) => channel === 'voicemail' || channel === 'call-opening';
const asksForMoney = ({ textId, tone }: BuiltInText) =>
  tone >= 1 && !/^(?:alternative-contact|as-per|voicemail|call-)/.test(textId);

describe('every text that the product comes with', () => {
  it.each(situations)('$id reads well with $ground', ({ text, ground }) => {
    const { subject, body } = rendered(text, factsOf(text, ground));
    expect(`${subject}\n${body}`).not.toMatch(/undefined|null|NaN|\[object|\{|\}|%|\(s\)/);
    expect(body).not.toMatch(/\n{3,}|[ \t]\n| {2}|^\s|\s$/);
    // No space before a stop, nothing in brackets, no list announced that does not come, no two stops.
    // A Spanish greeting ends in a colon.
    const below = isSpoken(text) ? body : body.slice(body.indexOf('\n'));
    expect(below).not.toMatch(/ [,.]|\(\s*\)|:\n+(?!- |\n)|[.,;]{2}|!/);
    expect(subject).not.toMatch(/\n|^\s|\s$| {2}|^$|!/);
  });

  it.each(situations.filter(({ text }) => !isSpoken(text)))(
    '$id greets by name and is signed, with $ground',
    ({ text, ground }) => {
      const { body } = rendered(text, factsOf(text, ground));
      const words = wordsOf(text.language);
      const isNamed = ground !== 'nothing but an invoice';
      const [first] = body.split('\n');
      expect(first?.includes('Mary')).toBe(isNamed);
      expect(body).toContain(`${words.parts.regards}\nBob Baker\nOur Firm`);
    },
  );

  it.each(situations.filter(({ text, ground }) => !isSpoken(text) && ground !== 'nothing but an invoice'))(
    'P14, P18, B7: the guard finds nothing in $id with $ground',
    ({ text, ground }) => {
      const facts = factsOf(text, ground);
      const { settings, account, now } = facts;
      const findings = lint({
        source: rendered(text, facts),
        language: text.language,
        channel: text.channel,
        audience: account.kind,
        isShared: account.kind === 'consumer' && text.channel !== 'letter',
        tone: text.tone,
        previousTone: null,
        figures: [],
        greeting: { name: facts.contact?.name ?? null },
        firm: {
          name: settings.firmName,
          phone: settings.senderPhone,
          payment: settings.paymentLines,
          partner: settings.partnerName,
        },
        notice: { isDecided: true, deadline: text.tone >= 4 ? deadlineOf(facts) : null, given: 0 },
        today: dayIn(settings.zone, now),
        isTemplate: false,
        names: [account.name],
      });
      // Who is only asked for a name is not told how to pay; from which tone a text comes is not said here.
      const isQuiet = text.textId.startsWith('alternative-contact');
      const told = findings.filter(
        ({ rule }) => rule !== 'tone-step' && !(isQuiet && rule === 'payment-way'),
      );
      expect(told.map(({ rule, text: words }) => `${rule}: “${words}”`)).toEqual([]);
    },
  );

  it.each(situations.filter(({ text, ground }) => asksForMoney(text) && ground !== 'nothing but an invoice'))(
    'B7: $id says how to pay, and whom to ring, with $ground',
    ({ text, ground }) => {
      const { body } = rendered(text, factsOf(text, ground));
      expect(body).toContain('Bank transfer to account 123456');
      expect(body).toContain('+1 555 0199');
    },
  );

  it.each(ALL_TEXTS)('$id can be saved as it is', (text) => {
    expect(checkTemplate(text)).toBeNull();
  });

  it.each(ALL_TEXTS.filter(({ audience, channel }) => audience === 'consumer' && channel === 'mail'))(
    'P18, US5, case 42: $id tells a private person’s preview nothing, and how to stop messages',
    (text) => {
      const { subject, body } = rendered(text, factsOf(text, 'three invoices'));
      expect(subject).not.toMatch(/INV-|\d{3,}[.,]|USD|invoice|Rechnung|factur/i);
      expect(body.slice(0, 100)).not.toMatch(/INV-|USD/);
      expect(text.body).toMatch(/“stop”|„Stopp“|«\u202fstop\u202f»|«baja»/i);
    },
  );

  it.each(
    ALL_TEXTS.filter(({ textId }) =>
      /^(?:alternative-contact|voicemail$|voicemail-follow|stop-|call-opening-other)/.test(textId),
    ),
  )('P17, P18, US6: $id tells nothing of what it is about', (text) => {
    const { subject, body } = rendered(text, factsOf(text, 'three invoices'));
    expect(`${subject}\n${body}`).not.toMatch(/INV-|USD|\d[.,]\d\d\b/);
  });

  it.each(ALL_TEXTS.filter(({ textId }) => textId.startsWith('final-notice')))(
    'P27, case 61: $id names the amount, the day, the partner and how to get in touch',
    (text) => {
      const facts = factsOf(text, 'one invoice');
      const { body } = rendered(text, facts);
      const { total, deadline } = textData(facts);
      for (const part of [String(total), String(deadline), 'Fair Partners', '+1 555 0199'])
        expect(body).toContain(part);
    },
  );

  it.each(['second-notice', 'stepped-up'])(
    'P25: %s cites the mail that confirmed a promise, by day and time',
    (id) => {
      const text = builtInText(id);
      const confirmedBy = buildMail({ at: Date.parse('2026-11-02T14:05:00-05:00') });
      const written =
        text && renderText(text, textData(buildTextFacts({ promise: buildPromise(), confirmedBy })));
      if (!written?.ok) throw new Error('It can be rendered');
      expect(written.value.body.replaceAll('\u202f', ' ')).toContain(
        'As confirmed in my e-mail of November 2, 2026, 2:05 PM, we had agreed on 1,200.00 USD by November 27, 2026',
      );
    },
  );

  it('P20: the second notice says that nobody answered only when no promise was given', () => {
    const text = builtInText('second-notice');
    const of = (promised: boolean) => {
      const promise = promised ? buildPromise() : null;
      const confirmedBy = promised ? buildMail() : null;
      const written = text && renderText(text, textData(buildTextFacts({ promise, confirmedBy })));
      return written?.ok ? written.value.body : '';
    };
    expect(of(false)).toContain('have not heard back yet');
    expect(of(true)).not.toContain('have not heard back yet');
  });
});

describe('the catalogue', () => {
  it('P22: each written step is at most one notch firmer than the one before', () => {
    const ladder = [
      'courtesy-note',
      'friendly-reminder',
      'second-notice',
      'stepped-up',
      'final-notice',
      'hand-off-announcement',
    ] as const;
    expect(ladder.map((id) => CATALOGUE[id].tone)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each(TEXT_IDS.filter((id) => /-(?:letter|consumer)$/.test(id)))(
    '%s is a form of a text, as firm as it',
    (id) => {
      const plain = id.replace(/-consumer$/, '').replace(/-letter$/, '');
      expect(builtInText(plain)?.tone).toBe(CATALOGUE[id].tone);
      expect(CATALOGUE[id].channel).toBe(id.includes('-letter') ? 'letter' : 'mail');
      expect(CATALOGUE[id].audience === 'consumer').toBe(id.endsWith('-consumer'));
    },
  );

  it('has no two texts of one name', () => {
    const names = ALL_TEXTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is found by its id, and nothing else is', () => {
    expect(builtInText('second-notice')?.name).toBe('Second notice');
    expect(builtInText('third-notice')).toBeNull();
    expect(BUILT_IN_TEXTS.map(({ id }) => id)).toEqual(TEXT_IDS);
  });
});

describe.each(LANGUAGES)('the language $words.name', ({ words, texts }) => {
  it('is found by its tag, and its texts by theirs', () => {
    expect(wordsOf(words.tag)).toBe(words);
    expect(Object.keys(texts).sort()).toEqual([...TEXT_IDS].sort());
    for (const id of TEXT_IDS) {
      const text = builtInText(textKey(id, words.tag));
      // What it is for is said once, in the catalogue.
      expect(text).toMatchObject({ ...texts[id], language: words.tag, purpose: CATALOGUE[id].purpose });
      expect(textIdOf(text?.id ?? '')).toBe(id);
    }
  });
});

it('a language that has no words yet is written with the English ones, a country’s with those of its language', () => {
  expect(wordsOf('tlh').tag).toBe('en');
  expect(wordsOf('de-AT').tag).toBe('de');
});

describe('American English', () => {
  const american = ALL_TEXTS.filter(({ language }) => language === 'en-US');

  it.each(american)('$id has no British word left', ({ subject, body }) => {
    const words = `${subject}\n${body}`.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ');
    expect(words).not.toMatch(
      /instalment|cheque|e-mail|\bring\b|[a-z]our\b(?<!\b(?:our|your|four|hour))|organis|realis|centre/i,
    );
  });

  it.each(american)('$id fills in what the English one fills in', ({ textId, subject, body }) => {
    const tags = (text: string) => text.match(/\{\{.*?\}\}|\{%.*?%\}/gs) ?? [];
    const english = builtInText(textId);
    expect(tags(`${subject}${body}`)).toEqual(tags(`${english?.subject}${english?.body}`));
  });

  it('changes its words and nothing else', () => {
    expect(builtInText('missed-instalment-in-en-us')?.body).toContain(
      'The installment of {{ promise.amount }}',
    );
    expect(builtInText('thank-you-in-en-us')?.body).toContain("received.kind == 'instalment'");
    const first = (id: string) => builtInText(id)?.body.split('\n')[2];
    expect(first('friendly-reminder-in-en-us')).toBe(first('friendly-reminder'));
    expect(wordsOf('en-US').small.methods.cheque).toBe('by check');
  });
});
