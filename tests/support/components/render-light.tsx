import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { render } from 'vitest-browser-react';
import { type Surface, SurfaceProvider } from '../../../components/hooks/surface.ts';

/** A page as `mountLight` puts it up, over a surface of the test's own; taken down before the test's data is removed. */
export async function renderLight(page: ReactNode, surface: Surface) {
  const screen = await render(<SurfaceProvider value={surface}>{page}</SurfaceProvider>);
  onTestFinished(() => screen.unmount());
  return screen;
}
