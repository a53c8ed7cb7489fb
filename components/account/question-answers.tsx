import { useState } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { Question } from '../../lib/dunning/next-contact-types.ts';
import { assertNever } from '../../lib/shared/assert-never.ts';
import { useConfirmFigures } from '../hooks/use-answers.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AnswerRefusal } from './answer-refusal.tsx';
import { AnswerToRead } from './answer-to-read.tsx';
import { DecideStepAnswers } from './decide-step-answers.tsx';
import { DisputeAnswers } from './dispute-answers.tsx';
import { DoNotChase } from './do-not-chase.tsx';
import { PaymentButton } from './payment-button.tsx';
import { PriorContactAnswers } from './prior-contact-answers.tsx';
import styles from './question-answers.module.css';
import { TellPartnerAnswers } from './tell-partner-answers.tsx';

interface Props {
  readonly question: Question;
  readonly view: AccountView;
  readonly onImport: () => void;
}

/** What only a person can tell, one tap each; where it is told in the accounting, the way back from there. */
export function QuestionAnswers({ question, view, onImport }: Props) {
  switch (question) {
    case 'prior-contacts':
      return <PriorContactAnswers view={view} />;
    case 'stale-figures':
      return <FiguresAnswers view={view} onImport={onImport} />;
    case 'decide-step':
      return <DecideStepAnswers view={view} />;
    case 'answer-dispute':
      return <DisputeAnswers view={view} />;
    case 'answer-to-read':
      return <AnswerToRead view={view} />;
    case 'tell-partner':
      return <TellPartnerAnswers view={view} />;
    case 'next-step':
      return <NextStepAnswers view={view} />;
    case 'due-date':
    case 'contact-details':
    case 'allocate-payment':
      return <ImportAnswer {...IMPORTS[question]} onImport={onImport} />;
    default:
      return assertNever(question);
  }
}

const IMPORTS = {
  'due-date': {
    say: 'Add the payment terms in your accounting, then bring the open invoices in again.',
    label: 'Import the invoices again',
  },
  'contact-details': {
    say: 'Add a mail address, a phone number or a postal address in your accounting, then bring the customers in again.',
    label: 'Import the customers again',
  },
  'allocate-payment': {
    say: 'Allocate the payment in your accounting, then bring the open invoices in again.',
    label: 'Import the invoices again',
  },
};

function ImportAnswer({ say, label, onImport }: { say: string; label: string; onImport: () => void }) {
  return (
    <div className={styles.answers}>
      <p className={styles.meaning}>{say}</p>
      <Button variant="primary" block data-testid="ask-answer" onClick={onImport}>
        {label}
      </Button>
    </div>
  );
}

function FiguresAnswers({ view, onImport }: Omit<Props, 'question'>) {
  const { run, busy, refusal } = useConfirmFigures();
  const { show } = useToast();
  const confirm = async () => {
    if (await run(view.facts.account.id)) show({ title: 'Noted: nothing came in', tone: 'good' });
  };
  return (
    <div className={styles.answers}>
      <Button variant="primary" block data-testid="ask-answer" data-answer="import" onClick={onImport}>
        Import newer figures
      </Button>
      <Button block busy={busy} data-testid="ask-answer" data-answer="checked" onClick={() => void confirm()}>
        I checked: nothing came in
      </Button>
      <PaymentButton view={view} preset={[]} block />
      <AnswerRefusal refusal={refusal} />
    </div>
  );
}

function NextStepAnswers({ view }: { readonly view: AccountView }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.answers}>
      <p className={styles.meaning}>
        Talk to somebody there, put it aside for a while, or name who looks after this customer from now on.
      </p>
      <Button block data-testid="ask-answer" data-answer="leave-it" onClick={() => setOpen(true)}>
        Leave it to the account manager
      </Button>
      <DoNotChase view={view} open={isOpen} onOpenChange={setOpen} />
    </div>
  );
}
