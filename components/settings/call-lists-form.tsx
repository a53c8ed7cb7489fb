import { type FormEvent, useState } from 'react';
import type { CallLists } from '../../lib/app/call-lists.ts';
import { CALL_OUTCOMES, callOutcomeSchema } from '../../lib/domain/call-outcome.ts';
import { PAYMENT_METHODS } from '../../lib/domain/payment-method.ts';
import { PAYMENT_REASONS, paymentReasonSchema } from '../../lib/domain/payment-reason.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { useSaveCallLists } from '../hooks/use-call-lists.ts';
import { useLeaveGuard } from '../hooks/use-leave-guard.ts';
import { Callout } from '../ui/callout.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';
import { OwnEntries } from './own-entries.tsx';
import { SaveRow } from './save-row.tsx';
import formStyles from './settings-form.module.css';
import { typedSince } from './typed-since.ts';

/** Three lists, one Save; entries are added, renamed and removed in place. */
export function CallListsForm({ stored }: { readonly stored: Settings }) {
  const [typed, setTyped] = useState<Partial<CallLists>>({});
  const { run, busy, refusal, clear } = useSaveCallLists();
  const { show } = useToast();
  const { callOutcomes, paymentReasons, paymentMethods } = stored;
  const before: CallLists = { callOutcomes, paymentReasons, paymentMethods };
  const lists = { ...before, ...typed };
  const unsaved = JSON.stringify(lists) !== JSON.stringify(before);
  useLeaveGuard(unsaved);
  const change = (part: Partial<CallLists>) => {
    clear();
    setTyped((touched) => ({ ...touched, ...part }));
  };
  const errorOf = (list: keyof CallLists) => (refusal?.reason === list ? refusal.message : undefined);
  async function save(event: FormEvent) {
    event.preventDefault();
    if (!(await run(lists))) return;
    setTyped((now) => typedSince(typed, now));
    show({ title: 'Saved', text: 'The next call you log has these lists.', tone: 'good' });
  }
  return (
    <form className={formStyles.form} onSubmit={save} noValidate>
      <Stack gap={5}>
        <OwnEntries
          legend="How a call ended"
          hint="Each entry of yours counts like one of ours: the card asks for the same things, and the next step is the same."
          ours={Object.values(CALL_OUTCOMES).map(({ label }) => label)}
          likes={callOutcomeSchema.options.map((value) => ({ value, label: CALL_OUTCOMES[value].label }))}
          usual="talked"
          rows={lists.callOutcomes}
          error={errorOf('callOutcomes')}
          testId="own-outcome"
          onRows={(rows) =>
            change({ callOutcomes: rows.map((row) => ({ ...row, like: callOutcomeSchema.parse(row.like) })) })
          }
        />
        <OwnEntries
          legend="Why it has not been paid"
          hint="A reason that counts like one that stops the follow-up, such as insolvency or a lawyer, stops it too."
          ours={Object.values(PAYMENT_REASONS).map(({ label }) => label)}
          likes={paymentReasonSchema.options.map((value) => ({ value, label: PAYMENT_REASONS[value].label }))}
          usual="other"
          rows={lists.paymentReasons}
          error={errorOf('paymentReasons')}
          testId="own-reason"
          onRows={(rows) =>
            change({
              paymentReasons: rows.map((row) => ({ ...row, like: paymentReasonSchema.parse(row.like) })),
            })
          }
        />
        <OwnEntries
          legend="How it will be paid"
          hint="Written in the confirmation as you name it here."
          ours={Object.values(PAYMENT_METHODS)}
          likes={null}
          usual=""
          rows={lists.paymentMethods.map((label) => ({ id: '', label, like: '' }))}
          error={errorOf('paymentMethods')}
          testId="own-method"
          onRows={(rows) => change({ paymentMethods: rows.map(({ label }) => label) })}
        />
        <p className={formStyles.state}>
          Calls you have logged keep the words they were logged with, whatever you rename or remove here.
        </p>
        {refusal && !(refusal.reason in lists) && (
          <Callout tone="problem" title="Not saved">
            {refusal.message}
          </Callout>
        )}
        <SaveRow unsaved={unsaved} busy={busy} testId="call-lists-save" />
      </Stack>
    </form>
  );
}
