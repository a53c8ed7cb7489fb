import type { CallWords } from '../../lib/app/call-words.ts';
import { branchOf } from '../../lib/calls/branches.ts';
import type { CallFacts } from '../../lib/calls/call-facts.ts';
import { stepOf } from '../../lib/calls/script.ts';
import { Callout } from '../ui/callout.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './call-sheet.module.css';
import { type Said, saidAtStep, saidInAnswer } from './said-here.ts';

interface Props {
  readonly facts: CallFacts;
  /** From the texts for calls; `undefined`: not read yet. */
  readonly words: CallWords | null | undefined;
}

/** The first sentences: the person, the service, a pause, then the facts (P6, P9, P11). */
export function SheetBegin({ facts, words }: Props) {
  const [opening, service, bridge] = (['opening', 'service', 'bridge'] as const).map((step) =>
    saidAtStep(stepOf(step), facts, null, words),
  );
  const toOthers = saidInAnswer(branchOf('third-person'), facts, words);
  return (
    <Section title="Begin with" level={2}>
      <Stack gap={2}>
        {words?.languageName && (
          <p className={styles.quiet}>In {words.languageName}, as they are written to.</p>
        )}
        {words?.problem && (
          <Callout tone="warn" title="Your own words for this call are not used">
            {words.problem}
          </Callout>
        )}
        <Words said={opening} />
        <Words said={inOne(service)} isStrong />
        <p className={styles.quiet}>Pause and listen. Then the facts, once you know who is speaking:</p>
        <Words said={inOne(bridge)} />
        <p className={styles.quiet}>If somebody else answers, no more than this:</p>
        <p className={styles.say} lang={toOthers.language} dir="auto" data-testid="sheet-say-others">
          “{toOthers.sentences.join(' ')}”
        </p>
      </Stack>
    </Section>
  );
}

interface WordsProps {
  readonly said: Said | undefined;
  readonly isStrong?: boolean;
}

function Words({ said, isStrong = false }: WordsProps) {
  return said?.sentences.map((sentence) => (
    <p
      key={sentence}
      className={isStrong ? styles.quote : styles.say}
      lang={said.language}
      dir="auto"
      data-testid="sheet-say"
    >
      “{sentence}”
    </p>
  ));
}

/** Said in one breath; a list keeps its lines. */
function inOne(said: Said | undefined): Said | undefined {
  if (!said || said.sentences.length === 0) return said;
  const between = said.sentences.some((one) => one.includes('\n')) ? '\n' : ' ';
  return { ...said, sentences: [said.sentences.join(between)] };
}
