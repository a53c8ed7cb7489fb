import { Toast } from '@base-ui/react/toast';
import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './toast-provider.module.css';

type ToastProviderProps = { children: ReactNode; limit?: number | undefined };

/** Stands once around a page and holds the notices `useToast` shows. */
export function ToastProvider({ children, limit = 3 }: ToastProviderProps) {
  return (
    <Toast.Provider limit={limit}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
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
