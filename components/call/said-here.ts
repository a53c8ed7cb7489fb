import type { CallWords } from '../../lib/app/call-words.ts';
import type { CallBranch } from '../../lib/calls/call-branch.ts';
import type { CallFacts } from '../../lib/calls/call-facts.ts';
import type { CallStep } from '../../lib/calls/script.ts';

/** Sentences to say, and the language they are in where it is not the clerk's usual English. */
export interface Said {
  readonly sentences: readonly string[];
  /** A language tag; left out: English. */
  readonly language?: string;
  readonly languageName?: string;
}

type Words = CallWords | null | undefined;

/** At a step: from the texts for calls where there are words for it, or else what the guided call says. */
export function saidAtStep(step: CallStep, facts: CallFacts, branch: CallBranch | null, words: Words): Said {
  const sentences = fromTexts(step.id, words);
  return sentences ? inLanguage(sentences, words) : { sentences: step.say(facts, branch) };
}

/** To who answers instead, and to an answering machine (P18). */
export function saidInAnswer(branch: CallBranch, facts: CallFacts, words: Words): Said {
  const sentences =
    branch.id === 'third-person' ? words?.toOthers : branch.id === 'voicemail' ? words?.voicemail : null;
  return sentences ? inLanguage(sentences, words) : { sentences: branch.say(facts) };
}

function fromTexts(step: CallStep['id'], words: Words): readonly string[] | null {
  // Nothing is said in one language that is another a moment later.
  if (words === undefined) return step === 'opening' || step === 'service' || step === 'bridge' ? [] : null;
  if (words === null) return null;
  if (step === 'opening') return words.opening;
  if (step === 'service') return words.service;
  return step === 'bridge' ? words.bridge : null;
}

function inLanguage(sentences: readonly string[], words: Words): Said {
  if (!words || words.languageName === null) return { sentences };
  return { sentences, language: words.language, languageName: words.languageName };
}
