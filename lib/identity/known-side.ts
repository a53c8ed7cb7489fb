import type { Id } from '../domain/id.ts';
import type { RememberedChoice } from '../domain/remembered-choice.ts';

/** What the database knows about the evidence of one page: looked up by index, nothing more. */
export interface KnownSide {
  /** Folded invoice numbers that stand on the page. */
  readonly numbers: readonly { readonly number: string; readonly accountId: Id }[];
  readonly addresses: readonly { readonly address: string; readonly accountId: Id }[];
  /** Accounts whose people have addresses in a domain on the page. */
  readonly domains: readonly { readonly domain: string; readonly accountId: Id }[];
  /** Folded account names equal to a name on the page. */
  readonly names: readonly { readonly name: string; readonly accountId: Id }[];
  readonly choices: readonly RememberedChoice[];
}
