import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrashLab, crashLab } from './support/crash/crash-lab.ts';
import { DEEDS, type DeedName } from './support/crash/rounds.ts';

const ROUNDS = 50;
/** From the click to a little after all is written, on a machine as busy as when the deed was rehearsed. */
const FIRST_REACH = 1.2;

const rounds = Array.from({ length: ROUNDS }, (_, index) => ({
  round: index + 1,
  // Two imports, two undos, one restore, and so on.
  deed: DEEDS[index % DEEDS.length] ?? 'import',
}));

let lab: CrashLab;
const seen = new Map<string, number>();
const reaches = new Map<DeedName, number>();

beforeAll(async () => {
  lab = await crashLab(1500);
});

afterAll(() => lab?.end());

/** A busier machine writes slower than it rehearsed: the moments spread until both ends of the writing are met. */
function reachAfter(reach: number, share: number, stands: string): number {
  if (stands === 'all') return Math.max(FIRST_REACH, reach * 0.8);
  return share > reach / 2 ? reach * 1.5 : reach;
}

describe('Chromium is killed', () => {
  it.each(rounds)('$round: during $deed', async ({ deed }) => {
    const reach = reaches.get(deed) ?? FIRST_REACH;
    const share = Math.random() * reach;
    const { stands, differences, list } = await lab.crash(lab.scenes[deed], share);
    reaches.set(deed, reachAfter(reach, share, stands));
    seen.set(stands, (seen.get(stands) ?? 0) + 1);
    const moment = `at ${share.toFixed(3)} of its writing`;
    expect(differences, moment).toEqual([]);
    expect(list, moment).toEqual([]);
    expect(stands, moment).not.toBe('a part');
  });

  it('both before and after it was written: the moments were spread well', () => {
    expect(seen.get('nothing') ?? 0).toBeGreaterThan(0);
    expect(seen.get('all') ?? 0).toBeGreaterThan(0);
  });
});
