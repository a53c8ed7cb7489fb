import { Copy, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ListedTemplate } from '../../../lib/app/template-list.ts';
import { useCopyTemplate, useDeleteTemplate, useRenameTemplate } from '../../hooks/use-template-care.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Row } from '../../ui/row.tsx';
import { NameDialog } from './name-dialog.tsx';
import { useChangeToast } from './use-change-toast.ts';

interface Props {
  readonly template: ListedTemplate;
  readonly unsaved: boolean;
  /** Opens another text. */
  readonly onGo: (id: string) => void;
}

/** A copy under a name of its own; one that is there can be called otherwise, or go. */
export function CopyActions({ template, unsaved, onGo }: Props) {
  const [asked, setAsked] = useState<'copy' | 'rename' | null>(null);
  const copying = useCopyTemplate();
  const renaming = useRenameTemplate();
  const deleting = useDeleteTemplate();
  const toast = useChangeToast();
  const { id, name, isCopy, builtIn } = template;

  async function copy(newName: string) {
    const made = await copying.run({ id, name: newName });
    if (!made) return;
    setAsked(null);
    const said = { title: `“${newName.trim()}” is there`, text: 'It begins as the text it was made of.' };
    toast({ ...said, onUndone: () => onGo(id) }, made.change);
    onGo(made.id);
  }

  async function rename(newName: string) {
    const change = await renaming.run({ id, name: newName });
    if (!change) return;
    setAsked(null);
    toast({ title: `It is called “${newName.trim()}” now` }, change);
  }

  async function remove() {
    const change = await deleting.run(id);
    if (!change) return;
    toast({ title: `“${name}” was removed`, onUndone: () => onGo(id) }, change);
    onGo(builtIn.id);
  }

  return (
    <>
      <Row>
        <Button
          size="sm"
          icon={<Copy />}
          disabled={unsaved}
          data-testid="template-copy"
          onClick={() => {
            copying.clear();
            setAsked('copy');
          }}
        >
          Make a copy
        </Button>
        {isCopy && (
          <>
            <Button
              size="sm"
              icon={<PenLine />}
              data-testid="template-rename"
              onClick={() => {
                renaming.clear();
                setAsked('rename');
              }}
            >
              Rename
            </Button>
            <Button
              size="sm"
              variant="danger-quiet"
              icon={<Trash2 />}
              busy={deleting.busy}
              disabled={unsaved}
              data-testid="template-delete"
              onClick={remove}
            >
              Remove this copy
            </Button>
          </>
        )}
      </Row>
      {deleting.refusal && (
        <Callout tone="problem" title="Not removed" data-testid="template-delete-refusal">
          {deleting.refusal.message}
        </Callout>
      )}
      {asked === 'copy' && (
        <NameDialog
          title={`Make a copy of “${name}”`}
          description="It stands beside the text it is made of, and is used where you choose it."
          initial={`${name}, mine`}
          verb="Make the copy"
          busy={copying.busy}
          refusal={copying.refusal}
          onClose={() => setAsked(null)}
          onName={copy}
        />
      )}
      {asked === 'rename' && (
        <NameDialog
          title={`Rename “${name}”`}
          description="Steps and customers that use it go on using it."
          initial={name}
          verb="Rename"
          busy={renaming.busy}
          refusal={renaming.refusal}
          onClose={() => setAsked(null)}
          onName={rename}
        />
      )}
    </>
  );
}
