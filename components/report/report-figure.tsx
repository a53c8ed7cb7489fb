import type { ReportPart } from '../../lib/reports/report-part.ts';
import type { ReportTable } from '../../lib/reports/report-table.ts';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './report-figure.module.css';
import { ReportPicture } from './report-picture.tsx';
import { SaveTables } from './save-tables.tsx';

interface Props {
  readonly part: ReportPart;
  /** What the names of files end in: the day, or the range. */
  readonly when: string;
}

/** One figure: what it comes to, its pictures and tables, and one tap away what is counted. */
export function ReportFigure({ part, when }: Props) {
  return (
    <Card>
      <Section
        level={3}
        title={part.title}
        data-testid={`report-${part.id}`}
        actions={part.tables.length > 0 && <SaveTables title={part.title} tables={part.tables} when={when} />}
      >
        <Stack gap={3}>
          <Disclosure summary={<span className={styles.ask}>What is counted here</span>}>
            <div className={styles.definition}>
              {part.definition.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          </Disclosure>
          <div className={styles.sentences}>
            {part.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {part.tables.length > 0 && (
            <div className={styles.pictures}>
              {part.tables.map((table) => (
                <div key={table.caption} className={isWide(table) ? styles.wide : undefined}>
                  <ReportPicture table={table} />
                </div>
              ))}
            </div>
          )}
        </Stack>
      </Section>
    </Card>
  );
}

/** A list of customers takes the whole width. */
function isWide({ columns }: ReportTable): boolean {
  return (
    columns.filter(({ fileOnly }) => !fileOnly).length > 4 && columns.every(({ fill }) => fill === undefined)
  );
}
