import { byAge } from '../correspondence/agreed-words.ts';
import { type AgreedFacts, NOTHING_AGREED, type TextFacts } from '../correspondence/text-facts.ts';
import { writerOf } from '../correspondence/writer-of.ts';
import type { Written } from '../correspondence/written-mail.ts';
import { addDays, dayIn } from '../domain/day.ts';
import { CONSUMER_NOTICE_TERM_DAYS } from '../domain/notice-term.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { Result } from '../shared/result.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import {
  callAbout,
  comingUp,
  detailsOf,
  disputeOf,
  type Ground,
  isLittleKnown,
  planOf,
  promiseOf,
  receivedBy,
  recordOf,
} from './samples/sample-agreements.ts';

/** Without its form for letters or for private persons. */
function familyOf(textId: string): string {
  return textId.replace(/-consumer$/, '').replace(/-letter$/, '');
}

/** A text written for the occasion it is meant for, with an agreement made up over the customer's own invoices. */
export function writtenSample(textId: string, facts: Ground, text: TemplateSource): Result<Written> {
  const family = familyOf(textId);
  return writerOf(family)(occasionOf(family, inForm(textId, facts)), text);
}

function occasionOf(family: string, ground: Ground): TextFacts {
  if (family === 'thank-you')
    return { ...ground, ...receivedBy(oldestOf(ground), ground), confirmedBy: confirmed(ground) };
  if (family === 'courtesy-note') return { ...ground, items: comingUp(ground) };
  if (family === 'details-request') return { ...ground, agreed: agreedIn(family, ground) };
  if (family === 'promise-in-mail')
    return {
      ...ground,
      agreed: agreedIn(family, ground),
      answer: { at: ground.now, zone: ground.settings.zone },
    };
  if (family.startsWith('as-per-our-call') || family === 'voicemail-left')
    return { ...ground, call: callAbout(family, ground), agreed: agreedIn(family, ground) };
  const cited = { ...ground, ...citedIn(family, ground) };
  const isOfOne = family === 'plan-reminder' || family === 'promise-reminder';
  return isOfOne ? { ...cited, items: coveredIn(ground) } : cited;
}

/** What the agreements are made up over. */
function oldestOf({ items }: Ground): OpenItem | undefined {
  return byAge(items)[0];
}

function coveredIn(ground: Ground): readonly OpenItem[] {
  const item = oldestOf(ground);
  return item ? [item] : [];
}

/** A letter has no subject line that others read; private persons are given the longer term (UK4, case 61). */
function inForm(textId: string, facts: Ground): Ground {
  const isPrivate = textId.endsWith('-consumer') || facts.account.kind === 'consumer';
  const term = isPrivate ? { ...facts.term, days: CONSUMER_NOTICE_TERM_DAYS } : facts.term;
  return { ...facts, term, ...(textId.includes('-letter') && { channel: 'letter' as const }) };
}

/** In so many days from today what was agreed is to come, where a text is about that. */
const DAYS_AHEAD: Readonly<Record<string, number>> = {
  'broken-promise': -5,
  'call-opening-broken-promise': -5,
  'missed-instalment': -4,
  'plan-reminder': 3,
  'promise-reminder': 3,
};
const FOUR_WEEKS = 28 * 86_400_000;

/** The agreement such a text cites, and the mail that confirmed it four weeks ago (P25). */
function citedIn(family: string, ground: Ground): Pick<TextFacts, 'promise' | 'confirmedBy'> {
  const { settings, now } = ground;
  const ahead = DAYS_AHEAD[family];
  const item = oldestOf(ground);
  if (ahead === undefined || !item) return { promise: null, confirmedBy: null };
  const part = family === 'missed-instalment' || family === 'plan-reminder';
  const { covers, instalments } = planOf(item, ground);
  const { amount } = (part ? instalments[0] : undefined) ?? promiseOf(item, ground);
  const dueOn = addDays(dayIn(settings.zone, now), ahead);
  return {
    promise: { amount, dueOn, covers },
    confirmedBy: confirmed(ground),
  };
}

function confirmed(ground: Ground): TextFacts['confirmedBy'] {
  return isLittleKnown(ground)
    ? null
    : { at: ground.now - FOUR_WEEKS, zone: ground.settings.zone, channel: 'email' };
}

function agreedIn(textId: string, ground: Ground): AgreedFacts {
  const item = oldestOf(ground);
  if (!item) return NOTHING_AGREED;
  switch (textId) {
    case 'as-per-our-call':
    case 'promise-in-mail':
      return { ...NOTHING_AGREED, promises: [promiseOf(item, ground)] };
    case 'as-per-our-call-plan':
      return { ...NOTHING_AGREED, plan: planOf(item, ground) };
    case 'as-per-our-call-dispute':
      return { ...NOTHING_AGREED, dispute: disputeOf(item, ground) };
    case 'as-per-our-call-invoice-resent':
      return { ...NOTHING_AGREED, resent: [item.id] };
    case 'as-per-our-call-details-confirmed':
      return { ...NOTHING_AGREED, details: detailsOf(ground) };
    case 'details-request':
      return { ...NOTHING_AGREED, details: recordOf(ground) };
    default:
      return NOTHING_AGREED;
  }
}
