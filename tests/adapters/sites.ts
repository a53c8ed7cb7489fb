import type { Adapter, Page } from '../../lib/adapters/adapter.ts';
import { gmailAdapter } from '../../lib/adapters/gmail/adapter.ts';
import { insertDraft } from '../../lib/adapters/insert-draft.ts';
import { outlookAdapter } from '../../lib/adapters/outlook/adapter.ts';
import { readText } from '../../lib/adapters/read-text.ts';
import { roundcubeAdapter } from '../../lib/adapters/roundcube/adapter.ts';
import { sogoAdapter } from '../../lib/adapters/sogo/adapter.ts';
import { webmailAdapter } from '../../lib/adapters/webmail/adapter.ts';
import type { SentWatch } from '../../lib/adapters/writer.ts';
import { writers } from '../../lib/adapters/writers.ts';
import type { Insertion } from '../../lib/messaging/protocol.ts';

/** Reading and writing of one site together, as a page has them once it has loaded both. */
function whole(adapter: Adapter) {
  const writer = writers.find(({ site }) => site === adapter.site);
  if (!writer) throw new Error(`Nothing can be written at ${adapter.site}.`);
  return {
    ...adapter,
    readText: (page: Page, message: number) => readText(page, adapter, message),
    insert: (page: Page, insertion: Insertion) => insertDraft(page, adapter, writer, insertion),
    openCompose: (page: Page, insertion: Insertion) => writer.openCompose(page, insertion),
    watchSent(page: Page, box: Element, onSent: SentWatch['onSent'], signal: AbortSignal) {
      writer.watchSent({
        document: page.document,
        box,
        boxes: () => adapter.boxes?.(page) ?? [],
        onSent,
        signal,
      });
    },
  };
}

export const gmail = whole(gmailAdapter);
export const outlook = whole(outlookAdapter);
export const roundcube = whole(roundcubeAdapter);
export const sogo = whole(sogoAdapter);
export const webmail = whole(webmailAdapter);
