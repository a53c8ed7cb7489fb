import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../lib/adapters/adapter.ts';
import { hubspotAdapter } from '../../../lib/adapters/hubspot/adapter.ts';
import { odooAdapter } from '../../../lib/adapters/odoo/adapter.ts';
import { recordPageAdapter } from '../../../lib/adapters/record/adapter.ts';
import { salesforceAdapter } from '../../../lib/adapters/salesforce/adapter.ts';
import { writers } from '../../../lib/adapters/writers.ts';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { withShadowRoots } from '../salesforce/with-shadow-roots.ts';
import { savedPage } from '../saved-pages.ts';

const salesforce = withShadowRoots(salesforceAdapter);

function seen(adapter: Adapter, page: LoadedPage) {
  const evidence = adapter.read(page);
  return [evidence?.view, evidence?.threadKey, evidence?.participants[0]?.address ?? null];
}

describe('the record on top', () => {
  it('is the tab that is shown, also when the tabs of Salesforce change', () => {
    const page = loadPage(savedPage('salesforce', 'contact-cached-tabs'));
    expect(seen(salesforce, page)).toEqual([
      'record',
      'contact/003000000000015',
      'mary.adams@northwind.example',
    ]);
    const [tom, mary] = page.document.querySelectorAll<HTMLElement>('.windowViewMode-normal');
    mary?.classList.remove('active');
    mary?.style.setProperty('display', 'none');
    tom?.classList.add('active');
    tom?.style.removeProperty('display');
    page.goTo('/lightning/r/Contact/003000000000016AAA/view');
    expect(seen(salesforce, page)).toEqual([
      'record',
      'contact/003000000000016',
      'tom.baker@northwind.example',
    ]);
  });

  it('is the column that is shown when HubSpot keeps another hidden', () => {
    const page = loadPage(savedPage('hubspot', 'hidden-panel'));
    const [mary, tom] = page.document.querySelectorAll<HTMLElement>('main');
    mary?.style.removeProperty('display');
    tom?.style.setProperty('display', 'none');
    page.goTo('/contacts/4711/record/0-1/151');
    expect(seen(hubspotAdapter, page)).toEqual(['record', 'contact/151', 'mary.adams@northwind.example']);
  });

  it('is what is opened over a list, and the list when that closes', () => {
    const page = loadPage(savedPage('hubspot', 'record-over-list'));
    expect(seen(hubspotAdapter, page)).toEqual(['record', 'contact/151', 'mary.adams@northwind.example']);
    page.document.querySelector('[role=dialog]')?.remove();
    expect(seen(hubspotAdapter, page)).toEqual(['list', null, null]);
  });

  it('is the form in a dialog of Odoo, and the one below when that closes', () => {
    const page = loadPage(savedPage('odoo', 'contact-in-dialog'));
    page.document.querySelector('.o_dialog')?.remove();
    expect(seen(odooAdapter, page)).toEqual(['record', 'opportunity/77', 'tom.baker@northwind.example']);
  });

  it('is the deal in a dialog, never somebody on a card behind it', () => {
    const page = loadPage(savedPage('record', 'deal-in-dialog'));
    page.document.querySelector('[role=dialog]')?.remove();
    page.document.querySelector('main')?.removeAttribute('aria-hidden');
    page.goTo('/#/deals');
    expect(seen(recordPageAdapter, page)).toEqual(['list', null, null]);
  });

  it('stays the record while a mail is written in a window over it', () => {
    const page = loadPage(savedPage('record', 'app-name-in-h1'));
    const mail = page.document.createElement('div');
    mail.setAttribute('role', 'dialog');
    const to = page.document.createElement('a');
    to.href = 'mailto:eve.late@elsewhere.example';
    to.textContent = 'eve.late@elsewhere.example';
    const text = page.document.createElement('div');
    text.contentEditable = 'true';
    mail.append(to, text);
    page.document.body.append(mail);
    expect(seen(recordPageAdapter, page)).toEqual(['record', 'contact/151', 'mary.adams@northwind.example']);
    expect(recordPageAdapter.boxes).toBeUndefined();
    expect(writers.find(({ site }) => site === recordPageAdapter.site)).toBeUndefined();
  });

  it('follows what is typed into a field', () => {
    const page = loadPage(savedPage('odoo', 'contact'));
    const field = page.document.querySelector<HTMLInputElement>('input[type=email]');
    if (field) field.value = 'ann.cook@northwind.example';
    expect(seen(odooAdapter, page)[2]).toBe('ann.cook@northwind.example');
  });
});
