import type { Account } from './account.ts';
import { isRoleAddress } from './email-address.ts';

/** P18, case 42, rules B7: previews of a subject are read by others at a role mailbox and at a consumer's. */
export function isSubjectShared(kind: Account['kind'], addresses: readonly string[]): boolean {
  return kind === 'consumer' || addresses.some(isRoleAddress);
}
