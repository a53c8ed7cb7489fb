import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';

interface Props {
  readonly children: ReactNode;
}

/** A bug in one page shows a sentence and a way on, not an empty panel. React asks for a class here. */
export class PageGuard extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <ErrorState
        title="Something went wrong on this page"
        detail={error.stack ?? error.message}
        action={<Button onClick={() => this.setState({ error: null })}>Show it again</Button>}
      >
        Your data is safe: nothing was changed.
      </ErrorState>
    );
  }
}
