import { Trash2 } from 'lucide-react';
import { Button } from '../ui/button.tsx';

/** Takes one agreement out of a correction: it was never made. */
export function LogCorrectRemove({
  words,
  onRemove,
}: {
  readonly words: string;
  readonly onRemove: () => void;
}) {
  return (
    <div>
      <Button
        size="sm"
        variant="quiet"
        icon={<Trash2 />}
        data-testid="entry-agreed-remove"
        onClick={onRemove}
      >
        {words}
      </Button>
    </div>
  );
}
