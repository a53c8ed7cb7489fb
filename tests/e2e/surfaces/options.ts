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
    /** All that is typed in it: of an editor only the lines in view are on the page, the rest is in what it keeps. */
    templateBodyText: () =>
      by('template-body').evaluate((element) => String(Reflect.get(element, 'cmTile').view.state.doc)),
    /** The cursor to the front of "Kind regards", with four lines of who signs below it. */
    aboveTheSignature: async () => {
      await page.keyboard.press('Control+End');
      for (let lines = 0; lines < 4; lines += 1) await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Home');
    },
    templatePreview: by('template-preview'),
    templateSave: by('template-save'),
    templateRow: (name: string) => by('template-row').filter({ hasText: new RegExp(`^${name} ?Tone`) }),
    templateLanguage: by('template-language'),
    templateChannel: by('template-channel'),
    templateAccount: by('template-account'),
    templateAccountChange: by('template-account-change'),
    templateAccountSearch: by('template-account-search'),
    templateAccountFound: by('template-account-search-choice'),
    templateLint: by('template-lint'),
    lintUse: by('lint-use'),
    noLint: page.getByText('Nothing to object to in this text.'),
    templateAll: by('template-all'),
    templateSaved: page.getByText('The next mails use your text.'),
    /** The list of words that is offered while typing. */
    completion: page.getByRole('listbox', { name: 'Completions' }),
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
