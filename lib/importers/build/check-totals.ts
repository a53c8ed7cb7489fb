import { formatMoney } from '../../domain/format-money.ts';
import { addMoney, type Money, money } from '../../domain/money.ts';
import type { Result } from '../../shared/result.ts';
import type { TotalCheck } from '../candidates.ts';
import type { ImportProblem } from '../problem.ts';
import { stopAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import { cellOf } from '../recognise/header.ts';
import type { RecognisedFile, RecognisedRow } from '../recognise/recognised-file.ts';
import { groupRows } from './group-rows.ts';

interface Amounts {
  readonly currency: string;
  readonly read: (text: string) => Result<Money>;
  /** The open balance of each row that was read, by its line. */
  readonly openByLine: ReadonlyMap<number, Money>;
}

interface CheckedTotals {
  readonly checks: readonly TotalCheck[];
  readonly problems: readonly ImportProblem[];
}

/** Every total the file states against the rows that were read; what differs is explained in a sentence. */
export function checkTotals(recognised: RecognisedFile, amounts: Amounts): CheckedTotals {
  const { file, rows, header } = recognised;
  const checks: TotalCheck[] = [];
  const problems: ImportProblem[] = [];
  const hold = (
    stating: RecognisedRow,
    part: { label: string; scope: TotalCheck['scope']; items: readonly RecognisedRow[] },
  ) => {
    const place = { file, line: stating.line };
    const text = cellOf(header, stating.cells, 'open');
    const stated = amounts.read(text);
    if (!stated.ok) {
      const why =
        text === ''
          ? 'has no amount, so the file may be cut off'
          : `says ${quoted(text)}, which ${stated.message}`;
      problems.push(stopAt(place, `the total for ${quoted(part.label)} ${why}. Export it again.`));
      return;
    }
    const read = sum(part.items, amounts);
    checks.push({ ...place, label: part.label, scope: part.scope, stated: stated.value, read });
    if (stated.value.amount !== read.amount) {
      const said = `the file says ${formatMoney(stated.value, 'en-US')} for ${quoted(part.label)}`;
      const found = `but ${linesOf(part.items)} ${formatMoney(read, 'en-US')}. Export it again, unchanged.`;
      problems.push(stopAt(place, `${said}, ${found}`));
    }
  };
  const { groups, strayTotals } = groupRows(rows);
  for (const { label, total, items } of groups) if (total) hold(total, { label, scope: 'group', items });
  for (const row of strayTotals) {
    const label = row.kind === 'subtotal' ? row.label : '';
    problems.push(
      stopAt(
        { file, line: row.line },
        `this is the total for ${quoted(label)}, but no such group stands above it.`,
      ),
    );
  }
  const items = rows.filter((row) => row.kind === 'item');
  for (const row of rows) if (row.kind === 'total') hold(row, { label: row.label, scope: 'file', items });
  return { checks: checks.sort((a, b) => a.line - b.line), problems };
}

function sum(rows: readonly RecognisedRow[], { openByLine, currency }: Amounts): Money {
  return rows.reduce(
    (total, { line }) => {
      const open = openByLine.get(line);
      return open ? addMoney(total, open) : total;
    },
    money(0, currency),
  );
}

function linesOf(rows: readonly RecognisedRow[]): string {
  const first = rows[0]?.line;
  const last = rows.at(-1)?.line;
  if (first === undefined || last === undefined) return 'there are no rows for it: they add up to';
  return first === last ? `line ${first} adds up to` : `lines ${first} to ${last} add up to`;
}
