import { AlarmClock } from 'lucide-react';
import type { Moment } from '../../lib/dunning/facts.ts';
import { snoozeTimes } from '../hooks/snooze-times.ts';
import { useSnooze } from '../hooks/use-snooze.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useToast } from '../ui/use-toast.ts';

interface Props {
  readonly accountId: string;
  readonly accountName: string;
  readonly moment: Moment;
}

/** Puts the account aside for a while; the toast takes it back. */
export function SnoozeMenu({ accountId, accountName, moment }: Props) {
  const { snooze, lift } = useSnooze();
  const { show } = useToast();
  const choose = async (until: number, label: string) => {
    const snoozed = await snooze(accountId, until);
    if (!snoozed.ok) return void show({ title: snoozed.message, tone: 'problem' });
    show({
      title: `${accountName} is put aside: ${label.toLowerCase()}`,
      action: { label: 'Undo', onAction: () => void lift(snoozed.value) },
    });
  };
  return (
    <Menu
      label="Put aside until"
      align="end"
      trigger={
        <Button variant="quiet" size="sm" icon={<AlarmClock size={14} />} data-testid="snooze">
          Snooze
        </Button>
      }
      items={snoozeTimes(moment).map(({ label, until }) => ({
        id: label,
        label,
        onSelect: () => void choose(until, label),
      }))}
    />
  );
}
