import { expect, it } from 'vitest';
import { textUseWords, waitingWords } from '../../../../components/template/care/text-use-words.ts';

const use = (sent: number, answered: number, waiting = 0) => ({ sent, answered, waiting });

it.each([
  ['nothing', undefined, 'Not sent yet'],
  ['nothing', use(0, 0), 'Not sent yet'],
  ['one', use(1, 1), '1 sent, 1 answered within 7 days'],
  ['counts alone under 30', use(29, 29), '29 sent, 29 answered within 7 days'],
  ['the share from 30 on', use(30, 10), '30 sent, 10 answered within 7 days (33%)'],
  ['long counts in groups', use(1_200, 600), '1,200 sent, 600 answered within 7 days (50%)'],
] as const)('F4: of what was sent and answered it says %s', (_, count, words) => {
  expect(textUseWords(count, 7, 'en-GB')).toBe(words);
});

it('F4: no word of it is advice', () => {
  for (let sent = 0; sent < 60; sent += 1)
    expect(textUseWords(use(sent, sent), 7, 'en-GB')).toMatch(
      /^(?:Not sent yet|\d+ sent, \d+ answered within 7 days(?: \(\d+%\))?)$/,
    );
});

it('those that may still be answered in time are said', () => {
  expect(waitingWords(use(3, 1, 0), 7)).toBe('');
  expect(waitingWords(use(3, 1, 1), 7)).toBe('One of them was sent less than 7 days ago. ');
  expect(waitingWords(use(3, 1, 2), 7)).toBe('2 of them were sent less than 7 days ago. ');
});
