import type { DueContact } from '../../lib/domain/due-contact.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { snoozeChoices } from '../hooks/day-choices.ts';
import { useDayCommands } from '../hooks/use-day-commands.ts';
import { MenuAt } from '../ui/menu-at.tsx';
import { asideWords, momentWords } from './due-words.ts';
import type { RowDone } from './row-done.ts';

interface Props extends RowDone {
  readonly line: DueContact | null;
  readonly moment: Moment;
  readonly onPick: () => void;
}

/** Puts the account aside for a while: a few times that are often meant, or any day. */
export function RowSnooze({ accountId, name, anchor, work, line, moment, onPick, onClose }: Props) {
  const { snooze } = useDayCommands();
  return (
    <MenuAt
      label={`Put ${name} aside`}
      anchor={anchor}
      items={[
        ...snoozeChoices(moment, line).map(({ label, until }) => ({
          id: label,
          label,
          detail: momentWords(until, moment),
          onSelect: () =>
            void work.run({ title: asideWords(until, moment), name }, () => snooze(accountId, until)),
        })),
        { id: 'pick', label: 'Pick a day…', onSelect: onPick },
      ]}
      onClose={onClose}
    />
  );
}
