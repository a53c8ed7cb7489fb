import { type RefObject, useEffect, useRef, useState } from 'react';
import { type RowKey, rowKeyOf } from './row-key.ts';
import type { RowDesk } from './use-row-desk.ts';

export interface RovingRows {
  /** The one row that Tab reaches. */
  readonly activeId: string | null;
  readonly setActiveId: (id: string) => void;
  /** Where the buttons of a row ask for what they are for. */
  readonly desk: RowDesk;
}

interface Roving {
  readonly root: RefObject<HTMLElement | null>;
  /** The rows from top to bottom. */
  readonly ids: readonly string[];
  readonly desk: RowDesk;
  /** What is asked for by any other key; `row`: the one that has the focus. */
  readonly onKey: (key: RowKey, row: string | null) => void;
}

/**
 * Rows one after the other by arrows or j and k, Home and End; the other keys are handed on with the row that has the
 * focus. Works from wherever the focus is, except while something is typed or a menu is open.
 */
export function useRovingRows({ root, ids, desk, onKey }: Roving): RovingRows {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [first = null] = ids;
  const activeId = chosenId !== null && ids.includes(chosenId) ? chosenId : first;
  const place = useRef<number | null>(null);
  const { asked } = desk;
  const handOn = useRef(onKey);
  handOn.current = onKey;

  useEffect(() => {
    const focusAt = (index: number) => {
      const id = ids[Math.max(0, Math.min(index, ids.length - 1))];
      if (id !== undefined) rowControl(root.current, 'open', id)?.focus();
    };

    const follow = () => {
      const at = focusedId(root.current);
      if (at !== null) place.current = ids.indexOf(at);
      else if (document.activeElement !== document.body && !isAbove(document.activeElement))
        place.current = null;
    };

    // The row that had the focus is gone, put aside or done: the one that took its place has it now. Where a menu or a
    // dialog still stands above them, once it is closed.
    if (asked === null && place.current !== null && document.activeElement === document.body)
      focusAt(place.current);
    follow();

    const press = (event: KeyboardEvent) => {
      const key = rowKeyOf(event);
      if (key === null || isTaken(event)) return;
      const at = focusedId(root.current);
      const index = at === null ? -1 : ids.indexOf(at);
      if (key === 'up' && index < 0) return;
      event.preventDefault();
      // A menu's button would open at an arrow; here arrows go from row to row.
      event.stopPropagation();
      if (key === 'up') focusAt(index - 1);
      else if (key === 'down') focusAt(index + 1);
      else if (key === 'first') focusAt(0);
      else if (key === 'last') focusAt(ids.length - 1);
      else handOn.current(key, at);
    };
    document.addEventListener('keydown', press, true);
    document.addEventListener('focusin', follow);
    return () => {
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('focusin', follow);
    };
  }, [root, ids, asked]);

  return { activeId, setActiveId: setChosenId, desk };
}

/** The keys belong to what is typed in, or to a menu or dialog above the rows; from a field the arrow leads down to them. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (isAbove(target)) return true;
  return (target?.matches('input, textarea, select') ?? false) && event.key !== 'ArrowDown';
}

/** In a menu or a dialog: the row below it still has its place. */
function isAbove(element: Element | null): boolean {
  return element !== null && element.closest('[role="menu"], [role="dialog"]') !== null;
}

/** That button of that row. */
export function rowControl(root: HTMLElement | null, control: string, row: string): HTMLElement | null {
  return (
    root?.querySelector<HTMLElement>(`[data-control="${control}"][data-row="${CSS.escape(row)}"]`) ?? null
  );
}

/** The row that holds the focus. */
function focusedId(root: HTMLElement | null): string | null {
  const focused = document.activeElement;
  if (!focused || !root?.contains(focused)) return null;
  return focused.closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
}
