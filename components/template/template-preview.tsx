import { memo } from 'react';
import type { FoundAccount } from '../../lib/app/account-to-show.ts';
import type { SampleText } from '../../lib/app/sample-text.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { BuiltInText } from '../../lib/templates/template-source.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { AllCases } from './all-cases.tsx';
import type { LetterAround } from './letter-preview.tsx';
import { SampleChoice } from './sample-choice.tsx';
import { placeInSource, type SourcePlace } from './source-marks.ts';
import { TemplateFindings } from './template-findings.tsx';
import styles from './template-preview.module.css';
import type { TextFault } from './text-faults.ts';
import { TextSheet } from './text-sheet.tsx';
import { UnsignedNote } from './unsigned-note.tsx';
import type { JudgedText } from './use-preview.ts';

interface TemplatePreviewProps {
  readonly builtIn: BuiltInText;
  readonly shown: FoundAccount | null;
  /** No customer is on record: what is shown is made up. */
  readonly isEmpty: boolean;
  /** `null`: it is still being read. */
  readonly result: Result<SampleText> | null;
  readonly around: LetterAround | null;
  readonly failure: Error | null;
  /** What was written last and has been judged; `null`: nothing has yet. */
  readonly judged: JudgedText | null;
  readonly onShow: (shown: FoundAccount) => void;
  /** Puts the suggested words where those that were found stand in the text. */
  readonly onReplace: (part: 'subject' | 'body', place: SourcePlace, words: string) => void;
}

/** The text as it will be read or said today, for whom it is shown, and what is to say about it. */
export const TemplatePreview = memo(function TemplatePreview(props: TemplatePreviewProps) {
  const { builtIn, shown, isEmpty, result, around, failure, judged, onShow, onReplace } = props;
  const placeOf = ({ part, start, text: words, place }: TextFault) =>
    place ??
    (judged?.result.ok
      ? placeInSource(judged.text[part], judged.result.value[part], { start, text: words })
      : null);
  return (
    <Stack gap={3}>
      <SampleChoice shown={shown} onChoose={onShow} />
      {isEmpty && <MadeUpNote />}
      {failure && (
        <ErrorState title="The text could not be shown" detail={String(failure)}>
          Your text is safe. Choose another customer, or load this page again.
        </ErrorState>
      )}
      {!failure &&
        (result ? (
          <TextSheet result={result} channel={builtIn.channel} around={around} />
        ) : (
          <Skeleton lines={8} />
        ))}
      <UnsignedNote />
      <TemplateFindings
        findings={judged?.faults ?? []}
        hasSample={judged?.result.ok ?? false}
        canUse={(finding) => placeOf(finding) !== null}
        onUse={(finding) => {
          const place = placeOf(finding);
          if (place) onReplace(finding.part, place, finding.suggestion);
        }}
      />
      {judged && <AllCases templateId={builtIn.id} text={judged.text} onShow={onShow} />}
    </Stack>
  );
});

function MadeUpNote() {
  return (
    <p className={styles.madeUp} data-testid="template-made-up">
      This customer is made up.{' '}
      <LinkButton href="#import" variant="quiet" size="sm">
        Import yours
      </LinkButton>
    </p>
  );
}
