import type { KeyboardEvent } from 'react';

interface Grid {
  readonly count: number;
  /** The place of the row that has the focus. */
  readonly active: number;
  readonly pageRows: number;
  readonly goTo: (index: number) => void;
  readonly open: (index: number) => void;
  readonly select: (index: number, isRange: boolean) => void;
  readonly selectAll: () => void;
  readonly selectNone: () => void;
}

/** Arrows or j and k, Page, Home and End from row to row; Space selects, Shift the range; Enter opens. */
export function gridKey(event: KeyboardEvent, grid: Grid): void {
  if (!(event.target instanceof HTMLElement) || event.target.closest('thead')) return;
  const { key, shiftKey } = event;
  const held = event.ctrlKey || event.metaKey;
  if (event.altKey || (held && !['a', 'A', 'Home', 'End'].includes(key))) return;
  const to = placeFor(key, grid);
  if (to !== null) {
    const place = Math.max(0, Math.min(to, grid.count - 1));
    grid.goTo(place);
    if (shiftKey) grid.select(place, true);
  } else if (key === 'Enter') grid.open(grid.active);
  else if (key === ' ') grid.select(grid.active, shiftKey);
  else if (held && key.toLowerCase() === 'a') grid.selectAll();
  else if (key === 'Escape') grid.selectNone();
  else return;
  event.preventDefault();
}

function placeFor(key: string, { active, count, pageRows }: Grid): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return active + 1;
    case 'ArrowUp':
    case 'k':
      return active - 1;
    case 'PageDown':
      return active + pageRows;
    case 'PageUp':
      return active - pageRows;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
