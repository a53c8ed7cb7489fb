import type { ListedTemplate } from '../../lib/app/template-list.ts';
import type { DunningLevel } from '../../lib/domain/dunning-procedure.ts';
import { useTemplateList } from '../hooks/use-templates.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { STEP_TEXT_IDS } from './step-words.ts';

interface Props {
  readonly level: DunningLevel;
  readonly className?: string | undefined;
  readonly onChange: (templateId: string | null) => void;
}

const NOTHING = '';

/**
 * The text a step is written with: a built-in one, which is then written in the customer's language, or a copy of the user's
 * own. None that is firmer than the step (P22).
 */
export function TextField({ level, className, onChange }: Props) {
  const list = useTemplateList();
  if (level.channels.every((channel) => channel === 'call')) return null;
  const templates = list.state === 'ready' ? list.value : [];
  const fits = templates.filter((template) => fitsStep(template, level));
  const options = (texts: readonly ListedTemplate[]) =>
    texts.map(({ id, name }) => ({ value: id, label: name }));
  const copies = fits.filter(({ isCopy }) => isCopy);
  const isListed = level.templateId === null || fits.some(({ id }) => id === level.templateId);
  return (
    <Field label="Text" hint="Yours can be copied under Templates." className={className}>
      <Select
        value={level.templateId ?? NOTHING}
        data-testid="step-text"
        options={[
          { value: NOTHING, label: 'Nothing is written' },
          ...(isListed ? [] : [{ value: level.templateId ?? '', label: 'A text that is no longer here' }]),
          ...options(fits.filter(({ isCopy }) => !isCopy)),
          ...(copies.length > 0 ? [{ label: 'Your copies', options: options(copies) }] : []),
        ]}
        onChange={(event) => onChange(event.target.value === NOTHING ? null : event.target.value)}
      />
    </Field>
  );
}

/** Of the built-in ones the English stands for every language and form. */
function fitsStep({ id, isCopy, builtIn }: ListedTemplate, level: DunningLevel): boolean {
  if (id === level.templateId) return true;
  if (builtIn.tone > level.tone) return false;
  return isCopy
    ? STEP_TEXT_IDS.some((textId) => builtIn.textId.startsWith(textId))
    : STEP_TEXT_IDS.includes(id);
}
