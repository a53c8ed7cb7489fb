/**
 * One spelling of an address: trimmed, without a display name, lower case, the domain in ASCII (Punycode).
 * "Mary <Mary.Adams@Northwind.EXAMPLE>" gives "mary.adams@northwind.example". `null` when it is no address: a path, a
 * port, an escape or an unseen character in the domain is never dropped to make one.
 */
export function normaliseAddress(text: string): string | null {
  const bare = (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).trim().replace(/^mailto:([^?]*).*$/i, '$1');
  const at = bare.lastIndexOf('@');
  if (at < 1 || bare.length > 254) return null;
  const local = bare.slice(0, at).normalize('NFC').toLowerCase();
  const domain = asciiDomain(bare.slice(at + 1));
  if (!domain || /[\s<>()[\],;:"\\@]/.test(local)) return null;
  return `${local}@${domain}`;
}

/** What the address is without a "+tag": ann+invoices@x.example is ann@x.example. */
export function withoutTag(address: string): string {
  return address.replace(/(?<=[^@])\+[^@]*(?=@)/, '');
}

const DOTLESS = /@(?:gmail|googlemail)\.com$/;

/**
 * The mailbox an address reaches, for looking up: without a "+tag" (RFC 5233), and at Gmail without dots and under its
 * one name, as Gmail alone says that dots do not matter (support.google.com/mail/answer/7436150; googlemail.com is
 * Gmail's name in Germany). mailboxOf('Mary.Adams+ap@googlemail.com' normalised) is "maryadams@gmail.com";
 * mailboxOf('mary.adams@northwind.example') is itself.
 */
export function mailboxOf(address: string): string {
  const bare = withoutTag(address);
  if (!DOTLESS.test(bare)) return bare;
  return `${bare.slice(0, bare.lastIndexOf('@')).replaceAll('.', '')}@gmail.com`;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The domain of an address and all above it but the last label: "x@mail.northwind.example" gives that and "northwind.example". */
export function domainsAbove(address: string): string[] {
  const labels = domainOf(address).split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

const ROLE_WORDS = [
  'accounts?|accounting|accounts?[._-]?(payable|receivable)|ap|ar|admin|billing|contact|credit[._-]?control|finance',
  'hello|info|invoices?|mail|office|orders?|payables?|payments?|purchasing|sales|service|support|team',
  'buchhaltung|kreditoren|rechnung(en|seingang)?|rechnungswesen|verwaltung',
  'compta(bilite)?|contabilidad|contabilidade|contabilita|amministrazione|fatture|facturas?|factures?|facturacion',
  'administratie|boekhouding|crediteuren|facturen|factuur|ekonomi|faktur(a|or|y)?|ksiegowosc|regnskab|regnskap',
];
const ROLE = new RegExp(`^(${ROLE_WORDS.join('|')})([._-].*)?$`);
const ROBOT =
  /^((.+[._+-])?(no|not|do[._-]?not)[._-]?reply|mailer-daemon|postmaster|bounces?|notifications?|newsletter|auto(mated|reply)?)([._+-].*)?$/;

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
