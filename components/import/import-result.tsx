import { CircleCheck, Mail } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ImportOutcome } from '../../lib/app/confirm-import.ts';
import { count } from '../../lib/shared/text.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './import-result.module.css';
import { resultCounts } from './result-counts.ts';
import { resultHeadline } from './result-headline.ts';

interface ImportResultProps {
  readonly outcome: ImportOutcome;
  readonly locale: string;
  /** The user's name is known, so mails can be signed. */
  readonly isSigned: boolean;
  readonly onStartAgain: () => void;
}

/** What the import brought, and what to do with it now. */
export function ImportResult({ outcome, locale, isSigned, onStartAgain }: ImportResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone; the answer to it is read next.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap={4} data-testid="import-result">
      <Card tone="accent">
        <Row gap={3} align="start" wrap={false}>
          <CircleCheck className={styles.icon} aria-hidden="true" />
          <Stack gap={2}>
            <h3 ref={heading} tabIndex={-1} className={styles.headline}>
              {resultHeadline(outcome)}
            </h3>
            <p>
              Open a mail from one of your customers in Gmail: the side panel then shows what is open, how
              late it is, and the next good step.
            </p>
            <Row>
              <LinkButton href="https://mail.google.com/" target="_blank" variant="primary" icon={<Mail />}>
                Open Gmail
              </LinkButton>
              {!isSigned && (
                <LinkButton href="#firm" variant="secondary">
                  Say who signs your mails
                </LinkButton>
              )}
            </Row>
          </Stack>
        </Row>
      </Card>
      <Card>
        <DefinitionList items={resultCounts(outcome, locale)} />
      </Card>
      {outcome.missingItems > 0 && (
        <p className={styles.note}>
          {count(outcome.missingItems, 'open item')} of an earlier import{' '}
          {outcome.missingItems === 1 ? 'is' : 'are'} not in this export. That can mean paid, or only left
          out: {outcome.missingItems === 1 ? 'it is' : 'they are'} kept and not chased.
        </p>
      )}
      <Row>
        <Button onClick={onStartAgain}>Import other files</Button>
        <LinkButton href="#templates">Look at the texts</LinkButton>
        <LinkButton href="#sites">Add another webmail or a CRM</LinkButton>
      </Row>
    </Stack>
  );
}
