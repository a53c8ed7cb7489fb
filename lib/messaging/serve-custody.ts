import type { CustodyPort } from '../app/custody-port.ts';
import { success } from '../shared/result.ts';
import { custodyProtocol } from './custody-protocol.ts';
import { type PagePort, serveWork } from './serve-work.ts';

/** Answers the data page, in its worker. */
export function serveCustody(page: PagePort, port: CustodyPort): void {
  serveWork(page, custodyProtocol, {
    backUp: port.backUp,
    open: port.open,
    restore: ({ mode }, watch) => port.restore(mode, watch),
    drop: async () => {
      await port.drop();
      return success(null);
    },
    saveTable: ({ table }, watch) => port.saveTable(table, watch),
  });
}
