import type { AccountView } from '../../lib/app/account-view.ts';
import { Tabs } from '../ui/tabs.tsx';
import { AgreementList } from './agreement-list.tsx';
import { InvoiceList } from './invoice-list.tsx';
import { LogList } from './log-list.tsx';
import { PeopleList } from './people-list.tsx';

export function AccountTabs({ view }: { readonly view: AccountView }) {
  const { standings, credits, promises, facts } = view;
  return (
    <Tabs
      label="About this customer"
      items={[
        {
          value: 'invoices',
          label: 'Invoices',
          count: standings.length + credits.length,
          content: <InvoiceList view={view} />,
        },
        {
          value: 'agreements',
          label: 'Agreements',
          count: promises.length,
          content: <AgreementList view={view} />,
        },
        {
          value: 'people',
          label: 'People',
          count: facts.contacts.length,
          content: <PeopleList view={view} />,
        },
        { value: 'log', label: 'Log', count: facts.activities.length, content: <LogList view={view} /> },
      ]}
    />
  );
}
