import { CircleCheck } from 'lucide-react';
import { FindingNote } from '../draft/finding-note.tsx';
import styles from './template-findings.module.css';
import type { TextFault } from './text-faults.ts';

interface TemplateFindingsProps {
  readonly findings: readonly TextFault[];
  /** It was tried on a real customer, so that "nothing found" means something. */
  readonly hasSample: boolean;
  /** Puts the suggested words into the text; left out: the words are only shown. */
  readonly onUse?: (finding: TextFault) => void;
  /** Whether the words stand in the text as they stand in the mail, so that they can be changed there. */
  readonly canUse?: (finding: TextFault) => boolean;
}

/** What must change before a mail of this text can go out, then advice; each in words and by its own shape. */
export function TemplateFindings({ findings, hasSample, onUse, canUse }: TemplateFindingsProps) {
  const ordered = [...findings].sort((a, b) => Number(b.blocking) - Number(a.blocking));
  return (
    <div role="status">
      {ordered.length === 0 && hasSample && (
        <p className={styles.none}>
          <CircleCheck aria-hidden="true" /> Nothing to object to in this text.
        </p>
      )}
      {ordered.length > 0 && (
        <ul className={styles.findings}>
          {ordered.map((finding) => (
            <li key={`${finding.rule} ${finding.part} ${finding.start} ${finding.why}`}>
              <FindingNote
                finding={finding}
                testId="template-lint"
                onUse={onUse && canUse?.(finding) ? () => onUse(finding) : undefined}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
