import '../ui/tokens.css';
import '../ui/base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Program } from '../../lib/app/program.ts';
import { browserSurface, type Workers } from '../hooks/browser-surface.ts';
import { SurfaceProvider } from '../hooks/surface.ts';
import { PageGuard } from './page-guard.tsx';

/**
 * Puts a page into its document with what its first picture needs and no more: notices, menus and whatever else is for
 * the hand that comes later is loaded by the page itself once it stands on the screen (`usePainted`).
 * @throws Error when the document has no root: a broken build.
 */
export function mountLight(page: ReactNode, program: Program, workers: Workers = NO_WORKERS): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  // The browser opens it while React draws the empty page; whoever asks next is told if it cannot be opened.
  void program.database.open().catch(() => undefined);
  createRoot(root).render(
    <StrictMode>
      <PageGuard>
        <SurfaceProvider value={browserSurface(program, workers)}>{page}</SurfaceProvider>
      </PageGuard>
    </StrictMode>,
  );
}

const NO_WORKERS: Workers = { imports: null, custody: null };
