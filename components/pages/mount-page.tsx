import '../ui/tokens.css';
import '../ui/base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Program } from '../../lib/app/program.ts';
import { browserSurface, type Workers } from '../hooks/browser-surface.ts';
import { SurfaceProvider } from '../hooks/surface.ts';
import { useKeepHolidays } from '../hooks/use-keep-holidays.ts';
import { ToastProvider } from '../ui/toast-provider.tsx';
import { PageGuard } from './page-guard.tsx';

/** Puts one page component into its document. @throws Error when the document has no root: a broken build. */
export function mountPage(page: ReactNode, program: Program, workers: Workers = NO_WORKERS): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  createRoot(root).render(
    <StrictMode>
      <PageGuard>
        <SurfaceProvider value={browserSurface(program, workers)}>
          <ToastProvider>
            <KeptUp>{page}</KeptUp>
          </ToastProvider>
        </SurfaceProvider>
      </PageGuard>
    </StrictMode>,
  );
}

const NO_WORKERS: Workers = { imports: null, custody: null };

/** What every page sees to in passing. */
function KeptUp({ children }: { readonly children: ReactNode }) {
  useKeepHolidays();
  return children;
}
