import type { TemplateSource } from '../../lib/templates/template-source.ts';
import type { SourcePlace } from './source-marks.ts';

/** Words to put in place of others. */
export interface Mended extends SourcePlace {
  readonly words: string;
}

/** The names that a greeting is written with. */
const OF_A_GREETING = new Set(['contact.name', 'contact.first_name']);

/**
 * A word that is empty for some customers, mended so that the text can be written to all of them: in a greeting the one that
 * is right with and without a name, elsewhere its line is left out where it is empty. `null`: nobody can tell.
 */
export function mendHole(body: TemplateSource['body'], { from, to }: SourcePlace): Mended | null {
  const [, name] = /^\{\{-?\s*([\w.]+)/.exec(body.slice(from, to)) ?? [];
  if (name === undefined) return null;
  const start = body.lastIndexOf('\n', from - 1) + 1;
  const next = body.indexOf('\n', to);
  const end = next < 0 ? body.length : next;
  const line = body.slice(start, end);
  // A line that steers something already may be half of a sentence.
  if (line.trim() === '' || line.includes('{%')) return null;
  const isGreeting = OF_A_GREETING.has(name) && body.slice(0, start).trim() === '';
  const comma = /[,!:，،]?\s*$/.exec(line)?.[0] ?? '';
  const words = isGreeting ? `{{ contact.greeting }}${comma}` : `{% if ${name} != '' %}${line}{% endif %}`;
  return { from: start, to: end, words };
}
