import { assertNever } from '../../shared/assert-never.ts';
import { joinWords } from '../../shared/text.ts';
import type { Format } from '../formats/format.ts';
import { quoted } from '../quoted.ts';
import type { UnknownReason } from './recognised-source.ts';

interface UnknownRow {
  readonly cells: readonly string[];
  readonly why: UnknownReason;
}

/** Why a row could not be understood, in words that follow "Line 9:". */
export function unknownRowSentence({ cells, why }: UnknownRow, format: Format): string {
  const text = quoted(cells.filter((cell) => cell.trim() !== '').join(', '));
  switch (why.kind) {
    case 'lacks': {
      const columns = format.columns.filter((column) => why.columns.includes(column.name));
      const captions = columns.map((column) => `"${column.captions[0]}"`);
      return `this row has nothing under ${joinWords(captions, 'or')}, so it cannot be read: ${text}.`;
    }
    case 'mixed':
      return `this row is neither an invoice nor a group nor a total of the report: ${text}.`;
    case 'after-total':
      return `this row stands below the report's TOTAL, so no total vouches for it: ${text}.`;
    default:
      return assertNever(why);
  }
}
