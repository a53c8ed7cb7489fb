import { Pencil, UserRound } from 'lucide-react';
import { useId, useState } from 'react';
import type { ProcedureProblem } from '../../lib/app/procedure-problems.ts';
import type { DunningLevel, DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { useTemplateList } from '../hooks/use-templates.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { StepFields } from './step-fields.tsx';
import styles from './step-list.module.css';
import { howInWords, needsOf, startWords } from './step-words.ts';

interface Props {
  readonly procedure: DunningProcedure;
  readonly problems: readonly ProcedureProblem[];
  readonly onChange: (levels: readonly DunningLevel[]) => void;
}

/** The steps in the order of firmness, each readable as a sentence and changed where it stands. */
export function StepList({ procedure, problems, onChange }: Props) {
  const { levels } = procedure;
  const general = problems.filter(({ step, field }) => step === null && field === 'levels');
  return (
    <>
      {general.map(({ text }) => (
        <Callout key={text} tone="problem" title={text} data-testid="step-problem" />
      ))}
      <Card padding="none">
        <ol className={styles.list}>
          {levels.map((level, index) => (
            <StepRow
              key={level.id}
              level={level}
              problems={problems.filter(({ step }) => step === index)}
              onChange={(part) =>
                onChange(levels.map((one, at) => (at === index ? { ...one, ...part } : one)))
              }
              onRemove={() => onChange(levels.filter((_, at) => at !== index))}
            />
          ))}
        </ol>
      </Card>
    </>
  );
}

interface RowProps {
  readonly level: DunningLevel;
  readonly problems: readonly ProcedureProblem[];
  readonly onChange: (part: Partial<DunningLevel>) => void;
  readonly onRemove: () => void;
}

function StepRow({ level, problems, onChange, onRemove }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const formId = useId();
  const order = problems.filter(({ field }) => field === 'levels');
  const needs = needsOf(level);
  const texts = useTemplateList();
  const nameOfCopy = (id: string) =>
    (texts.state === 'ready' && texts.value.find((one) => one.id === id)?.name) || null;
  return (
    <li className={styles.row} data-testid="step-row" data-step={level.id}>
      <p className={styles.start}>{startWords(level.from)}</p>
      <div className={styles.words}>
        <p className={styles.name}>{level.name}</p>
        <p className={styles.how}>{howInWords(level, nameOfCopy)}</p>
        {(needs.length > 0 || level.decidedByPerson) && (
          <p className={styles.needs}>
            {level.decidedByPerson && (
              <Badge tone="accent" icon={<UserRound />}>
                a person decides
              </Badge>
            )}
            {needs.map((need) => (
              <Badge key={need} icon={null}>
                {need}
              </Badge>
            ))}
          </p>
        )}
        {order.map(({ text }) => (
          <p key={text} className={styles.problem} role="alert" data-testid="step-problem">
            {text}
          </p>
        ))}
      </div>
      <Button
        variant="quiet"
        size="sm"
        icon={<Pencil />}
        className={styles.change}
        aria-expanded={isOpen}
        aria-controls={formId}
        aria-label={`${isOpen ? 'Close' : 'Change'} ${level.name}`}
        data-testid="step-change"
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Close' : 'Change'}
      </Button>
      <div id={formId} className={styles.form} hidden={!isOpen}>
        {isOpen && <StepFields level={level} problems={problems} onChange={onChange} onRemove={onRemove} />}
      </div>
    </li>
  );
}
