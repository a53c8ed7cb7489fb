import type { DunningLevel, DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { startWords } from './step-words.ts';

interface Props {
  readonly procedure: DunningProcedure;
  readonly shipped: DunningProcedure;
  readonly onChange: (levels: readonly DunningLevel[]) => void;
}

/** A step that was removed comes back where it stood. */
export function AddStep({ procedure, shipped, onChange }: Props) {
  const missing = shipped.levels.filter(({ id }) => procedure.levels.every((level) => level.id !== id));
  if (missing.length === 0) return null;
  const add = (level: DunningLevel) => {
    const order = shipped.levels.map(({ id }) => id);
    const before = order.slice(0, order.indexOf(level.id));
    const at = procedure.levels.findLastIndex(({ id }) => before.includes(id)) + 1;
    onChange(procedure.levels.toSpliced(at, 0, level));
  };
  return (
    <div>
      <Menu
        label="Steps that can be added"
        trigger={<Button data-testid="step-add">Add a step</Button>}
        items={missing.map((level) => ({
          id: level.id,
          label: level.name,
          detail: startWords(level.from),
          onSelect: () => add(level),
        }))}
      />
    </div>
  );
}
