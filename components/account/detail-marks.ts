import { dayIn } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { DetailState } from '../../lib/dunning/detail-state.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { count } from '../../lib/shared/text.ts';
import type { Tone } from '../ui/tone.ts';

interface Marked {
  readonly state: DetailState;
  readonly isShared?: boolean;
  readonly tries?: number;
}

interface DetailMarks {
  /** What keeps it from being used; `null`: nothing does. */
  readonly badge: { readonly tone: Tone; readonly text: string } | null;
  /** "Confirmed 3 November", "shared mailbox". */
  readonly notes: readonly string[];
}

/** How good an address or a number is, in words (P5). */
export function detailMarks({ state, isShared = false, tries = 0 }: Marked, moment: Moment): DetailMarks {
  const { bouncedAt, wrongAt } = state;
  const on = (at: number) => formatDay(dayIn(moment.zone, at), moment.locale, moment.today);
  const notes = [
    wrongAt !== null || bouncedAt !== null ? '' : confirmedWords(state, moment),
    isShared ? 'shared mailbox' : '',
    tries > 0 ? `${count(tries, 'try', 'tries')} unanswered` : '',
  ].filter(Boolean);
  if (wrongAt !== null)
    return { badge: { tone: 'late', text: `no longer right since ${on(wrongAt)}` }, notes };
  if (bouncedAt !== null) return { badge: { tone: 'late', text: `mail came back ${on(bouncedAt)}` }, notes };
  return { badge: null, notes };
}

function confirmedWords({ confirmedOn, isOld }: DetailState, { locale, today }: Moment): string {
  if (confirmedOn === null) return 'not confirmed yet';
  return `confirmed ${formatDay(confirmedOn, locale, today)}${isOld ? ', ask again' : ''}`;
}
