import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { textOf } from '../../support/project-files.ts';

export const OUTLOOK = 'https://outlook.office.com/';

/** As Outlook: a new mail carries what its address says, and what is sent goes without a word. */
const ALIVE = `<script>
const asked = new URLSearchParams(location.search);
const address = asked.get('to');
if (address) {
  const person = document.createElement('span');
  person.dataset.selectionIndex = '0';
  person.contentEditable = 'false';
  person.textContent = address;
  document.querySelector('[aria-label=To][contenteditable]').append(person);
  document.querySelector('[aria-label=Subject]').value = asked.get('subject');
}
document.querySelector('[aria-label=Send]')?.addEventListener('click', ({ target }) => target.closest('.cB').remove());
</script>`;

/** Answers for Outlook's address with our own pages: a conversation, and a new mail, which waits for `opens`. */
export async function serveOutlook(context: BrowserContext, opens: () => Promise<void>): Promise<void> {
  await context.route(`${OUTLOOK}**`, async (route) => {
    const isNew = route.request().url().includes('/deeplink/compose');
    if (isNew) await opens();
    const page = textOf(
      join('tests/adapters/outlook/pages', `${isNew ? 'compose-new' : 'conversation'}.html`),
    );
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: page + ALIVE });
  });
}
