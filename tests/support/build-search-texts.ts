import { searchProjection } from '../../lib/app/search-projection.ts';
import type { Account } from '../../lib/domain/account.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { OpenItem } from '../../lib/domain/open-item.ts';
import type { SearchText } from '../../lib/domain/search-text.ts';

interface Searched {
  readonly account: Account;
  readonly contacts?: readonly Contact[];
  readonly items?: readonly OpenItem[];
}

/** The line an account is found by, with nothing said or agreed. */
export function buildSearchText({ account, contacts = [], items = [] }: Searched): SearchText {
  return searchProjection({
    account,
    contacts: [...contacts],
    items: [...items],
    activities: [],
    promises: [],
    plans: [],
    disputes: [],
    holds: [],
    takenBack: { promises: [], plans: [], disputes: [] },
    paidBy: null,
    paysFor: [],
  });
}

/** The words of a book as they are kept: one text. */
export function buildSearchTexts(...accounts: readonly Searched[]): string[] {
  return [accounts.map((one) => `\n${buildSearchText(one).line}`).join('')];
}
