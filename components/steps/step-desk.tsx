import { useEffect, useState } from 'react';
import type { ListedProcedure } from '../../lib/app/procedure-list.ts';
import type { DunningLevel, DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { count } from '../../lib/shared/text.ts';
import { procedureProblems } from '../hooks/procedure-check.ts';
import { useLeaveGuard } from '../hooks/use-leave-guard.ts';
import { useSaveProcedure } from '../hooks/use-procedures.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';
import { AddStep } from './add-step.tsx';
import { CommonFields } from './common-fields.tsx';
import { ResetSteps } from './reset-steps.tsx';
import styles from './step-desk.module.css';
import { StepList } from './step-list.tsx';
import { Trial } from './trial.tsx';

/** One way of following up: its steps, what holds for all of them, and one Save. */
export function StepDesk({ listed }: { readonly listed: ListedProcedure }) {
  const { shipped, current, isOwn } = listed;
  const [typed, setTyped] = useState<DunningProcedure | null>(null);
  const { run, busy, refusal, clear } = useSaveProcedure();
  const { show } = useToast();
  const shown = typed ?? current;
  const unsaved = typed !== null && !isSame(typed, current);
  useLeaveGuard(unsaved);
  // Once what was typed is what is stored, the stored steps are followed again, also when another tab changes them.
  useEffect(() => {
    if (typed !== null && isSame(typed, current)) setTyped(null);
  }, [typed, current]);
  const problems = procedureProblems(shown);
  const change = (part: Partial<DunningProcedure>) => {
    clear();
    setTyped({ ...shown, ...part });
  };
  const changeLevels = (levels: readonly DunningLevel[]) => change({ levels: [...levels] });
  const save = async () => {
    if (!(await run(shown))) return;
    show({ title: 'Saved', text: 'The next suggestions follow these steps.', tone: 'good' });
  };
  return (
    <Stack gap={5} className={styles.desk}>
      <StepList procedure={shown} problems={problems} onChange={changeLevels} />
      <AddStep procedure={shown} shipped={shipped} onChange={changeLevels} />
      <CommonFields procedure={shown} problems={problems} onChange={change} />
      <Trial edited={unsaved ? typed : null} isBroken={problems.length > 0} />
      {refusal && (
        <Callout tone="problem" title="Not saved">
          {refusal.message}
        </Callout>
      )}
      <Row gap={3} className={styles.save}>
        <Button
          variant="primary"
          disabled={!unsaved || problems.length > 0}
          busy={busy}
          data-testid="step-save"
          onClick={() => void save()}
        >
          Save
        </Button>
        {unsaved && <Button onClick={() => setTyped(null)}>Discard changes</Button>}
        <span className={styles.state} role="status">
          {stateWords(unsaved, problems.length, isOwn)}
        </span>
        {isOwn && <ResetSteps procedure={current} onReset={() => setTyped(null)} />}
      </Row>
    </Stack>
  );
}

function stateWords(unsaved: boolean, problems: number, isOwn: boolean): string {
  if (unsaved && problems > 0) return `Not saved yet: ${count(problems, 'thing')} to put right above`;
  if (unsaved) return 'Not saved yet';
  return isOwn ? 'Your own steps, saved' : 'As shipped';
}

function isSame(a: DunningProcedure, b: DunningProcedure): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
