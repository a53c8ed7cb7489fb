import { SettingsSection } from './settings-section.tsx';
import { YourDayForm } from './your-day-form.tsx';

/** When the user is told of what is due, and how much a day can take (G2, P30). */
export function YourDaySection() {
  return (
    <SettingsSection
      title="Your day"
      text="When you are told of what is due, and how much of it is for one day."
      what="settings"
    >
      {(stored) => <YourDayForm stored={stored} />}
    </SettingsSection>
  );
}
