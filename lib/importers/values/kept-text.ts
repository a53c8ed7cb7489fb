/** From this length on V8 makes a slice of a text a view of it. */
const VIEW = 13;

/**
 * A copy of a text that outlives the rows it was cut from: as a mere view it would hold the whole chunk of the file in
 * memory that it stands in.
 */
export function kept<T extends string | null>(text: T): T | string {
  return text === null || text.length < VIEW ? text : ` ${text}`.slice(1);
}
