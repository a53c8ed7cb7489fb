import type { ToastRequest } from './use-toast.ts';

/** What shows notices. */
export interface ToastShow {
  readonly show: (id: string, toast: ToastRequest) => void;
  readonly close: (id: string) => void;
}

/** Takes notices from the first moment on, and hands them over once there is something that shows them. */
export interface ToastDesk {
  /** Gives by what it is closed. */
  readonly show: (toast: ToastRequest) => string;
  readonly close: (id: string) => void;
  /** From now on notices go there, those that wait first. Gives how to end it. */
  readonly attach: (shown: ToastShow) => () => void;
}

export function toastDesk(): ToastDesk {
  const waiting = new Map<string, ToastRequest>();
  let shown: ToastShow | null = null;
  let count = 0;
  return {
    show: (toast) => {
      count += 1;
      const id = `notice-${count}`;
      if (shown) shown.show(id, toast);
      else waiting.set(id, toast);
      return id;
    },
    close: (id) => {
      waiting.delete(id);
      shown?.close(id);
    },
    attach: (now) => {
      shown = now;
      for (const [id, toast] of waiting) now.show(id, toast);
      waiting.clear();
      return () => {
        if (shown === now) shown = null;
      };
    },
  };
}
