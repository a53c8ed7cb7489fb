import { useCallback, useRef, useState } from 'react';
import type { Channel } from '../../lib/domain/contact.ts';
import { useRowDesk } from '../due/use-row-desk.ts';
import { useSurface } from '../hooks/surface.ts';
import { useAccountFace } from '../hooks/use-account-face.ts';
import { useFollowWalk } from '../hooks/use-follow-walk.ts';
import { usePainted } from '../hooks/use-painted.ts';
import { usePanelAccount } from '../hooks/use-panel-account.ts';
import { useWalk } from '../hooks/use-walk.ts';
import { loadedLater } from '../ui/loaded-later.tsx';
import { PanelFace } from './panel-face.tsx';
import { NO_TASK, type PanelTask } from './panel-task.ts';
import { PanelWalk } from './panel-walk.tsx';
import styles from './side-panel-page.module.css';

// Loaded once the face of the account stands on the screen; what is pressed before waits for it.
const PanelWork = loadedLater(async () => (await import('./panel-work.tsx')).PanelWork);

/**
 * The side panel. First the account as the lists have kept it; what reckons with it and can work on it takes its place.
 */
export function SidePanelPage() {
  const { openKnownPage } = useSurface();
  const walk = useWalk();
  const panel = useFollowWalk(usePanelAccount(), walk);
  const desk = useRowDesk();
  const [task, setTask] = useState<PanelTask>(NO_TASK);
  const [workStands, setWorkStands] = useState(false);
  const [pressed, setPressed] = useState<{ accountId: string; channel: Channel } | null>(null);
  const waiting = useRef(pressed);
  const kept = useAccountFace(workStands ? null : panel.accountId);
  // The bar of a walk stands above it: what is drawn first must not be moved by it.
  const face = walk.isKnown ? kept : null;
  const isPainted = usePainted(face !== null || (panel.ready && panel.accountId === null));

  const press = (channel: Channel) => {
    if (panel.accountId === null) return;
    waiting.current = { accountId: panel.accountId, channel };
    setPressed(waiting.current);
  };
  const takePress = useCallback((accountId: string) => {
    const early = waiting.current;
    waiting.current = null;
    return early?.accountId === accountId ? early.channel : null;
  }, []);
  const go = (move: () => Promise<void>) => {
    // Anew: what is still being written for the one before sees that she has gone on.
    setTask({ ...NO_TASK });
    void move();
  };
  const at = walk.walk?.path[walk.walk.at] ?? null;

  return (
    <div className={styles.page}>
      <PanelWalk
        walk={walk}
        shownId={task.kind === 'none' ? panel.accountId : task.accountId}
        desk={desk}
        onNext={() => go(walk.next)}
        onBack={() => go(walk.back)}
        onReturn={() => {
          setTask(NO_TASK);
          panel.pick(at);
        }}
      />
      {/* One element from its first frame to its last: what has the focus in it keeps it. */}
      {!workStands && (
        <PanelFace
          panel={panel}
          face={face}
          isPressed={pressed !== null && pressed.accountId === face?.accountId}
          onPress={press}
        />
      )}
      {isPainted && (
        <PanelWork
          panel={panel}
          task={task}
          onTask={setTask}
          takePress={takePress}
          onStands={setWorkStands}
          desk={desk}
          moment={walk.ahead.state === 'ready' ? (walk.ahead.value?.moment ?? null) : null}
          onOpenPage={(page) => void openKnownPage(page)}
          onPutAside={() => go(walk.next)}
        />
      )}
    </div>
  );
}
