import { paymentLines } from '../correspondence/firm-data.ts';
import type { LetterSender } from '../correspondence/letter.ts';
import { type LetterFormat, letterFormat } from '../correspondence/letter-format.ts';
import { type LetterStatement, letterStatement } from '../correspondence/letter-statement.ts';
import type { TextFacts } from '../correspondence/text-facts.ts';
import { localeForText } from '../correspondence/text-language.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import { formatDay } from '../domain/format-day.ts';
import { subtractMoney } from '../domain/money.ts';
import type { Settings } from '../domain/settings.ts';
import { type Result, success } from '../shared/result.ts';
import type { Program } from './program.ts';
import { accountOnRecord } from './with-account.ts';

/** What a letter has around its text. */
export interface LetterGround {
  readonly format: LetterFormat;
  readonly language: string;
  readonly sender: LetterSender;
  readonly date: string;
  /** `null`: it is about no invoice that is still open. */
  readonly statement: LetterStatement | null;
  readonly payment: string;
}

type GroundFacts = Pick<
  TextFacts,
  'items' | 'underReview' | 'paysFor' | 'language' | 'account' | 'settings'
> & { readonly now: Instant };

/** Of the invoices a draft is about, those that are open now, and the firm as it is now. */
export async function letterOfDraft(
  program: Program,
  { accountId, items, language }: Pick<Draft, 'accountId' | 'items' | 'language'>,
): Promise<Result<LetterGround>> {
  const found = await accountOnRecord(program, accountId);
  if (!found.ok) return found;
  const { facts, reading, terms } = found.value;
  const about = new Set(items.map(({ itemId }) => itemId));
  return success(
    letterGround({
      settings: terms.settings,
      account: facts.account,
      language,
      items: facts.items.filter(({ id, open }) => about.has(id) && open.amount !== 0),
      paysFor: facts.paysFor,
      underReview: reading.standings
        .filter(({ item, asked, leftOut }) => leftOut === null && asked.amount < item.open.amount)
        .map(({ item, asked }) => ({ itemId: item.id, amount: subtractMoney(item.open, asked) })),
      now: program.now(),
    }),
  );
}

/** The same from facts that were read before, such as those of an awkward sample. */
export function letterGround(facts: GroundFacts): LetterGround {
  const { settings, account, items, language = 'en', now } = facts;
  return {
    format: letterFormat(settings.place, account.place),
    language,
    sender: senderOf(settings),
    date: formatDay(dayIn(settings.zone, now), localeForText(language, account, settings)),
    statement: items.length === 0 ? null : letterStatement(facts),
    payment: items.length === 0 ? '' : paymentLines(settings, items),
  };
}

function senderOf({ firmName, firmAddress, senderPhone, logo }: Settings): LetterSender {
  const address = firmAddress
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { name: firmName.trim(), address, phone: senderPhone.trim(), logo };
}
