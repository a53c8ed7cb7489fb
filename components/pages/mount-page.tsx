import '../ui/tokens.css';
import '../ui/base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ImportPort } from '../../lib/app/import-port.ts';
import type { Program } from '../../lib/app/program.ts';
import { browserSurface } from '../hooks/browser-surface.ts';
import { SurfaceProvider } from '../hooks/surface.ts';
import { useKeepHolidays } from '../hooks/use-keep-holidays.ts';
import { ToastProvider } from '../ui/toast-provider.tsx';
import { PageGuard } from './page-guard.tsx';

/** Puts one page component into its document. @throws Error when the document has no root: a broken build. */
export function mountPage(page: ReactNode, program: Program, imports: ImportPort | null = null): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  createRoot(root).render(
    <StrictMode>
      <PageGuard>
        <SurfaceProvider value={browserSurface(program, imports)}>
          <ToastProvider>
            <KeptUp>{page}</KeptUp>
          </ToastProvider>
        </SurfaceProvider>
      </PageGuard>
    </StrictMode>,
  );
}

/** What every page sees to in passing. */
function KeptUp({ children }: { readonly children: ReactNode }) {
  useKeepHolidays();
  return children;
}
