import { quietName, quietPhone, saysTooMuch } from '../calls/limited-content.ts';
import { lintNames } from '../correspondence/lint-names.ts';
import { textData } from '../correspondence/text-data.ts';
import { languageOf } from '../correspondence/text-language.ts';
import { unique } from '../shared/list.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import type { TextId } from '../templates/catalogue.ts';
import { wordsOf } from '../templates/languages.ts';
import { renderText } from '../templates/render-text.ts';
import { textKey } from '../templates/text-key.ts';
import { type CallAsked, type CallOccasion, callOccasion } from './call-occasion.ts';
import type { Program } from './program.ts';
import { type TextToWrite, textToWrite } from './text-of.ts';
import { textsAtHand } from './texts-at-hand.ts';
import { accountOnRecord } from './with-account.ts';

/**
 * What is said on the phone, a paragraph each, from the texts for calls: in the customer's language, in the user's own words
 * where there are some. `null`: what the guided call says by itself, which is in English and knows what was delivered.
 */
export interface CallWords {
  /** A language tag, and what that language is called where it is not English. */
  readonly language: string;
  readonly languageName: string | null;
  /** Until the person is on the phone: nothing of what it is about (P6, P18). */
  readonly opening: readonly string[];
  /** How the service was (P9). */
  readonly service: readonly string[] | null;
  /** The facts, for the person's ears alone (P11, P25). */
  readonly bridge: readonly string[] | null;
  /** To whoever else answers, and to an answering machine: who called, and no more (P18, US6). */
  readonly toOthers: readonly string[] | null;
  readonly voicemail: readonly string[] | null;
  /** Why the user's own opening is not said, in a sentence; `null`: nothing stands in its way. */
  readonly problem: string | null;
}

/** `null`: the customer is no longer on record, or nothing is open. */
export function callWords(program: Program, asked: CallAsked): Promise<CallWords | null> {
  const { database } = program;
  return inOneReading(database, async () => {
    const account = await accountOnRecord(program, asked.accountId);
    if (!account.ok) return null;
    const occasion = callOccasion(account.value, asked, program.now());
    if (!occasion) return null;
    const texts = await textsAtHand(database, asked.accountId);
    const speak = (id: TextId) => {
      const text = textToWrite({ ...occasion.facts, ...texts, id, channel: 'email' });
      return spokenText(text, texts.templates.has(text.key), occasion);
    };
    return wordsOfCall(occasion, speak);
  });
}

interface Spoken {
  readonly language: string;
  /** Not the user's own: its paragraphs are in a known order. */
  readonly isOurs: boolean;
  readonly paragraphs: readonly string[];
  /** Those of our text in that language. */
  readonly ours: readonly string[];
  /** Why it is not the user's own that is said; `null`: it is what was meant. */
  readonly problem: string | null;
}

function wordsOfCall(occasion: CallOccasion, speak: (id: TextId) => Spoken): CallWords {
  const first = speak(occasion.opening);
  const { opening, service, bridge } = partsOf(first, occasion);
  const quiet = (id: TextId) => quietWords(speak(id), occasion);
  return {
    language: first.language,
    languageName: isEnglish(first) ? null : wordsOf(first.language).name,
    opening: opening.length > 0 ? opening : first.ours.slice(0, OPENING),
    ...(guidedSaysIt(first)
      ? { service: null, bridge: null }
      : { service: someOf(service), bridge: occasion.isAsked ? someOf(bridge) : null }),
    toOthers: quiet('call-opening-other-person'),
    voicemail: quiet(occasion.voicemail),
    problem: first.problem,
  };
}

/** The person is asked for, then greeted. */
const OPENING = 2;
/** In our texts the service comes next, then the facts. */
const FACTS = 3;

function partsOf({ isOurs, paragraphs }: Spoken, occasion: CallOccasion) {
  const telling = isOurs ? FACTS : paragraphs.findIndex((one) => tells(one, occasion));
  const facts = telling === -1 ? paragraphs.length : telling;
  const until = Math.min(OPENING, facts);
  return {
    opening: paragraphs.slice(0, until),
    service: paragraphs.slice(until, facts),
    bridge: paragraphs.slice(facts),
  };
}

/** For anybody's ears; `null` where the guided call says it as well, or a text of the user's own would say too much. */
function quietWords(spoken: Spoken, occasion: CallOccasion): readonly string[] | null {
  if (guidedSaysIt(spoken)) return null;
  return spoken.paragraphs.some((one) => tells(one, occasion)) ? null : spoken.paragraphs;
}

function guidedSaysIt(spoken: Spoken): boolean {
  return spoken.isOurs && isEnglish(spoken);
}

function isEnglish({ language }: Pick<Spoken, 'language'>): boolean {
  return languageOf(language) === 'en';
}

function someOf(paragraphs: readonly string[]): readonly string[] | null {
  return paragraphs.length === 0 ? null : paragraphs;
}

/** A text that cannot be filled in for this customer gives way to ours. */
function spokenText(
  { builtInId, text, language, insteadOf }: TextToWrite,
  isOwn: boolean,
  { facts }: CallOccasion,
): Spoken {
  const { firmName, senderPhone } = facts.settings;
  const settings = {
    ...facts.settings,
    firmName: quietName(firmName),
    senderPhone: quietPhone(senderPhone),
  };
  const data = textData({ ...facts, settings, language });
  const builtIn = builtInText(textKey(builtInId, language)) ?? builtInText(builtInId);
  const rendered = builtIn && renderText(builtIn, data);
  const ours = rendered?.ok ? paragraphsOf(rendered.value.body) : [];
  const problem = insteadOf === null ? null : `“${insteadOf}” cannot be used: it is damaged.`;
  if (!isOwn) return { language, isOurs: true, paragraphs: ours, ours, problem };
  const own = renderText(text, data);
  return own.ok
    ? { language, isOurs: false, paragraphs: paragraphsOf(own.value.body), ours, problem }
    : { language, isOurs: true, paragraphs: ours, ours, problem: own.message };
}

/** The lines of a list are said one after the other. */
function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/^- /gm, '').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Whom one asks for where no name is known (P6). */
const DEPARTMENT = /accounts payable|facturas de proveedores/giu;

/** P18, as the guided call keeps to it; names of the customer are no particulars, whatever they sound like. */
function tells(paragraph: string, { facts, numbers }: CallOccasion): boolean {
  const { account, contact, settings, items } = facts;
  const names = lintNames({ account, contacts: contact ? [contact] : [], items: [] });
  const bare = names.reduce((text, name) => text.replaceAll(name, '…'), paragraph.replace(DEPARTMENT, '…'));
  const us = { firm: settings.firmName, person: settings.senderName, phone: settings.senderPhone };
  const currencies = unique(items.map(({ open }) => open.currency));
  return saysTooMuch(bare, { us, goodTimes: '', numbers, currencies });
}
