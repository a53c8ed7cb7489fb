import type { ReactNode } from 'react';
import { count } from '../../../lib/shared/text.ts';
import type { TemplateSource } from '../../../lib/templates/template-source.ts';
import { type DifferencePart, textDifference } from '../../../lib/templates/text-difference.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './difference-view.module.css';

interface Props {
  readonly before: TemplateSource;
  readonly after: TemplateSource;
}

/** Two texts as one: what was taken out is struck through behind a minus, what was put in is underlined behind a plus. */
export function DifferenceView({ before, after }: Props) {
  return (
    <div className={styles.view} data-testid="template-difference">
      <p className={styles.key}>
        <span className={styles.removed}>Struck through</span> was taken out,{' '}
        <span className={styles.added}>underlined</span> was put in.
      </p>
      <Part label="Subject" before={before.subject} after={after.subject} />
      <Part label="Text" before={before.body} after={after.body} />
    </div>
  );
}

function Part({ label, before, after }: { label: string; before: string; after: string }) {
  if (before === after)
    return (
      <p className={styles.label}>
        {label}: <span className={styles.same}>no difference</span>
      </p>
    );
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <div className={styles.text}>{textDifference(before, after).map(words)}</div>
    </div>
  );
}

function words({ kind, text }: DifferencePart, index: number, parts: readonly DifferencePart[]): ReactNode {
  // Parts have no other name than their place, and are never moved.
  const key = `${index}-${kind}`;
  if (kind === 'same')
    return <Same key={key} text={text} isFirst={index === 0} isLast={index === parts.length - 1} />;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark key={key} className={styles[kind]}>
      <VisuallyHidden>{kind === 'added' ? ' put in: ' : ' taken out: '}</VisuallyHidden>
      {shown(text)}
      <VisuallyHidden> end </VisuallyHidden>
    </Mark>
  );
}

/** Lines around a change that are shown, so that it is seen where it stands. */
const AROUND = 2;

/** Of a long stretch without a change the middle is left out: what changed is not to be searched for. */
function Same({ text, isFirst, isLast }: { text: string; isFirst: boolean; isLast: boolean }) {
  const lines = text.split('\n');
  const before = isFirst ? 0 : AROUND;
  const after = isLast ? 0 : AROUND;
  const leftOut = lines.length - before - after - 2;
  if (leftOut < 3) return <span>{text}</span>;
  return (
    <>
      <span>{lines.slice(0, before + 1).map((line) => `${line}\n`)}</span>
      <span className={styles.leftOut}>{count(leftOut, 'line')} without a change</span>
      <span>{`\n${lines.slice(-after - 1).join('\n')}`}</span>
    </>
  );
}

/** A line end that was put in or taken out would not be seen. */
function shown(text: string): string {
  return text.replaceAll('\n', '↵\n');
}
