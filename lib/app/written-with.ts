import { signedAnew } from '../correspondence/signed-anew.ts';
import type { Draft } from '../domain/draft.ts';
import type { Settings } from '../domain/settings.ts';
import { carriedOver } from '../templates/carried-over.ts';
import { builtInOf } from '../templates/text-key.ts';
import type { Program } from './program.ts';
import { type TextsAtHand, textsAtHand } from './texts-at-hand.ts';
import { type AccountOnRecord, accountOnRecord } from './with-account.ts';
import { noteDraft } from './write-note.ts';
import { reminderDraft } from './write-reminder.ts';

/** What was known of us when a text was written, and what is known now. */
export interface Known {
  readonly before: Settings;
  readonly after: Settings;
}

export interface WrittenWith {
  readonly body: string;
  readonly figures: Draft['figures'];
  /** As it would be written now, where not all of it found its place because somebody had changed the lines; `null`: all did. */
  readonly anew: Pick<Draft, 'body' | 'figures'> | null;
}

/**
 * A text that was written before something of us was known, with it: wherever the text says it, be it the signature, the way to pay
 * or who takes over. What was typed since stays. Inside the transaction of whoever calls it.
 */
export async function writtenWith(program: Program, draft: Draft, known: Known): Promise<WrittenWith> {
  const account = await accountOnRecord(program, draft.accountId);
  const texts = await textsAtHand(program.database, draft.accountId);
  const write = (settings: Settings) =>
    account.ok ? again({ program, account: account.value, texts, draft, settings }) : null;
  const [then, now] = [write(known.before), write(known.after)];
  if (!then || !now) return signed(draft, known);
  const { text, isWhole } = carriedOver(draft.body, { before: then.body, after: now.body });
  if (!isWhole) return { ...signed(draft, known), anew: now };
  const lines = new Map(then.figures.map(({ line }, at) => [line, now.figures[at]?.line]));
  const figures = draft.figures.map((figure) => {
    const line = lines.get(figure.line);
    return line === undefined ? figure : { ...figure, line };
  });
  return { body: text, figures, anew: null };
}

interface Again {
  readonly program: Program;
  readonly account: AccountOnRecord;
  readonly texts: TextsAtHand;
  readonly draft: Draft;
  readonly settings: Settings;
}

/** The same text on what is on record now; `null`: it is of another kind, or something else would be written by now. */
function again({ program, account, texts, draft, settings }: Again): Draft | null {
  const { accountId, channel, contactId, purpose, textId } = draft;
  const as = { program, texts, account: { ...account, terms: { ...account.terms, settings } } };
  const written =
    purpose === 'reminder'
      ? reminderDraft({ ...as, way: { channel, contactId } })
      : builtInOf(draft).startsWith('hand-off')
        ? noteDraft({ ...as, asked: { accountId, textId: 'hand-off-announcement' } })
        : null;
  if (!written?.ok) return null;
  return written.value.textId === textId && written.value.channel === channel ? written.value : null;
}

function signed({ body, figures, items, language }: Draft, known: Known): WrittenWith {
  const currencies = items.flatMap(({ open }) => (open ? [open.currency] : []));
  return { body: signedAnew(body, { ...known, language, currencies }), figures, anew: null };
}
