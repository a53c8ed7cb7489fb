import { afterAll, beforeEach, vi } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const address = location.href;
const roots = [document.documentElement, document.body].map((element) => ({
  element,
  attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
}));

// By itself it cleans up in the first file only: the module that says so is loaded once for all of them.
beforeEach(() => cleanup());

// The next file finds the page as the first one did.
afterAll(async () => {
  await cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fakeBrowser.reset();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', address);
  document.title = '';
  document.body.replaceChildren();
  for (const { element, attributes } of roots) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    for (const [name, value] of attributes) element.setAttribute(name, value);
  }
});
