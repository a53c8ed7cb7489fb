import { type FormEvent, useState } from 'react';
import type { ListedRule } from '../../lib/app/contact-rules.ts';
import { isLoosening } from '../../lib/compliance/adjust-rules.ts';
import { useAdjustRule } from '../hooks/use-contact-rules.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useToast } from '../ui/use-toast.ts';
import { type AdjustForm, changeOf, formOf } from './adjust-form.ts';
import { HoursFields } from './hours-fields.tsx';

interface Props {
  readonly entry: ListedRule;
  readonly onDone: () => void;
}

/** B5: tightened freely; loosened only with a reason, which is kept. */
export function AdjustRule({ entry, onDone }: Props) {
  const { rule, adjusted, isHouseRule } = entry;
  const [form, setForm] = useState<AdjustForm>(() => formOf(rule, entry.current));
  const { run, busy, refusal, clear } = useAdjustRule();
  const { show } = useToast();
  const change = (part: Partial<AdjustForm>) => {
    clear();
    setForm((before) => ({ ...before, ...part }));
  };
  const wanted = changeOf(form, rule);
  const loosens = wanted !== null && isLoosening(rule, wanted);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    // A cap that is no number is refused where it stands.
    const kept = await run({
      ruleId: rule.id,
      change: wanted ?? { kind: 'most', most: -1 },
      reason: form.reason,
    });
    if (!kept) return;
    onDone();
    show({ title: 'The rule is changed', text: 'The next suggestions keep it.', tone: 'good' });
  };
  const goBack = async () => {
    if (!(await run({ ruleId: rule.id, change: { kind: 'as-shipped' }, reason: '' }))) return;
    onDone();
    show({ title: 'The rule is as shipped again', tone: 'good' });
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap={3}>
        {rule.kind === 'cap' && !form.isOff && (
          <Field
            label={`At most, in ${rule.days} days`}
            hint={`As shipped: ${entry.limit}`}
            error={refusal?.reason === 'adjustment' ? refusal.message : undefined}
          >
            <TextInput
              numeric
              inputMode="numeric"
              data-testid="rule-most"
              value={form.most}
              onChange={(event) => change({ most: event.target.value })}
            />
          </Field>
        )}
        {rule.kind === 'hours' && !form.isOff && (
          <HoursFields
            hours={form.hours}
            error={refusal?.reason === 'adjustment' ? refusal.message : undefined}
            onChange={(hours) => change({ hours })}
          />
        )}
        <Checkbox
          label="Do not ask this rule at all"
          checked={form.isOff}
          data-testid="rule-off"
          onChange={(event) => change({ isOff: event.target.checked })}
        />
        {loosens && !isHouseRule && (
          <Callout tone="warn" title="This is law, not a habit of ours">
            Loosen it only when you know that it does not hold for you.
          </Callout>
        )}
        {loosens && (
          <Field
            label="Why is it loosened?"
            hint="The reason is kept with its day and shown beside the rule."
            error={refusal?.reason === 'reason-missing' ? refusal.message : undefined}
          >
            <TextInput
              data-testid="rule-reason"
              value={form.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          </Field>
        )}
        {refusal && refusal.reason !== 'reason-missing' && refusal.reason !== 'adjustment' && (
          <Callout tone="problem" title={refusal.message} />
        )}
        <Row>
          <Button type="submit" variant="primary" busy={busy} data-testid="rule-save">
            Save the change
          </Button>
          <Button onClick={onDone}>Leave it</Button>
          {adjusted && (
            <Button variant="quiet" busy={busy} data-testid="rule-reset" onClick={() => void goBack()}>
              Back to shipped
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}
