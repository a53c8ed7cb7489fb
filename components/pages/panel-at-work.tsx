import { useLayoutEffect, useRef } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { TakePress } from '../account/contact-actions.ts';
import { CorrectAccount } from '../account/correct-account.tsx';
import { Freshness } from '../account/freshness.tsx';
import { PromiseInMail } from '../account/promise-in-mail.tsx';
import { UnknownAccount } from '../account/unknown-account.tsx';
import { WhichAccount } from '../account/which-account.tsx';
import { CallCard } from '../call/call-card.tsx';
import { CallSheet } from '../call/call-sheet.tsx';
import { GuidedCall } from '../call/guided-call.tsx';
import { useSurface } from '../hooks/surface.ts';
import { useAccountView } from '../hooks/use-account-view.ts';
import { useLastFresh } from '../hooks/use-last-fresh.ts';
import type { PanelAccount } from '../hooks/use-panel-account.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { PanelShell } from '../ui/panel-shell.tsx';
import { AccountBody, AccountTop } from './account-surface.tsx';
import { DraftSurface } from './draft-surface.tsx';
import { FromTheTop } from './from-the-top.tsx';
import { panelEvidence } from './panel-evidence.ts';
import { NO_TASK, type PanelTask } from './panel-task.ts';
import styles from './side-panel-page.module.css';
import { StayedBehind } from './stayed-behind.tsx';

export interface PanelAtWorkProps {
  readonly panel: PanelAccount;
  readonly task: PanelTask;
  readonly onTask: (task: PanelTask) => void;
  /** Gives the button that was pressed on the face, once. */
  readonly takePress: TakePress;
  /** Whether there is something to show here; until then what is drawn first stays in its place. */
  readonly onStands: (stands: boolean) => void;
}

/** The panel with all that can be done in it: the account, and the way from a call to its written confirmation. */
export function PanelAtWork({ panel, task, onTask: setTask, takePress, onStands }: PanelAtWorkProps) {
  const { openOptions } = useSurface();
  const shown = task.kind === 'none' ? panel.accountId : task.accountId;
  const account = useAccountView(shown);
  const next = account.state === 'ready' ? account.value : null;
  // While another account is read, the one before stays with the evidence that led to it.
  const face = useLastFresh({ view: next, evidence: panelEvidence(panel) }, next?.facts.account.id === shown);
  // What was begun and is still being written may come back after she has gone on: it leads nobody away again.
  const latest = useRef(task);
  latest.current = task;
  const isAtHand = () => latest.current === task;
  const isReading = shown === null ? !panel.ready : account.state === 'loading' && !face.view;
  // Before the browser paints: never both, and never neither.
  useLayoutEffect(() => onStands(!isReading), [onStands, isReading]);
  if (isReading) return null;
  if (shown === null) return <NoAccount panel={panel} />;
  if (account.state === 'failed') {
    return (
      <PanelShell>
        <ErrorState title="This account cannot be shown" detail={account.error.message}>
          {account.error.name === 'NewerDatabaseError' ? account.error.message : 'Your data was not changed.'}
        </ErrorState>
      </PanelShell>
    );
  }
  const { view, evidence } = face;
  if (!view || (account.state === 'ready' && account.value === null)) return <NoAccount panel={panel} />;
  const footer = <Freshness view={view} onImport={() => void openOptions('#import')} />;
  if (task.kind === 'none') {
    return (
      <PanelShell
        header={
          <AccountTop
            view={view}
            evidence={evidence}
            correct={<CorrectAccount tabId={panel.tabId} tab={panel.tab} onShow={panel.pick} />}
          />
        }
        footer={footer}
        stickyHeader={false}
        label="Account"
      >
        <FromTheTop key={view.facts.account.id} />
        <AccountBody
          view={view}
          onTask={(kind, contactId, direction) =>
            setTask({ kind, accountId: view.facts.account.id, contactId, ...(direction && { direction }) })
          }
          onDraft={(draftId) => {
            if (isAtHand()) setTask(draftTask(view, draftId, false));
          }}
          takePress={takePress}
          onImport={() => void openOptions('#import')}
          found={
            <PromiseInMail
              key={`mail-${view.facts.account.id}`}
              view={view}
              tab={panel.tab}
              tabId={panel.tabId}
              onDraft={(draftId) => setTask(draftTask(view, draftId, true))}
            />
          }
        />
      </PanelShell>
    );
  }
  // What was worked on stays in view, also when the mailbox has gone back to its list meanwhile.
  const back = () => {
    panel.pick(shown);
    setTask(NO_TASK);
  };
  return (
    <PanelShell
      header={panel.accountId === shown ? null : <StayedBehind accountName={view.facts.account.name} />}
      // Sheet and call keep their own buttons at the foot.
      footer={task.kind === 'call' || task.kind === 'sheet' ? undefined : footer}
      label="Call and mail"
      stickyHeader={false}
    >
      <FromTheTop key={task.kind} />
      {task.kind === 'sheet' && (
        <CallSheet
          view={view}
          contactId={task.contactId}
          onBack={back}
          onStart={() => setTask({ ...task, kind: 'call' })}
          onLogCall={() => setTask({ ...task, kind: 'card' })}
        />
      )}
      {task.kind === 'call' && (
        <GuidedCall
          key={task.accountId}
          view={view}
          contactId={task.contactId}
          onBack={() => setTask({ ...task, kind: 'sheet' })}
          onWriteDown={() => setTask({ ...task, kind: 'card' })}
        />
      )}
      {task.kind === 'card' && (
        <CallCard
          key={task.accountId}
          view={view}
          contactId={task.contactId}
          direction={task.direction}
          onBack={back}
          onSaved={({ draft }) => {
            if (!isAtHand()) return;
            if (draft) setTask(draftTask(view, draft.id, true));
            else back();
          }}
        />
      )}
      {task.kind === 'draft' && (
        <DraftSurface
          key={task.draftId}
          draftId={task.draftId}
          tabId={panel.tabId}
          moment={view.moment}
          language={view.facts.account.language}
          insertAtOnce={task.insertAtOnce}
          onDone={back}
        />
      )}
    </PanelShell>
  );
}

function draftTask(view: AccountView, draftId: string, insertAtOnce: boolean): PanelTask {
  return { kind: 'draft', accountId: view.facts.account.id, draftId, insertAtOnce };
}

function NoAccount({ panel }: { readonly panel: PanelAccount }) {
  const { tab, tabId, pick } = panel;
  return (
    <PanelShell header={<h1 className={styles.title}>Per Our Call</h1>} label="Customer">
      {tab?.match.kind === 'conflict' && tabId !== null ? (
        <WhichAccount tabId={tabId} state={tab} />
      ) : (
        <UnknownAccount tabId={tabId} tab={tab} onShow={pick} />
      )}
    </PanelShell>
  );
}
