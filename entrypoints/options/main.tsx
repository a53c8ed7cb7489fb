import { mountPage } from '../../components/pages/mount-page.tsx';
import { OptionsPage } from '../../components/pages/options-page.tsx';
import { startProgram } from '../../lib/app/start-program.ts';
import { custodyThroughWorker } from '../../lib/messaging/custody-through-worker.ts';
import { importThroughWorker } from '../../lib/messaging/import-through-worker.ts';
import { clock } from '../../lib/platform/clock.ts';
import { installedVersion } from '../../lib/platform/version.ts';

const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
// Written out in one piece: this is how the bundler knows that a file is a worker. One for each, so that the memory of
// an import may go, or one of them end, while the other is at work.
const imports = importThroughWorker(
  () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: 'import' }),
);
const custody = custodyThroughWorker(
  () => new Worker(new URL('./custody-worker.ts', import.meta.url), { type: 'module', name: 'custody' }),
);
mountPage(<OptionsPage version={installedVersion()} />, program, { imports, custody });
