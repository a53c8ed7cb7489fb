import type { CDPSession } from 'playwright-core';
import type { Extension } from '../e2e/support/launch-extension.ts';
import { bundleForExtension } from './bundle-for-extension.ts';
import type * as inExtension from './in-extension.ts';

type InExtension = typeof inExtension;

export interface ExtensionCalls {
  /** Calls a function of `in-extension.ts` in the extension's origin. */
  readonly call: <N extends keyof InExtension>(
    name: N,
    ...args: Parameters<InExtension[N]>
  ) => Promise<Awaited<ReturnType<InExtension[N]>>>;
  readonly close: () => Promise<void>;
}

/**
 * Puts our script into a document of the extension. It is evaluated over the debugging protocol, as the console does: the
 * pages' policy forbids any script but their own, and is not loosened for the bench. The document is the manifest, shown
 * as text: it has the extension's origin, and no live query of a real page runs beside what is measured.
 */
export async function extensionCalls(extension: Extension): Promise<ExtensionCalls> {
  const page = await extension.open('manifest.json');
  const session = await extension.context.newCDPSession(page);
  await evaluate(session, await bundleForExtension());
  return {
    call: (name, ...args) =>
      evaluate(session, `bench.${name}(...${JSON.stringify(args)})`) as ReturnType<
        ExtensionCalls['call']
      > as never,
    close: () => page.close(),
  };
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    // As in the product: zod tries `new Function`, is refused by the policy, and takes its slower way.
    allowUnsafeEvalBlockedByCSP: false,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
