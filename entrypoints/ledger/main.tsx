import { LedgerPage } from '../../components/pages/ledger-page.tsx';
import { mountPage } from '../../components/pages/mount-page.tsx';
import { startProgram } from '../../lib/app/start-program.ts';
import { clock } from '../../lib/platform/clock.ts';

const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
mountPage(<LedgerPage />, program);
