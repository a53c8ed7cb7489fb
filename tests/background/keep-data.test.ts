import { afterEach, expect, it, vi } from 'vitest';
import { keepData, keepDataFromNowOn } from '../../lib/platform/keep-data.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser that counts how often it is asked to keep data, and says no. */
function asked() {
  const persist = vi.fn(async () => false);
  vi.stubGlobal('navigator', { storage: { persist, persisted: async () => false } });
  return persist;
}

it('asks once by itself, however often data comes in', async () => {
  const persist = asked();
  await keepDataFromNowOn();
  await keepDataFromNowOn();
  expect(persist).toHaveBeenCalledOnce();
});

it('asks again when the user wants it', async () => {
  const persist = asked();
  await keepDataFromNowOn();
  expect(await keepData()).toBe(false);
  expect(persist).toHaveBeenCalledTimes(2);
});
