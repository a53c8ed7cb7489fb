import type { ReactNode } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { WrittenWay } from '../../lib/app/write-reminder.ts';
import { AccountCare } from '../account/account-care.tsx';
import { AccountHeader } from '../account/account-header.tsx';
import { AccountTabs } from '../account/account-tabs.tsx';
import { HoldList } from '../account/hold-list.tsx';
import { NextContactCard } from '../account/next-contact-card.tsx';
import { SnoozeMenu } from '../account/snooze-menu.tsx';
import { WaitingDrafts } from '../draft/waiting-drafts.tsx';
import { useWriteReminder } from '../hooks/use-write-reminder.ts';
import { Callout } from '../ui/callout.tsx';
import { Stack } from '../ui/stack.tsx';

interface TopProps {
  readonly view: AccountView;
  readonly evidence: string | null;
  readonly correct: ReactNode;
}

export function AccountTop({ view, evidence, correct }: TopProps) {
  return <AccountHeader view={view} evidence={evidence} correct={correct} />;
}

interface BodyProps {
  readonly view: AccountView;
  readonly onTask: (kind: 'sheet' | 'card', contactId: string | null) => void;
  readonly onDraft: (draftId: string) => void;
  readonly onImport: () => void;
}

/** The next contact, what holds it, drafts that wait, and the record below. */
export function AccountBody({ view, onTask, onDraft, onImport }: BodyProps) {
  const { account } = view.facts;
  const reminder = useWriteReminder();
  const write = async (way: WrittenWay) => {
    const draft = await reminder.run(account.id, way);
    if (draft) onDraft(draft.id);
  };
  return (
    <Stack gap={4}>
      <NextContactCard
        key={account.id}
        view={view}
        onPrepareCall={(contactId) => onTask('sheet', contactId)}
        onLogCall={() => onTask('card', null)}
        onWrite={(way) => void write(way)}
        isWriting={reminder.busy}
        onImport={onImport}
        snooze={<SnoozeMenu accountId={account.id} accountName={account.name} moment={view.moment} />}
      />
      {reminder.refusal && <Callout tone="warn" title={reminder.refusal.message} />}
      <HoldList view={view} />
      <WaitingDrafts drafts={view.drafts} onOpen={onDraft} />
      <AccountTabs view={view} />
      <AccountCare key={`care-${account.id}`} view={view} />
    </Stack>
  );
}
