import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  readonly raw: number;
  readonly gzip: number;
}

export interface Sizes {
  /** Scripts that run in somebody else's page: parsed anew for every page. */
  readonly content: Readonly<Record<string, Size>>;
  readonly background: Size;
  /** All scripts a page loads before it can show anything. */
  readonly pages: Readonly<Record<string, Size>>;
}

const PAGES = ['sidepanel', 'popup', 'options'];

/** Bytes of the built extension as it ships, and as `gzip -9` of each file makes them. */
export function measureSizes(build: string): Sizes {
  const content = readdirSync(join(build, 'content-scripts')).filter((name) => name.endsWith('.js'));
  return {
    content: Object.fromEntries(
      content.map((name) => [name.replace(/\.js$/, ''), sizeOf([join(build, 'content-scripts', name)])]),
    ),
    background: sizeOf(withImports([join(build, 'background.js')])),
    pages: Object.fromEntries(PAGES.map((page) => [page, sizeOf(withImports(scriptsOf(build, page)))])),
  };
}

function scriptsOf(build: string, page: string): string[] {
  const html = readFileSync(join(build, `${page}.html`), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => join(build, path ?? ''));
}

/** The files and what they import at once, each counted once; what is loaded only when needed stays out. */
function withImports(files: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      add(join(dirname(file), path ?? ''));
  };
  files.forEach(add);
  return [...all];
}

function sizeOf(files: readonly string[]): Size {
  const buffers = files.map((file) => readFileSync(file));
  return {
    raw: sum(buffers.map((buffer) => buffer.length)),
    gzip: sum(buffers.map((buffer) => gzipSync(buffer, { level: 9 }).length)),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
