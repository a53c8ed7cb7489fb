import { afterAll, beforeAll, describe, it } from 'vitest';
import { type StopLab, stopLab, stopRounds } from './support/stop-lab/stop-lab.ts';

const rounds = stopRounds(200, 2026);

let lab: StopLab;

beforeAll(async () => {
  lab = await stopLab(rounds);
});

afterAll(() => lab?.end());

describe('the worker is stopped two hundred times, and nothing is missed or doubled', () => {
  it.each(rounds)('$round: $moment “$event” ($afterMs ms)', (round) => lab.stop(round));
});
