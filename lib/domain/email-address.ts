/**
 * One spelling of an address: trimmed, without a display name, lower case, the domain in ASCII (Punycode).
 * "Mary <Mary.Adams@Northwind.EXAMPLE>" gives "mary.adams@northwind.example". `null` when it is no address: a path, a
 * port, an escape or an unseen character in the domain is never dropped to make one.
 */
export function normaliseAddress(text: string): string | null {
  const bare = (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).trim().replace(/^mailto:([^?]*).*$/i, '$1');
  const at = bare.lastIndexOf('@');
  if (at < 1 || bare.length > 254) return null;
  const local = bare.slice(0, at).toLowerCase();
  const domain = asciiDomain(bare.slice(at + 1));
  if (!domain || /[\s<>()[\],;:"\\@]/.test(local)) return null;
  return `${local}@${domain}`;
}

/** What the address is without a "+tag": ann+invoices@x.example is ann@x.example. */
export function withoutTag(address: string): string {
  return address.replace(/(?<=[^@])\+[^@]*(?=@)/, '');
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const ROLE =
  /^(accounts?|accounting|accounts?[._-]?payable|ap|ar|billing|buchhaltung|compta|contact|finance|hello|info|invoices?|mail|office|orders?|payables?|payments?|rechnung(en)?|sales|service|support|team)([._-].*)?$/;
const ROBOT =
  /^(no[._-]?reply|do[._-]?not[._-]?reply|mailer-daemon|postmaster|bounces?|notifications?|auto(mated|reply)?)([._+-].*)?$/;

/** A mailbox several people read: nothing particular in the subject, no first name without a person (case 42). */
export function isRoleAddress(address: string): boolean {
  return ROLE.test(address.split('@')[0] ?? '');
}

/** Nobody reads answers there: never a customer by itself (case 47). */
export function isRobotAddress(address: string): boolean {
  return ROBOT.test(address.split('@')[0] ?? '');
}

function asciiDomain(domain: string): string | null {
  // The URL parser would forgive, and read "evil.example#" or "north%77ind.example" as a plain name.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null;
  try {
    const { hostname } = new URL(`http://${domain}/`);
    return /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
