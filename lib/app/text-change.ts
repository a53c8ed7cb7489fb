import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { NO_TEXT_ROWS, swapTextRows, type TextRows } from '../storage/text-rows.ts';
import type { Program } from './program.ts';

/** What was changed about texts: the rows that stood, and those that stand instead. Turned round it takes itself back. */
export interface TextChange {
  readonly before: TextRows;
  readonly after: TextRows;
}

export const NO_TEXT_CHANGE: TextChange = { before: NO_TEXT_ROWS, after: NO_TEXT_ROWS };

/** Inside the transaction of whoever calls it. */
export async function makeTextChange({ database }: Program, change: TextChange): Promise<TextChange> {
  await swapTextRows(database, change.before, change.after);
  return change;
}

/** As it was before; refused when something of it was changed again since, for that would be lost. */
export async function takeBackTextChange(
  program: Program,
  { before, after }: TextChange,
): Promise<Result<TextChange>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const asLeft =
      (await standsAs(database.templates, before.templates, after.templates)) &&
      (await standsAs(database.textChoices, before.choices, after.choices));
    if (!asLeft) return refusal('changed-since', 'It was changed again since: it stays as it is now.');
    await swapTextRows(database, after, before);
    return success({ before: after, after: before });
  });
}

interface Row {
  readonly id: string;
}

interface Rows {
  readonly bulkGet: (ids: string[]) => PromiseLike<(Row | undefined)[]>;
}

/** Are the rows of `after` there to the letter, and of `before` no other? */
async function standsAs(table: Rows, before: readonly Row[], after: readonly Row[]): Promise<boolean> {
  const wanted = new Map<string, Row | undefined>(before.map(({ id }) => [id, undefined]));
  for (const row of after) wanted.set(row.id, row);
  const ids = [...wanted.keys()];
  const rows = await table.bulkGet(ids);
  return ids.every((id, index) => printOf(rows[index]) === printOf(wanted.get(id)));
}

/** The same for rows that say the same, in whatever order their fields stand. */
function printOf(row: Row | undefined): string {
  return (
    JSON.stringify(row, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ) ?? ''
  );
}
