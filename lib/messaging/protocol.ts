import { z } from 'zod';
import { idSchema } from '../domain/id.ts';
import { pageEvidenceSchema } from '../domain/page-evidence.ts';

/** What the chip in the page says. Drawn in a closed shadow root, so the page itself cannot read it. */
const chipSchema = z.object({ text: z.string(), label: z.string() });

/** A draft on its way into a compose box. Plain text; blank lines part paragraphs. */
const insertionSchema = z.object({
  draftId: idSchema,
  to: z.array(z.object({ address: z.string(), name: z.string().nullable() })),
  subject: z.string(),
  body: z.string(),
});

/** Every message there is: who may send it, what it carries and what comes back. Parsed at the receiving end. */
export const protocol = {
  /** A page shows something else than before. The answer says what to show and what waits to be inserted there. */
  'page-seen': {
    from: 'page',
    request: z.object({ evidence: pageEvidenceSchema }),
    response: z.object({ chip: chipSchema.nullable(), insertion: insertionSchema.nullable() }),
  },
  /** The page is being left; what comes next in the tab is not known yet. */
  'page-left': { from: 'page', request: z.object({}), response: z.object({}) },
  /** The page has something to show or to do for which it has not loaded the code. */
  'part-wanted': {
    from: 'page',
    request: z.object({ part: z.enum(['chip', 'writing']) }),
    response: z.object({}),
  },
  /** The chip was clicked. */
  'panel-wanted': { from: 'page', request: z.object({}), response: z.object({}) },
  /** The page must load another address before it can take the draft: keep it for this tab. */
  'insertion-waits': {
    from: 'page',
    request: z.object({ draftId: idSchema }),
    response: z.object({}),
  },
  /** A waiting draft now stands in the compose box, or the page that opened did not take it. */
  'insertion-ended': {
    from: 'page',
    request: z.object({ draftId: idSchema, isIn: z.boolean() }),
    response: z.object({}),
  },
  /**
   * The mail has gone, or its box is gone and the site said nothing (`isSure` is false): then the user is asked. What
   * really stood in the box is what is recorded.
   */
  'mail-sent': {
    from: 'page',
    request: z.object({
      draftId: idSchema,
      to: z.array(z.string().max(400)).max(100),
      subject: z.string().max(2000),
      body: z.string().max(200_000),
      isSure: z.boolean(),
    }),
    response: z.object({ recorded: z.boolean() }),
  },
  /** Something was written that may change what is due: badge and alarm are brought up to date. */
  'book-changed': { from: 'surface', request: z.object({}), response: z.object({}) },
  /** The user chose an account for a tab, or took the choice back: match again from what the tab last showed. */
  'match-again': {
    from: 'surface',
    request: z.object({ tabId: z.int() }),
    response: z.object({}),
  },
  /** Granted sites changed: content scripts are registered to fit. */
  'sites-changed': { from: 'surface', request: z.object({}), response: z.object({}) },
} as const;

/** Messages that extension pages and the worker send into a page. Checked there by hand: page code carries no zod. */
export interface PageProtocol {
  /** What is known of the customer has changed: the page tells anew who is on it. */
  'look-again': { request: object; response: null };
  'draft-insert': { request: { insertion: Insertion }; response: PageOutcome };
  /** What the reader sees of one message of the page's evidence, counted from the oldest; `null`: it is not to be had. */
  'text-wanted': { request: TextWanted; response: string | null };
}

export interface TextWanted {
  /** The conversation it is about: a page that shows another says nothing. */
  readonly threadKey: string | null;
  readonly message: number;
}

/** Where the draft went, or why it did not, as the page says it. `moved-on`: the page shows something else than it told. */
export type PageOutcome =
  | { readonly ok: true; readonly state: 'inserted' | 'opening' }
  | { readonly ok: false; readonly reason: 'no-compose' | 'other-mail' | 'not-taken' | 'moved-on' };

/** The same for the user; `message` is a sentence. */
export type InsertionOutcome =
  | Extract<PageOutcome, { ok: true }>
  | {
      readonly ok: false;
      /** `came-since`: something has come in since the draft was written; the user may insist. */
      readonly reason: 'no-page' | 'came-since' | Exclude<PageOutcome, { ok: true }>['reason'];
      readonly message: string;
    };

export type Chip = z.infer<typeof chipSchema>;
export type Insertion = z.infer<typeof insertionSchema>;
export type PagePart = RequestOf<'part-wanted'>['part'];
export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type RequestOf<N extends MessageName> = z.input<Protocol[N]['request']>;
export type ResponseOf<N extends MessageName> = z.output<Protocol[N]['response']>;
export type PageMessageName = {
  [N in MessageName]: Protocol[N]['from'] extends 'page' ? N : never;
}[MessageName];
export type SurfaceMessageName = Exclude<MessageName, PageMessageName>;
