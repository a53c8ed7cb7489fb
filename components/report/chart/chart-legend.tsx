import { useId } from 'react';
import { BarPattern, BarPiece } from './bar-pattern.tsx';
import styles from './chart-legend.module.css';
import type { ChartPart } from './chart-rows.ts';

/** What the patterns of the bars stand for. */
export function ChartLegend({ parts }: { readonly parts: readonly ChartPart[] }) {
  return (
    <ul className={styles.legend}>
      {parts.map((part) => (
        <li key={part.label} className={styles.part}>
          <Swatch part={part} />
          {part.label}
        </li>
      ))}
    </ul>
  );
}

export function Swatch({ part: { fill } }: { readonly part: ChartPart }) {
  const id = useId();
  return (
    <svg className={styles.swatch} width={18} height={12} aria-hidden="true">
      <defs>
        <BarPattern id={id} fill={fill} />
      </defs>
      <BarPiece patternId={id} fill={fill} width={18} height={12} />
    </svg>
  );
}
