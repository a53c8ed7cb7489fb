import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { RecordedCall } from '../../lib/app/record-call.ts';
import { partsOfCall, tellsWhy } from '../../lib/calls/parts-of-call.ts';
import type { CallForm } from '../../lib/domain/call-form.ts';
import { CALL_OUTCOMES } from '../../lib/domain/call-outcome.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import { type CallFormInHand, useCallForm } from '../hooks/use-call-form.ts';
import { useRecordCall } from '../hooks/use-record-call.ts';
import { Callout } from '../ui/callout.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Row } from '../ui/row.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { AgreementFields } from './agreement-fields.tsx';
import { isShown } from './call-field.ts';
import { callReport } from './call-report.ts';
import styles from './call-sheet.module.css';
import { CallWhen } from './call-when.tsx';
import { DetailFields } from './detail-fields.tsx';
import { InvoiceChecklist } from './invoice-checklist.tsx';
import { KeptNotes } from './kept-notes.tsx';
import { NoteField } from './note-field.tsx';
import { OutcomeField, ReasonField, WordsField } from './outcome-fields.tsx';
import { PersonField } from './person-field.tsx';
import { ReadBack } from './read-back.tsx';
import { RightPersonInCard } from './right-person-fields.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { TypedSuggestions } from './typed-suggestions.tsx';

interface Props {
  readonly view: AccountView;
  /** Somebody else than who is suggested. */
  readonly contactId: string | null;
  /** They have rung; left out: as the form has it. */
  readonly direction?: 'in' | undefined;
  readonly onBack: () => void;
  readonly onSaved: (call: RecordedCall) => void;
}

/** One call: with whom, how it ended, why, what was agreed to the digit (P23), a note. */
export function CallCard({ view, contactId, direction, onBack, onSaved }: Props) {
  const inHand = useCallForm(view, contactId);
  const isRead = inHand !== null;
  const change = inHand?.change;
  // Once: the clerk may say otherwise afterwards.
  useEffect(() => {
    if (isRead && direction) change?.({ direction });
  }, [isRead, direction, change]);
  return (
    <Stack gap={4}>
      <Row wrap={false}>
        <IconButton label="Back to the account" icon={<ArrowLeft size={16} />} onClick={onBack} />
        <h1 className={styles.title}>Log a call with {view.facts.account.name}</h1>
      </Row>
      {inHand ? (
        <FilledCard view={view} inHand={inHand} onSaved={onSaved} />
      ) : (
        <Skeleton label="Looking for notes of this call" lines={6} />
      )}
    </Stack>
  );
}

interface FilledProps {
  readonly view: AccountView;
  readonly inHand: CallFormInHand;
  readonly onSaved: (call: RecordedCall) => void;
}

function FilledCard({ view, inHand, onSaved }: FilledProps) {
  const { form } = inHand;
  const [typo, setTypo] = useState<Refusal | null>(null);
  const record = useRecordCall();
  const refusal = typo ?? record.refusal;
  const change = (part: Partial<CallForm>) => {
    inHand.change(part);
    setTypo(null);
    record.clear();
  };
  const save = async (write: boolean) => {
    const report = callReport(form, view, write);
    if (!report.ok) return setTypo(report);
    const saved = await record.run(report.value);
    if (!saved) return;
    await inHand.forget();
    onSaved(saved);
  };
  const errorFor = (field: string) => (refusal?.reason === field ? refusal.message : undefined);
  const fields = { form, view, errorFor, onChange: change };
  const spoke = form.outcome !== '' && CALL_OUTCOMES[form.outcome].rightParty;
  const parts = form.outcome === '' ? null : partsOfCall(form.outcome);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(spoke);
      }}
    >
      <Stack gap={4}>
        <KeptNotes call={inHand} view={view} />
        <PersonField {...fields} />
        <OutcomeField {...fields} />
        {form.outcome === 'refused' && <WordsField {...fields} />}
        {parts && <AgreementFields parts={parts} {...fields} />}
        {tellsWhy(form) && <ReasonField {...fields} />}
        <InvoiceChecklist
          view={view}
          summary="About"
          ticked={form.itemIds}
          error={errorFor('call-invoices')}
          onChange={(itemIds) => change({ itemIds })}
          data-testid="call-invoices"
        />
        <Stack gap={1}>
          <NoteField {...fields} />
          <TypedSuggestions form={form} view={view} onTake={change} />
        </Stack>
        {parts?.resends && (
          <InvoiceChecklist
            view={view}
            summary="Send again"
            ticked={form.resend}
            onChange={(resend) => change({ resend })}
            data-testid="call-resend"
          />
        )}
        <RightPersonInCard {...fields} />
        {form.outcome !== '' && <DetailFields {...fields} />}
        <CallWhen {...fields} />
        <ReadBack form={form} view={view} />
        {refusal && !isShown(refusal.reason) && <Callout tone="problem" title={refusal.message} />}
        <SaveButtons outcome={form.outcome} spoke={spoke} busy={record.busy} onSave={save} />
      </Stack>
    </form>
  );
}
