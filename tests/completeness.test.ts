import { describe, expect, it } from 'vitest';
import { DEFAULT_PROCEDURE } from '../lib/dunning/default-procedure.ts';
import { protocol } from '../lib/messaging/protocol.ts';
import { BUILT_IN_TEXTS } from '../lib/templates/built-in-texts.ts';
import { LANGUAGES } from '../lib/templates/languages.ts';
import { importsOf } from './support/architecture/imports.ts';
import { PURE_LAYERS } from './support/architecture/layers.ts';
import { missingOptionalPackages } from './support/missing-optional-packages.ts';
import { exists, filesBelow, foldersIn, namesIn, textOf } from './support/project-files.ts';
import { STABLE_HANDLES } from './support/stable-handles.ts';

describe('every adapter', () => {
  const sites = foldersIn('lib/adapters').filter((site) => exists(`lib/adapters/${site}/adapter.ts`));

  it('is found', () => {
    expect(sites).toContain('gmail');
  });

  it.each(sites)('%s has saved pages, each with what it must yield', (site) => {
    const names = namesIn(`tests/adapters/${site}/pages`);
    // What stands in a frame of a page is saved beside it as `<page>.frame.html`, and yields nothing of its own.
    const pages = names.filter((name) => name.endsWith('.html') && !name.endsWith('.frame.html'));
    expect(pages).not.toEqual([]);
    expect(
      pages.map((page) => page.replace(/\.html$/, '.expected.json')).filter((name) => !names.includes(name)),
    ).toEqual([]);
  });

  it.each(sites)('%s runs somewhere: in the registry or from an entrypoint of its own', (site) => {
    const homes = [
      'lib/adapters/registry.ts',
      ...filesBelow('entrypoints').filter((path) => path.includes('.content/')),
    ];
    expect(homes.filter((path) => textOf(path).includes(`/${site}/adapter.ts'`))).toHaveLength(1);
  });
});

describe('every schema version', () => {
  const versions = namesIn('lib/storage/versions').map(
    (name) => /^version-(\d+)\.ts$/.exec(name)?.[1] ?? name,
  );

  it('is counted without a gap', () => {
    const numbers = versions.map(Number).sort((a, b) => a - b);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it.each(versions)('%s has a sample database', (version) => {
    expect(Object.keys(JSON.parse(textOf(`tests/storage/samples/v${version}.json`)))).not.toEqual([]);
  });
});

it('every message has one handler, and every handler a message', () => {
  const handlers = namesIn('entrypoints/background/handlers').map((name) => name.replace(/\.ts$/, ''));
  expect(handlers).toEqual(Object.keys(protocol).sort());
});

describe('every text', () => {
  const ids = BUILT_IN_TEXTS.map(({ id }) => id);

  it('is written in every language, each with a folder of its own', () => {
    const languages = namesIn('lib/templates/words').map((name) => name.replace(/\.ts$/, ''));
    expect(namesIn('lib/templates/texts')).toEqual(languages.map((language) => `${language}/`));
    expect(LANGUAGES).toHaveLength(languages.length);
    for (const { words, texts } of LANGUAGES) {
      expect({ tag: words.tag, ids: Object.keys(texts).sort() }).toEqual({
        tag: words.tag,
        ids: [...ids].sort(),
      });
    }
  });

  it('that a dunning level names is there', () => {
    const named = DEFAULT_PROCEDURE.levels.flatMap(({ templateId }) => templateId ?? []);
    expect(named).not.toEqual([]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('every stable handle', () => {
  const components = filesBelow('components')
    .filter((path) => path.endsWith('.tsx'))
    .map(textOf)
    .join('\n');

  it.each(Object.entries(STABLE_HANDLES))('of the %s stands in a component', (_surface, handles) => {
    // As an attribute or a property (`data-testid="x"`, `itemTestId="x"`, `'data-testid': 'x'`), or one of several in braces.
    const missing = handles.filter(
      (id) => !new RegExp(`test-?id['"]?\\s*[=:]\\s*(\\{[^}\\n]*)?['"\`]${id}['"\`]`, 'i').test(components),
    );
    expect(missing).toEqual([]);
  });
});

describe('every layer', () => {
  const tested = filesBelow('tests').filter((path) => /\.test\.tsx?$/.test(path));
  const seen = new Set(
    tested.flatMap((path) =>
      importsOf({ path, text: textOf(path) }).flatMap(
        ({ specifier }) => /\/lib\/([^/]+)\//.exec(specifier ?? '')?.[1] ?? [],
      ),
    ),
  );

  it.each(foldersIn('lib'))('%s is tested', (layer) => {
    expect([...seen]).toContain(layer);
  });

  it.each(PURE_LAYERS.filter((layer) => exists(`lib/${layer}`)))(
    '%s, being pure, is tested in four zones',
    (layer) => {
      const folder = layer === 'importers' ? 'tests/importers' : `tests/unit/${layer}`;
      expect(namesIn(folder).filter((name) => name.endsWith('.test.ts'))).not.toEqual([]);
    },
  );
});

describe('the README', () => {
  it.each(['lib', 'components'])('names every folder of %s', (parent) => {
    const readme = textOf('README.md');
    expect(foldersIn(parent).filter((folder) => !new RegExp(`\\b${folder}/`).test(readme))).toEqual([]);
  });

  it('gives every dependency its line', () => {
    const lines = textOf('README.md').split('\n');
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
    const names = Object.keys({ ...dependencies, ...devDependencies });
    expect(names.filter((name) => !lines.some((line) => line.includes(`\`${name}\``)))).toEqual([]);
  });
});

describe('the lock file', () => {
  const { packages } = JSON.parse(textOf('package-lock.json'));

  it('holds no address of a registry: each machine asks its own', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(
      Object.keys(packages).filter((path) => 'resolved' in packages[path] && !packages[path].link),
    ).toEqual([]);
    expect(textOf('package-lock.json')).not.toMatch(/"resolved"|registry\.npmjs/);
  });

  it('holds the packages of every platform: npm ci refuses a lock that leaves one out', () => {
    expect(missingOptionalPackages(packages)).toEqual([]);
  });
});

it('the top of the tree shows nothing but the house', () => {
  const house = ['entrypoints/', 'components/', 'lib/', 'public/', 'tests/', 'node_modules/'];
  const files = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'wxt.config.ts',
    'README.md',
    'LICENSE',
  ];
  const visible = namesIn('').filter((name) => !name.startsWith('.'));
  expect(visible.filter((name) => ![...house, ...files].includes(name))).toEqual([]);
});
