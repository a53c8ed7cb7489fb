import { type Day, dayIn } from '../../../lib/domain/day.ts';
import { sampleFiles } from '../../support/sample-book/sample-files.ts';
import { options } from '../surfaces/options.ts';
import type { Extension } from './launch-extension.ts';

/** The zone the browser of the tests runs in: that of the machine. */
export const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

export function today(): Day {
  return dayIn(ZONE, Date.now());
}

/** The sample's files as the file input takes them. */
export function sampleUploads(): { name: string; mimeType: string; buffer: Buffer }[] {
  return sampleFiles(today()).map(({ name, text }) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  }));
}

/** Imports the sample through the options page, as a clerk would. */
export async function importSample(extension: Extension) {
  const surface = options(await extension.open('options.html#import'));
  await surface.importFile.setInputFiles(sampleUploads());
  await surface.confirm.click();
  await surface.result.waitFor();
  return surface;
}
