import type { RowDesk } from '../due/use-row-desk.ts';
import { useKey } from '../hooks/use-key.ts';
import type { WalkInHand } from '../hooks/use-walk.ts';
import { Button } from '../ui/button.tsx';
import { WalkBar } from '../walk/walk-bar.tsx';

interface Props {
  readonly walk: WalkInHand;
  /** The account the panel shows. */
  readonly shownId: string | null;
  readonly desk: RowDesk;
  /** Goes on: what the panel was in the middle of is left. */
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onReturn: () => void;
}

/** The bar of the walk on top of the panel, as long as one is under way. */
export function PanelWalk({ walk: { walk, ahead, end }, shownId, desk, onNext, onBack, onReturn }: Props) {
  useKey('n', walk && onNext);
  if (walk === null) return null;
  const stands = ahead.state === 'ready' ? ahead.value : null;
  const accountId = walk.path[walk.at] ?? '';
  const name = stands?.accountName ?? 'this customer';
  return (
    <WalkBar
      walk={walk}
      ahead={stands}
      isHere={shownId === accountId}
      onNext={onNext}
      onBack={onBack}
      onReturn={onReturn}
      onEnd={() => void end()}
      notNow={
        <Button
          size="sm"
          variant="quiet"
          aria-haspopup="menu"
          data-testid="walk-not-now"
          onClick={({ currentTarget }) =>
            desk.ask({
              kind: 'snooze',
              accountId,
              name,
              line: stands?.line ?? null,
              anchor: currentTarget,
            })
          }
        >
          Not now
        </Button>
      }
    />
  );
}
