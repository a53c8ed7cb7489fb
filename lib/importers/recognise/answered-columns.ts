import type { ColumnName } from '../../domain/column-name.ts';
import type { RawRow } from '../raw-table.ts';
import { answerWords, isAnswer } from '../values/yes-or-no.ts';
import type { ChosenFormat } from './choose-format.ts';
import { share } from './column-samples.ts';
import { looksLikeDay } from './looks-like.ts';

/**
 * What a column called "Paid" or "Open" holds, where it holds no figures: the day of payment, or yes and no. `null`: it
 * may hold figures.
 */
export function answeredBy(caption: string, values: readonly string[]): 'settledOn' | 'status' | null {
  // Days under "Paid amount" show that the cells have moved.
  if (OF_AMOUNT.test(caption)) return null;
  if ((share(values, isWrittenDay) ?? 0) >= 0.8) return 'settledOn';
  return (share(values, isAnswer) ?? 0) >= 0.8 ? 'status' : null;
}

const OF_AMOUNT =
  /amount|balance|total|sum|\bam[tn]\b|betrag|saldo|montant|solde|importe?|bedrag|belopp|bel[øo][pb]|valor|kwota|částka/iu;

/** "20100500" is a figure here. */
function isWrittenDay(text: string): boolean {
  return looksLikeDay(text) && !/^[\d.]*\d{5}[\d.]*$/.test(text);
}

const ANSWERED = ['paid', 'open'] as const;

/** A known format whose "Paid" is kept by hand: "ja" and "nein", or the day of payment. */
export function withAnswers(chosen: ChosenFormat, head: readonly RawRow[]): ChosenFormat {
  const { format, header } = chosen;
  if (format.holds !== 'open-items') return chosen;
  for (const asked of ANSWERED) {
    const at = header.columns.get(asked)?.[0];
    const name =
      at === undefined ? null : answeredBy(header.captions[at] ?? '', valuesAt(at, head, header.line));
    if (at === undefined || name === null) continue;
    const columns = new Map<ColumnName, readonly number[]>(header.columns);
    columns.delete(asked);
    if (columns.has(name)) return { format, header: { ...header, columns } };
    columns.set(name, [at]);
    const statuses = { ...answerWords(asked), ...format.words?.statuses };
    return {
      format: { ...format, words: { ...format.words, statuses } },
      header: { ...header, columns },
    };
  }
  return chosen;
}

function valuesAt(at: number, head: readonly RawRow[], line: number): string[] {
  return head
    .filter((row) => row.line > line && row.cells.filter((cell) => cell.trim() !== '').length >= 3)
    .map(({ cells }) => (cells[at] ?? '').trim())
    .filter((text) => text !== '');
}
