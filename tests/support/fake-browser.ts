/** Stands in for `wxt/browser` in tests, so that code under test and the test itself share one fake. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
