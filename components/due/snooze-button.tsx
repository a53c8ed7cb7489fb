import { AlarmClock } from 'lucide-react';
import type { Moment } from '../../lib/dunning/facts.ts';
import { snoozeTimes } from '../hooks/snooze-times.ts';
import { useSnooze } from '../hooks/use-snooze.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useToast } from '../ui/use-toast.ts';
import { momentWords, untilWords } from './due-words.ts';
import styles from './snooze-button.module.css';

interface Props {
  readonly accountId: string;
  readonly name: string;
  readonly moment: Moment;
  readonly tabIndex: number;
}

/** Puts the account aside for a while; the toast takes it back. */
export function SnoozeButton({ accountId, name, moment, tabIndex }: Props) {
  const { snooze, lift } = useSnooze();
  const { show } = useToast();
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      console.error(error);
      show({ title: 'That did not work; nothing was changed', text: String(error), tone: 'problem' });
    }
  };
  const putAside = async (until: number) => {
    const hold = await snooze(accountId, until);
    show({
      title: `Put aside until ${untilWords(until, moment)}`,
      text: name,
      action: { label: 'Undo', onAction: () => void attempt(() => lift(hold)) },
    });
  };
  return (
    <Menu
      label={`Put ${name} aside`}
      align="end"
      trigger={
        <IconButton
          label={`Snooze ${name}`}
          icon={<AlarmClock />}
          size="sm"
          tooltip={false}
          title="Snooze"
          className={styles.snooze}
          data-testid="due-snooze"
          data-snooze={accountId}
          tabIndex={tabIndex}
        />
      }
      items={snoozeTimes(moment).map(({ label, until }) => ({
        id: label,
        label,
        detail: momentWords(until, moment),
        onSelect: () => void attempt(() => putAside(until)),
      }))}
    />
  );
}
