import { clockIn, dayIn } from '../domain/day.ts';
import type { DraftFigure } from '../domain/draft-figure.ts';
import { formatTime } from '../domain/format-day.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { dayFigure, moneyFigure } from './agreed-figures.ts';
import type { Speech } from './agreed-words.ts';
import { askedFor, listed } from './listed-items.ts';
import { NOTHING_AGREED, type TextFacts } from './text-facts.ts';

/** When it was said, on the clock the text tells it by (P24: date and time of the call). */
export function momentFigures(
  { call, answer, settings }: Pick<TextFacts, 'call' | 'answer' | 'settings'>,
  speech: Speech,
): DraftFigure[] {
  const zone = call ? settings.zone : answer?.zone;
  const at = call?.at ?? answer?.at;
  if (zone === undefined || at === undefined) return [];
  const what = call ? 'the call' : 'their mail';
  const of = { kind: 'moment' as const, zone };
  return [
    dayFigure(`The day of ${what}`, dayIn(zone, at), speech, of),
    {
      label: `The time of ${what}`,
      text: formatTime(at, zone, speech.locale),
      value: { kind: 'time', time: clockIn(zone, at) },
      of,
    },
  ];
}

/**
 * What stands in the accounting system, as the mail must say it: the numbers of its invoices; where nothing was agreed,
 * also what is open on them and when that was due.
 */
export function bookFigures(facts: TextFacts, speech: Speech): DraftFigure[] {
  const { agreed = NOTHING_AGREED, promise, items } = facts;
  const { promises, plan, dispute, resent } = agreed;
  const isAgreed = promises.length + resent.length > 0 || plan !== null || dispute !== null;
  const isListed = !isAgreed && promise === null;
  return listed(items, facts).flatMap((item) => [
    ...numberFigure(item),
    ...(isListed ? listedFigures(item, facts, speech) : []),
  ]);
}

function listedFigures(item: OpenItem, facts: TextFacts, speech: Speech): DraftFigure[] {
  const of = { kind: 'book' as const, itemId: item.id };
  const name = item.number || 'the invoice';
  const open = moneyFigure(`The open amount of ${name}`, askedFor(item, facts), speech, of);
  return item.dueOn ? [dayFigure(`The due day of ${name}`, item.dueOn, speech, of), open] : [open];
}

/** Of one or two signs it would be found in any day or amount. */
function numberFigure({ id, number }: OpenItem): DraftFigure[] {
  if (number.length < 3) return [];
  return [{ label: `The number ${number}`, text: number, of: { kind: 'book', itemId: id } }];
}
