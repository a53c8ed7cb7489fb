import type { Participant } from '../../domain/page-evidence.ts';
import { addressIn, addressOf } from '../address-in.ts';
import { participant } from '../participant.ts';
import { aboutValue, labelOf } from './about-value.ts';
import { ADDRESS_ATTRIBUTES, type Piece } from './drawn-part.ts';
import { unescaped } from './place-of.ts';
import { EMAIL_WORDS, OTHERS } from './words.ts';

/** Less speaks for nobody. */
const LEAST = 3;
/** When the page's address does not say that it shows one record. */
const LEAST_OF_A_GUESS = 5;
const MOST_PEOPLE = 10;
const MOST_CANDIDATES = 200;
/** A table or list with more people than this is a list of people. */
const MOST_IN_A_LIST = 5;
/** So many letters may stand beside an address that is a value, not part of a sentence. */
const MOST_BESIDE = 24;

/** Who never is a customer: robots, and mailboxes that file a copy with the CRM. */
const NOBODY =
  /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?)\b|^(?=[^@]*\d)[a-z\d]{24,}@|^bcc\b|[@.]bcc\.|pipedrivemail|@dropbox\./;

interface Question {
  readonly pieces: readonly Piece[];
  readonly url: URL;
  /** A record of one person, not of a company or a deal with several. */
  readonly isPerson: boolean;
  readonly isGuess: boolean;
  /** The record's name. */
  readonly name: string;
  readonly domains: readonly string[];
  readonly related: string | undefined;
  /** The name of a person who is linked beside an address. */
  nameBeside(element: Element): string | null;
}

/**
 * Whom the record is about, the likeliest first. On a person's record, two people for whom as much speaks are nobody;
 * two addresses under one label are the same person's.
 */
export function peopleOn(question: Question): Participant[] {
  const { pieces, isPerson, isGuess, name } = question;
  const found: Candidate[] = [];
  for (const piece of pieces) if (found.length < MOST_CANDIDATES) found.push(...candidate(piece, question));
  const ranked = found
    .filter((one) => one.score >= (isGuess ? LEAST_OF_A_GUESS : LEAST) && !isInList(one, found))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const isSame = (one: Candidate) =>
    one.address === best?.address || (one.label !== null && one.label === best?.label);
  if (isPerson && ranked.some((one) => !isSame(one) && one.score === best?.score)) return [];
  return ranked
    .filter((one) => !isPerson || (isSame(one) && one.worth >= (best?.worth ?? 0)))
    .slice(0, MOST_PEOPLE)
    .flatMap((one) => participant(one.address, isPerson ? name : one.beside, 'record'));
}

interface Candidate {
  readonly address: string;
  readonly element: Element;
  readonly label: Piece | null;
  readonly beside: string | null;
  readonly worth: number;
  readonly score: number;
}

function candidate(
  piece: Piece,
  { url, isPerson, name, domains, related, nameBeside }: Question,
): Candidate[] {
  const { element } = piece;
  const [address, worth] = addressAt(piece);
  const domain = address?.split('@')[1] ?? '';
  // Somebody at the program's own domain is one of its users.
  const isOurs = url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  if (!address || isOurs || NOBODY.test(address) || !isReadable(element)) return [];
  const words = aboutValue(piece);
  if (OTHERS.test(words) || (isPerson && related && element.closest(related))) return [];
  const beside = isPerson ? null : nameBeside(element);
  const mail = words.search(EMAIL_WORDS);
  const score =
    worth +
    // "Email" says more than "Secondary email", that more than the name of a field.
    (mail < 0 ? 0 : mail > 0 ? 2 : 3) +
    (standsForName(address, name) ? 2 : 0) +
    (domains.includes(domain) ? 1 : 0) +
    (beside ? 1 : 0);
  return [{ address, element, label: labelOf(piece), worth, beside, score }];
}

/** An address; 2 when the program itself knows it as one, 1 when it only stands there. */
function addressAt({ element, text, href }: Piece): [string | null, 1 | 2] {
  const linked = /^mailto:([^?,;]*)|\/compose\?to=([^&]*)/i.exec(href);
  const known = [
    unescaped(linked?.[1] ?? linked?.[2] ?? ''),
    ...ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name)),
  ];
  const address = known.map(addressOf).find(Boolean);
  if (address) return [address, 2];
  const type = element.getAttribute('type');
  const said = type === 'search' ? null : addressIn(text.endsWith('…') ? element.title : text);
  return [said && text.length - said.length < MOST_BESIDE ? said : null, type === 'email' ? 2 : 1];
}

/** Not struck through (opted out, invalid), not moved out of sight. */
function isReadable(element: HTMLElement): boolean {
  const { right, width } = element.getBoundingClientRect();
  const around = [
    element.firstElementChild,
    element,
    element.parentElement,
    element.parentElement?.parentElement,
  ];
  return (
    right >= 0 &&
    width !== 1 &&
    element.checkVisibility({ opacityProperty: true }) &&
    !around.some((one) => one && getComputedStyle(one).textDecorationLine.includes('line-through'))
  );
}

function isInList({ element }: Candidate, all: readonly Candidate[]): boolean {
  const list = element.closest('table,ul,ol,[role=grid],[role=table],[role=list]');
  const inside = all.filter((one) => list?.contains(one.element));
  return new Set(inside.map(({ address }) => address)).size > MOST_IN_A_LIST;
}

/** "mary.adams@" and "madams@" stand for Mary Adams. */
function standsForName(address: string, name: string): boolean {
  const [local = ''] = plain(address).split('@');
  return plain(name)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && local.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
