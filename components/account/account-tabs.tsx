import type { AccountView } from '../../lib/app/account-view.ts';
import { Tabs } from '../ui/tabs.tsx';
import type { AgreementActions } from './agreement-actions.ts';
import { AgreementList, countAgreements } from './agreement-list.tsx';
import { InvoiceList } from './invoice-list.tsx';
import { LogList } from './log-list.tsx';
import { PeopleList } from './people-list.tsx';

interface Props extends AgreementActions {
  readonly view: AccountView;
  /** They have rung. */
  readonly onCallIn: () => void;
}

export function AccountTabs({ view, onCallIn, ...actions }: Props) {
  const { standings, credits, facts } = view;
  return (
    <Tabs
      label="About this customer"
      items={[
        {
          value: 'invoices',
          label: 'Invoices',
          count: standings.length + credits.length,
          content: <InvoiceList view={view} onDraft={actions.onDraft} />,
        },
        {
          value: 'agreements',
          label: 'Agreements',
          count: countAgreements(view),
          content: <AgreementList view={view} {...actions} />,
        },
        {
          value: 'people',
          label: 'People',
          count: facts.contacts.length,
          content: <PeopleList view={view} onDraft={actions.onDraft} />,
        },
        {
          value: 'log',
          label: 'Log',
          count: facts.activities.length,
          content: <LogList view={view} onCallIn={onCallIn} />,
        },
      ]}
    />
  );
}
