import providers from 'email-providers/all.json' with { type: 'json' };

const FREE: ReadonlySet<string> = new Set(providers);

/**
 * Mail providers where anybody may have a mailbox: such a domain says nothing about the company (case 45).
 * isFreeMailDomain('gmx.de') is true, isFreeMailDomain('northwind.example') is false.
 */
export function isFreeMailDomain(domain: string): boolean {
  return FREE.has(domain.toLowerCase());
}
