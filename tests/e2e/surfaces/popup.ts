import type { Page } from 'playwright-core';

/** The toolbar popup, opened as a page, by its stable handles. */
export function popup(page: Page) {
  const by = (id: string) => page.getByTestId(id);
  return {
    page,
    count: by('due-count'),
    rows: by('due-row'),
    open: by('due-open'),
    snooze: by('due-snooze'),
    done: by('due-done'),
    more: by('due-more'),
    search: by('due-search'),
  };
}
