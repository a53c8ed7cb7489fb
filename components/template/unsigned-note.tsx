import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import { Callout } from '../ui/callout.tsx';
import { LinkButton } from '../ui/link-button.tsx';

/** Mails would end in nobody's name; says where to put it. */
export function UnsignedNote() {
  const settings = useFirmSettings();
  if (settings.state !== 'ready' || settings.value.senderName !== '') return null;
  return (
    <Callout
      title="Your name is not known yet"
      actions={
        <LinkButton href="#firm" variant="secondary" size="sm">
          Say who signs your mails
        </LinkButton>
      }
    >
      The mail would end without a name.
    </Callout>
  );
}
