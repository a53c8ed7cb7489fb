import { memo } from 'react';
import styles from './text-lines.module.css';

/** A text line by line, so that a letter typed in one of two hundred draws that one anew. Line breaks stay in what is copied. */
export function TextLines({ text }: { readonly text: string }) {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line of a text is known by its place only
    <Line key={index} text={line} />
  ));
}

const Line = memo(function Line({ text }: { readonly text: string }) {
  return <div className={styles.line}>{`${text}\n`}</div>;
});
