import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import type { ListedTemplate } from '../../lib/app/template-list.ts';
import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import { Button } from '../ui/button.tsx';
import { TextFilters } from './text-filters.tsx';
import { fitsFilter, languageToList, SITUATIONS, situationOf, type TextFilter } from './text-groups.ts';
import styles from './text-list.module.css';
import { TextRow } from './text-row.tsx';

interface TextListProps {
  readonly templates: readonly ListedTemplate[];
  readonly chosenId: string;
  /** The chosen text has changes that are not saved. */
  readonly unsaved: boolean;
  readonly onChoose: (id: string) => void;
}

const EVERYTHING: TextFilter = { language: '', channel: '', audience: '', name: '' };

/** Every text by when it is used; at first the mails in the firm's language, which is what most are looking for. */
export const TextList = memo(function TextList({ templates, chosenId, unsaved, onChoose }: TextListProps) {
  const settings = useFirmSettings();
  const [wanted, setWanted] = useState<TextFilter | null>(null);
  const languages = useMemo(
    () => [...new Set(templates.map(({ builtIn }) => builtIn.language))],
    [templates],
  );
  if (settings.state === 'loading') return null;
  const locale = settings.state === 'ready' ? settings.value.locale : 'en';
  const filter = wanted ?? { ...EVERYTHING, channel: 'mail', language: languageToList(locale, languages) };
  const listed = templates.filter((template) => fitsFilter(template, filter));
  const focusableId = listed.some(({ id }) => id === chosenId) ? chosenId : listed[0]?.id;
  return (
    <div className={styles.list}>
      <TextFilters filter={filter} languages={languages} onChange={setWanted} />
      <p className={styles.count} role="status">
        {listed.length === templates.length
          ? `All ${templates.length} texts`
          : `${listed.length} of ${templates.length} texts`}
      </p>
      {listed.length === 0 && (
        <p className={styles.none}>
          No text is like that.{' '}
          <Button variant="quiet" size="sm" onClick={() => setWanted(EVERYTHING)}>
            Show every text
          </Button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move among the buttons within. */}
      <div className={styles.groups} onKeyDown={moveAmongRows}>
        {SITUATIONS.map((situation) => {
          const texts = listed.filter(({ builtIn }) => situationOf(builtIn.textId) === situation);
          if (texts.length === 0) return null;
          return (
            <section key={situation} aria-label={situation}>
              <h3 className={styles.situation}>{situation}</h3>
              <ul className={styles.rows}>
                {texts.map((template) => (
                  <li key={template.id} className={template.isCopy ? styles.copy : undefined}>
                    <TextRow
                      template={template}
                      chosen={template.id === chosenId}
                      focusable={template.id === focusableId}
                      unsaved={unsaved && template.id === chosenId}
                      onChoose={onChoose}
                    />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
});

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The list is one stop of the Tab key; within it the arrows lead from row to row. */
function moveAmongRows(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-testid="template-row"]')];
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1;
  if (at < 0) return;
  event.preventDefault();
  rows[step(at, rows.length - 1)]?.focus();
}
