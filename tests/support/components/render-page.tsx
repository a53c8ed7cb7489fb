import type { ReactNode } from 'react';
import type { Surface } from '../../../components/hooks/surface.ts';
import { ToastProvider } from '../../../components/ui/toast-provider.tsx';
import { renderLight } from './render-light.tsx';

/** A page as `mountPage` puts it up, over a surface of the test's own; taken down before the test's data is removed. */
export function renderPage(page: ReactNode, surface: Surface) {
  return renderLight(<ToastProvider>{page}</ToastProvider>, surface);
}
