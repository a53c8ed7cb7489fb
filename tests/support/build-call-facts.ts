import type { CallFacts } from '../../lib/calls/call-facts.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';

/** A first call to Mary Adams about one invoice, 20 days late. */
export function buildCallFacts(change: Partial<CallFacts> = {}): CallFacts {
  return {
    locale: 'en-GB',
    today: day('2026-11-19'),
    us: { firm: 'Harbour Supplies', person: 'Jo Bell', phone: '+49 30 1234567' },
    goodTimes: 'weekdays from 09:00 to 17:00',
    customer: 'Northwind Traders',
    isConsumer: false,
    fullName: 'Mary Adams',
    firstName: 'Mary',
    email: 'mary@northwind.example',
    phone: '+1 555 0100',
    asked: [money(120_000, 'EUR')],
    invoices: [
      {
        number: 'INV-1042',
        delivered: null,
        issuedOn: day('2026-09-30'),
        dueOn: day('2026-10-30'),
        daysPastDue: 20,
      },
    ],
    numbers: ['INV-1042'],
    currencies: ['EUR'],
    staleSince: null,
    lastTalk: null,
    broken: null,
    ...change,
  };
}
