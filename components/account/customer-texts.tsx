import type { Id } from '../../lib/domain/id.ts';
import { useChooseText } from '../hooks/use-template-care.ts';
import { useTextsForAccount } from '../hooks/use-text-facts.ts';
import { useChangeToast } from '../template/care/use-change-toast.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { AnswerRefusal } from './answer-refusal.tsx';

const AS_USUAL = '';

/** Texts for this customer: of those the user has made copies of, which one is used here. Nothing is shown while there are none. */
export function CustomerTexts({ accountId }: { readonly accountId: Id }) {
  const texts = useTextsForAccount(accountId);
  const { run, refusal } = useChooseText();
  const toast = useChangeToast();
  if (texts.state !== 'ready') return null;
  const choose = async (textId: string, copy: { readonly id: string; readonly name: string } | null) => {
    const change = await run({ accountId, textId, templateId: copy?.id ?? null });
    const title = copy ? `This customer is written to with “${copy.name}”` : 'Written to as usual';
    if (change) toast({ title }, change);
  };
  return (
    <>
      {texts.value.map(({ textId, name, copies, chosenId }) => (
        <Field key={textId} label={`Text for this customer: ${name.toLowerCase()}`}>
          <Select
            data-testid="account-text"
            value={chosenId ?? AS_USUAL}
            options={[
              { value: AS_USUAL, label: 'As usual' },
              ...copies.map((copy) => ({ value: copy.id, label: `Always “${copy.name}”` })),
            ]}
            onChange={({ target }) =>
              void choose(textId, copies.find(({ id }) => id === target.value) ?? null)
            }
          />
        </Field>
      ))}
      <AnswerRefusal refusal={refusal} />
    </>
  );
}
