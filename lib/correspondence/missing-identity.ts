import type { Draft } from '../domain/draft.ts';
import type { Settings } from '../domain/settings.ts';
import { asksForMoney } from '../templates/catalogue.ts';
import { builtInOf } from '../templates/text-key.ts';
import { paymentLines } from './firm-data.ts';

/** What a text would be written without. The `key` is what `notAsked` remembers. */
export type Missing =
  | { readonly key: PlainPart; readonly field: PlainPart }
  | { readonly key: string; readonly field: 'payment'; readonly currency: string }
  | { readonly key: 'logo'; readonly field: 'logo' };

type PlainPart = 'senderName' | 'firmName' | 'senderPhone' | 'firmAddress' | 'partnerName' | 'paymentLink';
type Written = Pick<Draft, 'purpose' | 'builtInId' | 'textId' | 'channel' | 'items'>;

/** Texts that say who takes over, and by when (P27). */
const NAMES_A_PARTNER = /^(?:final-notice|hand-off)/;

const WEB_ADDRESS = /https?:\/\//i;
const PAYMENT_LINK: Missing = { key: 'paymentLink', field: 'paymentLink' };
const LOGO: Missing = { key: 'logo', field: 'logo' };

/** What is not known of us and this text would say, the most needed first (F7). */
export function missingIdentity(settings: Settings, draft: Written): Missing[] {
  const plain: PlainPart[] = ['senderName', 'firmName', 'senderPhone'];
  if (draft.channel === 'letter') plain.push('firmAddress');
  if (NAMES_A_PARTNER.test(builtInOf(draft))) plain.push('partnerName');
  const currencies = currenciesOf(draft);
  const isLinked = WEB_ADDRESS.test(
    settings.paymentLines + settings.bankDetails.map(({ lines }) => lines).join(),
  );
  return [
    ...plain.filter((field) => settings[field].trim() === '').map((field) => ({ key: field, field })),
    ...currencies
      .filter((currency) => paymentLines(settings, [{ open: { amount: 1, currency } }]) === '')
      .map((currency) => ({ key: `payment-${currency}`, field: 'payment' as const, currency })),
    // A firm does well without these: they are asked for when all else is known.
    ...(currencies.length > 0 && settings.paymentLink.trim() === '' && !isLinked ? [PAYMENT_LINK] : []),
    ...(draft.channel === 'letter' && settings.logo === null ? [LOGO] : []),
  ];
}

/** What is asked now: each thing once, and one thing at a time. */
export function askedOnce(settings: Settings, draft: Written): Missing | null {
  return missingIdentity(settings, draft).find(({ key }) => !settings.notAsked.includes(key)) ?? null;
}

/** What asks for no money needs no way to pay. */
function currenciesOf(draft: Written): string[] {
  const { purpose, items } = draft;
  if (purpose === 'thank-you' || purpose === 'note' || !asksForMoney(builtInOf(draft))) return [];
  return [...new Set(items.flatMap(({ open }) => (open ? [open.currency] : [])))].sort();
}
