import { isRoleAddress } from '../domain/email-address.ts';

/** The person's name a page shows beside an address; a shared mailbox is nobody by name (case 42). */
export function shownName(address: string, name: string | null): string | null {
  return name !== null && isPlainName(name) && !isRoleAddress(address) ? name : null;
}

/** Who writes an address into the name beside the address wants to be taken for somebody else. */
export function isPlainName(name: string): boolean {
  return !/[@＠﹫]/.test(name);
}
