import { useDeferredValue, useMemo, useState } from 'react';
import type { FoundAccount } from '../../lib/app/account-to-show.ts';
import type { BuiltInText, TemplateSource } from '../../lib/templates/template-source.ts';
import {
  AWKWARD_CASES,
  useAccountToShow,
  useExamples,
  useSampleGround,
  useSampleLetter,
  useSampleText,
} from '../hooks/use-sample.ts';
import { EXAMPLE_CODES } from './example-codes.ts';
import { NO_MARKS, textMarks } from './source-marks.ts';
import { vocabularyWords } from './vocabulary-words.ts';

/** All that is shown beside a text, and marked in it, as it is typed. */
export function usePreview(builtIn: BuiltInText, typed: TemplateSource) {
  const [chosen, setChosen] = useState<FoundAccount | null>(null);
  const own = useAccountToShow();
  const isEmpty = own.state === 'ready' && own.value === null;
  const first = own.state === 'ready' ? (own.value ?? MADE_UP) : null;
  const shown = chosen ?? first;
  const live = useSampleGround(shown?.id ?? null);
  const ground = live.state === 'ready' ? live.value : null;
  // The letters typed come first; the written text follows as soon as there is time, within the same frame where there is.
  const text = useDeferredValue(typed);
  const result = useSampleText(ground, { templateId: builtIn.id, text });
  // Judging a text takes longer than writing it: the marks and findings come when it has been shown.
  const judged = useDeferredValue(useMemo(() => ({ text, result }), [text, result]));
  const examples = useExamples(ground, builtIn.id, EXAMPLE_CODES);
  return {
    shown,
    isEmpty: isEmpty && chosen === null,
    setShown: setChosen,
    failure: live.state === 'failed' ? live.error : null,
    text,
    result,
    words: useMemo(() => vocabularyWords(examples), [examples]),
    judged,
    around: useSampleLetter(ground, builtIn.language),
    marks: useMemo(() => (judged.result ? textMarks(judged.text, judged.result) : NO_MARKS), [judged]),
  };
}

/** Who is shown while no customer is on record. */
const MADE_UP = AWKWARD_CASES.find(({ id }) => id === 'sample-one-invoice') ?? null;
