import { useState } from 'react';
import type { CallActivity } from '../../lib/domain/activity.ts';
import { CALL_OUTCOMES } from '../../lib/domain/call-outcome.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatZone } from '../../lib/domain/format-day.ts';
import { PAYMENT_REASONS } from '../../lib/domain/payment-reason.ts';
import { unique } from '../../lib/shared/list.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { type CallTyped, callCorrection, callTyped, OWN, outcomeMeant } from './call-correction.ts';
import type { CorrectProps } from './log-correct.tsx';
import { LogCorrectAgreed } from './log-correct-agreed.tsx';
import { givesWayNow, LogCorrectEarlier } from './log-correct-earlier.tsx';
import { LogCorrectFrame } from './log-correct-frame.tsx';
import { LogPersonField } from './log-person-field.tsx';
import { LogWhenFields } from './log-when-fields.tsx';

interface Props extends CorrectProps {
  readonly call: CallActivity;
}

/** A call as it should have been noted, with all that was agreed in it (P23: to the digit). */
export function LogCorrectCall({ call, entry, book, view, busy, errorFor, onSave, onTypo, onDone }: Props) {
  const [typed, setTyped] = useState<CallTyped>(() => callTyped(call, entry, book));
  const { moment, records, settings } = view;
  const change = (part: Partial<CallTyped>) => setTyped((before) => ({ ...before, ...part }));
  const save = () => {
    const said = { ...typed, ...givesWayNow(typed, call, entry, book) };
    const correction = callCorrection(said, call, book, settings);
    if (correction.ok) onSave(correction.value);
    else onTypo(correction);
  };
  const meant = outcomeMeant(typed.outcome, call, settings);
  const isElsewhere = call.zone !== moment.zone;
  return (
    <LogCorrectFrame busy={busy} onSave={save} onLeave={onDone}>
      <LogPersonField
        label={typed.direction === 'in' ? 'Who called?' : 'With whom?'}
        value={typed}
        contacts={records.contacts}
        takesOther
        error={errorFor('call-person')}
        onChange={change}
      />
      <Field label="Who called?">
        <Select
          value={typed.direction}
          options={DIRECTIONS}
          onChange={(event) => change({ direction: event.target.value === 'in' ? 'in' : 'out' })}
        />
      </Field>
      <LogWhenFields
        value={typed}
        today={dayIn(call.zone, moment.now)}
        zoneName={isElsewhere ? formatZone(call.at, call.zone, moment.locale) : undefined}
        error={errorFor('entry-time')}
        onChange={change}
      />
      <Field label="How did it end?" error={errorFor('call-promise')}>
        <Select
          data-testid="entry-outcome"
          value={typed.outcome}
          options={options(
            CALL_OUTCOMES,
            settings.callOutcomes.map(({ label }) => label),
            call.ownOutcome,
          )}
          onChange={(event) => change({ outcome: event.target.value })}
        />
      </Field>
      <Field label="Why has it not been paid?">
        <Select
          data-testid="entry-reason"
          value={typed.reason}
          options={options(
            PAYMENT_REASONS,
            settings.paymentReasons.map(({ label }) => label),
            call.ownReason,
          )}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </Field>
      {(meant === 'refused' || typed.words !== '') && (
        <Field label="The words used" error={errorFor('call-words')}>
          <TextArea
            autoGrow
            rows={2}
            data-testid="entry-words"
            value={typed.words}
            onChange={(event) => change({ words: event.target.value })}
          />
        </Field>
      )}
      <Field label="Note" optional>
        <TextArea
          autoGrow
          rows={2}
          data-testid="entry-note"
          value={typed.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </Field>
      <LogCorrectAgreed
        typed={typed}
        call={call}
        book={book}
        locale={settings.locale}
        spoke={CALL_OUTCOMES[meant].rightParty}
        errorFor={errorFor}
        onChange={change}
      />
      <LogCorrectEarlier
        {...{ typed, call, entry, book, view }}
        error={errorFor('call-earlier')}
        onChange={change}
      />
      <Invoices
        typed={typed}
        book={book}
        call={call}
        view={view}
        error={errorFor('call-invoices')}
        onChange={change}
      />
    </LogCorrectFrame>
  );
}

type InvoicesProps = Pick<Props, 'book' | 'call' | 'view'> & {
  readonly typed: CallTyped;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<CallTyped>) => void;
};

/** Those it was about, and those that are open now. */
function Invoices({ typed, book, call, view, error, onChange }: InvoicesProps) {
  const ids = unique([
    ...call.items.map(({ itemId }) => itemId),
    ...view.standings.map(({ item }) => item.id),
  ]);
  const toggle = (id: string, isOn: boolean) =>
    onChange({ itemIds: isOn ? [...typed.itemIds, id] : typed.itemIds.filter((one) => one !== id) });
  if (ids.length === 0) return null;
  return (
    <Disclosure
      summary="About"
      detail={`${typed.itemIds.length} of ${ids.length}`}
      mustShow={error !== undefined}
      data-testid="entry-invoices"
    >
      <Stack gap={1}>
        {error && <p role="alert">{error}</p>}
        {ids.map((id) => (
          <Checkbox
            key={id}
            label={book.itemName(id)}
            checked={typed.itemIds.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
        ))}
      </Stack>
    </Disclosure>
  );
}

const DIRECTIONS = [
  { value: 'out', label: 'We called' },
  { value: 'in', label: 'They called' },
];

/** Ours, then the user's own; one that has left the list since stays while the entry has it. */
function options(
  ours: Readonly<Record<string, { readonly label: string }>>,
  own: readonly string[],
  noted: string | null,
) {
  const labels = unique([...own, ...(noted === null ? [] : [noted])]);
  return [
    ...Object.entries(ours).map(([value, { label }]) => ({ value, label })),
    ...labels.map((label) => ({ value: OWN + label, label })),
  ];
}
