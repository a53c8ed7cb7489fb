import { normaliseAddress } from '../domain/email-address.ts';
import { splitPhones } from '../importers/values/split-phones.ts';
import { type Refusal, refusal } from '../shared/result.ts';
import type { DetailChange } from './with-detail.ts';

/** What cannot be kept of the details that were typed, as a sentence; `null`: they can be applied. */
export function checkDetails(details: readonly DetailChange[]): Refusal | null {
  for (const detail of details) {
    const problem = detailProblem(detail);
    if (problem !== null) return refusal('call-details', problem);
  }
  return null;
}

/** "“mary@” is not a mail address." */
export function detailProblem({ kind, before, answer, after }: DetailChange): string | null {
  const value = (answer === 'changed' ? after : before).trim();
  if (value === '') return EMPTY[kind] ?? null;
  if (answer === 'wrong') return null;
  if (kind === 'email' && normaliseAddress(value) === null) return `“${value}” is not a mail address.`;
  if (kind === 'phone' && splitPhones(value).phones.length !== 1)
    return `“${value}” is not a telephone number.`;
  return null;
}

/** What a way of reaching somebody cannot be without; the others may be emptied. */
const EMPTY: Partial<Record<DetailChange['kind'], string>> = {
  name: 'Type the name.',
  email: 'Type the mail address.',
  phone: 'Type the telephone number.',
  address: 'Type the postal address.',
};
