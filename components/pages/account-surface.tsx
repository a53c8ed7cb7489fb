import type { ReactNode } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { WrittenWay } from '../../lib/app/write-reminder.ts';
import { AccountCare } from '../account/account-care.tsx';
import { AccountHeader } from '../account/account-header.tsx';
import { AccountTabs } from '../account/account-tabs.tsx';
import type { TakePress } from '../account/contact-actions.ts';
import { HoldList } from '../account/hold-list.tsx';
import { NextContactCard } from '../account/next-contact-card.tsx';
import { SnoozeMenu } from '../account/snooze-menu.tsx';
import { ThanksOffer } from '../account/thanks-offer.tsx';
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
  readonly onTask: (kind: 'sheet' | 'card', contactId: string | null, direction?: 'in') => void;
  readonly onDraft: (draftId: string) => void;
  readonly onImport: () => void;
  readonly takePress: TakePress;
  /** What was found in the mail beside the panel. */
  readonly found: ReactNode;
}

/** The next contact, what holds it, drafts that wait, and the record below. */
export function AccountBody({ view, onTask, onDraft, onImport, takePress, found }: BodyProps) {
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
        onDraft={onDraft}
        isWriting={reminder.busy}
        onImport={onImport}
        takePress={takePress}
        snooze={<SnoozeMenu accountId={account.id} accountName={account.name} moment={view.moment} />}
      />
      {reminder.refusal && <Callout tone="warn" title={reminder.refusal.message} />}
      {found}
      <HoldList view={view} onDraft={onDraft} />
      <ThanksOffer view={view} onDraft={onDraft} />
      <WaitingDrafts drafts={view.drafts} facts={view.facts} onOpen={onDraft} />
      <AccountTabs
        view={view}
        onDraft={onDraft}
        onLogCall={() => onTask('card', null)}
        onCallIn={() => onTask('card', null, 'in')}
      />
      <AccountCare key={`care-${account.id}`} view={view} />
    </Stack>
  );
}
