import type { ImportProblem } from '../problem.ts';
import { stopAt } from '../problem-at.ts';
import type { RawTable } from '../raw-table.ts';
import { chooseFormat } from './choose-format.ts';
import { classifyRow } from './classify-row.ts';
import { cutOff } from './cut-off.ts';
import type { RecognisedFile, RecognisedRow } from './recognised-file.ts';

type Recognition =
  | {
      readonly kind: 'recognised';
      readonly recognised: RecognisedFile;
      readonly problems: readonly ImportProblem[];
    }
  | { readonly kind: 'problem'; readonly problem: ImportProblem };

/** Cells to named rows of a known format, or the one sentence that says why not. */
export function recognise(table: RawTable): Recognition {
  const chosen = chooseFormat(table);
  if (!chosen.ok)
    return { kind: 'problem', problem: stopAt({ file: table.file, line: null }, chosen.message) };
  const { format, header } = chosen.value;
  const rows: RecognisedRow[] = [];
  let afterTotal = false;
  for (const row of table.rows) {
    if (row.line <= header.line) continue;
    const classified = classifyRow(row, { format, header, afterTotal });
    rows.push(classified);
    afterTotal ||= classified.kind === 'total';
  }
  const titles = table.rows
    .filter((row) => row.line < header.line)
    .map(({ cells }) => (cells[0] ?? '').trim());
  const recognised: RecognisedFile = { file: table.file, format, titles, header, rows };
  const ending = cutOff(recognised);
  if (ending?.severity === 'stop') return { kind: 'problem', problem: ending };
  return { kind: 'recognised', recognised, problems: ending ? [ending] : [] };
}
