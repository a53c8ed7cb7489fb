import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const BUILD = process.env.BENCH_BUILD ?? resolve(import.meta.dirname, '../../../../.output/chrome-mv3');

/**
 * A copy of the built extension whose clock can be set: before any script of ours, in every page and in each worker, one
 * that moves the clock and the alarms by so much. The build itself knows nothing of it.
 */
export async function copyBuild(folder: string): Promise<void> {
  await cp(BUILD, folder, { recursive: true });
  await rename(join(folder, 'background.js'), join(folder, 'background-itself.js'));
  // What looks up holidays makes the list anew, in a worker of the page.
  await rename(join(folder, 'holidays.js'), join(folder, 'holidays-itself.js'));
  await writeFile(join(folder, 'holidays.js'), `importScripts('/shift.js', '/holidays-itself.js');\n`);
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.html')) continue;
    const path = join(folder, name);
    const html = await readFile(path, 'utf8');
    await writeFile(path, html.replace('<head>', '<head><script src="/shift.js"></script>'));
  }
}

/**
 * Sets the clock for the browser's next start. The worker's scripts have other names each time: a profile keeps them from
 * the start before, and with them the clock of the day before.
 */
export async function setShift(folder: string, shiftMs: number, number: number): Promise<void> {
  const script = `(${moveClock})(${shiftMs});\n`;
  const [clock, worker] = [`shift-${number}.js`, `background-${number}.js`];
  await writeFile(join(folder, 'shift.js'), script);
  await writeFile(join(folder, clock), script);
  await writeFile(join(folder, worker), `import './${clock}';\nimport './background-itself.js';\n`);
  const path = join(folder, 'manifest.json');
  const manifest: { readonly background: object } = JSON.parse(await readFile(path, 'utf8'));
  const background = { ...manifest.background, service_worker: worker };
  await writeFile(path, JSON.stringify({ ...manifest, background, version: `0.1.${number}` }));
}

/** Runs inside the extension, so it is whole in itself. */
function moveClock(shiftMs: number): void {
  const real = Date;
  globalThis.Date = new Proxy(real, {
    construct: (target, given, made) =>
      Reflect.construct(target, given.length === 0 ? [real.now() + shiftMs] : given, made),
    get: (target, name) => (name === 'now' ? () => real.now() + shiftMs : Reflect.get(target, name)),
  });
  // A worker of a page has none.
  if (!('chrome' in globalThis)) return;
  const { alarms } = chrome;
  const [create, get, getAll] = [alarms.create, alarms.get, alarms.getAll].map((one) => one.bind(alarms));
  const moved = (alarm?: { scheduledTime: number }) =>
    alarm && { ...alarm, scheduledTime: alarm.scheduledTime + shiftMs };
  Object.assign(alarms, {
    create: (name: string, info: { when?: number }) =>
      Reflect.apply(create as never, null, [
        name,
        info.when === undefined ? info : { ...info, when: info.when - shiftMs },
      ]),
    get: async (name: string) => moved((await Reflect.apply(get as never, null, [name])) as never),
    getAll: async () => ((await Reflect.apply(getAll as never, null, [])) as []).map(moved),
  });
}
