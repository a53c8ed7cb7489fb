import { sendToWorker } from '../platform/messages.ts';
import type { RequestOf, ResponseOf, SurfaceMessageName } from './protocol.ts';

/** Sends from one of our own pages to the worker. */
export function sendFromSurface<N extends SurfaceMessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  return sendToWorker({ name, request }) as Promise<ResponseOf<N>>;
}
