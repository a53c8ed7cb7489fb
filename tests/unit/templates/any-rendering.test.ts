import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenSample } from '../../../lib/app/sample-occasion.ts';
import { groundOf } from '../../../lib/app/samples/sample-ground.ts';
import { askedFor } from '../../../lib/correspondence/listed-items.ts';
import type { TextFacts } from '../../../lib/correspondence/text-facts.ts';
import type { Written } from '../../../lib/correspondence/written-mail.ts';
import { dayIn } from '../../../lib/domain/day.ts';
import type { Money } from '../../../lib/domain/money.ts';
import { isSubjectShared } from '../../../lib/domain/shared-subject.ts';
import { sumByCurrency } from '../../../lib/domain/sum-by-currency.ts';
import { amountsInText, writtenMoney } from '../../../lib/templates/amounts-in-text.ts';
import { ALL_TEXTS } from '../../../lib/templates/built-in-texts.ts';
import { wordsOf } from '../../../lib/templates/languages.ts';
import { lint } from '../../../lib/templates/lint/lint.ts';
import type { BuiltInText } from '../../../lib/templates/template-source.ts';
import { anySituation } from '../../support/any-facts.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { sampleFirm } from '../../support/sample-firm.ts';

const anyText = fc.constantFrom(...ALL_TEXTS);
const anyName = fc.constantFrom(
  'Mary Adams',
  'Mrs Adams',
  'J. Adams',
  'Accounts Payable',
  'ليلى الحداد',
  '<img onerror=1>',
  null,
);

/** Whatever is open on a generated account, and whoever is written to there. */
const anyGround = fc
  .record({ situation: anySituation, name: anyName })
  .map(({ situation: { facts, moment }, name }) => {
    const { id: _, ...person } = facts.contacts[0] ?? { id: '' };
    const contacts = 'accountId' in person ? [{ ...person, id: 'contact', name }] : [];
    const items = facts.items.filter(({ kind, open }) => kind === 'invoice' && open.amount > 0);
    return { facts: { ...facts, contacts, items }, now: moment.now };
  })
  .filter(({ facts }) => facts.items.length > 0);

/** What may be missing while a firm has not filled in its settings. */
const anyFirm = fc.record(
  {
    firmName: fc.constant(''),
    senderName: fc.constant(''),
    senderPhone: fc.constant(''),
    paymentLines: fc.constant(''),
    paymentLink: fc.constant(''),
    bankDetails: fc.constant([]),
    signatureLines: fc.constant(''),
    firmAddress: fc.constant(''),
    partnerName: fc.constant(''),
  },
  { requiredKeys: [] },
);

type Ground = TextFacts & { readonly language: string };

function groundFor(
  text: BuiltInText,
  { facts, now }: { facts: Parameters<typeof groundOf>[0]; now: number },
  firm = {},
): Ground {
  const settings = sampleFirm(wordsOf(text.language).locale, firm);
  const ground = groundOf(facts, { settings, now });
  // A part is of its invoice's currency, and no more than is open: other use cases see to that.
  const underReview = ground.underReview.filter(({ itemId, amount }) =>
    ground.items.some(
      ({ id, open }) => id === itemId && open.currency === amount.currency && amount.amount < open.amount,
    ),
  );
  const once = underReview.filter(
    ({ itemId }, index) => underReview.findIndex((one) => one.itemId === itemId) === index,
  );
  return { ...ground, underReview: once, language: text.language };
}

function write(text: BuiltInText, ground: Ground): Written {
  const written = writtenSample(text.textId, ground, text);
  if (!written.ok) throw new Error(`${text.id}: ${written.message}`);
  return written.value;
}

describe('any built-in text, on any account', () => {
  it('has no word that is not filled in, whatever is not known of the customer and the firm', () => {
    fc.assert(
      fc.property(anyText, anyGround, anyFirm, (text, facts, firm) => {
        const { subject, body } = write(text, groundFor(text, facts, firm));
        const all = `${subject}\n${body}`;
        expect(all).not.toMatch(/\{\{|\{%|undefined|NaN|null|\[object|[\uE000-\uF8FF]/);
        expect(all).not.toMatch(/^(?:Dear|Hello|Hi|Guten Tag|Bonjour|Hola|Buenos días)\s+[,:.]/m);
        expect(all).not.toMatch(/\(\s*\)|“\s*”| {2}|[^\S\n]+[,.](?:\s|$)/);
        expect(subject.trim()).not.toBe('');
      }),
      { numRuns: fuzzRuns(400) },
    );
  });

  it('names no amount that is not on record, and no sum across currencies (case 11)', () => {
    fc.assert(
      fc.property(anyText, anyGround, (text, facts) => {
        const ground = groundFor(text, facts, { bankDetails: [], paymentLines: '', senderPhone: '' });
        const { body, figures } = write(text, ground);
        const asked = ground.items.map((item) => askedFor(item, ground));
        const known: Money[] = [
          ...asked,
          ...sumByCurrency(asked),
          ...ground.items.map(({ open }) => open),
          ...ground.underReview.map(({ amount }) => amount),
          ...figures.flatMap(({ value }) => (value?.kind === 'money' ? [value.money] : [])),
        ];
        // A part that was agreed is a third of the oldest, to the cent.
        const agreed = [...known, ...asked.flatMap((one) => thirdsOf(one))];
        for (const written of amountsInText(body)) {
          if (written.currency === null) continue;
          const { currency } = written;
          const read = writtenMoney(written, currency);
          expect(agreed).toContainEqual(read);
        }
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  it('says every figure it must say, and nothing that the guard would hold back', () => {
    fc.assert(
      fc.property(anyText, anyGround, (text, facts) => {
        const ground = groundFor(text, facts);
        const { subject, body, figures, to } = write(text, ground);
        const { settings, account, contact } = ground;
        const isConsumer = text.audience === 'consumer' || account.kind === 'consumer';
        const isLetter = text.channel === 'letter';
        const findings = lint({
          source: { subject, body },
          language: text.language,
          channel: text.channel,
          audience: isConsumer ? 'consumer' : 'trade',
          isShared:
            !isLetter &&
            isSubjectShared(
              account.kind,
              to.map(({ address }) => address),
            ),
          tone: text.tone,
          previousTone: null,
          figures,
          greeting: { name: contact?.name ?? null },
          firm: {
            name: settings.firmName,
            phone: settings.senderPhone,
            payment: settings.paymentLines,
            partner: settings.partnerName,
          },
          notice: { isDecided: text.tone >= 4, deadline: null, given: 0 },
          today: dayIn(settings.zone, ground.now),
          isTemplate: false,
          names: [account.name, contact?.name ?? '', ...(ground.paysFor ?? []).map(({ name }) => name)],
        }).filter(({ blocking }) => blocking);
        expect({ text: text.id, findings }).toEqual({ text: text.id, findings: [] });
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

function thirdsOf({ amount, currency }: Money): Money[] {
  const third = Math.floor(amount / 3);
  return [0, 1, 2].map((more) => ({ amount: third + more, currency }));
}
