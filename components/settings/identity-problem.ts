import { readPaymentLink } from '../../lib/domain/payment-link.ts';
import type { FirmFormValues, TypedProblem } from './firm-form-values.ts';

/** More stands nowhere: below a mail it would be longer than the mail. */
const LONGEST: readonly (readonly [
  'signatureLines' | 'firmAddress' | 'partnerName' | 'paymentLink',
  number,
  string,
])[] = [
  ['signatureLines', 1_000, 'Up to 1,000 letters fit below a mail.'],
  ['firmAddress', 500, 'Up to 500 letters are enough for an address.'],
  ['partnerName', 120, 'Up to 120 letters are enough for a name.'],
  ['paymentLink', 500, 'This address is too long: up to 500 letters.'],
];
const MOST_BANK_LETTERS = 500;

/** What is typed about who we are and cannot be kept so; `null`: all of it can. */
export function identityProblem(values: FirmFormValues): TypedProblem | null {
  for (const [field, most, message] of LONGEST)
    if (values[field].trim().length > most) return { field, message };
  if (values.paymentLink.trim() !== '' && readPaymentLink(values.paymentLink) === null)
    return {
      field: 'paymentLink',
      message: 'Type the whole address of the page, beginning with https://.',
    };
  return bankProblem(values);
}

function bankProblem({ bankDetails }: FirmFormValues): TypedProblem | null {
  const field = 'bankDetails';
  const empty = bankDetails.find(({ lines }) => lines.trim() === '');
  if (empty) return { field, message: `Type where to pay in ${empty.currency}, or remove the entry.` };
  const long = bankDetails.find(({ lines }) => lines.trim().length > MOST_BANK_LETTERS);
  if (long) return { field, message: `Up to 500 letters are enough for ${long.currency}.` };
  const currencies = bankDetails.map(({ currency }) => currency);
  if (new Set(currencies).size < currencies.length)
    return { field, message: 'One entry for each currency is enough.' };
  return null;
}
