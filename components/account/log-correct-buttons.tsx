import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';

interface Props {
  readonly busy: boolean;
  readonly onLeave: () => void;
}

export function LogCorrectButtons({ busy, onLeave }: Props) {
  return (
    <Row gap={2}>
      <Button variant="primary" type="submit" size="sm" busy={busy} data-testid="log-correct-save">
        Save the correction
      </Button>
      <Button variant="quiet" size="sm" onClick={onLeave}>
        Leave it as it is
      </Button>
    </Row>
  );
}
