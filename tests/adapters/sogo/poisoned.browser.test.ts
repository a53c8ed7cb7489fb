import { describe, expect, it } from 'vitest';
import { sogoAdapter } from '../../../lib/adapters/sogo/adapter.ts';
import { pageEvidenceSchema } from '../../../lib/domain/page-evidence.ts';
import { type LoadedPage, loadPage } from '../../support/load-page.ts';
import { savedPage } from '../saved-pages.ts';

const BAD_ADDRESSES = [
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>@evil.example',
  'a@evil.example, b@evil.example',
  'evil\u202eelpmaxe.live@evil.example',
  `${'x'.repeat(300)}@evil.example`,
  '{{viewer.message.from[0].email}}',
];

describe('a spoilt page of SOGo', () => {
  it.each(BAD_ADDRESSES)('names nobody for %s', (bad) => {
    const page = load('reply-plain');
    set(page, '#detailView a.md-caption', bad);
    set(page, '#mailEditor md-chip-template', bad);
    const evidence = read(page);
    expect(evidence.participants).toEqual([]);
    expect(evidence.messages[0]?.from).toBeNull();
  });

  it('keeps texts within bounds and on one line', () => {
    const page = load('message');
    set(page, '#detailView h5', `\u202e\u0000${'9X '.repeat(350_000)}`);
    set(page, '#detailView time', `\u2066${'1 '.repeat(350_000)}`);
    set(page, '#detailView [ng-bind$=name]', `<b>\u0007${'N'.repeat(2000)}`);
    set(page, '#detailView .sg-mail-part', 'A1B2 '.repeat(300_000));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    expect(JSON.stringify(read(page))).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
  });

  it('believes no mail that draws a header of its own', () => {
    const page = load('message');
    const head = page.document.querySelector('#detailView md-card-content');
    const forged = head?.cloneNode(true) as Element;
    for (const one of forged.querySelectorAll('.md-caption')) one.textContent = 'forged@evil.example';
    for (const one of head?.querySelectorAll('h5, time, .md-caption') ?? []) one.remove();
    page.document.querySelector('.sg-mail-part')?.prepend(forged);
    expect(read(page)).toMatchObject({ view: 'list', participants: [], messages: [], missed: ['view'] });
  });

  it('believes no script that a mail brings', () => {
    const page = load('message');
    const script = page.document.createElement('script');
    script.type = 'text/plain';
    script.textContent = "var UserEmail = 'mary.adams@northwind.example';";
    page.document.querySelector('.sg-mail-part')?.append(script);
    expect(read(page).own).not.toContain('mary.adams@northwind.example');
  });

  it('knows the pages of a mail alone, not the calendar nor another program at such an address', () => {
    const page = load('list');
    page.document.body.setAttribute('ng-app', 'SOGo.SchedulerUI');
    expect(sogoAdapter.recognises(page)).toBe(false);
    const elsewhere = loadPage({
      ...savedPage('sogo', 'message'),
      url: 'https://paper.example/Mail/view#!/Mail/0/INBOX/42',
    });
    expect(sogoAdapter.recognises(elsewhere)).toBe(false);
  });
});

function load(name: string): LoadedPage {
  return loadPage(savedPage('sogo', name));
}

function read(page: LoadedPage) {
  return pageEvidenceSchema.parse(sogoAdapter.read(page));
}

function set(page: LoadedPage, selector: string, text: string): void {
  for (const one of page.document.querySelectorAll(selector)) one.textContent = text;
}
