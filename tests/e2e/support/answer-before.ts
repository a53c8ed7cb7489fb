import { sidePanel } from '../surfaces/side-panel.ts';
import type { Extension } from './launch-extension.ts';

/** Says of a customer with an old book that nothing was done before (case 25), in a panel opened for it alone. */
export async function answerBefore(extension: Extension, name: string): Promise<void> {
  const finder = await extension.open('options.html#data');
  const id = await finder.evaluate(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('per-our-call'));
    const rows = await asked(database.transaction('accounts').objectStore('accounts').getAll());
    database.close();
    return rows.find((row) => row.name === wanted)?.id;
  }, name);
  await finder.close();
  const panel = sidePanel(await extension.open(`sidepanel.html?account=${id}`));
  await panel.answer('nothing').click();
  await panel.answers.first().waitFor({ state: 'detached' });
  await panel.page.close();
}
