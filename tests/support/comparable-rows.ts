type Rows = Readonly<Record<string, readonly unknown[]>>;

/**
 * The rows of a database as sorted texts that are alike for two databases of the same content: an id stands as the name
 * of what it points to, an instant as "instant". Tables that hold the same rows under other ids compare as equal; a row
 * too few, a figure that differs, a pointer to somebody else do not.
 */
export function comparableRows(
  rows: Rows,
  { without = [] }: { without?: readonly string[] } = {},
): Record<string, string[]> {
  const names = idNames(rows);
  return Object.fromEntries(
    Object.entries(rows)
      .filter(([table]) => !without.includes(table))
      .map(([table, list]) => [table, list.map((row) => JSON.stringify(plain(row, names))).sort()]),
  );
}

/** What stands in one and not in the other, a few rows of each table: for the message of a test. */
export function rowDifferences(was: Record<string, string[]>, is: Record<string, string[]>): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((table) => {
    const [a, b] = [was[table] ?? [], is[table] ?? []];
    const [inA, inB] = [new Set(a), new Set(b)];
    const gone = a.filter((row) => !inB.has(row));
    const added = b.filter((row) => !inA.has(row));
    if (a.length === b.length && gone.length + added.length === 0) return [];
    const sample = [
      ...gone.slice(0, 2).map((row) => `- ${row}`),
      ...added.slice(0, 2).map((row) => `+ ${row}`),
    ];
    return [`${table}: ${a.length} rows, then ${b.length}`, ...sample];
  });
}

function idNames(rows: Rows): Map<string, string> {
  const names = new Map<string, string>();
  const text = (row: unknown, field: string) => {
    const value = typeof row === 'object' && row !== null ? Reflect.get(row, field) : null;
    return typeof value === 'string' ? value : '';
  };
  for (const row of rows.accounts ?? []) names.set(text(row, 'id'), `account ${text(row, 'name')}`);
  const owner = (row: unknown) => names.get(text(row, 'accountId')) ?? 'nobody';
  for (const row of rows.items ?? [])
    names.set(text(row, 'id'), `item ${text(row, 'number')} of ${owner(row)}`);
  for (const row of rows.contacts ?? [])
    names.set(text(row, 'id'), `person ${text(row, 'name')} of ${owner(row)}`);
  (rows.imports ?? []).forEach((row, index) => {
    names.set(text(row, 'id'), `import ${index}`);
  });
  return names;
}

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const FIRST_INSTANT = Date.parse('2020-01-01');

function plain(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? (ULID.test(value) ? 'an id' : value);
  if (typeof value === 'number') return value > FIRST_INSTANT ? 'instant' : value;
  if (Array.isArray(value)) {
    const list = value.map((one) => plain(one, names));
    // Ids made in one millisecond come in any order; a list of them is a set.
    return value.every((one) => names.has(one)) ? list.sort() : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      // Prints of rows are made of their ids and instants, too: here only their number can be the same.
      .map(([key, one]) => [
        names.get(key) ?? key,
        key === 'prints' && Array.isArray(one) ? one.length : plain(one, names),
      ]),
  );
}
