import type { Adapter, Page } from './adapter.ts';
import { unquotedText } from './unquoted-text.ts';

/**
 * What the reader sees of one message of `adapter.read(page).messages`, without what is quoted in it; `null`: it is folded up
 * or gone. Asked for only when a use case wants it.
 */
export function readText(page: Page, adapter: Adapter, message: number): string | null {
  const body = adapter.bodyOf?.(page, message);
  return body ? unquotedText(body) : null;
}
