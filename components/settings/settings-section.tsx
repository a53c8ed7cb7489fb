import type { ReactNode } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What is read, as it stands in a sentence: "settings", "lists". */
  readonly what: string;
  readonly children: (stored: Settings) => ReactNode;
}

/** A part of the settings: read, or said why it cannot be. */
export function SettingsSection({ title, text, what, children }: Props) {
  const settings = useFirmSettings();
  return (
    <Section title={title} text={text}>
      {settings.state === 'loading' && <Skeleton label={`Reading your ${what}`} lines={6} />}
      {settings.state === 'failed' && (
        <ErrorState title={`Your ${what} could not be read`} detail={String(settings.error)}>
          Nothing was changed. Load this page again; if it stays like this, the detail below helps whoever
          helps you.
        </ErrorState>
      )}
      {settings.state === 'ready' && children(settings.value)}
    </Section>
  );
}
