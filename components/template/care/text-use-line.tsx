import { useFirmSettings } from '../../hooks/use-firm-settings.ts';
import { ANSWER_DAYS, useTextUse } from '../../hooks/use-text-use.ts';
import styles from './care.module.css';
import { textUseWords, waitingWords } from './text-use-words.ts';

/** How often the text was sent and answered: counts alone, nothing is concluded from them. */
export function TextUseLine({ templateId }: { readonly templateId: string }) {
  const uses = useTextUse();
  const settings = useFirmSettings();
  if (uses === null || settings.state !== 'ready') return <p className={styles.quiet}>Counting…</p>;
  const use = uses.get(templateId);
  return (
    <div data-testid="template-use">
      <p>{textUseWords(use, ANSWER_DAYS, settings.value.locale)}</p>
      {use && (
        <p className={styles.quiet}>
          {waitingWords(use, ANSWER_DAYS)}Answered: the customer wrote, or was spoken to, within {ANSWER_DAYS}{' '}
          days.
        </p>
      )}
    </div>
  );
}
