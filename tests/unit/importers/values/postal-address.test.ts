import { expect, test } from 'vitest';
import { postalAddress } from '../../../../lib/importers/values/postal-address.ts';

test('an address keeps its lines, not its blank ones; none is null', () => {
  expect(postalAddress(' 1 Harbour  Way \n\n Seattle ')).toBe('1 Harbour Way\nSeattle');
  expect(postalAddress(' \n ')).toBeNull();
});
