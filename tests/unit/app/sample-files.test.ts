import { describe, expect, it } from 'vitest';
import { SAMPLE_CUSTOMERS } from '../../../lib/app/sample-customers.ts';
import { sampleFiles } from '../../../lib/app/sample-files.ts';
import { day } from '../../../lib/domain/day.ts';

const [invoices, customers] = sampleFiles(day('2026-11-22'));

describe('the sample of the first run', () => {
  it('counts its days from today, over the end of a month', () => {
    expect(invoices.text).toContain('"As of Nov 22, 2026"');
    // 47 days late, issued thirty days before it was due.
    expect(invoices.text).toContain(
      '09/06/2026,Invoice,S-1042,Example Bakery,10/06/2026,"2,400.00","2,400.00"',
    );
    expect(sampleFiles(day('2028-03-01'))[0].text).toContain('S-1090,Notional Logistics,02/28/2028');
  });

  it('says its own total, to the cent', () => {
    const cents = SAMPLE_CUSTOMERS.flatMap(({ invoices: own }) => own).reduce(
      (sum, { open }) => sum + open,
      0,
    );
    expect(cents).toBe(1_990_390);
    expect(invoices.text).toContain('TOTAL,,,,,,,"19,903.90"');
  });

  it('names firms, addresses and numbers that nobody has', () => {
    for (const { email, phones } of SAMPLE_CUSTOMERS) {
      expect(email).toMatch(/^$|^[^@]+@[a-z]+\.example\.com$/);
      for (const [, digits] of phones.matchAll(/555-(\d{4})/g)) expect(digits).toMatch(/^01\d\d$/);
      expect(phones === '' || phones.includes('555-01')).toBe(true);
    }
    expect(customers.text).toContain('mary.adams@bakery.example.com');
  });
});
