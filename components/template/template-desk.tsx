import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListedTemplate } from '../../lib/app/template-list.ts';
import type { Finding } from '../../lib/templates/lint/finding.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { useLeaveGuard } from '../hooks/use-leave-guard.ts';
import { useHeldBackWords, useSaveTemplate } from '../hooks/use-templates.ts';
import { OursChangedNotice } from './care/ours-changed-notice.tsx';
import { TemplateCare } from './care/template-care.tsx';
import { useChangeToast } from './care/use-change-toast.ts';
import { HeldBackDialog } from './held-back-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import styles from './template-desk.module.css';
import { TemplateEditor } from './template-editor.tsx';
import { TextList } from './text-list.tsx';

/** The list and the one text that is open; what was typed is never dropped without asking. */
export function TemplateDesk({ templates }: { readonly templates: readonly ListedTemplate[] }) {
  const [chosenId, setChosenId] = useState(templates[0]?.id ?? '');
  const [typed, setTyped] = useState<TemplateSource | null>(null);
  const [wantedId, setWantedId] = useState<string | null>(null);
  const [heldBack, setHeldBack] = useState<readonly Finding[]>([]);
  const guard = useHeldBackWords();
  const save = useSaveTemplate();
  const toast = useChangeToast();
  const editor = useRef<HTMLDivElement>(null);
  const histories = useRef(new Map<string, unknown>());
  // A copy that was just made is not in the list yet; one that is gone stays open, with what is typed in it.
  const last = useRef<ListedTemplate>(undefined);
  const open = templates.find(({ id }) => id === chosenId) ?? last.current;
  last.current = open;
  const unsaved = open !== undefined && typed !== null && !sameText(typed, open.current);
  useLeaveGuard(unsaved);
  // Once what was typed is what is stored, the stored text is followed again, also when another tab changes it.
  useEffect(() => {
    if (typed !== null && open && sameText(typed, open.current)) setTyped(null);
  }, [typed, open]);
  const { clear } = save;
  const go = useCallback(
    (id: string) => {
      setWantedId(null);
      setTyped(null);
      clear();
      setChosenId(id);
      editor.current?.scrollIntoView({ block: 'nearest' });
    },
    [clear],
  );
  const choose = useCallback(
    (id: string) => (unsaved && id !== chosenId ? setWantedId(id) : id !== chosenId && go(id)),
    [unsaved, chosenId, go],
  );
  if (!open) return null;

  /** `false`: nothing is saved yet. */
  async function saveTyped(): Promise<boolean> {
    if (!typed || !unsaved) return true;
    const found = await guard.run(chosenId, typed);
    if (found && found.length > 0) setHeldBack(found);
    return found?.length === 0 && keepTyped();
  }

  async function keepTyped(): Promise<boolean> {
    setHeldBack([]);
    if (!typed) return true;
    const change = await save.run(chosenId, typed);
    if (change === null) return false;
    toast({ title: 'Saved', text: 'The next mails use your text.' }, change);
    return true;
  }

  return (
    <div className={styles.desk}>
      <div className={styles.sides}>
        <TextList templates={templates} chosenId={chosenId} unsaved={unsaved} onChoose={choose} />
        <div ref={editor} className={styles.editor}>
          <OursChangedNotice template={open} unsaved={unsaved} onEdit={() => focusText(editor.current)} />
          <TemplateEditor
            key={chosenId}
            template={open}
            text={typed ?? open.current}
            unsaved={unsaved}
            saving={guard.busy || save.busy}
            refusal={guard.refusal ?? save.refusal}
            histories={histories.current}
            onChange={(text) => {
              clear();
              setTyped(text);
            }}
            onSave={saveTyped}
            onReset={() => setTyped(null)}
          />
          <TemplateCare key={`${chosenId} care`} template={open} unsaved={unsaved} onGo={go} />
        </div>
      </div>
      {heldBack.length > 0 && (
        <HeldBackDialog
          name={open.name}
          findings={heldBack}
          busy={save.busy}
          onBack={() => setHeldBack([])}
          onSave={keepTyped}
        />
      )}
      <LeaveDialog
        name={open.name}
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
    </div>
  );
}

/** To where the text is typed. */
function focusText(editor: HTMLElement | null) {
  editor?.querySelector<HTMLElement>('[data-testid="template-body"]')?.focus();
}

function sameText(a: TemplateSource, b: TemplateSource): boolean {
  return a.subject === b.subject && a.body === b.body;
}
