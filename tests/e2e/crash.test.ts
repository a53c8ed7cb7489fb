import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrashLab, crashLab } from './support/crash/crash-lab.ts';
import { DEEDS } from './support/crash/rounds.ts';

/** Enough that the writing is in pieces for a while; the soak takes three times as many. */
const INVOICES = 500;
/** Of the time from the click until it is written; fifty more, at random moments, are tried by `npm run soak`. */
const SHARES = [0.35, 0.85, 0.4, 0.95, 0.6];
const rounds = DEEDS.map((deed, index) => ({ deed, share: SHARES[index] ?? 0.5 }));

let lab: CrashLab;

beforeAll(async () => {
  lab = await crashLab(INVOICES);
});

afterAll(() => lab?.end());

describe('Chromium is killed', () => {
  it.each(rounds)(
    'during $deed, at $share of its writing: all of it stands, or nothing',
    async ({ deed, share }) => {
      const { stands, differences, list } = await lab.crash(lab.scenes[deed], share);
      expect(differences).toEqual([]);
      expect(list).toEqual([]);
      expect(stands).not.toBe('a part');
    },
  );
});
