import type { Participant } from '../../domain/page-evidence.ts';

/*
 * What labels in the header of a mail say, few and common ones. A page in a language that is missing here is read by
 * order and shape, or not at all.
 */

export type Label = Participant['role'] | 'subject';

export const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['from', /^(from|von|de|da|van|fra|от)$/i],
  ['to', /^(to|an|à|a|para|aan|til|кому)$/i],
  ['cc', /^(cc|kopie|copie|copia)$/i],
  ['reply-to', /^(reply-to|antwort an)$/i],
  ['subject', /^(subject|betreff|objet|asunto|oggetto|onderwerp|assunto|emne|тема)$/i],
];
/** Addresses and titles of pages that show mail. */
export const MAIL_WORDS = /\b(web)?mail(box)?\b|inbox|horde|zimbra|appsuite/i;
