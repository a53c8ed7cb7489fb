import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { FirmForm } from './firm-form.tsx';

/** Who we are: what every text is signed with, how it writes figures, and who is never a customer. */
export function FirmSection() {
  const settings = useFirmSettings();
  return (
    <Section
      title="Your firm"
      text="Your mails are signed with this, and figures are written this way. It stays in this browser."
    >
      {settings.state === 'loading' && <Skeleton label="Reading your settings" lines={6} />}
      {settings.state === 'failed' && (
        <ErrorState title="Your settings could not be read" detail={String(settings.error)}>
          Nothing was changed. Load this page again; if it stays like this, the detail below helps whoever
          helps you.
        </ErrorState>
      )}
      {settings.state === 'ready' && <FirmForm stored={settings.value} />}
    </Section>
  );
}
