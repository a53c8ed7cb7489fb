import type { CallForm } from '../domain/call-form.ts';
import { branchOf } from './branches.ts';
import type { CallBranch, PresetContext } from './call-branch.ts';
import { type BranchId, isBranchId, isStepId, STEP_IDS, type StepId } from './step-id.ts';

/** Where a guided call stands. */
export interface Place {
  readonly step: StepId;
  /** What they said last, on the way to `step` or shown now. */
  readonly branch: CallBranch | null;
  /** What they said is on the screen; `step` is where it was said. */
  readonly isBranchShown: boolean;
}

/** Kept in the form as one word each: `listen`, or `listen/said` while the branch is on the screen. */
const SHOWN = '/said';

export function placeOf({ step, branch }: Pick<CallForm, 'step' | 'branch'>): Place {
  const isShown = step.endsWith(SHOWN);
  const bare = isShown ? step.slice(0, -SHOWN.length) : step;
  const said = isBranchId(branch) ? branchOf(branch) : null;
  return {
    step: isStepId(bare) ? bare : 'opening',
    branch: said,
    isBranchShown: isShown && said !== null,
  };
}

type Move = Partial<CallForm>;

/** They say something: it is shown what to answer, and what it means for the card is noted. */
export function choose(id: BranchId, context: PresetContext): Move {
  const { form } = context;
  const preset = branchOf(id).preset(context);
  // A promise or a complaint stays one, whatever else was talked about.
  const stands = preset.outcome === 'talked' && (form.outcome === 'promised' || form.outcome === 'disputes');
  const outcome = stands ? { outcome: form.outcome } : {};
  return { ...preset, ...outcome, branch: id, step: `${placeOf(form).step}${SHOWN}` };
}

/** What the branch has set, taken back as far as nobody has changed it since: a slip of the finger leaves no hold. */
function taken(context: PresetContext): Move {
  const { branch } = placeOf(context.form);
  if (!branch) return {};
  const back: Move = {};
  const { form } = context;
  const set = branch.preset({ ...context, form: { ...form, details: [] } });
  if (set.outcome !== undefined && form.outcome === set.outcome) back.outcome = '';
  if (set.reason !== undefined && form.reason === set.reason) back.reason = 'not-asked';
  if (set.dispute && isUntouched(form.dispute, context.owner)) back.dispute = null;
  if (set.resend && form.resend.join() === set.resend.join()) back.resend = [];
  const marked = new Set(set.details?.map(({ before }) => before));
  if (set.details) {
    back.details = form.details.filter(({ answer, before }) => !(answer === 'wrong' && marked.has(before)));
  }
  return back;
}

function isUntouched(dispute: CallForm['dispute'], owner: string): boolean {
  return (
    dispute !== null &&
    dispute.text === '' &&
    dispute.answerBy === '' &&
    dispute.owner === owner &&
    dispute.parts.length === 0
  );
}

/** The next place; `null`: the call is over, and it is written down. */
export function goOn(form: CallForm): Move | null {
  const { step, branch, isBranchShown } = placeOf(form);
  const route: readonly StepId[] = branch ? branch.route : STEP_IDS;
  const next = isBranchShown ? route[0] : route[after(step, route)];
  return next ? { step: next } : null;
}

/** Where to go on in a route that may have left `step` out. */
function after(step: StepId, route: readonly StepId[]): number {
  const here = route.indexOf(step);
  if (here >= 0) return here + 1;
  const later = route.findIndex((one) => STEP_IDS.indexOf(one) > STEP_IDS.indexOf(step));
  return later < 0 ? route.length : later;
}

/** The place before; `null`: this is the first. What was said by mistake is unsaid. */
export function goBack(context: PresetContext): Move | null {
  const { form } = context;
  const { step, branch, isBranchShown } = placeOf(form);
  if (isBranchShown) return { ...taken(context), branch: '', step };
  if (!branch) return beforeIn(STEP_IDS, step);
  const route = branch.route;
  if (route.indexOf(step) > 0) return beforeIn(route, step);
  return { step: `${heardAt(branch)}${SHOWN}` };
}

function beforeIn(route: readonly StepId[], step: StepId): Move | null {
  const before = route[route.indexOf(step) - 1];
  return before ? { step: before } : null;
}

/** The step at which this is mostly said. */
function heardAt({ id }: CallBranch): StepId {
  return id === 'satisfied' ? 'service' : 'listen';
}
