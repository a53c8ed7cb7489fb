import { domainOf, domainsAbove } from '../../lib/domain/email-address.ts';
import type { RememberedChoice } from '../../lib/domain/remembered-choice.ts';
import type { KnownSide } from '../../lib/identity/known-side.ts';
import { foldName } from '../../lib/shared/text.ts';

export interface BookAccount {
  readonly id: string;
  readonly name?: string;
  readonly parentId?: string;
  readonly paidByParent?: boolean;
  readonly addresses?: readonly string[];
  readonly phones?: readonly string[];
  readonly numbers?: readonly string[];
}

/**
 * Everything in a small book as if each look-up had found it: more than storage ever hands over, and whoever is not meant
 * must still not be matched.
 */
export function wholeBook(
  accounts: readonly BookAccount[],
  choices: readonly RememberedChoice[] = [],
): KnownSide {
  return {
    numbers: accounts.flatMap(({ id, numbers = [] }) => numbers.map((number) => ({ number, accountId: id }))),
    addresses: accounts.flatMap(({ id, addresses = [] }) =>
      addresses.map((address) => ({ address, accountId: id })),
    ),
    phones: accounts.flatMap(({ id, phones = [] }) => phones.map((phone) => ({ phone, accountId: id }))),
    domains: accounts.flatMap(({ id, addresses = [] }) =>
      addresses.flatMap((address) =>
        [domainOf(address), ...domainsAbove(address)].map((domain) => ({ domain, accountId: id })),
      ),
    ),
    names: accounts.map(({ id, name = id }) => ({ name: foldName(name), accountId: id })),
    choices,
    accounts: accounts.map(({ id, parentId = null, paidByParent = false }) => ({
      id,
      parentId,
      paidByParent,
    })),
  };
}
