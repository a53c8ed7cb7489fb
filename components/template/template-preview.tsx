import { UserRound } from 'lucide-react';
import { useState } from 'react';
import type { FoundAccount } from '../../lib/app/account-to-show.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { useDebounced } from '../hooks/use-debounced.ts';
import { useAccountToShow, useSampleText } from '../hooks/use-sample.ts';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { AccountChoice } from './account-choice.tsx';
import { MailSheet } from './mail-sheet.tsx';
import { TemplateFindings } from './template-findings.tsx';
import { textFaults } from './text-faults.ts';
import { UnsignedNote } from './unsigned-note.tsx';

interface TemplatePreviewProps {
  readonly templateId: string;
  readonly text: TemplateSource;
}

const TYPING_MS = 150;

/** The mail the text makes for a real customer today, and what is to say about it; follows the typing. */
export function TemplatePreview({ templateId, text }: TemplatePreviewProps) {
  const [chosen, setChosen] = useState<FoundAccount | null>(null);
  const fallback = useAccountToShow();
  const account = chosen ?? (fallback.state === 'ready' ? fallback.value : null);
  const settled = useDebounced(text, TYPING_MS);
  const sample = useSampleText(templateId, settled, account?.id ?? null);
  const result = sample.state === 'ready' ? sample.value : null;
  return (
    <Stack gap={3}>
      {account && <AccountChoice account={account} onChoose={setChosen} />}
      {fallback.state === 'ready' && !account && <NoCustomerYet />}
      {sample.state === 'failed' && (
        <ErrorState title="The mail could not be shown" detail={String(sample.error)}>
          Your text is safe. Choose another customer, or load this page again.
        </ErrorState>
      )}
      {account &&
        sample.state !== 'failed' &&
        (result ? <MailSheet result={result} /> : <Skeleton lines={8} />)}
      <UnsignedNote />
      <TemplateFindings findings={textFaults(settled, result)} hasSample={result?.ok ?? false} />
    </Stack>
  );
}

function NoCustomerYet() {
  return (
    <Card data-testid="template-preview">
      <EmptyState
        icon={<UserRound />}
        title="No customer to show it on yet"
        action={
          <LinkButton href="#import" variant="secondary">
            Import customers and invoices
          </LinkButton>
        }
      >
        Once your open invoices are here, you see this text as the mail a real customer would get.
      </EmptyState>
    </Card>
  );
}
