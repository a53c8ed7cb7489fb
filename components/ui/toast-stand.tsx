import { Toast } from '@base-ui/react/toast';
import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import type { ToastDesk } from './toast-desk.ts';
import styles from './toast-stand.module.css';
import type { ToastRequest } from './use-toast.ts';

/** So many are seen at once; the others wait behind them. */
const MOST_SHOWN = 3;
const USUAL_MS = 6000;

/** Where the notices of a page stand. */
export function ToastStand({ desk }: { readonly desk: ToastDesk }) {
  const [manager] = useState(() => Toast.createToastManager());
  useEffect(
    () =>
      desk.attach({
        show: (id, toast) => manager.add({ id, ...optionsOf(toast, () => manager.close(id)) }),
        close: manager.close,
      }),
    [desk, manager],
  );
  return (
    <Toast.Provider limit={MOST_SHOWN} toastManager={manager}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function optionsOf(
  { title, text, tone = 'neutral', action, timeoutMs = USUAL_MS }: ToastRequest,
  close: () => void,
) {
  return {
    title,
    description: text,
    type: tone,
    timeout: timeoutMs,
    // A problem interrupts the reader, good news waits its turn.
    priority: tone === 'problem' ? ('high' as const) : ('low' as const),
    actionProps: action && {
      children: action.label,
      onClick: () => {
        close();
        action.onAction();
      },
    },
  };
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast}>
      <Toast.Content className={styles.content}>
        <ToneIcon type={toast.type} />
        <div className={styles.words}>
          <Toast.Title className={styles.title} render={<p />} />
          <Toast.Description className={styles.text} />
        </div>
        {toast.actionProps && <Toast.Action render={<Button size="sm" className={styles.action} />} />}
        <Toast.Close render={<IconButton label="Dismiss" icon={<X />} size="sm" tooltip={false} />} />
      </Toast.Content>
    </Toast.Root>
  ));
}

function ToneIcon({ type }: { type: string | undefined }) {
  if (type === 'good')
    return <CircleCheck className={classNames(styles.icon, styles.good)} aria-hidden="true" />;
  if (type === 'problem')
    return <CircleAlert className={classNames(styles.icon, styles.problem)} aria-hidden="true" />;
  return <Info className={styles.icon} aria-hidden="true" />;
}
