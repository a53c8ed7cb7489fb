import { expect, test } from 'vitest';
import { mendHole } from '../../../components/template/mend-hole.ts';

function mended(body: string, code: string): string | null {
  const from = body.indexOf(code);
  const found = mendHole(body, { from, to: from + code.length });
  return found && body.slice(0, found.from) + found.words + body.slice(found.to);
}

const FIRST = '{{ contact.first_name }}';

test.each([
  [
    'its line is left out where it is empty',
    `{{ contact.greeting }},\n\nCall me, ${FIRST}.\nBye`,
    `{{ contact.greeting }},\n\n{% if contact.first_name != '' %}Call me, ${FIRST}.{% endif %}\nBye`,
  ],
  ['the last line too', `Hello,\n${FIRST}`, `Hello,\n{% if contact.first_name != '' %}${FIRST}{% endif %}`],
  [
    'a greeting becomes the one that is always right',
    `Dear ${FIRST},\n\nHi`,
    '{{ contact.greeting }},\n\nHi',
  ],
  ['with its own mark at the end', `\n\nHello ${FIRST}!\n`, '\n\n{{ contact.greeting }}!\n'],
])('%s', (_, body, wanted) => {
  expect(mended(body, FIRST)).toBe(wanted);
});

test('what a filter makes of it is asked for by its name alone', () => {
  const code = "{{ promise.amount | default: '' }}";
  expect(mended(`Hello,\nYou said ${code}`, code)).toBe(
    `Hello,\n{% if promise.amount != '' %}You said ${code}{% endif %}`,
  );
});

test('a line that steers something already is left to whoever wrote it', () => {
  expect(mended(`Hello,\n{% if shared %}${FIRST}{% endif %}`, FIRST)).toBeNull();
});
