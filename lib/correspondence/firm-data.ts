import type { OpenItem } from '../domain/open-item.ts';
import type { Settings } from '../domain/settings.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import type { TemplateData } from '../templates/template-data.ts';

/** Who writes and where to pay, as far as the settings say so (F7). */
export function firmData(
  settings: Settings,
  items: readonly Pick<OpenItem, 'open'>[],
): Pick<TemplateData, 'firm' | 'me'> {
  return {
    firm: {
      name: settings.firmName.trim(),
      payment: paymentLines(settings, items),
      payment_link: settings.paymentLink.trim(),
      address: settings.firmAddress.trim(),
      partner: settings.partnerName.trim(),
    },
    me: {
      name: settings.senderName.trim(),
      phone: settings.senderPhone.trim(),
      signature: settings.signatureLines.trim(),
    },
  };
}

/**
 * For each currency of the invoices its own bank details, named where there are several; once the lines that hold for all
 * others; below them the page to pay on.
 */
export function paymentLines(
  { bankDetails, paymentLines: usual, paymentLink }: Settings,
  items: readonly Pick<OpenItem, 'open'>[],
): string {
  const currencies = sumByCurrency(items.map(({ open }) => open)).map(({ currency }) => currency);
  const own = currencies.flatMap((currency) => {
    const found = bankDetails.find((details) => details.currency === currency);
    return found ? [{ currency, lines: found.lines.trim() }] : [];
  });
  const isAllOwn = own.length > 0 && own.length === currencies.length;
  return [
    ...own.map(({ currency, lines }) => (currencies.length === 1 ? lines : `${currency}:\n${lines}`)),
    isAllOwn ? '' : usual.trim(),
    usual.includes(paymentLink.trim()) ? '' : paymentLink.trim(),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
