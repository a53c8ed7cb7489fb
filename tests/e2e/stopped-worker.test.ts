import { afterAll, beforeAll, describe, it } from 'vitest';
import { type StopLab, stopLab, stopRounds } from './support/stop-lab/stop-lab.ts';

/** Each event, and three of them once more; two hundred stops are made by `npm run soak`. */
const rounds = stopRounds(10, 8);

let lab: StopLab;

beforeAll(async () => {
  lab = await stopLab(rounds);
});

afterAll(() => lab?.end());

describe('the worker is stopped, and nothing is missed or doubled', () => {
  it.each(rounds)('$round: $moment “$event” ($afterMs ms)', (round) => lab.stop(round));
});
