import { mountPage } from '../../components/pages/mount-page.tsx';
import { OptionsPage } from '../../components/pages/options-page.tsx';
import { startProgram } from '../../lib/app/start-program.ts';
import { importThroughWorker } from '../../lib/messaging/import-through-worker.ts';
import { clock } from '../../lib/platform/clock.ts';
import { installedVersion } from '../../lib/platform/version.ts';

const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
const imports = importThroughWorker(
  // Written out in one piece: this is how the bundler knows that the file is a worker.
  () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: 'import' }),
);
mountPage(<OptionsPage version={installedVersion()} />, program, imports);
