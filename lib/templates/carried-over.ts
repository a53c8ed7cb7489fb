import { applyPatch, structuredPatch } from 'diff';

export interface CarriedOver {
  readonly text: string;
  /** All of the change is in it; otherwise somebody has changed the same lines. */
  readonly isWhole: boolean;
}

/**
 * What is between `before` and `after`, done to a text that was `before` and has been typed in since: line by line, and only where
 * the lines still read as they did. carriedOver('Dear Mary, hello\nBob', { before: 'Dear Mary\nBob', after: 'Dear Mary\nBob Baker' })
 * is "Dear Mary, hello\nBob Baker".
 */
export function carriedOver(
  text: string,
  { before, after }: { readonly before: string; readonly after: string },
): CarriedOver {
  const patch = structuredPatch('', '', ended(before), ended(after), '', '', { context: 1 });
  let [changed, isWhole] = [ended(text), true];
  // From the end on, so that a place above is still where it was.
  for (const hunk of [...patch.hunks].reverse()) {
    const next = applyPatch(changed, { ...patch, hunks: [hunk] });
    if (next === false) isWhole = false;
    else changed = next;
  }
  return { text: changed.slice(0, -1), isWhole };
}

/** Whether the last line ends is no difference. */
function ended(text: string): string {
  return `${text.replace(/\r\n?/g, '\n')}\n`;
}
