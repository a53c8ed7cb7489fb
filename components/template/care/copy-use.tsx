import { X } from 'lucide-react';
import type { ListedTemplate } from '../../../lib/app/template-list.ts';
import { useChooseText, usePlaceCopy } from '../../hooks/use-template-care.ts';
import { useCopyUse } from '../../hooks/use-text-facts.ts';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { languageName } from '../language-name.ts';
import styles from './care.module.css';
import { useChangeToast } from './use-change-toast.ts';

/** Where a copy is used: in place of its original for all who are written to in its language, or for some by name. */
export function CopyUse({ template }: { readonly template: ListedTemplate }) {
  const used = useCopyUse(template.id);
  const placing = usePlaceCopy();
  const choosing = useChooseText();
  const toast = useChangeToast();
  const { id, name, builtIn } = template;
  if (used.state !== 'ready' || used.value === null) return null;
  const { textId, everywhere, accounts } = used.value;
  const refusal = placing.refusal ?? choosing.refusal;

  async function place(isEverywhere: boolean) {
    const change = await placing.run({ templateId: id, everywhere: isEverywhere });
    if (!change) return;
    const where = isEverywhere ? `in place of “${builtIn.name}”` : 'only where it is chosen';
    toast({ title: `“${name}” is used ${where}` }, change);
  }

  async function giveUp(accountId: string, customer: string) {
    const change = await choosing.run({ textId, accountId, templateId: null });
    if (change) toast({ title: `${customer} is written to as usual` }, change);
  }

  return (
    <div className={styles.care}>
      <Checkbox
        label={`Use it for every customer written to in ${languageName(builtIn.language)}, in place of “${builtIn.name}”`}
        hint="For one customer it is chosen in the side panel, for one step under Follow-up steps."
        checked={everywhere}
        disabled={placing.busy}
        data-testid="template-everywhere"
        onChange={(event) => void place(event.target.checked)}
      />
      {accounts.length > 0 && (
        <div>
          <p className={styles.quiet}>Always used for</p>
          <ul className={styles.names}>
            {accounts.map((account) => (
              <li key={account.id}>
                {account.name}
                <IconButton
                  size="sm"
                  icon={<X />}
                  label={`Write to ${account.name} as usual`}
                  onClick={() => void giveUp(account.id, account.name)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      {refusal && <Callout tone="problem" title={refusal.message} />}
    </div>
  );
}
