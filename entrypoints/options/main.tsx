import { mountPage } from '../../components/pages/mount-page.tsx';
import { OptionsPage } from '../../components/pages/options-page.tsx';
import { startProgram } from '../../lib/app/start-program.ts';
import { clock } from '../../lib/platform/clock.ts';
import { installedVersion } from '../../lib/platform/version.ts';

const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
mountPage(<OptionsPage version={installedVersion()} />, program);
