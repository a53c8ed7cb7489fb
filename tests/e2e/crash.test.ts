import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrashLab, crashLab } from './support/crash/crash-lab.ts';

/** Enough that the writing is in pieces for a while; the soak takes three times as many. */
const INVOICES = 500;
/** Shares of the time from the click until it is written; fifty more, at random moments, are tried by `npm run soak`. */
const rounds = [
  { deed: 'import', share: 0.35 },
  { deed: 'undo', share: 0.85 },
  { deed: 'restore', share: 0.6 },
] as const;

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
