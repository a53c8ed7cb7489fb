import { defineContentScript } from 'wxt/utils/define-content-script';
import { write } from '../../lib/adapters/write.ts';
import { writers } from '../../lib/adapters/writers.ts';
import { writingPort } from '../../lib/messaging/writing-port.ts';

/** Put into a page that is read, when a draft is to go into it or a message's text is wanted (`loadWriting`). */
export default defineContentScript({
  registration: 'runtime',
  main() {
    write({ writers, document, window, port: writingPort });
  },
});
