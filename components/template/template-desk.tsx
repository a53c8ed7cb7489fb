import { useEffect, useRef, useState } from 'react';
import type { ListedTemplate } from '../../lib/app/template-list.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { useLeaveGuard } from '../hooks/use-leave-guard.ts';
import { useSaveTemplate } from '../hooks/use-templates.ts';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateRows } from './template-rows.tsx';

/** The list and the one text that is open; what was typed is never dropped without asking. */
export function TemplateDesk({ templates }: { readonly templates: readonly ListedTemplate[] }) {
  const [chosenId, setChosenId] = useState(templates[0]?.builtIn.id ?? '');
  const [typed, setTyped] = useState<TemplateSource | null>(null);
  const [wantedId, setWantedId] = useState<string | null>(null);
  const save = useSaveTemplate();
  const { show } = useToast();
  const editor = useRef<HTMLDivElement>(null);
  const open = templates.find(({ builtIn }) => builtIn.id === chosenId);
  const unsaved = open !== undefined && typed !== null && !sameText(typed, open.current);
  useLeaveGuard(unsaved);
  // Once what was typed is what is stored, the stored text is followed again, also when another tab changes it.
  useEffect(() => {
    if (typed !== null && open && sameText(typed, open.current)) setTyped(null);
  }, [typed, open]);
  if (!open) return null;

  function go(id: string) {
    setWantedId(null);
    setTyped(null);
    save.clear();
    setChosenId(id);
    editor.current?.scrollIntoView({ block: 'nearest' });
  }

  async function saveTyped(): Promise<boolean> {
    if (!typed || !unsaved) return true;
    if ((await save.run(chosenId, typed)) === null) return false;
    show({ title: 'Saved', text: 'The next mails use your text.', tone: 'good' });
    return true;
  }

  return (
    <Stack gap={4}>
      <TemplateRows
        templates={templates}
        chosenId={chosenId}
        unsaved={unsaved}
        onChoose={(id) => (unsaved && id !== chosenId ? setWantedId(id) : id !== chosenId && go(id))}
      />
      <div ref={editor}>
        <TemplateEditor
          key={chosenId}
          template={open}
          text={typed ?? open.current}
          unsaved={unsaved}
          saving={save.busy}
          refusal={save.refusal}
          onChange={(text) => {
            save.clear();
            setTyped(text);
          }}
          onSave={saveTyped}
          onReset={() => setTyped(null)}
        />
      </div>
      <LeaveDialog
        name={open.builtIn.name}
        open={wantedId !== null}
        busy={save.busy}
        onStay={() => setWantedId(null)}
        onDiscard={() => wantedId !== null && go(wantedId)}
        onSave={async () => {
          const saved = await saveTyped();
          if (saved && wantedId !== null) go(wantedId);
          else setWantedId(null);
        }}
      />
    </Stack>
  );
}

function sameText(a: TemplateSource, b: TemplateSource): boolean {
  return a.subject === b.subject && a.body === b.body;
}
