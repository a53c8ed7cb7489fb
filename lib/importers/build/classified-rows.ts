import { classifyRow } from '../recognise/classify-row.ts';
import type { RecognisedRow, RecognisedSource } from '../recognise/recognised-source.ts';

const DEEPEST = 20;

/** Every row below the captions and what it is, batch by batch, from the first one at every call. */
export async function* classifiedRows(
  table: RecognisedSource,
): AsyncGenerator<readonly RecognisedRow[], void, undefined> {
  const { line: headerLine } = table.header;
  const openGroups: string[] = [];
  let afterTotal = false;
  for await (const batch of table.source.rows()) {
    const rows: RecognisedRow[] = [];
    for (const row of batch) {
      if (row.line <= headerLine) continue;
      const classified = classifyRow(row, { table, afterTotal, openGroups });
      rows.push(classified);
      if (classified.kind === 'group') {
        // A list without totals of its groups never closes one; deeper nesting than this is not seen.
        if (openGroups.length >= DEEPEST) openGroups.shift();
        openGroups.push(classified.label);
      }
      if (classified.kind === 'subtotal') openGroups.pop();
      if (classified.kind === 'total') afterTotal = true;
    }
    yield rows;
  }
}
