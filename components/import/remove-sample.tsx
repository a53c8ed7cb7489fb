import { Callout } from '../ui/callout.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { UndoImport } from './undo-import.tsx';

interface RemoveSampleProps {
  readonly locale: string;
  readonly onUndone?: (() => void) | undefined;
}

/** Says that the customers on record are made up, and takes them out again. */
export function RemoveSample({ locale, onUndone }: RemoveSampleProps) {
  return (
    <Callout
      title="This is sample data"
      data-testid="sample-banner"
      actions={
        <UndoImport
          label="Remove it"
          isSample
          locale={locale}
          onUndone={onUndone}
          otherwise={<LinkButton href="#data">Erase the sample customers one by one</LinkButton>}
        />
      }
    >
      The customers on record are made up. Look around, try a call, write a mail. Remove them before you
      import your own.
    </Callout>
  );
}
