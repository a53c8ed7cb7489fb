import { useState } from 'react';

/** A choice on this page that is still made the next time; where the browser keeps nothing it holds until then. */
export function useRememberedChoice(name: string): readonly [string, (choice: string) => void] {
  const [choice, setChoice] = useState(() => remembered(name));
  return [
    choice,
    (next) => {
      setChoice(next);
      try {
        localStorage.setItem(name, next);
      } catch {
        // Kept for this visit alone.
      }
    },
  ];
}

function remembered(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}
