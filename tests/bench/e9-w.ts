import { writtenSample } from '../../lib/app/sample-occasion.ts';
import { manyInvoices } from '../../lib/app/samples/awkward-samples.ts';
import { groundOf } from '../../lib/app/samples/sample-ground.ts';
import { day } from '../../lib/domain/day.ts';
import { builtInText } from '../../lib/templates/built-in-texts.ts';
import { sampleFirm } from '../support/sample-firm.ts';

const ground = {
  ...groundOf(manyInvoices(day('2026-11-18'), 200), {
    settings: sampleFirm('en-US'),
    now: Date.parse('2026-11-18T12:00:00Z'),
  }),
  language: 'en-US',
};
const text = builtInText('second-notice-in-en-us')!;
for (let i = 0; i < 300; i++)
  writtenSample('second-notice', ground, { subject: text.subject, body: text.body + 'x'.repeat(i) });
