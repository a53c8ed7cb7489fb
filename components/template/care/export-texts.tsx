import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ListedTemplate } from '../../../lib/app/template-list.ts';
import { count } from '../../../lib/shared/text.ts';
import { saveFile } from '../../data/save-file.ts';
import { useExportTexts } from '../../hooks/use-text-files.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import styles from './care.module.css';

/** The user's own texts as one file: all, or those that are left ticked. */
export function ExportTexts({ templates }: { readonly templates: readonly ListedTemplate[] }) {
  const own = templates.filter(({ isOwn }) => isOwn);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState('');
  const { run, busy, refusal } = useExportTexts(saveFile);
  const chosen = own.filter(({ id }) => !left.has(id));
  if (own.length === 0)
    return (
      <p className={styles.quiet}>Once you have changed or copied a text, it can be saved as a file here.</p>
    );

  async function save() {
    const written = await run(chosen.length === own.length ? null : chosen.map(({ id }) => id));
    if (!written) return;
    const leftOut = written.versionsLeftOut;
    const rest = leftOut > 0 ? ` The ${count(leftOut, 'oldest version')} found no room in it.` : '';
    setSaved(`“${written.name}” is in your downloads.${rest}`);
  }

  return (
    <div className={styles.care}>
      <fieldset className={styles.ticks}>
        <legend className={styles.quiet}>Your own texts</legend>
        {own.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={!left.has(id)}
            onChange={(event) => {
              const next = new Set(left);
              if (event.target.checked) next.delete(id);
              else next.add(id);
              setLeft(next);
            }}
          />
        ))}
      </fieldset>
      <div>
        <Button
          icon={<Download />}
          busy={busy}
          disabled={chosen.length === 0}
          data-testid="templates-export"
          onClick={save}
        >
          Save {count(chosen.length, 'text')} as a file
        </Button>
      </div>
      {refusal && <Callout tone="problem" title={refusal.message} data-testid="templates-export-refusal" />}
      <p role="status">{saved}</p>
    </div>
  );
}
