import { expect, it } from 'vitest';
import { instalmentReminder } from '../../../lib/correspondence/instalment-reminder.ts';
import { ENGLISH_TEXTS } from '../../../lib/templates/texts/english/texts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';

const promise = buildPromise({ amount: { amount: 40_000, currency: 'USD' }, dueOn: '2026-11-14' });

it('case 37: asks for the instalment alone, cites what was agreed, and never names the whole debt', () => {
  const confirmedBy = buildMail({ at: Date.parse('2026-10-29T18:05:00Z') });
  const written = instalmentReminder(
    buildTextFacts({ promise, confirmedBy }),
    ENGLISH_TEXTS['missed-instalment'],
  );
  if (!written.ok) throw new Error(written.message);
  const { body, figures, to } = written.value;
  expect(body).toContain('As confirmed in my e-mail of October 29, 2026');
  expect(body).toContain('The instalment of 400.00 USD for November 14, 2026 does not show here yet');
  expect(body).not.toContain('1,200.00');
  expect(figures).toMatchObject([
    { label: 'Instalment', text: '400.00 USD' },
    { label: 'Agreed for', text: 'November 14, 2026' },
  ]);
  expect(to).toEqual([{ name: 'Mary Adams', address: 'mary.adams@northwind.example' }]);
});
