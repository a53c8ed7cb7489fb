import type { PageEvidence, Participant } from '../domain/page-evidence.ts';
import { addressOf } from './address-in.ts';
import { cleanText } from './clean-text.ts';
import { numberWords } from './number-words.ts';

/** What an adapter has read; what it leaves out, the page does not show. */
export interface Seen extends Partial<Omit<PageEvidence, 'numbers' | 'language'>> {
  readonly site: string;
  readonly view: PageEvidence['view'];
  /** What the reader of the page sees, without the subject. */
  readonly text?: string;
}

/** Longer texts are not looked through: the numbers of a mail stand at its beginning. */
export const LONGEST_TEXT = 50_000;

/** Evidence within the bounds of its schema, whatever stood on the page. */
export function boundedEvidence({ text = '', ...seen }: Seen, document: Document): PageEvidence {
  const subject = line(seen.subject, 1000);
  return {
    site: seen.site,
    view: seen.view,
    language: line(document.documentElement.lang, 35),
    own: once(seen.own, 20),
    threadKey: line(seen.threadKey, 300),
    subject,
    participants: distinct(seen.participants ?? []).slice(0, 200),
    numbers: numberWords(`${subject ?? ''} ${text.slice(0, LONGEST_TEXT)}`),
    messages: (seen.messages ?? []).slice(-200).map(({ key, from, dated }) => ({
      key: line(key, 300),
      from: addressOf(from),
      dated: line(dated, 120),
    })),
    company: line(seen.company, 300),
    domains: once(seen.domains, 20),
    phones: once(seen.phones, 20),
    composes: (seen.composes ?? []).slice(0, 20).map((one) => ({
      kind: one.kind,
      to: once(one.to, 100),
      subject: line(one.subject, 1000),
    })),
    missed: once(seen.missed, 20),
  };
}

function line(text: string | null | undefined, most: number): string | null {
  return cleanText(text, most) || null;
}

function once(texts: readonly string[] | undefined, most: number): string[] {
  return [...new Set(texts)].slice(0, most);
}

/** Each person once in each role, where they stood first. An address that is a group's once is a group's everywhere. */
function distinct(participants: readonly Participant[]): Participant[] {
  const groups = new Set(participants.flatMap((one) => (one.viaGroup ? one.address : [])));
  const seen = new Map<string, Participant>();
  for (const one of participants) {
    const key = one.role + one.address;
    if (!seen.has(key)) seen.set(key, { ...one, viaGroup: groups.has(one.address) });
  }
  return [...seen.values()];
}
