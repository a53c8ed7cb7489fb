import type { AccountView } from '../../lib/app/account-view.ts';
import { firstName } from '../../lib/domain/first-name.ts';
import { useWaveThanksAside, useWriteThanks } from '../hooks/use-agreements.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Row } from '../ui/row.tsx';
import { AnswerRefusal } from './answer-refusal.tsx';

interface Props {
  readonly view: AccountView;
  readonly onDraft: (draftId: string) => void;
}

/** P31, E8: what came in is worth a word; offered once, and gone for good when it is waved aside. */
export function ThanksOffer({ view, onDraft }: Props) {
  const writing = useWriteThanks();
  const aside = useWaveThanksAside();
  const { thanks, facts } = view;
  if (!thanks) return null;
  const [first, ...more] = thanks.reasons;
  const person = firstName(facts.contacts.find(({ id }) => id === thanks.contactId)?.name ?? null);
  const write = async () => {
    const draft = await writing.run(facts.account.id);
    if (draft) onDraft(draft.id);
  };
  return (
    <Callout
      data-testid="thanks-offer"
      title={`${first?.text ?? ''}.`}
      actions={
        <Row gap={1}>
          <Button size="sm" busy={writing.busy} data-testid="thanks-write" onClick={() => void write()}>
            {person ? `Thank ${person}` : 'Write a thank-you'}
          </Button>
          <Button
            size="sm"
            variant="quiet"
            busy={aside.busy}
            data-testid="thanks-aside"
            onClick={() => void aside.run(facts.account.id)}
          >
            Not this time
          </Button>
        </Row>
      }
    >
      {more.map(({ text }) => (
        <div key={text}>{text}.</div>
      ))}
      <AnswerRefusal refusal={writing.refusal ?? aside.refusal} />
    </Callout>
  );
}
