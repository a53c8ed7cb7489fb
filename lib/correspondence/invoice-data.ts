import { type Day, daysBetween } from '../domain/day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { groupBy } from '../shared/list.ts';
import type { InvoiceData, TemplateData } from '../templates/template-data.ts';
import { numberOf, type Speech } from './agreed-words.ts';
import { askedFor, listed, ownerOf } from './listed-items.ts';
import type { TextFacts } from './text-facts.ts';
import { dayValue, moneyValue } from './text-values.ts';

type Invoices = Pick<
  TemplateData,
  'invoices' | 'invoice_count' | 'invoices_by_customer' | 'total' | 'totals' | 'days_past_due'
>;

/** The invoices a text is about, one by one, by the firm they are paid for, and what is open in each currency (cases 11, 40). */
export function invoicesData(facts: TextFacts, speech: Speech, today: Day): Invoices {
  const items = listed(speech.items, facts);
  const asked = items.map((item) => askedFor(item, facts));
  const all = items.map((item) => ({ item, invoice: invoiceData(item, facts, speech, today) }));
  const byOwner = groupBy(all, ({ invoice }) => invoice.customer);
  return {
    invoices: all.map(({ invoice }) => invoice),
    invoice_count: items.length,
    invoices_by_customer: [...byOwner].map(([owner, theirs]) => ({
      customer: owner || facts.account.name,
      invoices: theirs.map(({ invoice }) => invoice),
      total: moneyValue(
        theirs.map(({ item }) => askedFor(item, facts)),
        speech,
      ),
    })),
    total: asked.length === 0 ? '' : moneyValue(asked, speech),
    totals: sumByCurrency(asked).map((sum) => ({
      amount: moneyValue([sum], speech),
      currency: sum.currency,
      invoice_count: asked.filter(({ currency }) => currency === sum.currency).length,
    })),
    days_past_due: Math.max(0, ...items.map((item) => daysPastDue(item, today))),
  };
}

function invoiceData(item: OpenItem, facts: TextFacts, speech: Speech, today: Day): InvoiceData {
  const { words } = speech;
  return {
    number: numberOf(item, words),
    customer: ownerOf(item, facts.paysFor ?? []),
    description: item.description ?? '',
    order_number: item.orderNumber ?? '',
    date: item.issuedOn ? dayValue(item.issuedOn, speech) : words.dateOnIt,
    due: item.dueOn ? dayValue(item.dueOn, speech) : words.asAgreed,
    open: openValue(item, facts, speech),
    days_past_due: daysPastDue(item, today),
  };
}

/** "1,000.00 USD (a further 200.00 USD is under review)": what is asked for, and nothing netted in silence. */
function openValue(item: OpenItem, facts: TextFacts, speech: Speech): InvoiceData['open'] {
  const part = facts.underReview.find(({ itemId }) => itemId === item.id);
  const said = part
    ? (figures: string) => speech.words.underReview(figures, formatMoney(part.amount, speech.locale))
    : undefined;
  return moneyValue([askedFor(item, facts)], speech, said);
}

function daysPastDue({ dueOn }: OpenItem, today: Day): number {
  return dueOn ? Math.max(0, daysBetween(dueOn, today)) : 0;
}
