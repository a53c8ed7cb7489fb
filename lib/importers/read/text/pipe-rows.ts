import type { RawRow } from '../../raw-table.ts';
import type { TextLine } from './text-lines.ts';

/** Is this a list drawn with pipes, as SAP prints them ("|Stat|Account |...|"), rather than cells separated by them? */
export function isPipeList(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const rules = lines.filter((line) => isRule(line)).length;
  const starting = lines.filter(isDrawn);
  const framed = starting.filter((line) => line.trimEnd().endsWith('|'));
  if (starting.length < 2 || starting.length < (lines.length - rules) * 0.3) return false;
  return framed.length > starting.length / 2 || rules >= 2;
}

/**
 * The cells between the pipes, trimmed; a line without pipes, such as the customer above his items, is one cell. Lines of
 * dashes are dropped and counted.
 */
export async function* pipeRows(
  lines: AsyncIterable<readonly TextLine[]>,
): AsyncGenerator<readonly RawRow[]> {
  for await (const batch of lines) {
    yield batch
      .filter(({ text }) => !isRule(text))
      .map(({ line, text }) => ({ line, cells: isDrawn(text) ? cellsOf(text) : [text.trim()] }));
  }
}

/** "-----", "|----|----|" or "+----+". */
function isRule(line: string): boolean {
  return line.includes('---') && /^[\s|+-]+$/.test(line);
}

function isDrawn(line: string): boolean {
  return /^\s*\|[^|]*\|/.test(line);
}

function cellsOf(line: string): string[] {
  const inner = line.trim().slice(1);
  const cells = inner.split('|');
  if (inner.endsWith('|')) cells.pop();
  return cells.map((cell) => cell.trim());
}
