import type { ReactNode } from 'react';
import type { Program } from '../../lib/app/program.ts';
import type { Workers } from '../hooks/browser-surface.ts';
import { useKeepHolidays } from '../hooks/use-keep-holidays.ts';
import { ToastProvider } from '../ui/toast-provider.tsx';
import { mountLight } from './mount-light.tsx';

/** Puts one page component into its document, with notices and all that every page sees to in passing. */
export function mountPage(page: ReactNode, program: Program, workers?: Workers): void {
  mountLight(
    <ToastProvider>
      <KeptUp>{page}</KeptUp>
    </ToastProvider>,
    program,
    workers,
  );
}

/** What every page sees to in passing. */
function KeptUp({ children }: { readonly children: ReactNode }) {
  useKeepHolidays();
  return children;
}
