import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { savedPageOnDisk } from '../../try/saved-page-on-disk.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-page-'));
  await writeFile(join(folder, 'list.html'), '<p>the page');
  await writeFile(join(folder, 'list.frame-messagecontframe.html'), '<p>the frame');
  await writeFile(join(folder, 'list-other.frame-messagecontframe.html'), '<p>of another page');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('finds the frames that were saved beside the page, by their names', async () => {
  const saved = await savedPageOnDisk(
    join(folder, 'list.html'),
    'https://mail.example.com/?_task=mail',
    'usage',
  );
  expect(saved.html).toBe('<p>the page');
  expect(saved.url.hostname).toBe('mail.example.com');
  expect(saved.frames).toEqual({ messagecontframe: '<p>the frame' });
});

it.each([
  ['no address', undefined, 'No address was given'],
  ['words', 'my mailbox', '--url: “my mailbox” is not the address of a page'],
  ['a page of the browser', 'chrome://settings', '--url: “chrome://settings” is not the address of a page'],
  ['a script', 'javascript:alert(1)', '--url: “javascript:alert(1)” is not the address of a page'],
])('refuses %s as address with a sentence', async (_what, address, says) => {
  await expect(savedPageOnDisk(join(folder, 'list.html'), address, 'usage')).rejects.toThrow(says);
});

it('refuses a file that is not there with a sentence', async () => {
  await expect(
    savedPageOnDisk(join(folder, 'none.html'), 'https://mail.example.com/', 'usage'),
  ).rejects.toThrow('cannot be read');
});
