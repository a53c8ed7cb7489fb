import styles from './ledger-grid.module.css';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly indeterminate?: boolean;
  /** Whether the range from the last one is meant. */
  readonly onPress: (isRange: boolean) => void;
  readonly tabIndex?: number;
}

/** A tick box as large as its cell, so that it is hit. */
export function TickBox({ label, checked, indeterminate = false, onPress, tabIndex }: Props) {
  return (
    <label className={styles.tickLabel}>
      <input
        type="checkbox"
        aria-label={label}
        className={styles.mark}
        checked={checked}
        tabIndex={tabIndex}
        ref={(box) => {
          // HTML has no attribute for it.
          if (box) box.indeterminate = indeterminate;
        }}
        onChange={({ nativeEvent }) => onPress(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
      />
    </label>
  );
}
