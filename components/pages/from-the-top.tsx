import { useEffect } from 'react';

/** Mounted with a step of the panel's work: each begins at its top, however far the one before was scrolled. */
export function FromTheTop() {
  useEffect(() => {
    // New browsers give a promise back, which is no clean-up.
    void scrollTo(0, 0);
  }, []);
  return null;
}
