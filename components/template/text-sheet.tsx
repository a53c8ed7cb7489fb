import { useEffect, useRef } from 'react';
import type { SampleText } from '../../lib/app/sample-text.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { TextChannel } from '../../lib/templates/catalogue.ts';
import { Callout } from '../ui/callout.tsx';
import { classNames } from '../ui/class-names.ts';
import { type LetterAround, LetterPreview } from './letter-preview.tsx';
import { MailSheet } from './mail-sheet.tsx';
import { SpokenSheet } from './spoken-sheet.tsx';
import styles from './text-sheet.module.css';

interface TextSheetProps {
  readonly result: Result<SampleText>;
  readonly channel: TextChannel;
  /** What stands around the text of a letter; `null`: it is still being read. */
  readonly around: LetterAround | null;
}

/**
 * The text as it will be read or said. While it cannot be filled in, because a word is only half typed, the last good one
 * stays and is dimmed; the finding below says what is missing.
 */
export function TextSheet({ result, channel, around }: TextSheetProps) {
  const lastGood = useRef<SampleText | null>(null);
  useEffect(() => {
    if (result.ok) lastGood.current = result.value;
  }, [result]);
  const text = result.ok ? result.value : result.reason === 'template' ? lastGood.current : null;
  return (
    <div
      data-testid="template-preview"
      data-channel={channel}
      className={classNames(styles.sheet, !result.ok && text && styles.old)}
    >
      {text ? (
        <Sheet text={text} channel={channel} around={around} />
      ) : (
        <Callout title="Nothing to show">{result.ok ? null : result.message}</Callout>
      )}
    </div>
  );
}

type SheetProps = Omit<TextSheetProps, 'result'> & { readonly text: SampleText };

function Sheet({ text, channel, around }: SheetProps) {
  switch (channel) {
    case 'mail':
      return <MailSheet mail={text} />;
    case 'letter':
      return around && <LetterPreview text={text} around={around} />;
    case 'voicemail':
    case 'call-opening':
      return <SpokenSheet words={text.body} channel={channel} />;
  }
}
