import type { Mailbox } from '../support/mailbox/mailbox-page.ts';
import { OWN } from '../support/sample-book/sample-book.ts';

export interface Customer {
  /** As the panel shows it. */
  readonly name: string;
  readonly person: string;
  readonly email: string;
}

/** A mailbox with one mail of each customer, and the key each mail has in the page's address. */
export function benchMailbox(customers: readonly Customer[]): Mailbox {
  const mails = customers.map(({ person, email }, index) => ({
    id: mailKey(index),
    key: String(1_848_000_000_000_000_100n + BigInt(index)),
    from: { name: person, address: email },
    subject: 'Delivery last week',
    date: 'Nov 18, 2026, 10:12 AM',
    text: `Hello Dana,\n\nthe delivery of 11/14 arrived, thank you. Call me on (555) 010-0199.\n\n${person}`,
  }));
  return { own: OWN, mails };
}

/** Letters only, as Gmail's: 0 is "FMfcgzQBenchMailAA", 27 is "FMfcgzQBenchMailBB". */
export function mailKey(index: number): string {
  const letter = (value: number) => String.fromCharCode(65 + (value % 26));
  return `FMfcgzQBenchMail${letter(Math.floor(index / 26))}${letter(index)}`;
}
