import { lintFirm } from '../correspondence/lint-firm.ts';
import { lintNames } from '../correspondence/lint-names.ts';
import type { Draft } from '../domain/draft.ts';
import { type DunningLevel, levelById } from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import { decisionAbout } from '../dunning/decision-about.ts';
import { noticeState } from '../dunning/notice-state.ts';
import type { Reading } from '../dunning/reading.ts';
import { isDecisionAlone } from '../dunning/takes-step.ts';
import { type Result, success } from '../shared/result.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import { asksForMoney } from '../templates/catalogue.ts';
import type { LintGround } from '../templates/lint/question.ts';
import { builtInOf } from '../templates/text-key.ts';
import type { Program } from './program.ts';
import { accountOnRecord } from './with-account.ts';

/** A text that nobody says more of is a friendly one. */
const FRIENDLY = 1;

/** What the guard has to know about a draft: who it goes to, how firm it is, what was sent before and what is decided. */
export async function draftGround(program: Program, draft: Draft): Promise<Result<LintGround>> {
  const account = await accountOnRecord(program, draft.accountId);
  if (!account.ok) return account;
  const { facts, reading, terms } = account.value;
  const level = levelById(reading.procedure, draft.levelId);
  const contact = facts.contacts.find(({ id }) => id === draft.contactId);
  return success({
    language: draft.language,
    channel: draft.channel === 'letter' ? 'letter' : 'mail',
    audience: facts.account.kind,
    tone: level?.tone ?? toneOf(draft),
    asksForMoney: asksForMoney(builtInOf(draft)),
    previousTone: level ? reading.lastTone : null,
    greeting: { name: contact?.name ?? null },
    firm: lintFirm(terms.settings),
    notice: {
      isDecided: isDecided(level, draft, reading),
      deadline: null,
      given: level === null || level.termDays === null ? 0 : noticesGiven(draft, reading),
    },
    today: reading.moment.today,
    isTemplate: false,
    names: lintNames(facts),
  });
}

function toneOf(draft: Draft): number {
  return builtInText(builtInOf(draft))?.tone ?? FRIENDLY;
}

/**
 * P21: a step that only a person may take was decided; what follows a notice was decided with it. The announcement of a
 * hand-off takes no step: the hand-off itself was decided, or has been done.
 */
function isDecided(level: DunningLevel | null, draft: Draft, reading: Reading): boolean {
  const itemIds = draft.items.map(({ itemId }) => itemId);
  if (level !== null) return level.decidedByPerson ? isGo(level, itemIds, reading) : level.afterTerm;
  if (!builtInOf(draft).startsWith('hand-off') || itemIds.length === 0) return false;
  if (itemIds.every((id) => reading.placed.has(id))) return true;
  return reading.procedure.levels.some((one) => isDecisionAlone(one) && isGo(one, itemIds, reading));
}

function isGo(level: DunningLevel, itemIds: readonly Id[], reading: Reading): boolean {
  return decisionAbout(level, itemIds, reading)?.go === true;
}

/** Invoices of the draft that a final notice was sent about; one whose term was stopped counts no more (case 62). */
function noticesGiven({ items, id }: Draft, reading: Reading): number {
  return items.filter(({ itemId }) => {
    const state = noticeState(reading, itemId);
    return state !== null && state.kind !== 'stopped' && state.notice.draftId !== id;
  }).length;
}
