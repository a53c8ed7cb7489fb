import { DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import { type LogBook, type LogRecords, logBook } from '../../lib/reports/log-book.ts';
import { buildFacts, buildMoment } from './build-facts.ts';

/** The log of `buildFacts()`, read on `TODAY` in `ZONE`. */
export function buildLogBook(records: Partial<LogRecords> = {}, moment = buildMoment()): LogBook {
  const takenBack = { promises: [], plans: [], disputes: [] };
  return logBook({ ...buildFacts(records), takenBack, ...records }, DEFAULT_PROCEDURE, moment);
}
