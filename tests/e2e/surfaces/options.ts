import type { Page } from 'playwright-core';

/** The options page by its stable handles. */
export function options(page: Page) {
  const by = (id: string) => page.getByTestId(id);
  return {
    page,
    importFile: by('import-file'),
    preview: by('import-preview'),
    problems: by('import-problem'),
    fileTotal: by('import-file-total'),
    readTotal: by('import-read-total'),
    confirm: by('import-confirm'),
    progress: by('import-progress'),
    stop: by('import-stop'),
    questions: by('import-question'),
    result: by('import-result'),
    undo: by('import-undo'),
    undoConfirm: by('import-undo-confirm'),
    sample: by('import-sample'),
    system: by('import-system'),
    templateRows: by('template-row'),
    templateSubject: by('template-subject'),
    templateBody: by('template-body'),
    /** What is typed in it, line by line: it is an editor, not a field. */
    templateBodyText: async () =>
      (await by('template-body').locator('.cm-line').allTextContents()).join('\n'),
    templatePreview: by('template-preview'),
    templateSave: by('template-save'),
    stepRows: by('step-row'),
    stepSave: by('step-save'),
    simulateRun: by('simulate-run'),
    simulateResult: by('simulate-result'),
    ruleRows: by('rule-row'),
    ruleAdjust: by('rule-adjust'),
    rulePlaces: by('rule-place'),
    siteAddress: by('site-address'),
    siteGrant: by('site-grant'),
    siteRows: by('site-row'),
    siteRemove: by('site-remove'),
    section: (name: string) => page.getByRole('link', { name }),
  };
}
