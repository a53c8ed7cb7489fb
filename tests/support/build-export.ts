import { addDays, type Day } from '../../lib/domain/day.ts';
import { seededRandom } from '../../lib/shared/seeded-random.ts';

export interface ExportShape {
  readonly customers: number;
  readonly items: number;
  readonly asOf: Day;
  /** Cents added to every open balance: the same list after some weeks, every row of it changed. */
  readonly more?: number;
}

const BUCKETS = [
  { label: '91 or more days past due', from: 91, to: 200 },
  { label: '61 - 90 days past due', from: 61, to: 90 },
  { label: '31 - 60 days past due', from: 31, to: 60 },
  { label: '1 - 30 days past due', from: 1, to: 30 },
  { label: 'CURRENT', from: -40, to: 0 },
] as const;

/** A QuickBooks Online A/R Aging Detail of any size that adds up: one row an invoice, the totals and the footer as it writes them. */
export function agingExport({ customers, items, asOf, more = 0 }: ExportShape): string {
  const random = seededRandom(items);
  const lines = [
    'Harbor Supply Co.,,,,,,,',
    'A/R Aging Detail Report,,,,,,,',
    `"As of ${longDay(asOf)}",,,,,,,`,
    '',
    ',Date,Transaction type,Num,Customer full name,Due date,Amount,Open balance',
  ];
  let total = 0;
  BUCKETS.forEach(({ label, from, to }, bucket) => {
    lines.push(`${label},,,,,,,`);
    let sum = 0;
    for (let index = bucket; index < items; index += BUCKETS.length) {
      const late = from + Math.floor(random() * (to - from + 1));
      const due = addDays(asOf, -late);
      const cents = 1000 + Math.floor(random() * 900_000);
      const open = cents + more;
      sum += open;
      // A prime step: the invoices of one customer stand in every bucket.
      const customer = customerName((index * 7919) % customers);
      lines.push(
        `,${slashed(addDays(due, -30))},Invoice,${number(index)},"${customer}",${slashed(due)},"${decimal(open)}","${decimal(open)}"`,
      );
    }
    total += sum;
    lines.push(`Total for ${label},,,,,,,"$${decimal(sum)}"`);
  });
  lines.push(`TOTAL,,,,,,,"$${decimal(total)}"`, '" Saturday, November 21, 2026 04:19 PM GMT-06:00",,,,,,,');
  return `${lines.join('\r\n')}\r\n`;
}

/** The contact list beside it: one person and address for each customer. */
export function contactExport(customers: number): string {
  const rows = Array.from(
    { length: customers },
    (_, index) =>
      `"${customerName(index)}",Phone:(555) 010-${String(index % 10_000).padStart(4, '0')},office@${mailDomain(index)},Pat Novak ${index},"${index} Harbor Way\nSeattle WA 98101",`,
  );
  return `${[
    'Harbor Supply Co.,,,,,',
    'Customer Contact List,,,,,',
    '',
    'Customer full name,Phone numbers,Email,Full name,Bill address,Ship address',
    ...rows,
    '" Saturday, November 21, 2026 04:19 PM GMT-06:00",,,,,',
  ].join('\r\n')}\r\n`;
}

export interface LineLevelShape extends ExportShape {
  /** Rows of one invoice, each repeating its total. */
  readonly linesPerItem: number;
  /** From 0 to 1: invoices that are paid, as in a list of years. */
  readonly settled: number;
}

/** A Xero invoice export: a row for each invoice line, the invoice's total and balance repeated on each; ISO days. */
export function lineLevelExport({
  customers,
  items,
  asOf,
  linesPerItem,
  settled,
  more = 0,
}: LineLevelShape): string {
  const random = seededRandom(items);
  const lines = [
    '*ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Description,Quantity,UnitAmount,LineAmount,Currency,Type,Sent,Status',
  ];
  for (let index = 0; index < items; index += 1) {
    const customer = (index * 7919) % customers;
    const due = addDays(asOf, 40 - Math.floor(random() * 240));
    const line = 1000 + Math.floor(random() * 90_000);
    const total = line * linesPerItem + more;
    const isPaid = random() < settled;
    const [paid, open] = isPaid ? [total, 0] : [0, total];
    const head = `"${customerName(customer)}",office@${mailDomain(customer)},${number(index)},,${addDays(due, -30)},${due},${plain(total)},${plain(paid)},${plain(open)}`;
    const tail = `USD,Sales invoice,Sent,${isPaid ? 'Paid' : 'Awaiting Payment'}`;
    for (let row = 0; row < linesPerItem; row += 1)
      lines.push(`${head},Part ${row + 1},1,${plain(line)},${plain(line)},${tail}`);
  }
  return `${lines.join('\r\n')}\r\n`;
}

function customerName(index: number): string {
  return `Harbor Trading ${String(index).padStart(5, '0')}, Inc`;
}

const mailDomain = (index: number) => `harbor-trading-${String(index).padStart(5, '0')}.example`;
const number = (index: number) => `INV-${100_000 + index}`;
const plain = (cents: number) => (cents / 100).toFixed(2);

/** "1,234.56" */
function decimal(cents: number): string {
  return plain(cents).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function slashed(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${month}/${date}/${year}`;
}

function longDay(day: Day): string {
  const at = new Date(`${day}T00:00:00Z`);
  return at.toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
}
