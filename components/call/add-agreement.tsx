import { CalendarPlus, MessageSquareWarning, Plus } from 'lucide-react';
import type { CallParts } from '../../lib/calls/parts-of-call.ts';
import { beginDispute, disputeShown } from '../../lib/calls/understood-dispute.ts';
import { beginPlan } from '../../lib/calls/understood-plan.ts';
import { EMPTY_PROMISE, MOST_PROMISES, promiseRows } from '../../lib/calls/understood-promises.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import type { CallFieldProps } from './call-field.ts';
import { callGround } from './call-ground.ts';

interface Props extends Pick<CallFieldProps, 'form' | 'view' | 'onChange'> {
  readonly parts: CallParts;
}

/** What else such a call can have brought, one press each. */
export function AddAgreement({ parts, form, view, onChange }: Props) {
  const ground = callGround(view);
  const rows = promiseRows(form);
  return (
    <Row gap={1}>
      {parts.agrees && rows.length < MOST_PROMISES && (
        <Button
          size="sm"
          variant="quiet"
          icon={<Plus />}
          data-testid="promise-add"
          onClick={() => onChange({ promises: [...rows, EMPTY_PROMISE] })}
        >
          {rows.length === 0 ? 'Add a promise' : 'Another promise'}
        </Button>
      )}
      {parts.agrees && !form.plan && (
        <Button
          size="sm"
          variant="quiet"
          icon={<CalendarPlus />}
          data-testid="plan-add"
          onClick={() => onChange({ plan: beginPlan(form, ground) })}
        >
          Instalments
        </Button>
      )}
      {parts.disputes && !disputeShown(form, ground) && (
        <Button
          size="sm"
          variant="quiet"
          icon={<MessageSquareWarning />}
          data-testid="dispute-add"
          onClick={() => onChange({ dispute: beginDispute(ground) })}
        >
          Complaint or question
        </Button>
      )}
    </Row>
  );
}
