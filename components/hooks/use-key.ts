import { useEffect, useRef } from 'react';
import { isInUse } from './is-in-use.ts';

/** One key does something, except where it is typed or belongs to a menu or a dialog. `null`: it does nothing now. */
export function useKey(key: string, act: (() => void) | null): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== key || event.defaultPrevented || event.isComposing || hasModifier(event)) return;
      if (!latest.current || isInUse(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [key]);
}

function hasModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}
