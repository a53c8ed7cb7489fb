import { Play, Square } from 'lucide-react';
import type { DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { useStepsTrial } from '../hooks/use-steps-trial.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Progress } from '../ui/progress.tsx';
import { Row } from '../ui/row.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { TrialResult } from './trial-result.tsx';

interface Props {
  /** The steps as they are being edited; `null`: as saved. */
  readonly edited: DunningProcedure | null;
  /** What is edited contradicts itself: it can be tried once that is put right. */
  readonly isBroken: boolean;
}

/** "What would these steps do to my book?": tried out over the user's own customers, and nothing of it is kept. */
export function Trial({ edited, isBroken }: Props) {
  const { state, run, stop } = useStepsTrial();
  return (
    <Section
      level={3}
      title="What would these steps do to my book?"
      text="Four months from today, over your own customers and invoices. How they behave is made up: some pay, some promise, some complain, some stay silent, the same ones each time. Nothing is written and nobody is contacted."
    >
      <Stack gap={4}>
        <Row>
          {state.kind === 'running' ? (
            <Button icon={<Square />} data-testid="simulate-stop" onClick={stop}>
              Stop
            </Button>
          ) : (
            <Button
              icon={<Play />}
              disabled={isBroken}
              data-testid="simulate-run"
              onClick={() => void run(edited)}
            >
              {edited ? 'Compare with the saved steps' : 'Try them out'}
            </Button>
          )}
        </Row>
        {state.kind === 'running' && (
          <Progress label="Living through four months" value={state.share} data-testid="simulate-progress" />
        )}
        {state.kind === 'failed' && (
          <Callout tone="problem" title="This could not be tried out">
            {state.error.message}
          </Callout>
        )}
        {state.kind === 'done' && (
          <>
            {state.outcome.edited !== edited && (
              <Callout tone="info" title="The steps have changed since this was tried out" />
            )}
            <TrialResult outcome={state.outcome} />
          </>
        )}
      </Stack>
    </Section>
  );
}
