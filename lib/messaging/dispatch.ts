import type { z } from 'zod';
import { onEnvelope, type Sender, senderOf } from '../platform/messages.ts';
import { type MessageName, type Protocol, protocol } from './protocol.ts';

export type Handler<N extends MessageName> = (
  request: z.output<Protocol[N]['request']>,
  sender: Sender,
) => Promise<z.input<Protocol[N]['response']>> | z.input<Protocol[N]['response']>;

export type Handlers = { readonly [N in MessageName]: Handler<N> };

/**
 * The one place where messages enter the worker: known name, right sender, right shape, or nothing. Handlers run
 * without an `await` before them, so that a user's click still counts inside.
 */
export function dispatch(handlers: Handlers): void {
  onEnvelope((envelope, raw) => {
    if (!isMessageName(envelope.name)) return null;
    const sender = senderOf(raw);
    const { from, request } = protocol[envelope.name];
    const rightSender = from === 'page' ? sender.tabId !== null && !sender.isOwnPage : sender.isOwnPage;
    if (!rightSender) return Promise.reject(new Error(`${envelope.name} may not come from there`));
    const parsed = request.safeParse(envelope.request);
    if (!parsed.success) return Promise.reject(new Error(`${envelope.name}: ${parsed.error.message}`));
    const handle = handlers[envelope.name] as (request: unknown, sender: Sender) => unknown;
    try {
      return Promise.resolve(handle(parsed.data, sender));
    } catch (error) {
      return Promise.reject(error);
    }
  });
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}
