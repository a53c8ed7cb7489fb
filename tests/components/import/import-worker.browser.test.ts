import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ImportPort } from '../../../lib/app/import-port.ts';
import type { ImportProgress } from '../../../lib/importers/import-progress.ts';
import { importThroughWorker } from '../../../lib/messaging/import-through-worker.ts';
import { serveImports } from '../../../lib/messaging/serve-imports.ts';
import type { WorkerLike } from '../../../lib/messaging/work-through-worker.ts';
import { refusal } from '../../../lib/shared/result.ts';
import { buildImportPreview } from '../../support/build-import-preview.ts';
import { scriptedImports } from '../../support/components/scripted-imports.ts';

const FILE = new File(['a,b'], 'aging.csv');

/** A real channel in the place of the worker, so that everything is copied as it would be; `die` is its error event. */
function channelWorker(port: ImportPort) {
  const workers: { worker: WorkerLike; die: (message: string) => void; ended: boolean }[] = [];
  const start = () => {
    const { port1, port2 } = new MessageChannel();
    const one = {
      ended: false,
      die: (message: string) => one.worker.onerror?.(new ErrorEvent('error', { message, cancelable: true })),
      worker: {
        postMessage: (request) => port1.postMessage(request),
        terminate: () => {
          one.ended = true;
          port1.close();
        },
        onmessage: null,
        onerror: null,
        onmessageerror: null,
      } as WorkerLike,
    };
    port1.onmessage = (event) => one.worker.onmessage?.(event);
    serveImports(port2, port);
    port2.start();
    workers.push(one);
    onTestFinished(() => port1.close());
    return one.worker;
  };
  return { imports: importThroughWorker(start), workers };
}

function watch() {
  const stop = new AbortController();
  const seen: ImportProgress[] = [];
  return { stop, seen, watch: { signal: stop.signal, progress: (at: ImportProgress) => void seen.push(at) } };
}

describe('an import through its worker', () => {
  it('starts it when it is first needed, hands over files and answers, and brings the preview', async () => {
    const port = scriptedImports({ preview: () => buildImportPreview() });
    const { imports, workers } = channelWorker(port);
    expect(workers).toHaveLength(0);
    const answers = {
      currencies: { 'aging.csv': 'CAD' },
      leaveOut: ['aging.csv'],
      termDays: { 'aging.csv': null },
    };
    expect(await imports.preview([FILE], answers, watch().watch)).toEqual(buildImportPreview());
    expect(port.asked).toEqual(['preview aging.csv']);
    expect(port.answers).toEqual([answers]);
    expect(workers).toHaveLength(1);
  });

  it('tells progress, and stops when asked', async () => {
    const port = scriptedImports({ preview: () => buildImportPreview() });
    const { imports, workers } = channelWorker(port);
    const { stop, seen, watch: watching } = watch();
    port.holdAt({ step: 'reading', done: 5, of: 10 });
    const reading = imports.preview([FILE], {}, watching);
    await vi.waitFor(() => expect(seen).toEqual([{ step: 'reading', done: 5, of: 10 }]));
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    // The worker lives on and answers the next call.
    port.goOn();
    await imports.preview([FILE], {}, watch().watch);
    expect(workers).toHaveLength(1);
  });

  it('brings outcome, refusal and undo, and says which is sample data', async () => {
    const port = scriptedImports({
      preview: () => buildImportPreview(),
      undone: refusal('cannot-undo', 'There has been work since.'),
    });
    const { imports } = channelWorker(port);
    expect(await imports.confirm(watch().watch, true)).toMatchObject({ ok: true, value: { dueNow: 1 } });
    expect(await imports.undo(watch().watch)).toEqual(refusal('cannot-undo', 'There has been work since.'));
    expect(port.asked).toEqual(['confirm sample', 'undo']);
  });

  it('an error in the work is a sentence of its own, not the end of the worker', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { imports, workers } = channelWorker(scriptedImports({ preview: () => new Error('a bug') }));
    await expect(imports.preview([FILE], {}, watch().watch)).rejects.toThrow('a bug');
    expect(workers[0]?.ended).toBe(false);
    vi.restoreAllMocks();
  });

  it('a worker that dies ends every open call, and the next call starts another', async () => {
    const port = scriptedImports({ preview: () => buildImportPreview() });
    const { imports, workers } = channelWorker(port);
    port.holdAt({ step: 'reading', done: 1, of: 2 });
    const { seen, watch: watching } = watch();
    const reading = imports.preview([FILE], {}, watching);
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    workers[0]?.die('out of memory');
    await expect(reading).rejects.toMatchObject({ name: 'WorkerGone', message: 'out of memory' });
    port.goOn();
    await imports.preview([FILE], {}, watch().watch);
    expect(workers).toHaveLength(2);
  });

  it('words nobody knows end it as well', async () => {
    const port = scriptedImports({
      preview: () => ({ ...buildImportPreview(), questions: 'none' }) as never,
    });
    const { imports } = channelWorker(port);
    await expect(imports.preview([FILE], {}, watch().watch)).rejects.toMatchObject({ name: 'WorkerGone' });
  });

  it('lets go of the worker only when nothing is under way', async () => {
    const port = scriptedImports({ preview: () => buildImportPreview() });
    const { imports, workers } = channelWorker(port);
    port.holdAt({ step: 'reading', done: 1, of: 2 });
    const { seen, watch: watching } = watch();
    const reading = imports.preview([FILE], {}, watching);
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    imports.letGo();
    expect(workers[0]?.ended).toBe(false);
    port.goOn();
    await reading;
    imports.letGo();
    expect(workers[0]?.ended).toBe(true);
  });
});
