import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The page of every tab answers like that, once the part it is asked has been loaded. `said`: all that went there, in order. */
export function answeringPage(answer: () => unknown): unknown[] {
  const said: unknown[] = [];
  let isLoaded = false;
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ files }: { files: string[] }) => {
      said.push(...files);
      isLoaded = true;
      return [];
    },
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (_tabId: number, message: unknown) => {
      said.push(message);
      if (!isLoaded) throw new Error('Could not establish connection.');
      return answer();
    },
  });
  return said;
}
