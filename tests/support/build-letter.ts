import { letterGround } from '../../lib/app/letter-ground.ts';
import type { Letter } from '../../lib/correspondence/letter.ts';
import type { TextFacts } from '../../lib/correspondence/text-facts.ts';
import { buildTextFacts } from './build-text-facts.ts';

/** A letter of Our Firm about whatever the facts say, with its table and the way to pay. */
export function buildLetter(facts: Partial<TextFacts> = {}, overrides: Partial<Letter> = {}): Letter {
  return {
    ...letterGround(buildTextFacts(facts)),
    address: 'Northwind Traders\nMary Adams\n1 Harbour Way\nSeattle WA 98101',
    subject: 'Your open invoices',
    body: 'Dear Mary,\n\nmay I ask when we may expect the payment?\n\nKind regards,\nBob Baker',
    ...overrides,
  };
}
