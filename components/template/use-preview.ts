import { useMemo, useState } from 'react';
import type { FoundAccount } from '../../lib/app/account-to-show.ts';
import type { SampleGround, SampleText } from '../../lib/app/sample-text.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { BuiltInText, TemplateSource } from '../../lib/templates/template-source.ts';
import { useInSteps } from '../hooks/use-in-steps.ts';
import { useNextFrame } from '../hooks/use-next-frame.ts';
import {
  AWKWARD_CASES,
  firstMisfit,
  useAccountToShow,
  useExamples,
  useSampleGround,
  useSampleLetter,
  useSampleText,
} from '../hooks/use-sample.ts';
import type { SourceMark } from '../source/source-mark.ts';
import { EXAMPLE_CODES } from './example-codes.ts';
import { type MarkedParts, NO_MARKS, textMarks } from './source-marks.ts';
import { type TextFaults, textFaults } from './text-faults.ts';
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
  const text = useNextFrame(typed);
  const result = useSampleText(ground, { templateId: builtIn.id, text });
  const judged = useJudged(result && { text, result }, builtIn, ground);
  const examples = useExamples(ground, builtIn.id, EXAMPLE_CODES);
  return {
    shown,
    isEmpty: isEmpty && chosen === null,
    setShown: setChosen,
    failure: live.state === 'failed' ? live.error : null,
    result,
    words: useMemo(() => vocabularyWords(examples), [examples]),
    judged,
    around: useSampleLetter(ground, builtIn.language),
    marks: judged?.marks ?? NO_MARKS,
  };
}

/** A text with what it makes for the customer shown. */
interface WrittenOut {
  readonly text: TemplateSource;
  readonly result: Result<SampleText>;
}

/** What is to say about a text, and where in it. */
export interface JudgedText extends WrittenOut, TextFaults {
  readonly marks: MarkedParts;
}

/** What is empty for some customers, at the words that would be left out. */
function holesIn({ faults }: TextFaults): SourceMark[] {
  return faults.flatMap(({ place, blocking, why }) => (place ? [{ ...place, blocking, message: why }] : []));
}

/** Judging a text takes longer than writing it: it is done when the typing rests. */
function useJudged(
  written: WrittenOut | null,
  { id, language }: BuiltInText,
  ground: Result<SampleGround> | null,
): JudgedText | null {
  const { text, result } = written ?? {};
  const judging = useMemo(() => {
    if (!text || !result) return null;
    const everybody = (typed: TemplateSource) => firstMisfit(ground, { templateId: id, text: typed });
    return function* (): Generator<undefined, JudgedText> {
      const found = yield* textFaults({ text, sample: result, language, everybody });
      const marks = textMarks(text, result, found.inText);
      return { text, result, ...found, marks: { ...marks, body: [...holesIn(found), ...marks.body] } };
    };
  }, [text, result, ground, id, language]);
  return useInSteps(judging);
}

/** Who is shown while no customer is on record. */
const MADE_UP = AWKWARD_CASES.find(({ id }) => id === 'sample-one-invoice') ?? null;
