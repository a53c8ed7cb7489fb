import type { Page } from 'playwright-core';

/** "Data and privacy" by its handles. */
export function data(page: Page) {
  const by = (id: string) => page.getByTestId(id);
  return {
    page,
    backUp: by('backup-export'),
    lock: by('backup-lock'),
    passphrase: by('backup-passphrase'),
    passphraseAgain: by('backup-passphrase-again'),
    restoreFile: by('backup-restore'),
    restorePassphrase: by('restore-passphrase'),
    restoreOpen: by('restore-open'),
    restorePreview: by('restore-preview'),
    restoreReplace: by('restore-replace'),
    restoreConfirm: by('restore-confirm'),
    replaceConfirm: by('replace-confirm'),
    restoreResult: by('restore-result'),
    restoreProblem: by('restore-problem'),
    counts: by('data-counts'),
    export: (table: 'customers' | 'open-items' | 'log') => by(`export-${table}`),
  };
}
