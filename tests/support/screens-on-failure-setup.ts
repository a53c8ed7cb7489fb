import { afterAll, afterEach } from 'vitest';
import { screensNow } from '../e2e/support/screens.ts';

// A log is all that is left of a run in CI: it says what stood on every screen when a test failed.
afterEach(({ task }) => tell(task));
// What failed before the first test.
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the parameters what a hook wants of the fixtures: nothing
afterAll(({}, suite) => tell(suite));

interface Ran {
  readonly name: string;
  readonly result?: { readonly state: string };
}

async function tell({ name, result }: Ran): Promise<void> {
  if (result?.state !== 'fail') return;
  const screens = await screensNow(name);
  if (screens.length > 0) console.error(`On the screen when “${name}” failed:\n${screens.join('\n')}`);
}
