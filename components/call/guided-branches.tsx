import { branchOf } from '../../lib/calls/branches.ts';
import { type CallStep, otherBranches } from '../../lib/calls/script.ts';
import type { BranchId } from '../../lib/calls/step-id.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import styles from './guided-call.module.css';

interface Props {
  readonly step: CallStep;
  readonly onChoose: (id: BranchId) => void;
}

/** What they may say now, as buttons; everything else is one tap away. */
export function GuidedBranches({ step, onChoose }: Props) {
  const others = otherBranches(step);
  return (
    <Section title={step.id === 'opening' ? 'What happens' : 'What they say'} level={3}>
      {step.branches.length > 0 && <Choices ids={step.branches} onChoose={onChoose} />}
      <Disclosure key={step.id} summary="Something else" data-testid="call-other-branches">
        <Choices ids={others} onChoose={onChoose} />
      </Disclosure>
    </Section>
  );
}

function Choices({ ids, onChoose }: { ids: readonly BranchId[]; onChoose: (id: BranchId) => void }) {
  return (
    <div className={styles.choices}>
      {ids.map((id) => (
        <Button key={id} size="sm" data-testid={`call-branch-${id}`} onClick={() => onChoose(id)}>
          {branchOf(id).label}
        </Button>
      ))}
    </div>
  );
}
