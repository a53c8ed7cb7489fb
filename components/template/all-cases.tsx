import { CircleCheck, OctagonX } from 'lucide-react';
import { useState } from 'react';
import type { FoundAccount } from '../../lib/app/account-to-show.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { useAllCases } from '../hooks/use-sample.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './all-cases.module.css';

interface AllCasesProps {
  readonly templateId: string;
  /** As it stood when the typing last rested: it is written for all of them. */
  readonly text: TemplateSource;
  readonly onShow: (shown: FoundAccount) => void;
}

/** Whether the text can be written for every awkward case, each with a tick or the reason; a press shows it. */
export function AllCases({ templateId, text, onShow }: AllCasesProps) {
  const [open, setOpen] = useState(false);
  const cases = useAllCases({ templateId, text }, open);
  return (
    <Disclosure summary="Try it on every awkward case" data-testid="template-all" onOpenChange={setOpen}>
      {cases.state === 'ready' && (
        <ul className={styles.cases}>
          {cases.value.map(({ id, name, about, problem }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.case}
                data-testid="template-case"
                data-fits={problem === null}
                onClick={() => onShow({ id, name })}
              >
                {problem === null ? (
                  <CircleCheck className={styles.good} aria-hidden="true" />
                ) : (
                  <OctagonX className={styles.bad} aria-hidden="true" />
                )}
                <span className={styles.words}>
                  <b>{name}</b>
                  <span className={styles.about}>
                    {problem === null ? `Reads as it should: ${about}.` : problem}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
