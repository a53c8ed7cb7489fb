import { CircleCheck, ListTodo, Mail } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ImportOutcome } from '../../lib/app/import-preview.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { useSurface } from '../hooks/surface.ts';
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
import { RemoveSample } from './remove-sample.tsx';
import { resultCounts } from './result-counts.ts';
import { resultHeadline } from './result-headline.ts';
import { UndoImport } from './undo-import.tsx';

interface ImportResultProps {
  readonly outcome: ImportOutcome;
  readonly settings: Settings;
  readonly onStartAgain: () => void;
}

/** What the import brought, and what to do with it now. */
export function ImportResult({ outcome, settings, onStartAgain }: ImportResultProps) {
  const { openDueList } = useSurface();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isSample } = outcome.record;
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
              {isSample
                ? 'Open today’s list and pick one of the made-up customers to see what is open, how late it is, and the next good step.'
                : 'Open a mail from one of your customers in Gmail: the side panel then shows what is open, how late it is, and the next good step.'}
            </p>
            <Row>
              <Button
                variant="primary"
                icon={<ListTodo />}
                data-testid="import-due-list"
                onClick={() => void openDueList()}
              >
                Open today’s list
              </Button>
              {!isSample && (
                <LinkButton
                  href="https://mail.google.com/"
                  target="_blank"
                  variant="secondary"
                  icon={<Mail />}
                >
                  Open Gmail
                </LinkButton>
              )}
              {settings.senderName === '' && (
                <LinkButton href="#firm" variant="secondary">
                  Say who signs your mails
                </LinkButton>
              )}
            </Row>
          </Stack>
        </Row>
      </Card>
      {isSample && <RemoveSample locale={settings.locale} onUndone={onStartAgain} />}
      <PriorContactsForAll />
      <Card>
        <FactTiles facts={resultCounts(outcome, settings.locale)} />
      </Card>
      <MissingItems count={outcome.missingItems} />
      <Row gap={3}>
        <Button onClick={onStartAgain}>Import other files</Button>
        <LinkButton href="#templates">Look at the templates</LinkButton>
        <LinkButton href="#sites">Add another webmail or a CRM</LinkButton>
        {!isSample && (
          <UndoImport
            label="Undo this import"
            isSample={false}
            locale={settings.locale}
            onUndone={onStartAgain}
          />
        )}
      </Row>
    </Stack>
  );
}
