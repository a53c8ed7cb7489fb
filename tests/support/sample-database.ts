import { Dexie } from 'dexie';
import { VERSIONS_IN_ORDER } from '../../lib/storage/versions-in-order.ts';

export type SampleRows = Readonly<Record<string, readonly Record<string, unknown>[]>>;

const SAMPLES = import.meta.glob<SampleRows>('../storage/samples/v*.json', {
  eager: true,
  import: 'default',
});

/** The numbers of the versions there is a sample of, in order. */
export const SAMPLE_VERSIONS = Object.keys(SAMPLES)
  .map((path) => Number(/v(\d+)\.json$/.exec(path)?.[1]))
  .sort((a, b) => a - b);

export function sampleRows(version: number): SampleRows {
  const sample = SAMPLES[`../storage/samples/v${version}.json`];
  if (!sample) throw new Error(`There is no sample of version ${version}`);
  return sample;
}

/** Puts a sample into a database of that name, as the program of that version had it; closed. */
export async function putSample(name: string, version: number): Promise<void> {
  const database = new Dexie(name);
  for (const define of VERSIONS_IN_ORDER.slice(0, version)) define(database);
  for (const [table, rows] of Object.entries(sampleRows(version))) await database.table(table).bulkAdd(rows);
  database.close();
}
