import type { Settings } from '../domain/settings.ts';
import { wordsOf } from '../templates/languages.ts';
import { firmData } from './firm-data.ts';

interface Change {
  readonly before: Settings;
  readonly after: Settings;
  readonly language: string;
  readonly currencies: readonly string[];
}

/** How a text ends: who writes, each line only where it is known. */
export function signatureOf(settings: Settings, language: string): string {
  const { firm, me } = firmData(settings, []);
  const lines = [me.name, firm.name, me.phone, me.signature].filter((line) => line !== '');
  return [wordsOf(language).parts.regards, ...lines].join('\n');
}

/**
 * A text written before something about us was known, with it: in the signature, and as the way to pay above it. What a person has
 * changed in the meantime stays; where the old signature is not found, nothing is put in.
 */
export function signedAnew(body: string, { before, after, language, currencies }: Change): string {
  const old = signatureOf(before, language);
  const at = body.lastIndexOf(old);
  if (at === -1) return body;
  const signed = body.slice(0, at) + signatureOf(after, language) + body.slice(at + old.length);
  const items = currencies.map((currency) => ({ open: { amount: 1, currency } }));
  const paid = firmData(before, items).firm.payment;
  const pay = firmData(after, items).firm.payment;
  if (pay === paid) return signed;
  if (paid !== '') return signed.replace(paid, () => pay);
  return `${signed.slice(0, at)}${pay}\n\n${signed.slice(at)}`;
}
