import type { ImportDesk } from '../hooks/import-desk.ts';
import { useLastImport } from '../hooks/use-last-import.ts';
import { RemoveSample } from './remove-sample.tsx';

interface SampleStillHereProps {
  readonly desk: ImportDesk;
  readonly locale: string;
}

/** Beside her own files: after the next import the sample could no longer be taken back in one go. */
export function SampleStillHere({ desk, locale }: SampleStillHereProps) {
  const last = useLastImport();
  if (last.state !== 'ready' || !last.value?.record.isSample) return null;
  return <RemoveSample locale={locale} onUndone={() => void desk.readAgain()} />;
}
