import { type ExportedTable, exportTable } from '../../lib/app/export-table.ts';
import { success } from '../../lib/shared/result.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';

/** One table for a spreadsheet, handed out by `save`; gives its file name. */
export function useExportTable(save: (name: string, file: Blob) => void) {
  const { program } = useSurface();
  return useCommand(async (table: ExportedTable) => {
    const { name, file } = await exportTable(program, table);
    save(name, file);
    return success(name);
  });
}
