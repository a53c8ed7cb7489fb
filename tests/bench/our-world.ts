import type { CDPSession, Page } from 'playwright-core';
import type { Extension } from '../e2e/support/launch-extension.ts';

/** The world our content script lives in, in somebody else's page. */
export interface OurWorld {
  /** Runs a function that is whole in itself there. @throws Error what it throws. */
  readonly evaluate: <A, T>(work: (argument: A) => T | Promise<T>, argument: A) => Promise<T>;
  readonly leave: () => Promise<void>;
}

export async function enterOurWorld({ context, id }: Extension, page: Page): Promise<OurWorld> {
  const session = await context.newCDPSession(page);
  const contextId = await worldOf(session, `chrome-extension://${id}`);
  return {
    evaluate: async (work, argument) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: `(${work})(${JSON.stringify(argument)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    leave: () => session.detach(),
  };
}

async function worldOf(session: CDPSession, origin: string): Promise<number> {
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return world;
}
