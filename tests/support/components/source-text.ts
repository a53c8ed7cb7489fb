import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';

/** What stands in an editor of a text, line by line. */
export function sourceText(locator: Locator): string {
  const lines = locator.element().querySelectorAll('.cm-line');
  return [...lines].map((line) => line.textContent).join('\n');
}

export async function expectSource(testId: string, text: string | RegExp): Promise<void> {
  const editor = page.getByTestId(testId);
  if (typeof text === 'string') await expect.poll(() => sourceText(editor)).toBe(text);
  else await expect.poll(() => sourceText(editor)).toMatch(text);
}
