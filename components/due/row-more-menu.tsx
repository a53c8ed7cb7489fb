import type { KnownPage } from '../../lib/domain/known-page.ts';
import { useKnownPage } from '../hooks/use-known-page.ts';
import { Kbd } from '../ui/kbd.tsx';
import { MenuAt } from '../ui/menu-at.tsx';
import type { RowDone } from './row-done.ts';

interface Props extends RowDone {
  readonly isSkippable: boolean;
  readonly onOpen: () => void;
  readonly onPage: (page: KnownPage) => void;
  readonly onSkip: () => void;
}

/** What is asked for less often, each with its key. */
export function RowMoreMenu(props: Props) {
  const { accountId, name, anchor, isSkippable, onOpen, onPage, onSkip, onClose } = props;
  const known = useKnownPage(accountId);
  // One read of one row: the menu opens with all its lines, not with one more a moment later.
  if (known.state === 'loading') return null;
  const page = known.state === 'ready' ? known.value : null;
  return (
    <MenuAt
      label={`More for ${name}`}
      anchor={anchor}
      items={[
        { id: 'open', label: 'Open', detail: <Kbd>Enter</Kbd>, onSelect: onOpen },
        ...(page
          ? [
              {
                id: 'page',
                label: `Open in ${page.site}`,
                detail: <Kbd>o</Kbd>,
                'data-testid': 'due-open-page',
                onSelect: () => onPage(page),
              },
            ]
          : []),
        ...(isSkippable
          ? [
              {
                id: 'skip',
                label: 'Leave out this once…',
                detail: <Kbd>x</Kbd>,
                'data-testid': 'due-skip',
                onSelect: onSkip,
              },
            ]
          : []),
      ]}
      onClose={onClose}
    />
  );
}
