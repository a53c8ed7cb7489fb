import { Toast } from '@base-ui/react/toast';

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

/** Shows short notices at the foot of the page. Needs a ToastProvider above. */
export function useToast(): { show: (toast: ToastRequest) => string; close: (id?: string) => void } {
  const manager = Toast.useToastManager();

  function show({ title, text, tone = 'neutral', action, timeoutMs = 6000 }: ToastRequest): string {
    const id = manager.add({
      title,
      description: text,
      type: tone,
      timeout: timeoutMs,
      // A problem interrupts the reader, good news waits its turn.
      priority: tone === 'problem' ? 'high' : 'low',
      actionProps: action && {
        children: action.label,
        onClick: () => {
          manager.close(id);
          action.onAction();
        },
      },
    });
    return id;
  }

  return { show, close: manager.close };
}
