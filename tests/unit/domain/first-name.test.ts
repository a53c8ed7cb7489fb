import { describe, expect, it } from 'vitest';
import { firstName } from '../../../lib/domain/first-name.ts';

describe('case 70: the name to greet a person by', () => {
  it.each([
    ['Mary Adams', 'Mary'],
    ['Mary', 'Mary'],
    ['  Mary   Adams ', 'Mary'],
    ['Adams, Mary', 'Mary'],
    ['van der Berg, Anna Maria', 'Anna'],
    ['Dr. Mary Adams', 'Mary'],
    ['Prof. Dr. Anna Schmidt', 'Anna'],
    ['Frau Anna Schmidt', 'Anna'],
    ['Mary Adams, CPA', 'Mary'],
    ['Martin King, Jr.', 'Martin'],
    ['"Mary Adams"', 'Mary'],
    ["'Mary Adams'", 'Mary'],
    ['Adams, Mary (Accounts)', 'Mary'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ["D'Arcy Wells", "D'Arcy"],
    ['İlknur Yılmaz', 'İlknur'],
    ['Drève Martin', 'Drève'],
    ['محمد علي', 'محمد'],
    ['דנה לוי', 'דנה'],
    ['山田 太郎', '山田'],
  ])('%s is %s', (fullName, first) => {
    expect(firstName(fullName)).toBe(first);
  });

  it.each([
    null,
    '',
    '   ',
    'Accounts Payable',
    'ACCOUNTS',
    'AP',
    'ap team',
    'Accounts Payable, Northwind',
    'Northwind Accounts Payable',
    'Northwind Billing Department',
    'Northwind Traders, Inc.',
    'Northwind Traders LLC',
    'Müller GmbH',
    'Invoices',
    'Office',
    'Mr',
    'Dr.',
    'Mrs Adams',
    'Herr Schmidt',
    'Mr. & Mrs. Smith',
    'J. Adams',
    'M Adams',
    'mary.adams@northwind.example',
    '4711',
    '[EXT]',
    '-',
  ])('%j has none', (fullName) => {
    expect(firstName(fullName)).toBeNull();
  });
});
