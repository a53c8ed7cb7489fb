import { Check, Circle, CircleDot, Clock, Pause } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names.ts';
import type { Tone } from './tone.ts';

type BadgeProps = ComponentPropsWithRef<'span'> & {
  tone?: Tone | undefined;
  /** Another shape than the tone's own; null for none. */
  icon?: ReactNode;
};

const SHAPES: Record<Tone, ReactNode> = {
  neutral: <Circle />,
  accent: <CircleDot />,
  late: <Clock />,
  good: <Check />,
  hold: <Pause />,
};

/** A state: the word says it, the shape tells it apart, the colour only helps. */
export function Badge({ tone = 'neutral', icon, className, children, ...rest }: BadgeProps) {
  const shape = icon === undefined ? SHAPES[tone] : icon;
  return (
    <span {...rest} className={classNames(styles.badge, styles[tone], className)}>
      {shape !== null && (
        <span className={styles.shape} aria-hidden="true">
          {shape}
        </span>
      )}
      <span>{children}</span>
    </span>
  );
}
