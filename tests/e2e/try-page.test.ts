import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { textOf } from '../support/project-files.ts';
import { evidenceOf } from '../try/open-saved-page.ts';
import { pageReport } from '../try/page-report.ts';
import { savedPageOnDisk } from '../try/saved-page-on-disk.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';

const PAGES = [
  'gmail/pages/thread',
  'gmail/pages/compose-to-customer',
  'gmail/pages/list',
  'roundcube/pages/show',
  'odoo/pages/contact',
];

const expectedSchema = z.looseObject({
  url: z.string(),
  view: z.string(),
  own: z.array(z.string()),
  subject: z.string().nullable(),
  threadKey: z.string().nullable(),
  customer: z.string().nullable(),
  messages: z.array(z.looseObject({ key: z.string().nullable(), from: z.string().nullable() })).optional(),
  phones: z.array(z.string()).optional(),
});

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
});

afterAll(() => extension?.close());

it.each(PAGES)('try:page tells of %s what stands beside it', async (path) => {
  const file = `tests/adapters/${path}`;
  const truth = expectedSchema.parse(JSON.parse(textOf(`${file}.expected.json`)));
  const saved = await savedPageOnDisk(join(process.cwd(), `${file}.html`), truth.url, '');
  const report = pageReport(await evidenceOf(extension, saved), { zone: 'UTC', now: Date.now() });
  expect(report).toMatchObject({
    site: path.split('/')[0],
    kind: truth.view,
    own: truth.own,
    subject: truth.subject,
    threadId: truth.threadKey,
    customer: truth.customer,
    missed: [],
  });
  expect(report.messages.map(({ id, from }) => ({ key: id, from }))).toEqual(
    truth.messages?.map(({ key, from }) => ({ key, from })) ?? report.messages,
  );
  expect(report.phones).toEqual(truth.phones ?? report.phones);
});
