import type { ReactNode } from 'react';
import type { Program } from '../../lib/app/program.ts';
import type { Workers } from '../hooks/browser-surface.ts';
import { useLater } from '../hooks/use-later.ts';
import { loadedLater } from '../ui/loaded-later.tsx';
import { ToastProvider } from '../ui/toast-provider.tsx';
import { mountLight } from './mount-light.tsx';

// It knows the whole book and its rules: no first picture waits for it.
const KeepHolidays = loadedLater(async () => (await import('./keep-holidays.tsx')).KeepHolidays);

const AFTER_MS = 1500;

/** Puts one page component into its document, with notices and all that every page sees to in passing. */
export function mountPage(page: ReactNode, program: Program, workers?: Workers): void {
  mountLight(
    <ToastProvider>
      {page}
      <InPassing />
    </ToastProvider>,
    program,
    workers,
  );
}

function InPassing() {
  return useLater(AFTER_MS) && <KeepHolidays />;
}
