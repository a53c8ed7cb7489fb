import { describe, expect, it } from 'vitest';
import { writeSample } from '../../../lib/app/sample-text.ts';
import { sampleGround } from '../../../lib/app/samples/sample-ground.ts';
import { SAMPLES, type SampleId } from '../../../lib/app/samples/sample-names.ts';
import { ALL_TEXTS } from '../../../lib/templates/built-in-texts.ts';
import { LANGUAGES } from '../../../lib/templates/languages.ts';
import type { BuiltInText } from '../../../lib/templates/template-source.ts';
import { NOW } from '../../support/fixed-clock.ts';
import { sampleFirm } from '../../support/sample-firm.ts';

const NAMELESS: SampleId = 'sample-no-first-name';

/** What the guard says of our own texts is either right, and the text is mended, or wrong, and the rule is. */
describe.each(LANGUAGES.map(({ words }) => words))(
  'the guard reads our texts in $name',
  ({ tag, locale }) => {
    const texts = ALL_TEXTS.filter(({ language }) => language === tag);

    it.each(SAMPLES)('and has nothing to say on $name', ({ id }) => {
      const facts = sampleGround(id, { settings: sampleFirm(locale), now: NOW });
      const said = texts.flatMap((text) => findingsOf(text, facts));
      // Who has no name cannot be greeted by it: that alone is said.
      const besides = said.filter((one) => !(id === NAMELESS && one.includes(': greeting: ')));
      expect(besides).toEqual([]);
    });
  },
);

function findingsOf(text: BuiltInText, facts: ReturnType<typeof sampleGround>): string[] {
  const written = writeSample(facts, { templateId: text.id, text });
  if (!written.ok) return [`${text.id}: ${written.message}`];
  return written.value.findings.map((one) => `${text.id}: ${one.rule}: ${one.text}: ${one.why}`);
}
