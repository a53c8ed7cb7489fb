import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import buildExtension from '../support/build-extension-setup.ts';
import { openDemo } from './open-demo.ts';
import { takeShots } from './take-shots.ts';

// `npm run demo` opens a browser to try it in; `npm run demo -- --shots DIR` does the walk by itself and leaves pictures.
const { values } = parseArgs({ options: { shots: { type: 'string' } }, strict: true });

try {
  console.log('Building the extension ...');
  await buildExtension();
  if (values.shots === undefined) await openDemo();
  else {
    const folder = resolve(values.shots);
    await mkdir(folder, { recursive: true });
    for (const scheme of ['light', 'dark'] as const) await takeShots(folder, scheme);
    console.log(`The pictures are in ${folder}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
