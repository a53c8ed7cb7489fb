import type { CallForm } from '../domain/call-form.ts';
import type { CallFacts } from './call-facts.ts';
import type { BranchId, StepId } from './step-id.ts';

/** What law or courtesy asks, in one sentence. */
export interface Courtesy {
  readonly text: string;
  /** The rule of contact it comes from, by its id; `null`: a rule of the house, no law that was read. */
  readonly rule: string | null;
}

/** What the form is set to when this is what they say; the card opens with it. */
export type Preset = Partial<
  Pick<CallForm, 'outcome' | 'reason' | 'plan' | 'dispute' | 'resend' | 'details'>
>;

export interface PresetContext {
  readonly form: CallForm;
  /** Who answers for a complaint until somebody else does (P10). */
  readonly owner: string;
}

/** What somebody says on the phone, and how it goes on from there. */
export interface CallBranch {
  readonly id: BranchId;
  /** On the button: what they say or what happens. */
  readonly label: string;
  /** What is said in answer, a sentence or two at a time. */
  readonly say: (facts: CallFacts) => readonly string[];
  /** What to do, and what to write down. */
  readonly note: readonly string[];
  readonly courtesy: Courtesy;
  /** "the invoice has slipped through": what is said back (P12); `null`: nothing is. */
  readonly heard: string | null;
  readonly preset: (context: PresetContext) => Preset;
  /** The steps that still make sense; none: the call is over. */
  readonly route: readonly StepId[];
  /** The exact words are asked for (P23). */
  readonly asksForWords?: true;
}
