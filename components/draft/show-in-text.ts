import type { RefObject } from 'react';

/** Selects words where they stand. */
export function showInText(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  start: number,
  end: number,
): void {
  field.current?.focus();
  field.current?.setSelectionRange(start, end);
}
