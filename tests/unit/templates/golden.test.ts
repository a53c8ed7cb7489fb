import { describe, expect, it } from 'vitest';
import { writtenSample } from '../../../lib/app/sample-occasion.ts';
import { sampleGround } from '../../../lib/app/samples/sample-ground.ts';
import { SAMPLES, type SampleId } from '../../../lib/app/samples/sample-names.ts';
import { groupBy } from '../../../lib/shared/list.ts';
import { ALL_TEXTS } from '../../../lib/templates/built-in-texts.ts';
import { LANGUAGES } from '../../../lib/templates/languages.ts';
import type { BuiltInText } from '../../../lib/templates/template-source.ts';
import { NOW } from '../../support/fixed-clock.ts';
import { sampleFirm } from '../../support/sample-firm.ts';

const USUAL: SampleId = 'sample-one-invoice';

/**
 * Every built-in text on every awkward sample, to be read by a person: in full on one invoice, and on each other sample the
 * lines that are new there. `vitest -u` writes them anew; read what changed.
 */
describe.each(LANGUAGES.map(({ words }) => words))('golden renderings in $name', ({ tag, locale }) => {
  const texts = ALL_TEXTS.filter(({ language }) => language === tag);
  const families = groupBy(texts, ({ textId }) => textId.replace(/-consumer$/, '').replace(/-letter$/, ''));

  it.each([...families])('%s', async (family, forms) => {
    const pages = forms.map((text) => pageOf(text, locale)).join('\n\n');
    await expect(`${pages}\n`).toMatchFileSnapshot(`golden/${tag}/${family}.txt`);
  });
});

function pageOf(text: BuiltInText, locale: string): string {
  const usual = rendered(text, USUAL, locale);
  const known = new Set(usual.split('\n'));
  const others = SAMPLES.filter(({ id }) => id !== USUAL).map(({ id, name }) => {
    const lines = rendered(text, id, locale).split('\n');
    return `--- ${name}: what reads differently\n${shortened(lines.filter((line) => !known.has(line))).join('\n')}`;
  });
  return [`=== ${text.id} (${text.channel}, tone ${text.tone})`, usual, ...others].join('\n');
}

function rendered(text: BuiltInText, id: SampleId, locale: string): string {
  const ground = sampleGround(id, { settings: sampleFirm(locale), now: NOW });
  const written = writtenSample(text.textId, { ...ground, language: text.language }, text);
  if (!written.ok) throw new Error(`${text.id} on ${id}: ${written.message}`);
  const isLetter = text.channel === 'letter';
  const to = written.value.to
    .map(({ name, address }) => (isLetter ? onOneLine(name, address) : `${name ?? ''} <${address}>`))
    .join(', ');
  return `To: ${to}\nSubject: ${written.value.subject}\n\n${written.value.body}`;
}

function onOneLine(name: string | null, address: string): string {
  return [name ?? '', ...address.split('\n')].filter((line) => line !== '').join(', ');
}

/** Forty lines of one list say no more than three. */
function shortened(lines: readonly string[]): string[] {
  const bullets = lines.filter((line) => line.startsWith('- '));
  if (bullets.length <= 6) return [...lines];
  const [kept, last] = [new Set(bullets.slice(0, 2)), bullets.at(-1)];
  return lines.flatMap((line) => {
    if (!line.startsWith('- ') || kept.has(line)) return [line];
    return line === last ? [`  (${bullets.length - 3} more such lines)`, line] : [];
  });
}
