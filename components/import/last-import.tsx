import { formatDay } from '../../lib/domain/format-day.ts';
import { joinWords } from '../../lib/shared/text.ts';
import { useDataOverview } from '../hooks/use-data-overview.ts';
import { Callout } from '../ui/callout.tsx';
import { counted } from './counted.ts';

/** What is on record already, so that a second import is no surprise; nothing for a newcomer. */
export function LastImport({ locale }: { readonly locale: string }) {
  const overview = useDataOverview();
  if (overview.state !== 'ready' || !overview.value.lastImport) return null;
  const { accounts, items, lastImport } = overview.value;
  const what = `${counted(accounts, 'customer', locale)} with ${counted(items, 'open item', locale)}`;
  const title = lastImport.asOf
    ? `On record: figures as of ${formatDay(lastImport.asOf, locale)}`
    : 'On record: customers without figures';
  return (
    <Callout title={title} data-testid="last-import">
      {what}, last from {joinWords(lastImport.files.map(({ name }) => name))}. A new export brings them up to
      date; calls, agreements and notes stay.
    </Callout>
  );
}
