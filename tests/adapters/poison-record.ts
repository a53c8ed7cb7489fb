const BAD_ADDRESSES = [
  'javascript:alert(1)',
  '"><img src=x onerror=alert(1)>@evil.example',
  'evil\u202eelpmaxe.live@evil.example',
  `${'x'.repeat(300)}@evil.example`,
  'undefined',
  'noreply@evil.example',
];
/** Stands for parts where others speak. */
const OTHER_PARTS = [
  'role=log',
  'role=feed',
  'class=timeline',
  'class=activity-stream',
  'aria-hidden=true',
  'hidden=',
];

/** Puts into a record what an attacker or a broken page might: bad addresses beside good ones, strangers in feeds, a megabyte. */
export function poisonRecord(document: Document): void {
  const carriers = document.querySelectorAll<HTMLElement>(
    'a[href^="mailto:" i],[data-email-address],input[type=email]',
  );
  for (const [index, carrier] of [...carriers].entries()) {
    const bad = BAD_ADDRESSES[index % BAD_ADDRESSES.length] ?? '';
    const twin = carrier.cloneNode(false) as HTMLElement;
    twin.textContent = bad.slice(0, 60);
    for (const [name, value] of [
      ['href', `mailto:${bad}`],
      ['data-email-address', bad],
      ['value', bad],
    ] as const)
      if (twin.hasAttribute(name)) twin.setAttribute(name, value);
    carrier.after(twin);
    carrier.setAttribute('aria-label', `<img src=x onerror="alert(1)"> \u202e${'N'.repeat(2000)}`);
  }
  const main = document.querySelector('main') ?? document.body;
  for (const part of OTHER_PARTS) {
    const [name = '', value = ''] = part.split('=');
    const box = document.createElement('div');
    box.setAttribute(name, value);
    const link = document.createElement('a');
    link.href = 'mailto:stranger@evil.example';
    link.textContent = 'stranger@evil.example';
    box.append('Email', link);
    main.append(box);
  }
  const owner = document.createElement('p');
  owner.textContent = 'Owner: Eve <owner@evil.example>, who wrote a long sentence about it that nobody reads';
  main.append(owner, `\u202e${'9X '.repeat(350_000)}`);
  const said = document.createElement('script');
  said.type = 'application/ld+json';
  said.textContent = '{"@type":"Person","name":{"toString":1},"email":["a@evil.example"]}';
  document.body.append(said);
}
