import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CallListsForm } from './call-lists-form.tsx';

/** The lists of the call card, extended by the user (D3). */
export function CallListsSection() {
  const settings = useFirmSettings();
  return (
    <Section
      title="Call lists"
      text="When you log a call you choose from lists. Add what your customers say and what is missing for you."
    >
      {settings.state === 'loading' && <Skeleton label="Reading your lists" lines={6} />}
      {settings.state === 'failed' && (
        <ErrorState title="Your lists could not be read" detail={String(settings.error)}>
          Nothing was changed. Load this page again; if it stays like this, the detail below helps whoever
          helps you.
        </ErrorState>
      )}
      {settings.state === 'ready' && <CallListsForm stored={settings.value} />}
    </Section>
  );
}
