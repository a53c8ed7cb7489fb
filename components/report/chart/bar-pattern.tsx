import type { BarFill } from '../../../lib/reports/report-table.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './bar-pattern.module.css';

/** Width of the stripe and of the whole, in pixels: from an outline to a full bar, so that the order shows in grey too. */
const STRIPES: Readonly<Record<BarFill, readonly [stripe: number, of: number]>> = {
  'age-0': [1, 1],
  'age-1': [2, 6],
  'age-2': [2, 4],
  'age-3': [3, 4],
  'age-4': [1, 1],
  solid: [1, 1],
  dense: [3, 4.5],
  light: [1.5, 5],
  outline: [0, 4],
};

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly fill: BarFill;
}

/** What a bar is filled with; stands among the definitions of a drawing. */
export function BarPattern({ id, fill }: Props) {
  const [stripe, of] = STRIPES[fill];
  return (
    <pattern
      id={id}
      className={classNames(styles.pattern, styles[fill])}
      width={of}
      height={of}
      patternUnits="userSpaceOnUse"
      patternTransform={fill === 'light' ? 'rotate(-45)' : 'rotate(45)'}
    >
      <rect className={styles.behind} width={of} height={of} />
      <rect className={styles.stripe} width={stripe} height={of} />
    </pattern>
  );
}

interface BarProps extends Partial<Record<'x' | 'y' | 'width' | 'height', number>> {
  readonly patternId: string;
  readonly fill: BarFill;
}

/** A piece of a bar with its edge. */
export function BarPiece({ patternId, fill, x = 0, y = 0, width = 0, height = 0 }: BarProps) {
  if (width <= 0) return null;
  // The edge lies inside, so that what is small is not drawn as more.
  const inner = {
    x: x + 0.5,
    y: y + 0.5,
    width: Math.max(0.5, width - 1),
    height: Math.max(0.5, height - 1),
  };
  return (
    <rect {...inner} rx={1} className={classNames(styles.piece, styles[fill])} fill={`url(#${patternId})`} />
  );
}
