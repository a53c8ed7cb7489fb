import {
  type DunningLevel,
  type DunningProcedure,
  dunningProcedureSchema,
} from '../domain/dunning-procedure.ts';
import { CONSUMER_NOTICE_TERM_DAYS, NOTICE_TERM_DAYS } from '../domain/notice-term.ts';

/** What most levels have in common; each names only what is its own. */
const STEP = {
  person: 'usual',
  times: 1,
  decidedByPerson: false,
  afterCall: false,
  termDays: null,
  afterTerm: false,
  onlyFromMajorUnits: null,
} as const;

const dueDate = (days: number) => ({ after: 'due-date', days }) as const;

/** P31: a courtesy note before a large due date; its rest keeps the first reminder out of the days right after it. */
const COURTESY_NOTE: DunningLevel = {
  ...STEP,
  id: 'courtesy-note',
  name: 'Courtesy note',
  from: dueDate(-5),
  channels: ['email'],
  tone: 0,
  templateId: 'courtesy-note',
  restDays: 8,
  onlyFromMajorUnits: 1000,
};

/** The way for trade customers: P1, P8, P17, P19, P21, P22, P27, P31. */
export const DEFAULT_PROCEDURE: DunningProcedure = dunningProcedureSchema.parse({
  id: 'trade',
  name: 'Trade customers',
  customers: 'trade',
  minimumGapDays: 7,
  silentGapDays: 5,
  promiseGraceBankDays: 1,
  dueDateRollsForward: false,
  takeOverFromDaysPastDue: 30,
  silentAfterUnanswered: 2,
  otherPersonAfterTries: 3,
  staleAfterDays: 7,
  levels: [
    COURTESY_NOTE,
    {
      ...STEP,
      id: 'friendly-reminder',
      name: 'Friendly reminder',
      from: dueDate(3),
      channels: ['email'],
      tone: 1,
      templateId: 'friendly-reminder',
      restDays: 10,
    },
    {
      ...STEP,
      id: 'second-notice',
      name: 'Second notice',
      from: dueDate(14),
      channels: ['email'],
      tone: 2,
      templateId: 'second-notice',
      restDays: 7,
    },
    // P1: two written tries in vain, so the method changes.
    {
      ...STEP,
      id: 'call',
      name: 'Call',
      from: dueDate(21),
      channels: ['call'],
      tone: 2,
      templateId: null,
      times: 2,
      restDays: 5,
    },
    // P17: another person or number on record.
    {
      ...STEP,
      id: 'call-alternative',
      name: 'Call another person',
      from: dueDate(30),
      channels: ['call'],
      tone: 2,
      templateId: null,
      person: 'alternative',
      restDays: 5,
    },
    // P19: more often, and letter, phone and mail in turn.
    {
      ...STEP,
      id: 'stepped-up',
      name: 'Stepped-up follow-up',
      from: dueDate(38),
      channels: ['email', 'call', 'letter'],
      tone: 3,
      templateId: 'stepped-up',
      person: 'alternative',
      times: 4,
      restDays: 5,
    },
    // P21, P27: no surprise, and only when a person means it.
    {
      ...STEP,
      id: 'final-notice',
      name: 'Final notice',
      from: dueDate(60),
      channels: ['email'],
      tone: 4,
      templateId: 'final-notice',
      restDays: NOTICE_TERM_DAYS,
      decidedByPerson: true,
      afterCall: true,
      termDays: NOTICE_TERM_DAYS,
    },
    {
      ...STEP,
      id: 'hand-off',
      name: 'Decide on hand-off',
      from: dueDate(76),
      channels: ['letter'],
      tone: 5,
      templateId: null,
      restDays: 0,
      decidedByPerson: true,
      afterTerm: true,
    },
  ],
});

/**
 * The way for consumers: the same steps, slower and fewer. Law in several places asks for more time and fewer calls
 * (rules ST2, UK4, AU2), and a private person has no accounts payable that turns to the mail every day.
 */
export const CONSUMER_PROCEDURE: DunningProcedure = dunningProcedureSchema.parse({
  id: 'consumer',
  name: 'Private customers',
  customers: 'consumer',
  minimumGapDays: 10,
  silentGapDays: 7,
  promiseGraceBankDays: 2,
  dueDateRollsForward: false,
  takeOverFromDaysPastDue: 30,
  silentAfterUnanswered: 2,
  otherPersonAfterTries: 3,
  staleAfterDays: 7,
  levels: [
    { ...COURTESY_NOTE, onlyFromMajorUnits: 200 },
    {
      ...STEP,
      id: 'friendly-reminder',
      name: 'Friendly reminder',
      from: dueDate(7),
      channels: ['email', 'letter'],
      tone: 1,
      templateId: 'friendly-reminder',
      restDays: 14,
    },
    {
      ...STEP,
      id: 'second-notice',
      name: 'Second notice',
      from: dueDate(21),
      channels: ['email', 'letter'],
      tone: 2,
      templateId: 'second-notice',
      restDays: 12,
    },
    {
      ...STEP,
      id: 'call',
      name: 'Call',
      from: dueDate(35),
      channels: ['call'],
      tone: 2,
      templateId: null,
      restDays: 10,
    },
    {
      ...STEP,
      id: 'stepped-up',
      name: 'Stepped-up follow-up',
      from: dueDate(45),
      channels: ['letter', 'call', 'email'],
      tone: 3,
      templateId: 'stepped-up',
      times: 3,
      restDays: 10,
    },
    {
      ...STEP,
      id: 'final-notice',
      name: 'Final notice',
      from: dueDate(75),
      channels: ['letter', 'email'],
      tone: 4,
      templateId: 'final-notice',
      restDays: CONSUMER_NOTICE_TERM_DAYS,
      decidedByPerson: true,
      afterCall: true,
      termDays: CONSUMER_NOTICE_TERM_DAYS,
    },
    {
      ...STEP,
      id: 'hand-off',
      name: 'Decide on hand-off',
      from: dueDate(105),
      channels: ['letter'],
      tone: 5,
      templateId: null,
      restDays: 0,
      decidedByPerson: true,
      afterTerm: true,
    },
  ],
});

/** The procedures that are shipped, by the kind of customer they are for. */
export const DEFAULT_PROCEDURES: Record<DunningProcedure['customers'], DunningProcedure> = {
  trade: DEFAULT_PROCEDURE,
  consumer: CONSUMER_PROCEDURE,
};
