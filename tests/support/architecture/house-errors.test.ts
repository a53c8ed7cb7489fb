import { describe, expect, it } from 'vitest';
import { houseErrors } from './house-errors.ts';

/** Invented files that keep every rule; each case below changes or adds some and names what must be said of them. */
const GOOD: Record<string, string> = {
  'lib/shared/text.ts': 'export const text = "";',
  'lib/domain/day.ts':
    "import { z } from 'zod';\nimport { text } from '../shared/text.ts';\nexport const day = z.literal(text);",
  'lib/dunning/aging.ts': "import { day } from '../domain/day.ts';\nexport const aging = [day, new Date(0)];",
  'lib/compliance/guard.ts': 'export const guard = 1;',
  'lib/storage/database.ts': "import { Dexie } from 'dexie';\nexport const database = Dexie;",
  'lib/storage/book-store.ts': "export { database } from './database.ts';",
  'lib/platform/tabs.ts': "import { browser } from 'wxt/browser';\nexport const tabs = browser.tabs;",
  'lib/messaging/protocol.ts':
    "import { z } from 'zod';\nexport const protocol = z;\nexport type Protocol = typeof protocol;",
  'lib/messaging/send-message.ts':
    "import type { Protocol } from './protocol.ts';\nimport { tabs } from '../platform/tabs.ts';\nexport const send = (p: Protocol) => [p, tabs];",
  'lib/adapters/adapter.ts':
    "import type { day } from '../domain/day.ts';\nexport type Adapter = typeof day;",
  'lib/adapters/gmail/adapter.ts':
    "import type { Adapter } from '../adapter.ts';\nexport const gmail: Adapter[] = [];",
  'lib/adapters/zoho/adapter.ts': 'export const zoho = 1;',
  'lib/app/save-call.ts':
    "import { ulid } from 'ulid';\nimport type { tabs } from '../platform/tabs.ts';\nexport const saveCall = (port: typeof tabs) => [ulid(), port];",
  'components/ui/button.tsx':
    'import \'./button.module.css\';\nexport const Button = () => <button type="button" />;',
  'components/ui/button.module.css': '.button { color: red; }',
  'components/hooks/use-account.ts':
    "import { useLiveQuery } from 'dexie-react-hooks';\nimport { database } from '../../lib/storage/database.ts';\nexport const useAccount = () => useLiveQuery(database);",
  'components/call/call-card.tsx': "export { Button } from '../ui/button.tsx';",
  'components/pages/popup-page.tsx': "export { Button } from '../call/call-card.tsx';",
  'entrypoints/popup/index.html': '<script type="module" src="./main.tsx"></script>',
  'entrypoints/popup/main.tsx': "import '../../components/pages/popup-page.tsx';",
  'entrypoints/gmail.content/index.ts':
    "import { send } from '../../lib/messaging/send-message.ts';\nimport { gmail } from '../../lib/adapters/gmail/adapter.ts';\nexport default [send, gmail];",
  'entrypoints/background/index.ts':
    "import '../../lib/app/save-call.ts';\nimport './handlers/page-seen.ts';",
  'entrypoints/background/handlers/page-seen.ts': 'export const pageSeen = 1;',
};

function errorsWith(changes: Record<string, string>): string[] {
  return houseErrors(Object.entries({ ...GOOD, ...changes }).map(([path, text]) => ({ path, text })));
}

it('finds nothing to say about a house in order', () => {
  expect(errorsWith({})).toEqual([]);
});

const importing = (specifier: string) => `import '${specifier}';`;

describe('the import table', () => {
  it.each([
    [
      'shared that knows a noun',
      'lib/shared/text.ts',
      importing('../domain/day.ts'),
      'shared may not import domain',
    ],
    ['domain with a database', 'lib/domain/day.ts', importing('dexie'), 'domain may not import this package'],
    [
      'dunning that asks compliance',
      'lib/dunning/aging.ts',
      importing('../compliance/guard.ts'),
      'dunning may not import compliance',
    ],
    [
      'compliance that asks dunning',
      'lib/compliance/guard.ts',
      importing('../dunning/aging.ts'),
      'compliance may not import dunning',
    ],
    [
      'templates with dates',
      'lib/templates/engine.ts',
      importing('date-fns'),
      'templates may not import this package',
    ],
    [
      'a template engine in reports',
      'lib/reports/aging.ts',
      importing('liquidjs'),
      'reports may not import this package',
    ],
    [
      'importers that store',
      'lib/importers/read.ts',
      importing('../storage/database.ts'),
      'importers may not import storage',
    ],
    [
      'identity with papaparse',
      'lib/identity/identify.ts',
      importing('papaparse'),
      'identity may not import this package',
    ],
    [
      'an adapter with zod',
      'lib/adapters/gmail/adapter.ts',
      importing('zod'),
      'adapters may not import this package',
    ],
    [
      'an adapter that runs domain code',
      'lib/adapters/gmail/adapter.ts',
      importing('../../domain/day.ts'),
      'adapters may name domain by `import type` alone',
    ],
    [
      'a type import that still loads its file',
      'lib/adapters/adapter.ts',
      "import { type day } from '../domain/day.ts';",
      'adapters may name domain by `import type` alone',
    ],
    [
      'a site that knows another',
      'lib/adapters/gmail/adapter.ts',
      "export * from '../zoho/adapter.ts';",
      'a site never imports another site (gmail, zoho)',
    ],
    [
      'the browser outside the platform',
      'lib/app/save-call.ts',
      importing('wxt/browser'),
      'app may not import this package',
    ],
    ['Dexie outside storage', 'lib/app/save-call.ts', importing('dexie'), 'app may not import this package'],
    [
      'the platform as more than a port',
      'lib/app/save-call.ts',
      importing('../platform/tabs.ts'),
      'app may name platform by `import type` alone',
    ],
    [
      'a sender that loads the protocol',
      'lib/messaging/send-message.ts',
      importing('./protocol.ts'),
      'messaging, sending half may name messaging by `import type` alone',
    ],
    [
      'the kit with business meaning',
      'components/ui/button.tsx',
      importing('../../lib/domain/day.ts'),
      'ui may not import domain',
    ],
    [
      'the kit that knows a subject',
      'components/ui/button.tsx',
      importing('../call/call-card.tsx'),
      'ui may not import subjects',
    ],
    [
      'a subject that knows a page',
      'components/call/call-card.tsx',
      importing('../pages/popup-page.tsx'),
      'subjects may not import pages',
    ],
    [
      'a subject that reads storage',
      'components/call/call-card.tsx',
      importing('../../lib/storage/database.ts'),
      'subjects may name storage by `import type` alone',
    ],
    [
      'live queries outside hooks',
      'components/call/call-card.tsx',
      importing('dexie-react-hooks'),
      'subjects may not import this package',
    ],
    [
      'a content script with storage',
      'entrypoints/gmail.content/index.ts',
      importing('../../lib/storage/database.ts'),
      'content scripts may not import storage',
    ],
    [
      'a content script with use cases',
      'entrypoints/gmail.content/index.ts',
      importing('../../lib/app/save-call.ts'),
      'content scripts may not import app',
    ],
    [
      'a background with components',
      'entrypoints/background/index.ts',
      importing('../../components/ui/button.tsx'),
      'background may not import ui',
    ],
    [
      'a surface that decides',
      'entrypoints/popup/main.tsx',
      importing('../../lib/dunning/aging.ts'),
      'surfaces may not import dunning',
    ],
    [
      'an import of an entrypoint',
      'entrypoints/background/index.ts',
      importing('../popup/main.tsx'),
      'nothing imports from an entrypoint',
    ],
    [
      'a lazy import',
      'lib/dunning/aging.ts',
      "export const lazy = () => import('../compliance/guard.ts');",
      'dunning may not import compliance',
    ],
    [
      'a type in passing',
      'lib/dunning/aging.ts',
      "export type G = import('../compliance/guard.ts').G;",
      'dunning may not import compliance',
    ],
    [
      'a computed import',
      'lib/dunning/aging.ts',
      'export const lazy = (name: string) => import(name);',
      'an import names its file in plain text',
    ],
    [
      'styles of another layer',
      'components/ui/button.module.css',
      "@import '../call/call-card.css';",
      'there is no such file',
    ],
    [
      'a missing ending',
      'lib/dunning/aging.ts',
      importing('../domain/day'),
      'there is no such file; imports carry the ending',
    ],
    [
      'a folder nobody planned',
      'lib/stuff/thing.ts',
      importing('zod'),
      'no layer of the import table has this file',
    ],
  ])('refuses %s', (_name, path, text, rule) => {
    expect(errorsWith({ [path]: text })).toContainEqual(
      expect.stringMatching(new RegExp(`^${path}:1 imports .*${literally(rule)}`)),
    );
  });
});

describe('page code', () => {
  it('shows the way by which something heavy would come into every page', () => {
    const errors = errorsWith({
      'lib/platform/tabs.ts': "export * from './tab-name.ts';",
      'lib/platform/tab-name.ts': "export { day } from '../domain/day.ts';",
    });
    expect(errors).toContain(
      'entrypoints/gmail.content/index.ts loads lib/domain/day.ts into every page, by ' +
        'entrypoints/gmail.content/index.ts > lib/messaging/send-message.ts > lib/platform/tabs.ts > ' +
        'lib/platform/tab-name.ts > lib/domain/day.ts',
    );
  });

  it.each(['zod', 'dexie', 'react', 'date-fns', 'a-package-nobody-thought-of'])('refuses %s', (name) => {
    const errors = errorsWith({
      'lib/messaging/send-message.ts': `import '${name}';\nexport const send = 1;`,
    });
    expect(errors).toContainEqual(expect.stringContaining(`loads ${name} into every page`));
  });
});

it('names the files that load each other in a circle', () => {
  const errors = errorsWith({
    'lib/dunning/aging.ts': importing('./silence.ts'),
    'lib/dunning/silence.ts': importing('./aging.ts'),
  });
  expect(errors).toEqual([
    'lib/dunning/aging.ts > lib/dunning/silence.ts > lib/dunning/aging.ts: files load each other in a circle',
  ]);
});

it('lets types name each other', () => {
  const errors = errorsWith({
    'lib/dunning/aging.ts': "import type { S } from './silence.ts';\nexport type A = S;",
    'lib/dunning/silence.ts': "import type { A } from './aging.ts';\nexport type S = A;",
  });
  expect(errors).toEqual([]);
});

describe('files', () => {
  it.each([
    ['lib/dunning/long.ts', 301, 'lib/dunning/long.ts has 301 lines, at most 300 are allowed'],
    ['entrypoints/popup/main.tsx', 61, 'entrypoints/popup/main.tsx has 61 lines, at most 60 are allowed'],
  ])('%s may not have %i lines', (path, lines, error) => {
    expect(errorsWith({ [path]: '\n'.repeat(lines) })).toContain(error);
    expect(errorsWith({ [path]: '\n'.repeat(lines - 1) })).not.toContain(error);
  });

  it.each(['lib/dunning/nextContact.ts', 'components/call/CallCard.tsx', 'lib/dunning/next_contact.ts'])(
    '%s is not kebab-case',
    (path) => {
      expect(errorsWith({ [path]: '' })).toContainEqual(expect.stringMatching(`^${path}: .*kebab-case`));
    },
  );

  it.each(['utils', 'helpers', 'types'])('%s.ts is no name', (name) => {
    expect(errorsWith({ [`lib/dunning/${name}.ts`]: '' })).toContainEqual(
      expect.stringContaining('says nothing'),
    );
  });
});

describe('code', () => {
  it.each([
    ['new Date()', 'new Date()'],
    ['Date()', 'Date()'],
    ['Date.now()', 'Date.now'],
    ['globalThis.Date.now()', 'Date.now'],
    ['Math.random()', 'Math.random'],
    ['crypto.randomUUID()', 'crypto.randomUUID'],
    ['globalThis.crypto.getRandomValues(new Uint8Array(1))', 'crypto.getRandomValues'],
    ['performance.now()', 'performance.now'],
  ])('%s is not for a pure layer', (code, name) => {
    const where = 'lib/dunning/aging.ts:2 uses';
    expect(errorsWith({ 'lib/dunning/aging.ts': `//\nexport const a = ${code};` })).toEqual([
      `${where} ${name}: this layer is handed the moment, the zone and ids`,
    ]);
    expect(errorsWith({ 'lib/platform/clock.ts': `//\nexport const a = ${code};` })).toEqual([]);
  });

  it('sees the functions of date-fns that read the clock', () => {
    const errors = errorsWith({
      'lib/dunning/aging.ts': "import { isToday } from 'date-fns';\nexport const a = isToday;",
    });
    expect(errors).toEqual([
      'lib/dunning/aging.ts:1 uses isToday: this layer is handed the moment, the zone and ids',
    ]);
  });

  it('takes comments and words for what they are', () => {
    const text = '// Date.now() and fetch()\nexport const a = "new Date() fetch eval innerHTML";';
    expect(errorsWith({ 'lib/dunning/aging.ts': text })).toEqual([]);
  });

  it.each([
    ["fetch('https://example.com')", 'fetch'],
    ["globalThis.fetch('/')", 'fetch'],
    ["globalThis['fetch']('/')", 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ["new WebSocket('wss://x.example')", 'WebSocket'],
    ["navigator.sendBeacon('/')", 'sendBeacon'],
    ['document.body.innerHTML', 'innerHTML'],
    ["document.body['outerHTML']", 'outerHTML'],
    ["document.body.insertAdjacentHTML('beforeend', '')", 'insertAdjacentHTML'],
    ["eval('1')", 'eval'],
    ["new Function('return 1')", 'Function'],
    ['<p dangerouslySetInnerHTML={{ __html: "" }} />', 'dangerouslySetInnerHTML'],
    ['{ dangerouslySetInnerHTML: { __html: "" } }', 'dangerouslySetInnerHTML'],
  ])('%s is not for anybody', (code, name) => {
    const errors = errorsWith({ 'components/call/call-card.tsx': `export const a = ${code};` });
    expect(errors).toEqual([
      `components/call/call-card.tsx:1 uses ${name}: nothing leaves the browser, and text never becomes code or markup`,
    ]);
  });
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
