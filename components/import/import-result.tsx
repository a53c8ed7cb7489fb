import { CircleCheck, Mail } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ImportOutcome } from '../../lib/app/confirm-import.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { FactTiles } from './fact-tiles.tsx';
import styles from './import-result.module.css';
import { MissingItems } from './missing-items.tsx';
import { NextDue } from './next-due.tsx';
import { PriorContactsForAll } from './prior-contacts-for-all.tsx';
import { resultCounts } from './result-counts.ts';
import { resultHeadline } from './result-headline.ts';

interface ImportResultProps {
  readonly outcome: ImportOutcome;
  readonly settings: Settings;
  readonly onStartAgain: () => void;
}

/** What the import brought, and what to do with it now. */
export function ImportResult({ outcome, settings, onStartAgain }: ImportResultProps) {
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
            {outcome.dueNow === 0 && outcome.overdueAccounts > 0 && <NextDue settings={settings} />}
            <p>
              Open a mail from one of your customers in Gmail: the side panel then shows what is open, how
              late it is, and the next good step.
            </p>
            <Row>
              <LinkButton href="https://mail.google.com/" target="_blank" variant="primary" icon={<Mail />}>
                Open Gmail
              </LinkButton>
              {settings.senderName === '' && (
                <LinkButton href="#firm" variant="secondary">
                  Say who signs your mails
                </LinkButton>
              )}
            </Row>
          </Stack>
        </Row>
      </Card>
      <PriorContactsForAll />
      <Card>
        <FactTiles facts={resultCounts(outcome, settings.locale)} />
      </Card>
      <MissingItems count={outcome.missingItems} />
      <Row gap={3}>
        <Button onClick={onStartAgain}>Import other files</Button>
        <LinkButton href="#templates">Look at the templates</LinkButton>
        <LinkButton href="#sites">Add another webmail or a CRM</LinkButton>
      </Row>
    </Stack>
  );
}
