import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import type { Result } from '../../lib/shared/result.ts';
import { useForgetList } from '../hooks/use-remembered-lists.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/use-toast.ts';

interface ForgetListProps {
  readonly mapping: ColumnMapping;
  readonly disabled?: boolean | undefined;
  /** After it was forgotten, and after that was taken back. */
  readonly onChanged?: (() => void) | undefined;
}

/** Forgets how a kind of list is read; the toast takes it back. */
export function ForgetList({ mapping: { signature, label }, disabled, onChanged }: ForgetListProps) {
  const { forget, keep } = useForgetList();
  const { show } = useToast();
  const attempt = async (work: () => Promise<Result<ColumnMapping>>) => {
    const failed = (text: string) =>
      show({ title: 'That did not work; nothing was changed', text, tone: 'problem' });
    try {
      const done = await work();
      if (!done.ok) failed(done.message);
      else onChanged?.();
      return done.ok ? done.value : null;
    } catch (error) {
      console.error(error);
      failed(String(error));
      return null;
    }
  };
  const press = async () => {
    const forgotten = await attempt(() => forget(signature));
    if (!forgotten) return;
    show({
      title: `Forgot how “${label}” is read`,
      text: 'The next list with these columns is asked about again. Customers and invoices stay as they are.',
      action: { label: 'Undo', onAction: () => void attempt(() => keep(forgotten)) },
    });
  };
  return (
    <Button
      variant="quiet"
      size="sm"
      disabled={disabled}
      aria-label={`Forget how “${label}” is read`}
      data-testid="list-forget"
      onClick={() => void press()}
    >
      Forget
    </Button>
  );
}
