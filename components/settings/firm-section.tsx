import { FirmForm } from './firm-form.tsx';
import { SettingsSection } from './settings-section.tsx';

/** Who we are: what every text is signed with, how it writes figures, and who is never a customer. */
export function FirmSection() {
  return (
    <SettingsSection
      title="Your firm"
      text="Your mails are signed with this, and figures are written this way. It stays in this browser."
      what="settings"
    >
      {(stored) => <FirmForm stored={stored} />}
    </SettingsSection>
  );
}
