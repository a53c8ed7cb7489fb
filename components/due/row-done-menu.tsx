import type { DueContact } from '../../lib/domain/due-contact.ts';
import { doneChoices } from '../hooks/day-choices.ts';
import { useDayCommands } from '../hooks/use-day-commands.ts';
import { MenuAt } from '../ui/menu-at.tsx';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import { DONE_WORDS } from './done-words.ts';
import type { RowDone } from './row-done.ts';

interface Props extends RowDone {
  readonly line: DueContact | null;
  readonly onOpen: () => void;
}

/** Says in one word what was done without the panel. What was agreed is noted where there is room for it. */
export function RowDoneMenu({ accountId, name, anchor, work, line, onOpen, onClose }: Props) {
  const { done } = useDayCommands();
  const choices = line === null ? [] : doneChoices(line);
  const items: MenuEntry[] =
    choices.length === 0
      ? [{ id: 'open', label: 'Open to answer', onSelect: onOpen }]
      : [
          ...choices.map((as) => ({
            id: as,
            label: DONE_WORDS[as],
            'data-testid': `due-done-${as}`,
            onSelect: () =>
              void work.run({ title: `Noted: ${inSentence(DONE_WORDS[as])}`, name }, () =>
                done(accountId, as),
              ),
          })),
          { kind: 'separator', id: 'line' },
          { id: 'open', label: 'More was said: open', onSelect: onOpen },
        ];
  return <MenuAt label={`What was done with ${name}`} anchor={anchor} items={items} onClose={onClose} />;
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
