import { writtenSample } from '../../lib/app/sample-occasion.ts';
import { writeSample } from '../../lib/app/sample-text.ts';
import { manyInvoices } from '../../lib/app/samples/awkward-samples.ts';
import { groundOf } from '../../lib/app/samples/sample-ground.ts';
import { lintNames } from '../../lib/correspondence/lint-names.ts';
import { speechOf, textData } from '../../lib/correspondence/text-data.ts';
import { day } from '../../lib/domain/day.ts';
import { builtInText } from '../../lib/templates/built-in-texts.ts';
import { LINT_RULES } from '../../lib/templates/lint/lint.ts';
import { renderText } from '../../lib/templates/render-text.ts';
import { sampleFirm } from '../support/sample-firm.ts';

const ground = {
  ...groundOf(manyInvoices(day('2026-11-18'), 200), {
    settings: sampleFirm('en-US'),
    now: Date.parse('2026-11-18T12:00:00Z'),
  }),
  language: 'en-US',
};
const text = builtInText('second-notice-in-en-us')!;
const time = (name: string, f: (i: number) => unknown) => {
  for (let i = 0; i < 12; i++) f(i);
  const t = performance.now();
  for (let i = 0; i < 20; i++) f(100 + i);
  console.log(name.padEnd(20), ((performance.now() - t) / 20).toFixed(2));
};
time('writtenSample', (i) =>
  writtenSample('second-notice', ground, { subject: text.subject, body: text.body + 'x'.repeat(i) }),
);
time('textData', () => textData(ground));
const data = textData(ground);
time('renderText', (i) => renderText({ subject: text.subject, body: text.body + 'x'.repeat(i) }, data));
time('renderText same', (i) => renderText(text, data));
const w = writtenSample('second-notice', ground, text);
if (!w.ok) throw new Error(w.message);
const q = (i: number) => ({
  source: { subject: w.value.subject, body: w.value.body + 'x'.repeat(i) },
  figures: w.value.figures,
  isShared: false,
  language: 'en-US',
  channel: 'mail' as const,
  audience: 'trade' as const,
  tone: 2,
  previousTone: null,
  greeting: { name: 'Tom Fox' },
  firm: { name: 'F', phone: '1', payment: 'x', partner: '' },
  notice: { isDecided: true, deadline: null, given: 0 },
  today: day('2026-11-18'),
  isTemplate: false,
  names: lintNames({
    account: ground.account,
    contacts: ground.contact ? [ground.contact] : [],
    items: ground.items,
    paysFor: [],
  }),
});
for (const r of LINT_RULES) time(r.id, (i) => r.check(q(i)));
