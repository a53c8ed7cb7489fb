import type { Format } from './format.ts';
import { FORMATS } from './registry.ts';

export interface ReportGuide {
  readonly label: string;
  readonly holds: Format['holds'];
  readonly where: readonly string[];
}

export interface SystemGuide {
  readonly system: string;
  readonly label: string;
  readonly reports: readonly ReportGuide[];
}

const FIRST = ['qbo', 'xero', 'quickbooks-desktop', 'zoho', 'freshbooks', 'sage-50', 'netsuite', 'sap'];

/** What to export from which system and where its menu is: lists of open items first, then contacts. */
export function systemGuides(): SystemGuide[] {
  const asked = FORMATS.filter(({ isSpare }) => !isSpare);
  const bySystem = Map.groupBy(asked, ({ system }) => system);
  return [...bySystem]
    .map(([system, formats]) => ({
      system,
      label: formats[0]?.systemLabel ?? system,
      reports: formats
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ label, holds, where }) => ({ label, holds, where })),
    }))
    .sort((a, b) => place(a.system) - place(b.system) || a.label.localeCompare(b.label, 'en'));
}

/** What is owed before whom to reach, and of lists of what is owed the complete ones. */
function rank({ holds, isComplete }: Format): number {
  return ['open-items', 'contacts', 'payments'].indexOf(holds) * 2 + (isComplete ? 0 : 1);
}

/** The systems most of our readers use stand first, the others by name. */
function place(system: string): number {
  const at = FIRST.indexOf(system);
  return at < 0 ? FIRST.length : at;
}
