import type { Day } from '../../domain/day.ts';
import type { DraftFigure } from '../../domain/draft-figure.ts';
import type { TemplateSource } from '../template-source.ts';

/** `subject`: the line alone. */
export type LintChannel = 'mail' | 'letter' | 'voicemail' | 'call-opening' | 'subject';

/** A text and all that has to be known to say whether it may go out. */
export interface LintQuestion {
  readonly source: TemplateSource;
  /** A language tag, such as "de" or "en-US". */
  readonly language: string;
  readonly channel: LintChannel;
  readonly audience: 'trade' | 'consumer';
  /** Others may read the subject and the first words: a role mailbox or a consumer's (P18, case 42). */
  readonly isShared: boolean;
  /** 0 courtesy to 5 final. */
  readonly tone: number;
  /** A question, thanks or details: nothing has to say how to pay; left out: it asks for money. */
  readonly asksForMoney?: boolean;
  /** Of the last message; `null`: there was none. */
  readonly previousTone: number | null;
  /** Figures that must stand in the text exactly (E2). */
  readonly figures: readonly DraftFigure[];
  /** Whom it goes to; `null`: nobody is known by name. */
  readonly greeting: { readonly name: string | null };
  readonly firm: {
    readonly name: string;
    readonly phone: string;
    /** How customers can pay, as it stands in a text; empty: not said. */
    readonly payment: string;
    /** Who takes the account over (P27); empty: nobody was agreed with. */
    readonly partner: string;
  };
  readonly notice: {
    /** A person has decided the step that is named (P21). */
    readonly isDecided: boolean;
    /** The last day of its term; `null`: none is set. */
    readonly deadline: Day | null;
    /** Final notices that this customer has had about these invoices. */
    readonly given: number;
  };
  readonly today: Day;
  /** A text with its variables still in it: judged by its own words only. */
  readonly isTemplate: boolean;
  /** What is the customer's own: names of firm and people, what was delivered. It is not read as our words. */
  readonly names?: readonly string[];
}

/** What is known of a text before its words are: they change with every letter typed. */
export type LintGround = Omit<LintQuestion, 'source' | 'figures' | 'isShared'>;
