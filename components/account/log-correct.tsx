import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { Correction } from '../../lib/app/correction.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { LogEntry } from '../../lib/dunning/log-entries.ts';
import type { LogBook } from '../../lib/reports/log-book.ts';
import { entryDay, entryTimeWithZone } from '../../lib/reports/log-when.ts';
import type { Refusal } from '../../lib/shared/result.ts';
import { useAmendEntry, useDetailsCorrected } from '../hooks/use-log-commands.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';
import styles from './log.module.css';
import { LogCorrectCall } from './log-correct-call.tsx';
import { LogCorrectNote } from './log-correct-note.tsx';
import { LogCorrectPayment } from './log-correct-payment.tsx';

interface Props {
  readonly entry: LogEntry;
  readonly book: LogBook;
  readonly view: AccountView;
  readonly onDone: () => void;
}

/** What a form of a correction is handed. */
export interface CorrectProps extends Props {
  readonly busy: boolean;
  /** The sentence about that field, if it is the one refused. */
  readonly errorFor: (field: string) => string | undefined;
  readonly onSave: (correction: Correction) => void;
  /** What was typed cannot be read. */
  readonly onTypo: (typo: Refusal) => void;
}

/** An entry is put right by a further one; what was noted first stays readable (D13). */
export function LogCorrect({ entry, book, view, onDone }: Props) {
  const { activity } = entry;
  const [typo, setTypo] = useState<Refusal | null>(null);
  const [isStriking, setStriking] = useState(false);
  const { run, busy, refusal } = useAmendEntry();
  const { ifStruck } = useDetailsCorrected(view);
  const { show } = useToast();
  const problem = typo ?? refusal;
  const save = async (correction: Correction) => {
    setTypo(null);
    const accountId = view.records.account.id;
    const saved = await run({ accountId, entryId: activity.id, correction });
    if (!saved) return;
    show({ title: 'Corrected. What was first noted stays readable.', tone: 'good' });
    onDone();
  };
  const form: CorrectProps = {
    ...{ entry, book, view, onDone, busy },
    errorFor: (field) => (problem?.reason === field ? problem.message : undefined),
    onSave: (correction) => void save(correction),
    onTypo: setTypo,
  };
  return (
    <Stack gap={2} data-testid="log-correct-form">
      <ConfirmedNote entry={entry} book={book} />
      {activity.kind === 'call' && <LogCorrectCall {...form} call={activity} />}
      {activity.kind === 'payment' && <LogCorrectPayment {...form} payment={activity} />}
      {(activity.kind === 'mail' || activity.kind === 'answer' || activity.kind === 'details') && (
        <LogCorrectNote {...form} activity={activity} />
      )}
      {problem && !BESIDE_FIELDS.test(problem.reason) && <Callout tone="problem" title={problem.message} />}
      {!activity.struck && (
        <Strike
          words={STRIKE[activity.kind] ?? 'It did not take place'}
          goesBack={activity.kind === 'details' ? ifStruck(activity) : []}
          isFinal={activity.kind === 'skipped'}
          isAsked={isStriking}
          busy={busy}
          onAsk={setStriking}
          onStrike={() => void save({ kind: 'struck' })}
        />
      )}
      {(activity.kind === 'bounce' || activity.kind === 'skipped') && (
        <Button size="sm" variant="quiet" onClick={onDone}>
          Leave it as it is
        </Button>
      )}
    </Stack>
  );
}

const BESIDE_FIELDS =
  /^(entry-(time|note|day|amount)|call-(person|words|promise|invoices|earlier)|promise-|plan-|dispute-)/;

const STRIKE: Readonly<Record<string, string>> = {
  mail: 'It was not sent',
  bounce: 'It did not come back',
  payment: 'It did not come in',
  call: 'This call did not take place',
  answer: 'It did not come from them',
  details: 'It was noted wrongly',
  skipped: 'It was not left out',
};

/** What the customer has in writing is not put right by a change in our book. */
function ConfirmedNote({ entry, book }: Pick<Props, 'entry' | 'book'>) {
  const [mail] = book.cameOf(entry).confirmedBy;
  if (!mail) return null;
  const { moment } = book;
  const on = formatDay(entryDay(mail, moment), moment.locale, moment.today);
  return (
    <Callout
      tone="warn"
      data-testid="log-confirmed"
      title={`This was confirmed in writing on ${on}, ${entryTimeWithZone(mail, moment)}`}
    >
      The customer has that text. If you change what was agreed, write to them too.
    </Callout>
  );
}

interface StrikeProps {
  readonly words: string;
  /** What stands again of what is known of people, and what stays, in sentences. */
  readonly goesBack: readonly string[];
  /** It is not brought back by a correction, but left out anew. */
  readonly isFinal: boolean;
  readonly isAsked: boolean;
  readonly busy: boolean;
  readonly onAsk: (isAsked: boolean) => void;
  readonly onStrike: () => void;
}

function Strike({ words, goesBack, isFinal, isAsked, busy, onAsk, onStrike }: StrikeProps) {
  if (!isAsked)
    return (
      <div>
        <Button size="sm" variant="quiet" data-testid="log-strike" onClick={() => onAsk(true)}>
          {words}
        </Button>
      </div>
    );
  return (
    <Callout
      tone="warn"
      title={`${words}?`}
      actions={
        <Row gap={2}>
          <Button size="sm" busy={busy} data-testid="log-strike-yes" onClick={onStrike}>
            Yes, say so in the log
          </Button>
          <Button size="sm" variant="quiet" onClick={() => onAsk(false)}>
            No
          </Button>
        </Row>
      }
    >
      {goesBack.map((sentence) => (
        <p key={sentence} className={styles.explain}>
          {sentence}
        </p>
      ))}
      <p className={styles.explain}>
        {isFinal
          ? 'It stays in the log and counts no more. What was put aside for it comes up again.'
          : 'It stays in the log and counts no more, with all that came of it. It can be brought back by another correction.'}
      </p>
    </Callout>
  );
}
