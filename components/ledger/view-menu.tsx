import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { SavedView } from '../../lib/domain/saved-view.ts';
import type { LedgerView } from '../../lib/reports/ledger-views.ts';
import { useViewCommands } from '../hooks/use-ledger-views.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import { useToast } from '../ui/use-toast.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

interface Props {
  readonly view: LedgerView;
  /** The user's own view that is looked at; `null`: one that came with the product. */
  readonly saved: SavedView | null;
  /** It is looked at otherwise than it is kept. */
  readonly isChanged: boolean;
  readonly onChoose: (id: string, view: LedgerView) => void;
  /** Back to how the view is kept. */
  readonly onReset: () => void;
  /** The view is gone: another is looked at. */
  readonly onRemoved: () => void;
}

/** Keeps the way the ledger is looked at as a view, and cares for the views that are kept. */
export function ViewMenu({ view, saved, isChanged, onChoose, onReset, onRemoved }: Props) {
  const { save, rename, change, remove, restore } = useViewCommands();
  const { show } = useToast();
  const [naming, setNaming] = useState<'save' | 'rename' | null>(null);

  const saveAs = async (name: string) => {
    const made = await save.run(name, view);
    if (!made) return;
    setNaming(null);
    onChoose(made.id, view);
    show({ title: `View saved: ${made.name}` });
  };
  const renameTo = async (name: string) => {
    if (saved && (await rename.run(saved, name))) setNaming(null);
  };
  const update = async () => {
    if (saved && (await change.run(saved, view))) show({ title: `View updated: ${saved.name}` });
  };
  const drop = async () => {
    const gone = saved && (await remove.run(saved));
    if (!gone) return;
    onRemoved();
    show({
      title: `View deleted: ${gone.name}`,
      action: { label: 'Undo', onAction: () => void putBack(gone) },
    });
  };
  const putBack = async (gone: SavedView) => {
    if (await restore.run(gone)) onChoose(gone.id, view);
    else show({ title: 'That did not work', text: 'There may be a view of that name now.', tone: 'problem' });
  };
  const items: MenuEntry[] = [
    { id: 'save', label: 'Save as a new view', onSelect: () => setNaming('save') },
    ...(isChanged ? [{ id: 'reset', label: 'Back to how it was saved', onSelect: onReset }] : []),
    ...(saved
      ? [
          ...(isChanged
            ? [{ id: 'update', label: `Save changes to “${saved.name}”`, onSelect: () => void update() }]
            : []),
          { id: 'rename', label: 'Rename', onSelect: () => setNaming('rename') },
          { id: 'remove', label: 'Delete view', onSelect: () => void drop() },
        ]
      : []),
  ];
  const command = naming === 'rename' ? rename : save;
  return (
    <>
      <Menu
        label="This view"
        align="end"
        trigger={
          <IconButton
            label="Save or change this view"
            icon={<Ellipsis />}
            size="sm"
            data-testid="ledger-view-menu"
          />
        }
        items={items}
      />
      {naming !== null && (
        <ViewNameDialog
          title={naming === 'save' ? 'Save as a new view' : 'Rename the view'}
          name={naming === 'rename' ? (saved?.name ?? '') : ''}
          busy={command.busy}
          refusal={command.refusal?.message}
          onSave={(name) => void (naming === 'save' ? saveAs(name) : renameTo(name))}
          onClose={() => {
            command.clear();
            setNaming(null);
          }}
        />
      )}
    </>
  );
}
