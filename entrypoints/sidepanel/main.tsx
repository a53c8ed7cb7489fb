import { mountLight } from '../../components/pages/mount-light.tsx';
import { SidePanelPage } from '../../components/pages/side-panel-page.tsx';
import { startProgram } from '../../lib/app/start-program.ts';
import { clock } from '../../lib/platform/clock.ts';

const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
mountLight(<SidePanelPage />, program);
