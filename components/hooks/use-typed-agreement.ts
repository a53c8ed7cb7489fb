import { useEffect, useState } from 'react';
import type { AgreementContext, TypedAgreement } from '../../lib/calls/typed-agreement.ts';
import { useDebounced } from './use-debounced.ts';

/** Long enough not to speak into somebody's typing. */
const PAUSE_MS = 400;

interface Read {
  readonly text: string;
  readonly found: readonly TypedAgreement[];
}

/**
 * What the typed words may mean, a moment after they were typed. The library that knows dates is loaded with the first
 * word, not with the panel.
 */
export function useTypedAgreement(text: string, context: AgreementContext): readonly TypedAgreement[] {
  const settled = useDebounced(text, PAUSE_MS);
  const [read, setRead] = useState<Read>({ text: '', found: [] });
  const { today, language, locale, currency, open, invoices, calendar } = context;
  useEffect(() => {
    if (settled.trim() === '') return setRead({ text: settled, found: [] });
    let isCurrent = true;
    const around = { today, language, locale, currency, open, invoices, calendar };
    void import('../../lib/calls/read-agreement.ts')
      .then(
        ({ readAgreement }) => isCurrent && setRead({ text: settled, found: readAgreement(settled, around) }),
      )
      // Without suggestions the fields are still there to be filled in.
      .catch((error: unknown) => console.error(error));
    return () => {
      isCurrent = false;
    };
  }, [settled, today, language, locale, currency, open, invoices, calendar]);
  return read.text === text ? read.found : [];
}
