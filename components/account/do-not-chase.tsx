import { type FormEvent, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { addDays, dayIn, isDay } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { useHoldAccount } from '../hooks/use-account-care.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useToast } from '../ui/use-toast.ts';

interface Props {
  readonly view: AccountView;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

const FIELDS = ['hold-owner', 'hold-note', 'hold-until'];
const EMPTY = { owner: '', note: '', until: '' };

/** The exception that holds already is what is changed. */
function formOf({ holds, moment }: AccountView): typeof EMPTY {
  const hold = holds.find(({ kind }) => kind === 'strategic');
  if (!hold) return EMPTY;
  const { owner, note, until } = hold;
  return { owner, note, until: until === null ? '' : dayIn(moment.zone, until) };
}

/** Case 75: left in peace by an exception with an owner, a reason and an end. */
export function DoNotChase({ view, open, onOpenChange }: Props) {
  const [typed, setTyped] = useState<Partial<typeof EMPTY>>({});
  const form = { ...formOf(view), ...typed };
  const { run, busy, refusal, clear } = useHoldAccount();
  const { show } = useToast();
  const { moment, facts } = view;
  const change = (part: Partial<typeof EMPTY>) => {
    clear();
    setTyped((before) => ({ ...before, ...part }));
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { owner, note, until } = form;
    const held = await run({ accountId: facts.account.id, owner, note, until: isDay(until) ? until : null });
    if (!held || !isDay(until)) return;
    setTyped({});
    onOpenChange(false);
    show({ title: `Left in peace until ${formatDay(until, moment.locale, moment.today)}`, tone: 'good' });
  };
  const errorFor = (field: string) => (refusal?.reason === field ? refusal.message : undefined);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Do not chase ${facts.account.name}`}
      description="No contact is suggested until that day. What is owed stays in the figures."
      size="sm"
      data-testid="do-not-chase-dialog"
    >
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap={3}>
          <Field label="Who looks after this customer?" error={errorFor('hold-owner')}>
            <TextInput
              data-testid="hold-owner"
              value={form.owner}
              onChange={(event) => change({ owner: event.target.value })}
            />
          </Field>
          <Field label="Why?" error={errorFor('hold-note')}>
            <TextInput
              data-testid="hold-note"
              placeholder="The renewal is being negotiated"
              value={form.note}
              onChange={(event) => change({ note: event.target.value })}
            />
          </Field>
          <Field label="Until when?" hint="It comes up again on that morning." error={errorFor('hold-until')}>
            <DateInput
              data-testid="hold-until"
              min={addDays(moment.today, 1)}
              value={form.until}
              onChange={(event) => change({ until: event.target.value })}
            />
          </Field>
          {refusal && !FIELDS.includes(refusal.reason) && <Callout tone="problem" title={refusal.message} />}
          <Button type="submit" variant="primary" block busy={busy} data-testid="hold-save">
            Leave it in peace
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}
