import { onEnvelope } from '../platform/messages.ts';
import type { PageProtocol } from './protocol.ts';

/** What the worker and our pages tell a content script. They are our own code: shapes are trusted here. Gives the way to stop. */
export function receiveInPage<N extends keyof PageProtocol>(
  wanted: N,
  handle: (request: PageProtocol[N]['request']) => Promise<PageProtocol[N]['response']>,
): () => void {
  return onEnvelope(({ name, request }) =>
    name === wanted ? handle(request as PageProtocol[N]['request']) : null,
  );
}
