import type { RawRow } from '../raw-table.ts';

const SAMPLES = 5;

/** The first filled rows below a row of captions, as they stand: what the user looks at while she says what they mean. */
export function listSamples(head: readonly RawRow[], captions: RawRow): readonly (readonly string[])[] {
  return head
    .filter(({ line, cells }) => line > captions.line && cells.some((cell) => cell.trim() !== ''))
    .slice(0, SAMPLES)
    .map(({ cells }) => cells);
}
