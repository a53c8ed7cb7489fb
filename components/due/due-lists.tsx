import type { DueList } from '../../lib/app/due-list.ts';
import { DueRow } from './due-row.tsx';
import { DueSection } from './due-section.tsx';
import type { ListPart, PartOfList } from './list-parts.ts';
import { MovedLine } from './moved-line.tsx';
import { NothingDue } from './nothing-due.tsx';
import type { RovingRows } from './use-roving-rows.ts';
import { WaitingRow } from './waiting-row.tsx';

interface Props {
  readonly list: DueList;
  readonly parts: readonly PartOfList[];
  readonly rows: RovingRows;
  readonly onOpen: (accountId: string) => void;
  readonly onMore: (part: ListPart) => void;
  /** To where the whole plan of the day stands, and to where its limit is set. */
  readonly onPlan: () => void;
  readonly onLimit: () => void;
}

/** What is due now, later today and on the days after, and what is waited for. */
export function DueLists({ list, parts, rows, onOpen, onMore, onPlan, onLimit }: Props) {
  const { moment } = list;
  const moved = list.moved && <MovedLine list={list} onPlan={onPlan} onLimit={onLimit} />;
  const section = ({ part, title, rows: shown, count }: PartOfList) => (
    <DueSection
      key={part}
      title={title}
      // The page's own heading counts what is due now.
      count={part === 'now' ? undefined : count}
      more={count - shown.length}
      onMore={() => onMore(part)}
    >
      {shown.map(({ id, line }) =>
        part === 'waiting' ? (
          <WaitingRow key={id} id={id} line={line} locale={moment.locale} rows={rows} onOpen={onOpen} />
        ) : (
          <DueRow
            key={id}
            id={id}
            accountId={line.accountId}
            name={line.accountName}
            due={line}
            moment={moment}
            rows={rows}
            onOpen={onOpen}
          />
        ),
      )}
    </DueSection>
  );
  return (
    <>
      {list.nowCount === 0 && <NothingDue list={list} />}
      {parts.filter(({ part }) => part === 'now').map(section)}
      {moved}
      {parts.filter(({ part }) => part !== 'now').map(section)}
    </>
  );
}
