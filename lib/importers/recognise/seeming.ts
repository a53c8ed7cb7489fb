import { foldName } from '../../shared/text.ts';
import {
  LIST_WORDS,
  NO_EXPORT,
  OTHER_EXPORTS,
  type OtherExport,
  SOME_LIST,
} from '../formats/other-exports.ts';
import type { RawTable } from '../raw-table.ts';
import { HEADER_AREA } from './find-header.ts';

/** The known foreign export whose title stands alone in a row of the file. */
export function otherByTitle(titles: readonly string[]): OtherExport | null {
  return OTHER_EXPORTS.find(({ title }) => title && titles.some((text) => title.test(text))) ?? null;
}

/** The known foreign export whose captions stand together in one row. */
export function otherByCaptions(table: RawTable): OtherExport | null {
  const rows = table.rows.slice(0, HEADER_AREA).map(({ cells }) => new Set(cells.map(foldName)));
  const fits = ({ captions, without = [] }: OtherExport) =>
    captions !== undefined &&
    rows.some((row) => captions.every((one) => row.has(one)) && !without.some((one) => row.has(one)));
  return OTHER_EXPORTS.find(fits) ?? null;
}

export function otherSentence({ seems, instead }: Pick<OtherExport, 'seems' | 'instead'>): string {
  return `This seems to be ${seems}. ${instead}`;
}

/** The sentence for a table nobody knows: some program's list, or no export at all. */
export function strangeSentence(table: RawTable): string {
  const someList = table.rows
    .slice(0, HEADER_AREA)
    .some(
      ({ cells }) => cells.filter((cell) => cell.length <= 40 && LIST_WORDS.test(foldName(cell))).length >= 3,
    );
  return someList ? otherSentence(SOME_LIST) : NO_EXPORT;
}
