import type { Template } from 'liquidjs';
import { engine } from './engine.ts';
import { withoutMarks } from './printed-words.ts';

/** A text and its subject are written again and again while somebody types or a day's mails are made. */
const MOST = 60;
const parsed = new Map<string, Template[]>();

/** The text taken apart, from memory where it was lately. @throws where it cannot be read. */
export function parsedText(text: string): Template[] {
  const known = parsed.get(text);
  if (known) return known;
  const read = engine.parse(withoutMarks(text));
  const [oldest] = parsed.keys();
  if (parsed.size >= MOST && oldest !== undefined) parsed.delete(oldest);
  parsed.set(text, read);
  return read;
}
