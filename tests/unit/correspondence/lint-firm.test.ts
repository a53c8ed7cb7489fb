import { expect, it } from 'vitest';
import { lintFirm } from '../../../lib/correspondence/lint-firm.ts';
import { lint } from '../../../lib/templates/lint/lint.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { lintQuestion } from '../../support/lint-text.ts';

const BANK = 'Harbor Savings 12 34 56';

it.each([
  ['the bank details of one currency', { bankDetails: [{ currency: 'EUR', lines: BANK }], paymentLines: '' }],
  ['the lines for every other currency', { bankDetails: [], paymentLines: BANK }],
])('B7: %s are a way to pay, in whatever words they stand', (_name, settings) => {
  const source = {
    subject: 'Our invoice',
    body: `Dear Mary,\n\nthe invoice is still open.\n\n${BANK}\n\nKind regards\nBob`,
  };
  const rules = (firm: ReturnType<typeof lintFirm>) =>
    lint(lintQuestion({ source, firm })).map(({ rule }) => rule);
  expect(rules(lintFirm(buildSettings({ bankDetails: [], paymentLines: '', paymentLink: '' })))).toContain(
    'payment-way',
  );
  expect(rules(lintFirm(buildSettings(settings)))).not.toContain('payment-way');
});
