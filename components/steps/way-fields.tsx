import type { Channel } from '../../lib/domain/contact.ts';
import { Select } from '../ui/select.tsx';
import styles from './step-fields.module.css';
import { WAY_WORDS } from './step-words.ts';

interface Props {
  readonly channels: readonly Channel[];
  readonly error?: string | undefined;
  readonly onChange: (channels: Channel[]) => void;
}

const PLACES = ['first', 'then', 'and then'];
const NONE = '';

/** Ways in order of preference: each try takes the next after the one that stayed unanswered (C3). */
export function WayFields({ channels, error, onChange }: Props) {
  const set = (index: number, way: string) => {
    const others = channels.filter((channel, at) => at !== index && channel !== way);
    const before = others.filter((channel) => channels.indexOf(channel) < index);
    const after = others.filter((channel) => channels.indexOf(channel) > index);
    onChange([...before, ...(way === NONE ? [] : [way as Channel]), ...after]);
  };
  return (
    <fieldset className={styles.ways}>
      <legend className={styles.label}>Ways, in turn</legend>
      {PLACES.map((place, index) => (
        <Select
          key={place}
          aria-label={`Way, ${place}`}
          data-testid="step-way"
          value={channels[index] ?? NONE}
          disabled={index > channels.length}
          options={[
            ...(index === 0 && channels.length === 1 ? [] : [{ value: NONE, label: 'none' }]),
            ...(['email', 'call', 'letter'] as const).map((way) => ({ value: way, label: WAY_WORDS[way] })),
          ]}
          onChange={(event) => set(index, event.target.value)}
        />
      ))}
      {error !== undefined && <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}
