import { Callout } from '../ui/callout.tsx';

interface Props {
  readonly accountName: string;
}

/** The page shows somebody else now, but what is being written here stays with its customer. */
export function StayedBehind({ accountName }: Props) {
  return (
    <Callout tone="info" title={`This is about ${accountName}`}>
      The page beside shows something else. Finish here, or go back to see it.
    </Callout>
  );
}
