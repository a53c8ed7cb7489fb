import { ArrowLeft, Phone } from 'lucide-react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { InvoiceList } from '../account/invoice-list.tsx';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Row } from '../ui/row.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './call-sheet.module.css';
import { callSheet } from './call-sheet-facts.ts';

interface Props {
  readonly view: AccountView;
  /** Somebody else than who is suggested. */
  readonly contactId: string | null;
  readonly onBack: () => void;
  readonly onLogCall: () => void;
}

/** Everything one wants in view while the phone rings (P3, P9, P11 to P13): whom to ask for, what was said, what to ask. */
export function CallSheet({ view, contactId, onBack, onLogCall }: Props) {
  const sheet = callSheet(view, contactId);
  return (
    <Stack gap={4}>
      <Row wrap={false}>
        <IconButton label="Back to the account" icon={<ArrowLeft size={16} />} onClick={onBack} />
        <h1 className={styles.title}>Call {view.facts.account.name}</h1>
      </Row>
      <Section title="Ask for" level={2}>
        <p className={styles.who}>{sheet.askFor}</p>
        {sheet.numbers.map((number) => (
          <p key={number} className={styles.number}>
            <Phone size={16} aria-hidden /> {number}
          </p>
        ))}
        <p className={styles.time}>{sheet.localTime}</p>
      </Section>
      <Section title="Begin with" level={2}>
        <p className={styles.quote}>“{sheet.opening}”</p>
        <p>{sheet.thenSay}</p>
      </Section>
      <Section title="What is known" level={2}>
        <DefinitionList layout="stacked" items={sheet.known} />
      </Section>
      <Section title="Open invoices" level={2}>
        <InvoiceList view={view} />
      </Section>
      <Section title="Before you hang up" level={2}>
        <ul className={styles.confirm}>
          {sheet.confirm.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Button variant="primary" block data-testid="log-call" onClick={onLogCall}>
        Log the call
      </Button>
    </Stack>
  );
}
