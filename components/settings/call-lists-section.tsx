import { CallListsForm } from './call-lists-form.tsx';
import { SettingsSection } from './settings-section.tsx';

/** The lists of the call card, extended by the user (D3). */
export function CallListsSection() {
  return (
    <SettingsSection
      title="Call lists"
      text="When you log a call you choose from lists. Add what your customers say and what is missing for you."
      what="lists"
    >
      {(stored) => <CallListsForm stored={stored} />}
    </SettingsSection>
  );
}
