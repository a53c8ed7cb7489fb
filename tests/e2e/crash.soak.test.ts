import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrashLab, crashLab } from './support/crash/crash-lab.ts';
import { DEEDS } from './support/crash/rounds.ts';

const ROUNDS = 50;
/** From the click to a little after all is written. */
const LONGEST_SHARE = 1.2;

const rounds = Array.from({ length: ROUNDS }, (_, index) => ({
  round: index + 1,
  // Two imports, two undos, one restore, and so on.
  deed: DEEDS[index % DEEDS.length] ?? 'import',
  share: Math.round(Math.random() * LONGEST_SHARE * 1000) / 1000,
}));

let lab: CrashLab;
const seen = new Map<string, number>();

beforeAll(async () => {
  lab = await crashLab();
});

afterAll(() => lab?.end());

describe('Chromium is killed', () => {
  it.each(rounds)('$round: during $deed, at $share of its writing', async ({ deed, share }) => {
    const { stands, differences, list } = await lab.crash(lab.scenes[deed], share);
    seen.set(stands, (seen.get(stands) ?? 0) + 1);
    expect(differences).toEqual([]);
    expect(list).toEqual([]);
    expect(stands).not.toBe('a part');
  });

  it('both before and after it was written: the moments were spread well', () => {
    expect(seen.get('nothing')).toBeGreaterThan(0);
    expect(seen.get('all')).toBeGreaterThan(0);
  });
});
