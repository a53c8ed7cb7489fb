import type { Page } from 'playwright-core';

/** The ledger page, by its stable handles. */
export function ledger(page: Page) {
  const by = (id: string) => page.getByTestId(id);
  return {
    page,
    rows: by('ledger-row'),
    row: (name: string) => by('ledger-row').filter({ hasText: name }),
    view: (name: string) => by('ledger-view').filter({ hasText: name }),
    head: (name: string) => page.locator('thead').getByRole('button', { name }),
    search: by('ledger-search'),
    state: by('ledger-state'),
    totals: by('ledger-totals'),
    selection: by('ledger-selection'),
    putAside: by('ledger-put-aside'),
    viewMenu: by('ledger-view-menu'),
    viewName: by('ledger-view-name'),
    export: by('ledger-export'),
    names: () => by('ledger-row').locator('th').allInnerTexts(),
  };
}
