import { importPort } from '../../lib/app/import-port.ts';
import { importWork } from '../../lib/app/start-import-work.ts';
import { startProgram } from '../../lib/app/start-program.ts';
import { undoImport } from '../../lib/app/undo-import.ts';
import { serveImports } from '../../lib/messaging/serve-imports.ts';
import { clock } from '../../lib/platform/clock.ts';

const program = startProgram({ now: clock.now, zone: clock.zone(), locale: clock.locale() });
serveImports(self, importPort({ work: importWork(program), undo: (watch) => undoImport(program, watch) }));
