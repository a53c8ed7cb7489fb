import type { ComponentType } from 'react';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PageGuard } from '../../../components/pages/page-guard.tsx';
import { loadedLater } from '../../../components/ui/loaded-later.tsx';

/** Counted, not timed: a busy machine draws them later. */
const FEW_FRAMES = 5;

function Greeting({ name }: { readonly name: string }) {
  return <p>Hello, {name}</p>;
}

function loadedByHand() {
  const gate = Promise.withResolvers<ComponentType<{ readonly name: string }>>();
  const load = vi.fn(() => gate.promise);
  return { Later: loadedLater(load), load, gate };
}

it('holds its place until it is loaded, once for all places', async () => {
  const { Later, load, gate } = loadedByHand();
  const screen = await render(
    <>
      <Later meanwhile={<p>One moment</p>} name="Mary" />
      <Later name="Jo" />
    </>,
  );
  await expect.element(page.getByText('One moment')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
  gate.resolve(Greeting);
  await expect.element(page.getByText('Hello, Mary')).toBeVisible();
  await expect.element(page.getByText('Hello, Jo')).toBeVisible();
  expect(page.getByText('One moment').elements()).toEqual([]);
  await screen.unmount();
  await render(<Later meanwhile={<p>One moment</p>} name="Ana" />);
  // What is known is drawn at once.
  expect(page.getByText('Hello, Ana').elements()).toHaveLength(1);
  expect(load).toHaveBeenCalledOnce();
});

it('is drawn within a few frames of its coming, however soon after its placeholder that is', async () => {
  const { Later, gate } = loadedByHand();
  await render(<Later meanwhile={<p>One moment</p>} name="Mary" />);
  gate.resolve(Greeting);
  for (let frame = 0; frame < FEW_FRAMES; frame += 1) await new Promise(requestAnimationFrame);
  expect(page.getByText('Hello, Mary').elements()).toHaveLength(1);
});

it('a part that cannot be loaded is said, and loaded again when it is asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = vi
    .fn<() => Promise<ComponentType<{ readonly name: string }>>>()
    .mockRejectedValueOnce(new Error('no such file'))
    .mockResolvedValue(Greeting);
  const Later = loadedLater(load);
  await render(
    <PageGuard>
      <Later name="Mary" />
    </PageGuard>,
  );
  await expect.element(page.getByText('Something went wrong on this page')).toBeVisible();
  await page.getByRole('button', { name: 'Show it again' }).click();
  await expect.element(page.getByText('Hello, Mary')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});
