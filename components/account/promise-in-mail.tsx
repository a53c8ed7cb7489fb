import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { remarkSentences } from '../../lib/calls/suggested-sentence.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { Id } from '../../lib/domain/id.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useWriteConfirmation } from '../hooks/use-agreements.ts';
import { type PromiseOffer, useDismissPromise, useMailOffers } from '../hooks/use-promise-in-mail.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { AbsenceInMail } from './absence-in-mail.tsx';
import { AnswerRefusal } from './answer-refusal.tsx';
import styles from './promise-in-mail.module.css';
import { PromiseInMailFields } from './promise-in-mail-fields.tsx';

interface Props {
  readonly view: AccountView;
  readonly tab: TabState | null;
  readonly tabId: number | null;
  readonly onDraft: (draftId: string) => void;
}

/** What the mail beside the panel says, a promise or an absence: offered, corrected, put on record; never assumed (E7, P15). */
export function PromiseInMail({ view, tab, tabId, onDraft }: Props) {
  const { promise, absence } = useMailOffers(view, tab, tabId);
  const [answerId, setAnswerId] = useState<Id | null>(null);
  return (
    <>
      {absence && <AbsenceInMail key={absence.mail.key} offer={absence} view={view} />}
      {promise && <Offer key={promise.mail.key} offer={promise} view={view} onAccepted={setAnswerId} />}
      {!promise && answerId !== null && (
        <ConfirmIt view={view} answerId={answerId} onDraft={onDraft} onAside={() => setAnswerId(null)} />
      )}
    </>
  );
}

interface OfferProps {
  readonly offer: PromiseOffer;
  readonly view: AccountView;
  readonly onAccepted: (answerId: Id) => void;
}

function Offer({ offer, view, onAccepted }: OfferProps) {
  const { mail, finding } = offer;
  const { moment, settings, facts } = view;
  const dismiss = useDismissPromise();
  const who =
    facts.contacts.find(({ emails }) => emails.some(({ address }) => address.toLowerCase() === mail.from))
      ?.name ?? mail.from;
  const on = formatDay(dayIn(moment.zone, mail.at), settings.locale, moment.today);
  const saying = { locale: settings.locale, today: moment.today };
  const isPaid = finding.kind === 'says-paid';
  const [first] = finding.readings;
  return (
    <Card tone="plain">
      <section aria-label="Found in their mail" data-testid="promise-in-mail">
        <Stack gap={3}>
          <h2 className={styles.title}>
            In the mail of {on}, {who} {isPaid ? 'says it is paid' : 'promises to pay'}
          </h2>
          <blockquote className={styles.sentence} data-testid="promise-sentence">
            “{finding.sentence}”
          </blockquote>
          {isPaid && <p className={styles.remark}>Look for the payment before anything else goes out.</p>}
          {first &&
            remarkSentences(first, saying).map((sentence) => (
              <p key={sentence} className={styles.remark}>
                {sentence}
              </p>
            ))}
          {!isPaid && <PromiseInMailFields offer={offer} view={view} onAccepted={onAccepted} />}
          <Button
            variant="quiet"
            block
            busy={dismiss.busy}
            data-testid="no-promise"
            onClick={() => void dismiss.run({ accountId: facts.account.id, mail })}
          >
            {isPaid ? 'Do not show this again' : 'Not a promise'}
          </Button>
          <AnswerRefusal refusal={dismiss.refusal} />
        </Stack>
      </section>
    </Card>
  );
}

interface ConfirmProps {
  readonly view: AccountView;
  readonly answerId: Id;
  readonly onDraft: (draftId: string) => void;
  readonly onAside: () => void;
}

/** P24: written at once, while the conversation is open. */
function ConfirmIt({ view, answerId, onDraft, onAside }: ConfirmProps) {
  const writing = useWriteConfirmation();
  const write = async () => {
    const draft = await writing.run({ accountId: view.facts.account.id, activityId: answerId });
    if (draft) onDraft(draft.id);
  };
  return (
    <Callout
      title="Their promise is on record."
      role="status"
      data-testid="promise-accepted"
      actions={
        <>
          <Button size="sm" busy={writing.busy} data-testid="confirm-promise" onClick={() => void write()}>
            Write the confirmation
          </Button>
          <Button size="sm" variant="quiet" onClick={onAside}>
            Not now
          </Button>
        </>
      }
    >
      <AnswerRefusal refusal={writing.refusal} />
    </Callout>
  );
}
