import { expect, it } from 'vitest';
import { methodInSentence, methodLabel } from '../../../lib/domain/payment-method.ts';

it.each([
  ['bank-transfer', 'Bank transfer', ', bank transfer'],
  ['SEPA, two signatures', 'SEPA, two signatures', ', SEPA, two signatures'],
])('D5: %j is ours by its name, or the words that were typed', (method, label, inSentence) => {
  expect(methodLabel(method)).toBe(label);
  expect(methodInSentence(method)).toBe(inSentence);
});

it('D5: where no way was agreed, none is said', () => {
  expect(methodInSentence(null)).toBe('');
});
