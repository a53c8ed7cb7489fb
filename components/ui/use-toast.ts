import { createContext, useContext } from 'react';

export type ToastRequest = {
  /** What happened: "Snoozed until Monday". */
  title: string;
  text?: string | undefined;
  tone?: 'neutral' | 'good' | 'problem' | undefined;
  /** One way back or onward, such as Undo; using it closes the toast. */
  action?: { label: string; onAction: () => void } | undefined;
  /** Milliseconds on screen; 0 stays until closed. */
  timeoutMs?: number | undefined;
};

interface Toasts {
  /** Gives by what it is closed. */
  readonly show: (toast: ToastRequest) => string;
  readonly close: (id: string) => void;
}

export const ToastContext = createContext<Toasts | null>(null);

/** Shows short notices at the foot of the page. Needs a ToastProvider above. */
export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('No ToastProvider around this component');
  return toasts;
}
