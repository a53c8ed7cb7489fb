import type { AccountView } from '../../lib/app/account-view.ts';
import { beginPlan } from '../../lib/calls/understood-plan.ts';
import { EMPTY_PROMISE } from '../../lib/calls/understood-promises.ts';
import type { CallForm } from '../../lib/domain/call-form.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { callGround } from './call-ground.ts';
import { PlanFields } from './plan-fields.tsx';
import { PromiseFields } from './promise-fields.tsx';

interface Props {
  readonly form: CallForm;
  readonly view: AccountView;
  readonly onChange: (part: Partial<CallForm>) => void;
}

/** What is agreed is taken down while it is said, in the fields of the card. */
export function GuidedAgreement({ form, view, onChange }: Props) {
  const fields = { form, view, onChange, errorFor: () => undefined };
  if (!isAgreed(form)) {
    return (
      <Row>
        <Button
          data-testid="call-promise"
          onClick={() => onChange({ ...agreeing(form), promises: [EMPTY_PROMISE] })}
        >
          They name a day
        </Button>
        <Button
          data-testid="call-plan"
          onClick={() => onChange({ ...agreeing(form), plan: beginPlan(form, callGround(view)) })}
        >
          In instalments
        </Button>
      </Row>
    );
  }
  return (
    <Stack gap={3}>
      <PromiseFields {...fields} />
      <PlanFields {...fields} />
      <Row>
        <Button
          size="sm"
          variant="quiet"
          data-testid="call-not-agreed"
          onClick={() =>
            onChange({
              promises: [],
              plan: null,
              ...(form.outcome === 'promised' ? { outcome: 'talked' } : {}),
            })
          }
        >
          Nothing was agreed after all
        </Button>
      </Row>
    </Stack>
  );
}

function isAgreed({ outcome, promises, plan }: CallForm): boolean {
  return outcome === 'promised' || promises.length > 0 || plan !== null;
}

/** Who disputes a part may well pay the rest, and who wants no more calls may still name a day: that stands. */
function agreeing({ outcome }: CallForm): Partial<CallForm> {
  return outcome === 'disputes' || outcome === 'no-more-calls' ? {} : { outcome: 'promised', ownOutcome: '' };
}
