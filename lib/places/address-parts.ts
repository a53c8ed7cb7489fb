/** An address as it is read: its parts between commas and line ends, and the same in one line. */
export interface AddressParts {
  readonly parts: readonly string[];
  /** Parts joined by ", ". */
  readonly line: string;
}

const PHONE_OR_MAIL =
  /@|https?:|www\.|^(tel|phone|ph|fax|mob|mobile|cell|vat|ust-?id|abn|gstin?|attn|att)\b/i;
/** Of a longer text, which is no address, the end is read. */
const LONGEST = 500;
const NUMBER_ALONE = /^\+?[\d\s().-]{9,}$/;

/**
 * Splits a postal address and drops from its end what is none: a phone number, a mail address, a tax number.
 * "1 Elm St\nAustin, TX 78701\nTel 512 555 0100" has the parts "1 Elm St", "Austin", "TX 78701".
 */
export function addressParts(text: string): AddressParts {
  const parts = text
    .slice(-LONGEST)
    .replaceAll('〒', ' 〒')
    .split(/[\r\n,;|、，]+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  const end = parts.findLastIndex((part) => !PHONE_OR_MAIL.test(part) && !isPhoneNumber(part));
  return asParts(parts.slice(0, end + 1));
}

export function asParts(parts: readonly string[]): AddressParts {
  return { parts, line: parts.join(', ') };
}

/** "01310-100" and "94105-1234" are postcodes: ten digits or a plus make a phone number. */
function isPhoneNumber(part: string): boolean {
  return NUMBER_ALONE.test(part) && (part.startsWith('+') || part.replace(/\D/g, '').length >= 10);
}
