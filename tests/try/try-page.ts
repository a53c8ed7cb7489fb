import { parseArgs } from 'node:util';
import { launchExtension } from '../e2e/support/launch-extension.ts';
import buildExtension from '../support/build-extension-setup.ts';
import { evidenceOf } from './open-saved-page.ts';
import { pageReport } from './page-report.ts';
import { endOf, say } from './run-command.ts';
import { savedPageOnDisk } from './saved-page-on-disk.ts';

const USAGE = `npm run try:page -- --url URL FILE.html

Loads a saved page under that address in a real Chromium with the built extension and prints as JSON what its script finds there.

  --url    the address the page was saved from; what is found depends on it

No script of the page runs and nothing is fetched. A frame that was saved as FILE.frame-NAME.html is put into the frame of that name.
EXTENSION_BUILT=1 takes the extension that stands in .output instead of building it.`;

say(
  await endOf(async () => {
    const { values, positionals } = parseArgs({
      options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) return USAGE;
    const saved = await savedPageOnDisk(positionals[0], values.url, USAGE);
    await buildExtension();
    const extension = await launchExtension();
    try {
      const evidence = await evidenceOf(extension, saved);
      const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      return JSON.stringify(pageReport(evidence, { zone, now: Date.now() }), null, 2);
    } finally {
      await extension.close();
    }
  }),
);
