import { DEFAULT_PROCEDURES } from '../dunning/default-procedure.ts';
import type { LedgerTerms } from '../reports/ledger-terms.ts';
import { hasAccounts } from '../storage/book-store.ts';
import { readProcedures } from '../storage/procedure-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { ownMoment } from './own-moment.ts';
import type { Program } from './program.ts';

/** What the table of all accounts is read by, whose it is, and whether there is any account at all. */
export interface LedgerGround extends LedgerTerms {
  readonly firmName: string;
  readonly hasAccounts: boolean;
}

export async function ledgerGround(program: Program): Promise<LedgerGround> {
  const { database, defaults } = program;
  const [settings, own, isFilled] = await Promise.all([
    readSettings(database, defaults),
    readProcedures(database),
    hasAccounts(database),
  ]);
  const shipped = Object.values(DEFAULT_PROCEDURES).map(({ id, name }) => [id, name] as const);
  return {
    moment: await ownMoment(program, settings),
    homeCurrency: settings.homeCurrency,
    agingBounds: settings.agingBounds,
    procedures: new Map([...shipped, ...[...own.values()].map(({ id, name }) => [id, name] as const)]),
    firmName: settings.firmName,
    hasAccounts: isFilled,
  };
}
