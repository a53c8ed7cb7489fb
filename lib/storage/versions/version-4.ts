import type { Dexie } from 'dexie';

interface Row {
  id: string;
  emails: { address: string }[];
  phones: { number: string }[];
  addressKeys: string[];
  domainKeys: string[];
  phoneKeys: string[];
}

interface UndoPart {
  table: string;
  added: string[];
  before: Row[];
  prints: string[];
}

/**
 * 2026-11: a contact is found by every spelling of her mailbox, by every domain her address lies under (so that
 * mail.northwind.example and northwind.example are one company), and by the end of her phone numbers. Frozen: a change
 * is a new version with its own sample.
 *
 * Keys alone are rewritten, from what the row says; no row says anything else than before. What the last import is taken
 * back with knows contacts by what they look like, keys included: it learns how they look now, unless they had been
 * changed since.
 */
export function version4(database: Dexie): void {
  database
    .version(4)
    .stores({ contacts: 'id, accountId, *addressKeys, *domainKeys, *phoneKeys' })
    .upgrade(async (change) => {
      const looks = new Map<string, { was: string; is: string }>();
      await change
        .table<Row>('contacts')
        .toCollection()
        .modify((row) => {
          const was = rowPrint(row);
          writeKeys(row);
          looks.set(row.id, { was, is: rowPrint(row) });
        });
      await change
        .table<UndoPart>('undoParts')
        .filter(({ table }) => table === 'contacts')
        .modify((part) => {
          const ids = [...part.added, ...part.before.map(({ id }) => id)];
          part.prints = part.prints.map((print, index) => {
            const look = looks.get(ids[index] ?? '');
            return look?.was === print ? look.is : print;
          });
          for (const row of part.before) writeKeys(row);
        });
    });
}

function writeKeys(row: Row): void {
  const addresses = row.emails.map(({ address }) => address);
  row.addressKeys = [...new Set(addresses.flatMap((address) => [address, mailboxOf(address)]))];
  row.domainKeys = [...new Set(addresses.flatMap(domainsAbove))];
  row.phoneKeys = [...new Set(row.phones.flatMap(({ number }) => phoneKey(number) ?? []))];
}

// What follows is a copy of lib/domain and of row-print.ts as they were then.

function mailboxOf(address: string): string {
  const bare = address.replace(/(?<=[^@])\+[^@]*(?=@)/, '');
  if (!/@(?:gmail|googlemail)\.com$/.test(bare)) return bare;
  return `${bare.slice(0, bare.lastIndexOf('@')).replaceAll('.', '')}@gmail.com`;
}

function domainsAbove(address: string): string[] {
  const labels = address.slice(address.lastIndexOf('@') + 1).split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

function phoneKey(number: string): string | null {
  const digits = number
    .replace(/^\s*tel:/i, '')
    .replace(/\(0\)/, '')
    .replace(/(;|,|#|\b(ext|extension|durchwahl)\b|(?<=[\d\s])x(?=\.?\s?\d)).*$/i, '')
    .replace(/\D/g, '');
  return digits.length < 7 ? null : digits.slice(-7);
}

function rowPrint(row: object): string {
  const columns = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash(JSON.stringify(columns)).toString(36);
}

function hash(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
