import { isCurrency } from '../../domain/money.ts';
import { unique } from '../../shared/list.ts';
import { type Result, refusal, success } from '../../shared/result.ts';
import { joinWords } from '../../shared/text.ts';
import { cellOf } from '../recognise/header.ts';
import type { RecognisedFile } from '../recognise/recognised-file.ts';

interface FileCurrency {
  readonly currency: string;
  /** The file names none. */
  readonly assumed: boolean;
}

/** The currency of the file's figures; several in one file are refused, because its totals then mean nothing (case 11). */
export function fileCurrency({ rows, header }: RecognisedFile, given: string): Result<FileCurrency> {
  const items = rows.filter((row) => row.kind === 'item');
  const named = unique(
    items.map((row) => cellOf(header, row.cells, 'currency').slice(0, 3).toUpperCase()),
  ).filter((code) => isCurrency(code));
  const [only] = named;
  if (only === undefined) return success({ currency: given, assumed: true });
  if (named.length === 1) return success({ currency: only, assumed: false });
  return refusal(
    'several-currencies',
    `The file mixes ${joinWords(named)}, which cannot be added up. Export the report once for each currency.`,
  );
}
