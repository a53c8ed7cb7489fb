import type { Program } from '../app/program.ts';
import { setAlarm } from '../platform/alarms.ts';
import { inTurn } from '../platform/in-turn.ts';
import { stayAwake } from '../platform/stay-awake.ts';
import { doubtList } from '../storage/list-doubt-store.ts';
import { catchUp } from './catch-up.ts';
import { keepUp, WAKE } from './keep-up.ts';
import { whatIsOwed } from './owed.ts';
import { SOON_MS } from './plan-wake.ts';
import { tell } from './tell.ts';

/** What has failed once may fail again at once: it is not tried every minute. */
const AGAIN_MS = 10 * 60_000;

/** When the alarm rings: what is owed of the list is made, then told. Two that overlap follow each other. */
export async function wakeUp(program: Program): Promise<void> {
  // Whoever is stopped in the middle, however long it takes, is woken again.
  await setAlarm(WAKE, program.now() + SOON_MS);
  try {
    await work(program, async () => {
      await catchUp(program);
      await tell(program);
    });
    await keepUp(program);
  } catch (error) {
    await setAlarm(WAKE, program.now() + AGAIN_MS);
    throw error;
  }
}

/** The browser or a new program has started: the list is made whole, whatever it says of itself. */
export async function startUp(program: Program): Promise<void> {
  await doubtList(program.database);
  await wakeUp(program);
}

/** What is owed of the list is made, whatever woke the worker; then badge and alarm follow. It is told when the alarm rings. */
export async function finishUp(program: Program): Promise<void> {
  const { owed } = await whatIsOwed(program);
  if (owed.kind === 'nothing') return;
  await work(program, () => catchUp(program));
  await keepUp(program);
}

function work(program: Program, duty: () => Promise<void>): Promise<void> {
  return inTurn(`${program.database.name}:wake-up`, () => stayAwake(duty));
}
