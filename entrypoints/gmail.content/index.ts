import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmailAdapter } from '../../lib/adapters/gmail/adapter.ts';
import { run } from '../../lib/adapters/run.ts';
import { pagePort } from '../../lib/messaging/page-port.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main() {
    const { signal } = new AbortController();
    run({ adapters: [gmailAdapter], document, window, port: pagePort, signal });
  },
});
