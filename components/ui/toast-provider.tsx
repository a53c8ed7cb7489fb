import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { loadedLater } from './loaded-later.tsx';
import { toastDesk } from './toast-desk.ts';
import { ToastContext, type ToastRequest } from './use-toast.ts';

const ToastStand = loadedLater(async () => (await import('./toast-stand.tsx')).ToastStand);

/** A screen reader tells of a notice only where the place for it was there before. */
const STANDS_AFTER_MS = 1000;

/** Stands once around a page and takes the notices of `useToast`; what shows them is loaded after the page's first picture. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [desk] = useState(toastDesk);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(true), STANDS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const toasts = useMemo(
    () => ({
      show: (toast: ToastRequest) => {
        setWanted(true);
        return desk.show(toast);
      },
      close: desk.close,
    }),
    [desk],
  );
  return (
    <ToastContext.Provider value={toasts}>
      {children}
      {isWanted && <ToastStand desk={desk} />}
    </ToastContext.Provider>
  );
}
