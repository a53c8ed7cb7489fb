import type { BrowserContext } from 'playwright-core';

/** Every request that any page or worker of the browser makes from now on, but for loading the extension's own files. */
export function watchRequests(context: BrowserContext, allowed: readonly RegExp[]): () => string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('chrome-extension://') && !url.startsWith('data:')) seen.push(url);
  });
  return () => seen.filter((url) => !allowed.some((pattern) => pattern.test(url)));
}
