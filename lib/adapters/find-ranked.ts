import { isVisible } from './visible.ts';

/**
 * Selectors for one thing, the best first. They are tried one after the other and never joined by a comma: then the
 * order of the document would decide, not the rank.
 */
export type Ranked = readonly string[];

/** What the first selector finds that finds anything drawn. */
export function findVisible(root: ParentNode, ranked: Ranked): HTMLElement[] {
  for (const selector of ranked) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
    if (found.length) return found;
  }
  return [];
}

/** What the first selector finds that finds anything, drawn or not. */
export function findAll(root: ParentNode, ranked: Ranked): HTMLElement[] {
  for (const selector of ranked) {
    const found = root.querySelectorAll<HTMLElement>(selector);
    if (found.length) return [...found];
  }
  return [];
}
