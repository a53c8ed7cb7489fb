import { sendToWorker } from '../platform/messages.ts';
import type { PageMessageName, RequestOf, ResponseOf } from './protocol.ts';

/** Sends from a content script to the worker; types only, no schema is loaded in a page. */
export function sendFromPage<N extends PageMessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  return sendToWorker({ name, request }) as Promise<ResponseOf<N>>;
}
