import { expect, it, onTestFinished } from 'vitest';
import { shapeOfPage } from '../../lib/platform/shape-of-page.ts';

/** Runs it in a page as the browser does: by its text alone, with nothing around it. */
function shapeOf(build: (page: Document) => void): string {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  if (!frame.contentDocument || !frame.contentWindow) throw new Error('No page');
  build(frame.contentDocument);
  const page = frame.contentWindow as Window & typeof globalThis;
  return page.eval(`(${shapeOfPage.toString()})()`) as string;
}

const SECRETS = [
  'Mary Adams',
  'mary.adams@northwind.example',
  'northwind',
  'INV-1042',
  '1,234.50',
  'hunter2',
  '+49 30 1234567',
  'thread-f:1792',
];

it('holds no text and no value of an attribute, whatever stands on the page', () => {
  const shape = shapeOf((page) => {
    page.title = SECRETS.join(' ');
    for (const tag of [
      'div',
      'a',
      'input',
      'img',
      'table',
      'textarea',
      'style',
      'script',
      'x-northwind-mary-adams-inv-1042-hunter2-secret',
    ]) {
      const element = page.body.appendChild(page.createElement(tag));
      if (tag !== 'script' && tag !== 'style') element.append(...SECRETS);
      for (const name of [
        'id',
        'title',
        'href',
        'alt',
        'value',
        'email',
        'aria-label',
        'data-name',
        'role',
        'name',
        'src',
        'action',
      ])
        element.setAttribute(name, name === 'src' ? '' : SECRETS.join(' '));
      element.setAttribute('data-user-1792', 'x');
      for (const name of [
        'mary.adams@northwind.example',
        'customer-number-1042-of-northwind',
        '20251117',
        'user-4711',
        'mail@home',
      ])
        element.classList.add(name);
      page.body.append(page.createComment(SECRETS.join()));
      const root = element instanceof Object && tag === 'div' ? element.attachShadow({ mode: 'open' }) : null;
      root?.append(...SECRETS);
    }
    const frame = page.body.appendChild(page.createElement('iframe'));
    frame.contentDocument?.body.append(...SECRETS);
  });
  const words = shape.toLowerCase();
  for (const secret of [
    ...SECRETS.flatMap((one) => one.toLowerCase().split(/[\s@.:]+/)),
    '1042',
    '1792',
    '4711',
    '2025',
  ])
    if (secret.length > 3) expect([secret, words.includes(secret)]).toEqual([secret, false]);
  expect(words).toContain('input');
});

it('says how the page is built: tags, roles, short classes, names of attributes, numbers of children', () => {
  const shape = shapeOf((page) => {
    const main = page.body.appendChild(page.createElement('div'));
    main.setAttribute('role', 'main');
    main.className = 'nH aeF averyveryverylongnamemadebyabuild 12345';
    main.setAttribute('jsname', 'r4nke');
    for (let index = 0; index < 50; index += 1) {
      const row = main.appendChild(page.createElement('p'));
      row.className = 'zA';
      row.append('Mary');
    }
    main
      .appendChild(page.createElement('section'))
      .attachShadow({ mode: 'open' })
      .append(page.createElement('b'));
    const frame = page.body.appendChild(page.createElement('iframe'));
    frame.contentDocument?.body.append(page.createElement('i'));
  });
  expect(shape.split('\n')).toEqual([
    'html 2',
    ' head',
    ' body 2',
    '  div[role=main].nH.aeF.….… {jsname} 51',
    '   p.zA',
    '   and 49 more like it',
    '   section 1',
    '    b',
    '  iframe 1',
    '   html 2',
    '    head',
    '    body 1',
    '     i',
  ]);
});

it('stays within 20,000 characters, and then shows all of the page less deep', () => {
  const shape = shapeOf((page) => {
    for (const [index, name] of ['first', 'middle', 'last'].entries()) {
      let at: Element = page.body.appendChild(page.createElement('div'));
      at.className = name;
      for (let depth = 0; depth < 30; depth += 1) {
        for (let times = 0; times < 20; times += 1)
          at.appendChild(page.createElement('span')).className = `s${index}-${depth}-${times}`;
        at = at.appendChild(page.createElement('div'));
      }
    }
  });
  expect(shape.length).toBeLessThanOrEqual(20_000);
  for (const name of ['.first', '.middle', '.last']) expect(shape).toContain(name);
});
