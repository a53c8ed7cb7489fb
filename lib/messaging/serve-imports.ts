import type { ImportPort } from '../app/import-port.ts';
import { success } from '../shared/result.ts';
import { importProtocol } from './import-protocol.ts';
import { type PagePort, serveWork } from './serve-work.ts';

/** Answers the import page, in its worker. */
export function serveImports(page: PagePort, port: ImportPort): void {
  serveWork(page, importProtocol, {
    preview: async ({ files, answers }, watch) => success(await port.preview(files, answers, watch)),
    confirm: ({ isSample }, watch) => port.confirm(watch, isSample),
    undo: async (_, watch) => {
      const done = await port.undo(watch);
      return done.ok ? success(null) : done;
    },
  });
}
