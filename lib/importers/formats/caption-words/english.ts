import type { CaptionWords } from './caption-words.ts';
import { englishCustomers } from './english-customers.ts';
import { englishItems } from './english-items.ts';
import { englishPayments } from './english-payments.ts';
import { englishPeople } from './english-people.ts';

export const english: CaptionWords = {
  ...englishCustomers,
  ...englishItems,
  ...englishPayments,
  ...englishPeople,
};
