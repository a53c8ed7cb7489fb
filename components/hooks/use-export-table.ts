import type { ExportedTable } from '../../lib/app/export-table.ts';
import { success } from '../../lib/shared/result.ts';
import { useCustody } from './use-custody.ts';
import { useLongWork } from './use-long-work.ts';

/** One table for a spreadsheet, handed out by `save`; gives its file name. */
export function useExportTable(save: (name: string, file: Blob) => void) {
  const custody = useCustody();
  return useLongWork(async (table: ExportedTable, watch) => {
    const made = await custody.saveTable(table, watch);
    if (!made.ok) return made;
    save(made.value.name, made.value.file);
    return success(made.value.name);
  });
}
