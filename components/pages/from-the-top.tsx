import { useEffect } from 'react';

/**
 * Mounted with a step of the panel's work: each begins at its top, however far the one before was scrolled. The button
 * that led here has gone with it, so keys and screen reader go on from the heading.
 */
export function FromTheTop() {
  useEffect(() => {
    // New browsers give a promise back, which is no clean-up.
    void scrollTo(0, 0);
    // The mailbox beside the panel keeps what it has.
    if (!document.hasFocus() || focusHeading()) return;
    // Notes are read first: the heading comes with them.
    const watch = new MutationObserver(() => {
      if (focusHeading()) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return null;
}

/** Whether the focus has found a place: a heading, or whatever somebody has turned to meanwhile. */
function focusHeading(): boolean {
  if (document.activeElement !== null && document.activeElement !== document.body) return true;
  const heading = document.querySelector('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
