import { ArrowLeft } from 'lucide-react';
import type { Draft } from '../../lib/domain/draft.ts';
import { useSettleLeftBox } from '../hooks/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';
import styles from './draft-editor.module.css';

interface Props {
  readonly draft: Draft;
  readonly leftBox: NonNullable<Draft['leftBox']>;
  readonly onDone: () => void;
}

/** The box is gone, and the site did not say that the mail went: only the user knows (E5). */
export function DidYouSendIt({ draft, leftBox, onDone }: Props) {
  const { run, busy, refusal } = useSettleLeftBox();
  const { show } = useToast();
  const answer = async (wasSent: boolean) => {
    const filed = await run({ draftId: draft.id, wasSent });
    if (filed) show({ title: 'Filed in the log', tone: 'good' });
  };
  return (
    <Stack gap={3}>
      <Row wrap={false}>
        <IconButton label="Back to the account" icon={<ArrowLeft size={16} />} onClick={onDone} />
        <h1 className={styles.title}>Did you send it?</h1>
      </Row>
      <Callout
        tone="info"
        data-testid="draft-maybe-sent"
        title="The mail was closed, and the page did not say whether it went"
      >
        This is what it said:
      </Callout>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard. */}
      <article className={styles.asItStood} tabIndex={0} data-testid="left-box">
        {/* A page may show a recipient by name alone, and the subject of an answer not at all. */}
        {leftBox.to.length > 0 && <p>To: {leftBox.to.join(', ')}</p>}
        {leftBox.subject && <p>Subject: {leftBox.subject}</p>}
        <p className={styles.words}>{leftBox.body}</p>
      </article>
      {refusal && <Callout tone="problem" title={refusal.message} />}
      <Button variant="primary" block busy={busy} data-testid="sent-yes" onClick={() => void answer(true)}>
        Yes, put it in the log
      </Button>
      <Button block busy={busy} data-testid="sent-no" onClick={() => void answer(false)}>
        No, keep the draft
      </Button>
    </Stack>
  );
}
