import type { CallParts } from '../../lib/calls/parts-of-call.ts';
import { Stack } from '../ui/stack.tsx';
import { AddAgreement } from './add-agreement.tsx';
import type { CallFieldProps } from './call-field.ts';
import { agreementReport } from './call-report.ts';
import { DisputeFields } from './dispute-fields.tsx';
import { LateTick } from './late-tick.tsx';
import { PlanFields } from './plan-fields.tsx';
import { PromiseFields } from './promise-fields.tsx';
import { TakesPlace } from './takes-place.tsx';

interface Props extends CallFieldProps {
  readonly parts: CallParts;
}

/** What the call has brought: a complaint, promises, a plan; each is there when it is needed and one press away when not. */
export function AgreementFields({ parts, ...fields }: Props) {
  if (!parts.agrees && !parts.disputes) return null;
  const agreed = parts.agrees ? agreementReport(fields.form, fields.view) : null;
  const dispute = parts.disputes && <DisputeFields {...fields} />;
  const isComplaint = fields.form.outcome === 'disputes';
  return (
    <Stack gap={3}>
      {isComplaint && dispute}
      {parts.agrees && (
        <>
          <PromiseFields {...fields} />
          <PlanFields {...fields} />
          <LateTick {...fields} />
          <TakesPlace
            agreed={agreed?.ok ? agreed.value : null}
            replacesPlans={fields.form.replacesPlans}
            view={fields.view}
            onAnswer={(replacesPlans) => fields.onChange({ replacesPlans })}
          />
        </>
      )}
      {!isComplaint && dispute}
      <AddAgreement parts={parts} form={fields.form} view={fields.view} onChange={fields.onChange} />
    </Stack>
  );
}
