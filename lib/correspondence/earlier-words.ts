import type { DraftFigure } from '../domain/draft-figure.ts';
import type { EarlierAgreement } from '../domain/earlier-agreement.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { unique } from '../shared/list.ts';
import { joinWords } from '../shared/text.ts';
import { dayFigure, moneyFigure } from './agreed-figures.ts';
import type { Speech } from './agreed-words.ts';

/** "this takes the place of what we agreed on 24 October 2026: 1,200.00 USD by 14 November 2026"; empty: of nothing. */
export function earlierWords(earlier: readonly EarlierAgreement[], speech: Speech): string {
  const { words, locale } = speech;
  const say = words.earlier;
  const days = unique(earlier.map(({ on }) => formatDay(on, locale)));
  const [day] = days;
  if (day === undefined) return '';
  if (days.length === 1) {
    const terms = earlier.map((one) => termsOf(one, speech));
    return say.takesPlace(say.ofOneDay(day, joinWords(terms, words.and)));
  }
  const terms = earlier.map((one) => say.ofDay(termsOf(one, speech), formatDay(one.on, locale)));
  return say.takesPlace(say.ofSeveralDays(joinWords(terms, words.and)));
}

/** The same as a mail says it. */
export function earlierSentence(earlier: readonly EarlierAgreement[], speech: Speech): string {
  const words = earlierWords(earlier, speech);
  return words === '' ? '' : `${words.charAt(0).toLocaleUpperCase(speech.locale)}${words.slice(1)}.`;
}

/**
 * Held to the record in the one sentence that tells of them, so that none passes for a figure of what is agreed now: they
 * are often alike (case 33).
 */
export function earlierFigures(earlier: readonly EarlierAgreement[], speech: Speech): DraftFigure[] {
  const line = earlierSentence(earlier, speech);
  return earlier.flatMap((one, index) => {
    const which = earlier.length === 1 ? '' : ` (${index + 1})`;
    const figures = [
      dayFigure(`The day of the earlier agreement${which}`, one.on, speech),
      moneyFigure(`The amount agreed before${which}`, one.amount, speech),
      ...(one.kind === 'promise' ? [dayFigure(`The day agreed before${which}`, one.dueOn, speech)] : []),
    ];
    return figures.map((figure) => ({ ...figure, line }));
  });
}

function termsOf(one: EarlierAgreement, { words, locale }: Speech): string {
  const amount = formatMoney(one.amount, locale);
  return one.kind === 'promise'
    ? words.earlier.promise(amount, formatDay(one.dueOn, locale))
    : words.earlier.plan(amount, one.instalments);
}
