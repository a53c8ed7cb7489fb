import type { CallBranch } from './call-branch.ts';
import { HEARD_BRANCHES } from './heard-branches.ts';
import type { BranchId } from './step-id.ts';
import { STOPPING_BRANCHES } from './stopping-branches.ts';
import { UNREACHED_BRANCHES } from './unreached-branches.ts';

/** Everything a call may turn to. */
export const CALL_BRANCHES: readonly CallBranch[] = [
  ...HEARD_BRANCHES,
  ...UNREACHED_BRANCHES,
  ...STOPPING_BRANCHES,
];

const byId = new Map(CALL_BRANCHES.map((branch) => [branch.id, branch]));

export function branchOf(id: BranchId): CallBranch {
  const branch = byId.get(id);
  if (!branch) throw new RangeError(`No branch is called ${id}`);
  return branch;
}
