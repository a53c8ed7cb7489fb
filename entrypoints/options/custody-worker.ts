import { custodyPort } from '../../lib/app/custody-port.ts';
import { startProgram } from '../../lib/app/start-program.ts';
import { serveCustody } from '../../lib/messaging/serve-custody.ts';
import { clock } from '../../lib/platform/clock.ts';

const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
serveCustody(self, custodyPort(program));
