import type { ListedTemplate } from '../../lib/app/template-list.ts';
import { foldName } from '../../lib/shared/text.ts';
import type { TextChannel } from '../../lib/templates/catalogue.ts';

/** When a text is used: the list is in this order. */
export const SITUATIONS = [
  'Reminders',
  'After a phone call',
  'What was agreed',
  'Notices that need your decision',
  'Thanks and service',
  'Voicemail and calls',
] as const;
type Situation = (typeof SITUATIONS)[number];

const BY_BEGINNING: readonly (readonly [RegExp, Situation])[] = [
  [/^(?:voicemail-left|as-per-our-call|promise-in-mail)/, 'After a phone call'],
  [/^(?:voicemail|call-opening)/, 'Voicemail and calls'],
  [/^(?:broken-promise|missed-instalment|plan-reminder|promise-reminder)/, 'What was agreed'],
  [/^(?:final-notice|hand-off)/, 'Notices that need your decision'],
  [/^(?:thank-you|resend|details-request|stop-confirmation)/, 'Thanks and service'],
];

/** situationOf('final-notice-letter') is "Notices that need your decision". */
export function situationOf(textId: string): Situation {
  return BY_BEGINNING.find(([beginning]) => beginning.test(textId))?.[1] ?? 'Reminders';
}

/** Which texts are listed; `''` is every one. */
export interface TextFilter {
  readonly language: string;
  readonly channel: 'mail' | 'letter' | 'spoken' | '';
  readonly audience: 'trade' | 'consumer' | '';
  /** Part of a name, as typed. */
  readonly name: string;
}

export function fitsFilter(template: ListedTemplate, filter: TextFilter): boolean {
  const { language, channel, audience, name, purpose } = template.builtIn;
  if (filter.language !== '' && language !== filter.language) return false;
  if (filter.channel !== '' && filter.channel !== channelGroup(channel)) return false;
  // A text for both is right for either.
  if (filter.audience !== '' && audience !== null && audience !== filter.audience) return false;
  const words = foldName(filter.name);
  return [template.name, name, purpose].some((text) => foldName(text).includes(words));
}

function channelGroup(channel: TextChannel): TextFilter['channel'] {
  return channel === 'voicemail' || channel === 'call-opening' ? 'spoken' : channel;
}

/** Of the languages there are texts in, the one the firm writes: exactly, else its base, else English. */
export function languageToList(locale: string, languages: readonly string[]): string {
  const base = locale.split(/[-_]/, 1)[0] ?? '';
  return [locale, base].find((tag) => languages.includes(tag)) ?? 'en';
}
