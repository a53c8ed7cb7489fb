import { writtenSample } from '../../lib/app/sample-occasion.ts';
import { manyInvoices } from '../../lib/app/samples/awkward-samples.ts';
import { groundOf } from '../../lib/app/samples/sample-ground.ts';
import { day } from '../../lib/domain/day.ts';
import { builtInText } from '../../lib/templates/built-in-texts.ts';
import { sampleFirm } from '../support/sample-firm.ts';
import { type Summary, summarise } from './summarise.ts';

const TODAY = day('2026-11-18');
const NOON = Date.parse('2026-11-18T12:00:00Z');
const ROUNDS = 60;

export interface RenderingTimes {
  readonly invoices: number;
  /** A letter typed into the text: it is read anew and written out; milliseconds. */
  readonly typing: Summary;
  /** The same text once more, as it is for the next customer. */
  readonly again: Summary;
}

/** How long the preview of the largest example takes: one frame is 16 ms. */
export function measureRendering(invoices = 200): RenderingTimes {
  const text = builtInText('second-notice');
  if (!text) throw new Error('There is a second notice');
  const ground = {
    ...groundOf(manyInvoices(TODAY, invoices), { settings: sampleFirm('en-GB'), now: NOON }),
    language: 'en',
  };
  const timed = (body: string) => {
    const began = performance.now();
    const written = writtenSample('second-notice', ground, { subject: text.subject, body });
    if (!written.ok) throw new Error(written.message);
    return performance.now() - began;
  };
  timed(text.body);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
  return {
    invoices,
    typing: summarise(rounds.map((round) => timed(`${text.body}\n${'x'.repeat(round + 1)}`))),
    again: summarise(rounds.map(() => timed(text.body))),
  };
}
