import { describe, expect, test } from 'vitest';
import { faultMarks, findingMarks, placeInSource } from '../../../components/template/source-marks.ts';
import type { Finding } from '../../../lib/templates/lint/finding.ts';
import type { TemplateFault } from '../../../lib/templates/template-fault.ts';

function found(written: string, words: string, nth = 0): Pick<Finding, 'start' | 'text'> {
  let start = written.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = written.indexOf(words, start + 1);
  return { start, text: words };
}

describe('the place of words found in the written text', () => {
  test('is that of the same words in the typed one', () => {
    const source = 'Dear {{ contact.first_name }},\nwe will sue you.';
    const written = 'Dear Mary,\nwe will sue you.';
    const place = placeInSource(source, written, found(written, 'sue you'));
    expect(source.slice(place?.from, place?.to)).toBe('sue you');
  });

  test('of words that stand twice is the one with the same neighbours', () => {
    const source = 'Pay now, please. {{ total }} is open. Or pay now, at once.';
    const written = 'Pay now, please. 3.00 USD is open. Or pay now, at once.';
    expect(placeInSource(source, written, found(written, 'ay now', 1))).toEqual({
      from: source.lastIndexOf('ay now'),
      to: source.lastIndexOf('ay now') + 6,
    });
  });

  test('is never within the braces, and is none where a variable wrote the words', () => {
    const source = 'About {{ invoice.open }}: {{ call.words }}';
    const written = 'About 3.00 USD: open or sued';
    expect(placeInSource(source, written, found(written, 'open'))).toBeNull();
    expect(placeInSource(source, written, found(written, 'sued'))).toBeNull();
  });

  test('is found where a line was broken otherwise', () => {
    const source = 'We will call\nour lawyer.';
    const written = 'We will call our lawyer.';
    expect(placeInSource(source, written, found(written, 'call our lawyer'))).toEqual({ from: 8, to: 23 });
  });

  test('of something that is missing is none', () => {
    expect(placeInSource('Hello', 'Hello', { start: 0, text: '' })).toBeNull();
  });

  test('reads signs of patterns as they stand', () => {
    expect(placeInSource('Pay (now)?', 'Pay (now)?', { start: 4, text: '(now)?' })).toEqual({
      from: 4,
      to: 10,
    });
  });
});

test('a finding is marked in its own part, with its sentence', () => {
  const text = { subject: 'Last chance', body: 'Last chance' };
  const finding: Finding = {
    rule: 'false-urgency',
    blocking: true,
    part: 'subject',
    start: 0,
    end: 11,
    text: 'Last chance',
    why: 'It is not true.',
    source: 'UK3',
    suggestion: '',
  };
  expect(findingMarks(text, text, [finding])).toEqual({
    subject: [{ from: 0, to: 11, blocking: true, message: 'It is not true.' }],
    body: [],
  });
});

describe('what cannot be filled in', () => {
  const fault = (line: number | null, column: number | null): TemplateFault => ({
    ok: false,
    reason: 'template',
    message: 'It is not a word.',
    part: 'body',
    line,
    column,
  });
  const source = { subject: 'S', body: 'Hello,\nyou owe {{ totl }} now.' };

  test('is marked with its braces', () => {
    const { body } = faultMarks(source, fault(2, 9));
    expect(source.body.slice(body[0]?.from, body[0]?.to)).toBe('{{ totl }}');
  });

  test('is marked by its line where no braces stand there, and not at all where no line is known', () => {
    const { body } = faultMarks(source, fault(1, 3));
    expect(source.body.slice(body[0]?.from, body[0]?.to)).toBe('Hello,');
    expect(faultMarks(source, fault(null, null)).body).toEqual([]);
    expect(faultMarks(source, fault(9, 1)).body).toEqual([]);
  });
});
