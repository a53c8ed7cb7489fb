import { useEffect, useState } from 'react';
import { type WalkAhead, walkAhead, walkOn } from '../../lib/app/walk-ahead.ts';
import { backward, walkTo } from '../../lib/app/walk-plan.ts';
import type { Walk } from '../../lib/domain/walk.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

export interface WalkInHand {
  /** `null`: none is under way. */
  readonly walk: Walk | null;
  /** `false`: it is not known yet whether one is. */
  readonly isKnown: boolean;
  /** How it stands, live; `null` as value: none is under way. */
  readonly ahead: Live<WalkAhead | null>;
  readonly next: () => Promise<void>;
  readonly back: () => Promise<void>;
  /** Goes to that account, beginning a walk where none is under way. */
  readonly to: (accountId: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** The way through the day's plan: it belongs to the browser, so every page and panel of ours sees the same. */
export function useWalk(): WalkInHand {
  const { program, walk: port } = useSurface();
  const [told, setTold] = useState<{ readonly walk: Walk | null } | null>(null);
  useEffect(() => port.watch((now) => setTold({ walk: now })), [port]);
  const walk = told?.walk ?? null;
  const ahead = useLive(async () => (walk === null ? null : walkAhead(program, walk)), [program, walk]);
  return {
    walk,
    isKnown: told !== null,
    ahead,
    next: () => port.change((now) => now && walkOn(program, now)),
    back: () =>
      port.change((now) => {
        const before = now && backward(now);
        return now && before !== null ? walkTo(now, before, program.now()) : now;
      }),
    to: (accountId) => port.change((now) => walkTo(now, accountId, program.now())),
    end: () => port.change(() => null),
  };
}
