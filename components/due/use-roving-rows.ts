import { type RefObject, useEffect, useRef, useState } from 'react';

export interface RovingRows {
  /** The one row that Tab reaches. */
  readonly activeId: string | null;
  readonly setActiveId: (id: string) => void;
}

/**
 * Rows one after the other by arrows or j and k, Home and End; s opens the snooze menu of the row, / goes to the search.
 * Works from wherever the focus is, except while something is typed or a menu is open.
 */
export function useRovingRows(root: RefObject<HTMLElement | null>, ids: readonly string[]): RovingRows {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [first = null] = ids;
  const activeId = chosenId !== null && ids.includes(chosenId) ? chosenId : first;
  const place = useRef<number | null>(null);

  useEffect(() => {
    const focusAt = (index: number) => {
      const id = ids[Math.max(0, Math.min(index, ids.length - 1))];
      if (id !== undefined) control(root.current, 'open', id)?.focus();
    };

    // The row that had the focus is gone, put aside or done: the one that took its place has it now.
    if (place.current !== null && document.activeElement === document.body) focusAt(place.current);
    const focused = focusedId(root.current);
    place.current = focused === null ? null : ids.indexOf(focused);

    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      const typing = target?.matches('input, textarea, select') ?? false;
      if (target?.closest('[role="menu"], [role="dialog"]') || (typing && event.key !== 'ArrowDown')) return;
      const at = focusedId(root.current);
      const index = at === null ? -1 : ids.indexOf(at);
      const act = actionFor(event.key, { index, last: ids.length - 1 });
      if (act === null) return;
      event.preventDefault();
      // The menu's button would open at an arrow; here arrows go from row to row, and s or Enter opens it.
      event.stopPropagation();
      if (act === 'search') root.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
      else if (act === 'snooze') control(root.current, 'snooze', at ?? '')?.click();
      else focusAt(act);
    };
    const follow = () => {
      const at = focusedId(root.current);
      if (at !== null) place.current = ids.indexOf(at);
      else if (document.activeElement !== document.body) place.current = null;
    };
    document.addEventListener('keydown', press, true);
    document.addEventListener('focusin', follow);
    return () => {
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('focusin', follow);
    };
  }, [root, ids]);

  return { activeId, setActiveId: setChosenId };
}

function actionFor(
  key: string,
  { index, last }: { index: number; last: number },
): number | 'search' | 'snooze' | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return index + 1;
    case 'ArrowUp':
    case 'k':
      return index < 0 ? null : index - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 's':
      return index < 0 ? null : 'snooze';
    case '/':
      return 'search';
    default:
      return null;
  }
}

function control(root: HTMLElement | null, kind: 'open' | 'snooze', id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(id)}"]`) ?? null;
}

/** The account whose row holds the focus. */
function focusedId(root: HTMLElement | null): string | null {
  const row = document.activeElement?.closest('li');
  if (!row || !root?.contains(row)) return null;
  return row.querySelector<HTMLElement>('[data-open]')?.dataset.open ?? null;
}
