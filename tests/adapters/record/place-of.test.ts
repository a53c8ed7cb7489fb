import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../lib/adapters/record-page/place-of.ts';

const RECORDS = [
  ['/#/contacts/7/show', 'contact', 'contact/7'],
  ['/#/contacts/7', 'contact', 'contact/7'],
  ['/#Contact/view/64f0a1b2c3', 'contact', 'contact/64f0a1b2c3'],
  ['/#Account/view/77ab02', 'company', 'account/77ab02'],
  ['/contact/card.php?id=12', 'contact', 'contact/12'],
  ['/societe/card.php?socid=7', 'company', 'societe/7'],
  ['/index.php?module=Contacts&action=DetailView&record=1f0c2a44-0151', 'contact', 'contact/1f0c2a44-0151'],
  ['/admin/contacts/persons/view/5', 'contact', 'person/5'],
  ['/admin/leads/view/5', 'contact', 'lead/5'],
  [
    '/object/company/5f2c1a00-aaaa-4bbb-8ccc-000000000001',
    'company',
    'company/5f2c1a00-aaaa-4bbb-8ccc-000000000001',
  ],
  ['/crm/organizations/Northwind%20Traders', 'company', 'organization/Northwind Traders'],
  ['/app/customer/Northwind%20Traders', 'company', 'customer/Northwind Traders'],
  ['/crm/deals/CRM-DEAL-2026-00077', 'deal', 'deal/CRM-DEAL-2026-00077'],
  ['/companies/900/contacts/151', 'contact', 'contact/151'],
  ['/contacts/151/deals', 'contact', 'contact/151'],
  ['/companies/900?page=2', 'company', 'company/900'],
  ['/crm/org20079/tab/Potentials/5400000077', 'deal', 'potential/5400000077'],
] as const;

const NO_RECORDS = [
  ['/contacts', 'list'],
  ['/#/contacts', 'list'],
  ['/crm/deals?page=2', 'list'],
  ['/contacts/new', 'list'],
  ['/contact/card.php?action=create', 'list'],
  ['/contacts/list/5', 'list'],
  ['/crm/org20079/tab/Contacts/custom-view/5400000001/list', 'list'],
  ['/persons/list/user/everyone', 'list'],
  ['/user/card.php?id=1', 'none'],
  ['/settings/accounts/4', 'none'],
  ['/users/12/contacts/3', 'none'],
] as const;

describe('what an address says', () => {
  it.each(RECORDS)('%s is the record of a %s: %s', (address, kind, key) => {
    expect(placeOf(address)).toEqual({ view: 'record', kind, key });
  });

  it.each(NO_RECORDS)('%s is no record: %s', (address, view) => {
    expect(placeOf(address)).toEqual({ view });
  });

  it('only guesses where a number stands without a word', () => {
    expect(placeOf('/entry/151')).toMatchObject({ view: 'record', isGuess: true });
  });

  it.each(['/', '/dashboard', '/inbox/today', '/%E0%A4%A', '/about-us.html'])(
    'says nothing of %s',
    (address) => {
      expect(placeOf(address)).toBeNull();
    },
  );
});
