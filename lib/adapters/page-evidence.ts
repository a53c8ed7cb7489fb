import type { PageEvidence, Participant } from '../domain/page-evidence.ts';
import { addressOf } from './address-in.ts';
import { cleanText } from './clean-text.ts';
import { numberWords } from './number-words.ts';
import type { OpenBox } from './open-box.ts';

type Text = string | null | undefined;

/** What an adapter has read; what it leaves out, the page does not show. */
export interface Seen {
  readonly site: string;
  readonly view: PageEvidence['view'];
  readonly own?: readonly string[];
  readonly threadKey?: Text;
  readonly subject?: Text;
  readonly participants?: readonly Participant[];
  /** What the reader of the page sees, without the subject. */
  readonly text?: string;
  readonly messages?: readonly { readonly key?: Text; readonly from?: Text; readonly dated?: Text }[];
  readonly company?: Text;
  readonly domains?: readonly string[];
  readonly phones?: readonly string[];
  readonly boxes?: readonly OpenBox[];
  /** Names, and nothing for what was found. */
  readonly missed?: readonly unknown[];
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
    composes: (seen.boxes ?? []).slice(0, 20).map(({ isReply, recipients, subject: about }) => ({
      kind: isReply ? 'reply' : 'new',
      to: once(
        recipients.flatMap(({ role, address }) => (role === 'to' && address) || []),
        100,
      ),
      subject: line(about, 1000),
    })),
    missed: once(
      seen.missed?.flatMap((name) => (name ? String(name) : [])),
      20,
    ),
  };
}

function line(text: Text, most: number): string | null {
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
