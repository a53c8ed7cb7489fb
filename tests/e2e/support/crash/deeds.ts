import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Extension } from '../launch-extension.ts';
import type { Deed } from './deed.ts';

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const PATIENCE_MS = 90_000;

export function csv(name: string, text: string): Upload {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Files dropped, read and checked; the click is on "import". */
export function importing(files: readonly Upload[]): Deed {
  return {
    name: 'import',
    path: 'options.html#import',
    prepare: async (page) => {
      await page.getByTestId('import-file').setInputFiles([...files]);
      await ready(page, 'import-confirm');
    },
    press: (page) => press(page, 'import-confirm'),
    done: (page) => page.getByTestId('import-result').waitFor({ timeout: PATIENCE_MS }),
  };
}

/** The last import taken back: asked once, then done. */
export const UNDOING: Deed = {
  name: 'undo',
  path: 'options.html#import',
  prepare: async (page) => {
    await ready(page, 'import-undo');
    await press(page, 'import-undo');
    await ready(page, 'import-undo-confirm');
  },
  press: (page) => press(page, 'import-undo-confirm'),
  done: (page) => page.getByTestId('import-undo-dialog').waitFor({ state: 'detached', timeout: PATIENCE_MS }),
};

/** Everything in one file, as the user is handed it. */
export async function madeBackup(extension: Extension): Promise<Upload> {
  const page = await extension.open('options.html#data');
  const download = page.waitForEvent('download');
  await page.getByTestId('backup-export').click();
  const file = await download;
  const buffer = await readFile(await file.path());
  await page.close();
  return { name: file.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}

/** A backup in the place of what is here. */
export function restoringFrom(backup: Upload): Deed {
  return {
    name: 'restore',
    path: 'options.html#data',
    prepare: async (page) => {
      await page.getByTestId('backup-restore').setInputFiles([backup]);
      await page.getByTestId('restore-replace').click({ timeout: PATIENCE_MS });
      await press(page, 'restore-confirm');
      await ready(page, 'replace-confirm');
    },
    press: (page) => press(page, 'replace-confirm'),
    done: (page) => page.getByTestId('restore-result').waitFor({ timeout: PATIENCE_MS }),
  };
}

export async function ready(page: Page, testId: string): Promise<void> {
  await page.locator(`[data-testid="${testId}"]:enabled`).waitFor({ timeout: PATIENCE_MS });
}

export function press(page: Page, testId: string): Promise<void> {
  return page.getByTestId(testId).click({ noWaitAfter: true });
}
