import { mountLight } from '../../components/pages/mount-light.tsx';
import { PopupPage } from '../../components/pages/popup-page.tsx';
import { startProgram } from '../../lib/app/start-program.ts';
import { clock } from '../../lib/platform/clock.ts';

const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
mountLight(<PopupPage />, program);
