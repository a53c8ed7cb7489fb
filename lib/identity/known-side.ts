import type { Id } from '../domain/id.ts';
import type { RememberedChoice } from '../domain/remembered-choice.ts';

/** What the database knows about the evidence of one page: looked up by index, nothing more. */
export interface KnownSide {
  /** Invoice numbers, as the book writes them, that may stand on the page. */
  readonly numbers: readonly { readonly number: string; readonly accountId: Id }[];
  /** Addresses on record that reach the mailbox of somebody on the page, however they are spelled. */
  readonly addresses: readonly { readonly address: string; readonly accountId: Id }[];
  /** Phones as the page writes them, of accounts that have that number. */
  readonly phones: readonly { readonly phone: string; readonly accountId: Id }[];
  /** Accounts whose people have addresses in a company domain on the page. */
  readonly domains: readonly { readonly domain: string; readonly accountId: Id }[];
  /** Folded account names equal to a name on the page. */
  readonly names: readonly { readonly name: string; readonly accountId: Id }[];
  readonly choices: readonly RememberedChoice[];
  /** The accounts found, and those they belong to. */
  readonly accounts: readonly KnownAccount[];
}

export interface KnownAccount {
  readonly id: Id;
  readonly parentId: Id | null;
  readonly paidByParent: boolean;
}
