const BAD_ADDRESSES = [
  'javascript:alert(1)',
  '"><img src=x onerror=alert(1)>@evil.example',
  'a@evil.example, b@evil.example',
  'evil\u202eelpmaxe.live@evil.example',
  `${'x'.repeat(300)}@evil.example`,
  'undefined',
];
const BAD_NAME = `<img src=x onerror="alert(1)"> \u202e${'N'.repeat(2000)}\u0007`;

/** How much is written where little belongs: a megabyte, which the browser takes a second to lay out, or a part of it. */
export type Flood = 'a megabyte' | 'a page';
const WORDS = { 'a megabyte': 350_000, 'a page': 3500 };

/** Puts into a page what an attacker or a broken page might: bad addresses beside each good one, markup, a flood of words. */
export function poison(document: Document, flood: Flood): void {
  const words = WORDS[flood];
  const carriers = document.querySelectorAll<HTMLElement>('[email],[data-hovercard-id],.rcmContactAddress');
  for (const [index, carrier] of [...carriers].entries()) {
    const twin = carrier.cloneNode(true) as HTMLElement;
    const bad = BAD_ADDRESSES[index % BAD_ADDRESSES.length] ?? '';
    for (const attribute of ['email', 'data-hovercard-id', 'title', 'jid']) {
      if (twin.hasAttribute(attribute)) twin.setAttribute(attribute, bad);
    }
    if (twin.hasAttribute('href')) twin.setAttribute('href', 'javascript:alert(1)');
    carrier.after(twin);
    carrier.setAttribute('name', BAD_NAME);
    if (carrier.dataset.name) carrier.dataset.name = BAD_NAME;
  }
  for (const body of document.querySelectorAll('.a3s, #messagebody')) {
    const forged = document.createElement('div');
    forged.className = 'gD g2 rcmContactAddress';
    forged.setAttribute('email', 'forged@evil.example');
    forged.title = 'forged@evil.example';
    forged.textContent = `forged ${'A1B2-'.repeat(30)} `.repeat(words / 175);
    body.append(forged);
  }
  for (const [index, dated] of [...document.querySelectorAll<HTMLElement>('.g3[title]')].entries())
    dated.title = `\u202e<b>${dated.title}</b>${'7'.repeat(index % 2 ? 0 : 100_000)}\u0007`;
  for (const keyed of document.querySelectorAll<HTMLElement>('[data-message-id]')) {
    keyed.dataset.legacyMessageId = `\u2066"><script>alert(1)</script>${'k'.repeat(100_000)}`;
  }
  for (const subject of document.querySelectorAll('h2')) subject.append(`\u202e\u0000${'9X '.repeat(words)}`);
  for (const field of document.querySelectorAll<HTMLInputElement>('[name=subjectbox], #compose-subject')) {
    field.value = `\u202e${'S1 '.repeat(words)}`;
  }
}
