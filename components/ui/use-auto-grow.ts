import { type Ref, type RefCallback, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A ref that keeps a textarea as high as its text, also when the width changes. CSS `field-sizing` would do
 * it alone, but Chrome 120 and Firefox do not have it.
 */
export function useAutoGrow(
  enabled: boolean,
  value: unknown,
  outer: Ref<HTMLTextAreaElement> | undefined,
): RefCallback<HTMLTextAreaElement> {
  const fit = useRef<() => void>(() => {});

  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is what changes the height
  useLayoutEffect(() => fit.current(), [value]);

  return useCallback(
    (area: HTMLTextAreaElement) => {
      const detachOuter = attach(outer, area);
      const detachFit = enabled ? keepFitting(area, fit) : undefined;
      return () => {
        detachFit?.();
        detachOuter();
      };
    },
    [enabled, outer],
  );
}

function keepFitting(area: HTMLTextAreaElement, fit: { current: () => void }): () => void {
  let width = -1;
  const resize = () => {
    area.style.height = 'auto';
    const borders = area.offsetHeight - area.clientHeight;
    area.style.height = `${area.scrollHeight + borders}px`;
  };
  const observer = new ResizeObserver(() => {
    // Our own change of height reports back here too; only a new width is news.
    if (area.clientWidth === width) return;
    width = area.clientWidth;
    resize();
  });
  fit.current = resize;
  area.addEventListener('input', resize);
  observer.observe(area);
  return () => {
    fit.current = () => {};
    area.removeEventListener('input', resize);
    observer.disconnect();
  };
}

function attach(outer: Ref<HTMLTextAreaElement> | undefined, area: HTMLTextAreaElement): () => void {
  if (typeof outer === 'function') {
    const cleanup = outer(area);
    return typeof cleanup === 'function' ? cleanup : () => outer(null);
  }
  if (outer) outer.current = area;
  return () => {
    if (outer) outer.current = null;
  };
}
