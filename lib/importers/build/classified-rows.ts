import { classifyRow } from '../recognise/classify-row.ts';
import type { RecognisedRow, RecognisedSource } from '../recognise/recognised-source.ts';
import { firstPlace, placeAfter } from '../recognise/row-place.ts';

/** Every row below the captions and what it is, batch by batch, from the first one at every call. */
export async function* classifiedRows(
  table: RecognisedSource,
): AsyncGenerator<readonly RecognisedRow[], void, undefined> {
  const { line: headerLine } = table.header;
  let place = firstPlace(table);
  for await (const batch of table.source.rows()) {
    const rows: RecognisedRow[] = [];
    for (const row of batch) {
      if (row.line <= headerLine) continue;
      const classified = classifyRow(row, place);
      rows.push(classified);
      place = placeAfter(place, classified);
    }
    yield rows;
  }
}
