import type { Participant } from '../../domain/page-evidence.ts';
import type { Mail } from '../mail-page/conversation.ts';
import { KEEPERS, mailboxesIn, personShown } from '../mail-page/people-shown.ts';
import type { Piece } from '../record-page/drawn-part.ts';
import { HEADING } from './selectors.ts';
import { LABELS, type Label } from './words.ts';

/** So many pieces of a page a header may have. */
const LONGEST_HEADER = 60;
/** A longer text is the mail itself. */
const PROSE = 150;
const DATE = /\d{1,2}[:.h]\d\d(?!\d)|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(19|20)\d\d\b/;

export interface Header {
  readonly mail: Mail;
  readonly subject: string;
  readonly labels: ReadonlySet<Label>;
  /** Its last piece. */
  readonly end: number;
}

/** The header of the one mail that is drawn: the first that is whole. */
export function headerIn(pieces: readonly Piece[]): Header | null {
  for (const [at, piece] of pieces.entries()) {
    const header = isHeading(piece) || labelIn(piece)[0] ? headerAt(pieces, at) : undefined;
    if (header !== undefined) return header;
  }
  return null;
}

/**
 * Read on from a subject or a label: people with their labels, or a sender, then a date. Another one with a date of its own
 * makes it a list; addresses that stand after the date without a label are the mail's own words. `undefined`: no header
 * begins here; `null`: its sender has no address, and the next header is a quoted one.
 */
function headerAt(pieces: readonly Piece[], start: number): Header | null | undefined {
  const labels = new Set<Label>();
  const people: Participant[] = [];
  let [end, unlabelled] = [start, 0];
  let subject: string | undefined;
  const before = pieces[start]?.before?.text ?? '';
  let dated = !isHeading(pieces[start]) && DATE.test(before) ? before : undefined;
  let sender: Element | undefined;
  let label: Participant['role'] | null = null;
  let [isStray, isOrdered, isNext] = [false, true, false];
  for (let at = start; at < start + LONGEST_HEADER; at++) {
    const piece = pieces[at];
    if (piece?.element.ownerDocument !== pieces[start]?.element.ownerDocument || !piece) break;
    if (isNext) {
      // Whatever it says: it is mail from outside.
      subject = piece.text || subject;
      isNext = !piece.text;
      continue;
    }
    const [said, text] = labelIn(piece);
    if (said === 'from' && !isOrdered) return null;
    if (said === 'from' && labels.has(said)) break;
    if (said) labels.add(said);
    if (said === 'subject') {
      subject = text || subject;
      isNext = !text;
      continue;
    }
    if (said) [label, unlabelled] = [said, 0];
    else if (isHeading(piece)) {
      if (subject) break;
      subject = text;
      continue;
    }
    const found = peopleAt(piece, text, label ?? (sender ? 'to' : 'from'));
    if (found.length && (label || (!dated && (sender || unlabelled < 2)))) {
      // An address in brackets is that of the name before it, whatever the name is.
      const twin = /^[<(]/.test(text) && end === at - 1 ? people.pop() : undefined;
      people.push(...found.map((one) => ({ ...one, role: twin?.role ?? one.role })));
      unlabelled = 1;
      if (found[0]?.role === 'from') sender ??= piece.element;
      end = at;
    } else if (found.length) isStray = true;
    else if (text.length < PROSE && DATE.test(text)) {
      if (dated && isStray) return undefined;
      // Without a label it stands after the sender: a sender that is labelled further down is one who is quoted.
      isOrdered &&=
        sender !== undefined || labels.size > 0 || /^\D+[:：]/.test(`${piece.before?.text}${text}`);
      [dated, label, end] = [dated ?? text, null, Math.max(end, at)];
    } else if (text.length > PROSE) break;
    else if (/\p{L}{3}/u.test(text) && !piece.element.closest('button,a') && ++unlabelled > 1) label = null;
  }
  if (!sender || !dated || !subject) return undefined;
  const by = (role: Participant['role']) => people.filter((one) => one.role === role);
  const to = [...by('reply-to'), ...by('to'), ...by('cc')];
  return { mail: { sender, dated, from: by('from').slice(0, 1), to }, subject, labels, end };
}

/** A subject may begin with any words. */
function labelIn(piece: Piece): [Label | null, string] {
  const found = labelled(piece.text);
  return found[0] === 'subject' || !isHeading(piece) ? found : [null, piece.text];
}

/** "From:", "From: Mary" and "From" alone; what is said after it. */
export function labelled(text: string): [Label | null, string] {
  const [, word = text, rest = ''] = /^([^:：@<]{1,25}?)\s*[:：]\s*(.*)$/.exec(text) ?? [];
  const label = LABELS.find(([, words]) => words.test(word))?.[0];
  return label ? [label, rest] : [null, text];
}

function isHeading(piece: Piece | undefined): boolean {
  return Boolean(piece?.text && piece.element.closest(HEADING));
}

/** By what the element keeps, else by a text that is mailboxes and little more: not a sentence with an address in it. */
function peopleAt({ element }: Piece, text: string, role: Participant['role']): Participant[] {
  if (element.matches(KEEPERS)) return personShown(element, role);
  return /^[^@]{0,40}@\S+$|[>;,]$/.test(text) ? mailboxesIn(text, role) : [];
}
