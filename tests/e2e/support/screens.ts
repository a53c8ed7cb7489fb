import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

const MOST_CHARACTERS = 2000;
/** A page that hangs must not hide what the others show. */
const LIMIT_MS = 5000;
const FOLDER = join(tmpdir(), 'per-our-call-failures');

const open = new Set<BrowserContext>();

/** What this browser shows is told when a test fails while it is open. */
export function watchScreens(context: BrowserContext): void {
  open.add(context);
  context.once('close', () => open.delete(context));
}

/** Every open page as it stands: address, title, words, and where its picture lies. */
export async function screensNow(of: string): Promise<string[]> {
  const name = of.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 80);
  await mkdir(FOLDER, { recursive: true });
  const pages = [...new Set([...open].flatMap((context) => context.pages()))];
  return Promise.all(pages.map((page, index) => screen(page, join(FOLDER, `${name}-${index + 1}.png`))));
}

async function screen(page: Page, file: string): Promise<string> {
  const title = await orNote(page.title());
  const words = await orNote(page.locator('body').innerText({ timeout: LIMIT_MS }));
  const picture = await orNote(page.screenshot({ path: file, timeout: LIMIT_MS }).then(() => file));
  const lines = words.slice(0, MOST_CHARACTERS).replaceAll(/\n\s*\n+/g, '\n');
  return [`--- ${page.url()} "${title}"`, lines, `    picture: ${picture}`].join('\n');
}

/** A page that cannot be read says why, in its place. */
async function orNote(asked: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('(no answer)'), LIMIT_MS + 1000);
  });
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    return `(${error instanceof Error ? error.message.split('\n')[0] : String(error)})`;
  } finally {
    clearTimeout(timer);
  }
}
