import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapters } from '../../lib/adapters/registry.ts';
import { run } from '../../lib/adapters/run.ts';
import { pagePort } from '../../lib/messaging/page-port.ts';

/** Registered at run time for the sites the user has granted, and for no other. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const { signal } = new AbortController();
    run({ adapters, document, window, port: pagePort, signal });
  },
});
