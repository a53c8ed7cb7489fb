import { type Refusal, refusal } from '../shared/result.ts';
import { FilterFault } from './filters/text-filter.ts';
import { plainFault } from './plain-fault.ts';
import { NothingPrinted } from './printed-words.ts';

/** Why a text cannot be written, and where: for the editor to mark, and for a person to read. */
export interface TemplateFault extends Refusal {
  readonly reason: 'template';
  readonly part: 'subject' | 'body';
  /** From 1; `null`: it is not to be said. */
  readonly line: number | null;
  readonly column: number | null;
}

/** The engine's error without its jargon: "undefined variable: contact.nme, line:3, col:5" stays readable. */
export function templateFault(error: unknown, part: TemplateFault['part']): TemplateFault {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const place = /, line:(\d+), col:(\d+)/.exec(message);
  const line = place ? Number(place[1]) : null;
  const where = line === null ? '' : ` (line ${line})`;
  const sentence = `In the ${part === 'subject' ? 'subject' : 'text'}: ${plainWords(error, message, where)}`;
  return {
    ...refusal('template', sentence),
    reason: 'template',
    part,
    line,
    column: place ? Number(place[2]) : null,
  };
}

function plainWords(error: unknown, message: string, where: string): string {
  const original = originalOf(error);
  if (original instanceof NothingPrinted)
    return `“${wordsAt(error)}” is empty here${where}. Put words for that between {% if … %} and {% endif %}.`;
  if (original instanceof FilterFault) return `${original.message}${where}.`;
  return `${plainFault(message)}${where}.`;
}

/** The engine wraps what was thrown, and says where it stands. */
function originalOf(error: unknown): unknown {
  const inner: unknown = error instanceof Error ? Reflect.get(error, 'originalError') : undefined;
  return inner instanceof Error ? originalOf(inner) : error;
}

/** What stands between the braces there. */
function wordsAt(error: unknown): string {
  const token: unknown = error instanceof Error ? Reflect.get(error, 'token') : undefined;
  const [input, begin, end] = ['input', 'begin', 'end'].map((name): unknown =>
    typeof token === 'object' && token !== null ? Reflect.get(token, name) : undefined,
  );
  if (typeof input !== 'string' || typeof begin !== 'number' || typeof end !== 'number') return 'A word';
  return input.slice(begin, end).replace(/^\{\{-?\s*|\s*-?\}\}$/g, '');
}
