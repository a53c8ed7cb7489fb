import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';

/** The list could not be read: what that means for the data, and the way on. */
export function ListFailure({ error }: { readonly error: Error }) {
  return (
    <ErrorState
      title="The list cannot be shown"
      detail={error.stack ?? error.message}
      action={<Button onClick={() => location.reload()}>Try again</Button>}
    >
      {error.name === 'NewerDatabaseError' ? error.message : 'Your data is safe: nothing was changed.'}
    </ErrorState>
  );
}
