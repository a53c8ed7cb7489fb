import { describe, expect, it } from 'vitest';
import { mailSentences } from '../../../lib/calls/mail-sentences.ts';

describe('the sentences of a mail', () => {
  it.each<[string, string, string[]]>([
    [
      'lines that are broken anywhere',
      'We will pay\non Friday. Thanks.',
      ['We will pay on Friday.', 'Thanks.'],
    ],
    ['short words with a stop', 'Invoice No. 5 and z. B. Mary', ['Invoice No. 5 and z. B. Mary']],
    ['dates with stops', 'Am 4. Dezember. Danke', ['Am 4. Dezember.', 'Danke']],
    ['paragraphs', 'Hello\n\nWe pay', ['Hello', 'We pay']],
    ['what is quoted', 'Thanks\n> We pay', ['Thanks']],
    ['what was written before', 'Thanks\nOn Monday, 16 Nov 2026, Bob wrote:\nWe pay', ['Thanks']],
    [
      'what was written before, in French',
      'Merci\nLe lun. 16 nov. 2026 à 09:00, Bob a écrit :\nWe pay',
      ['Merci'],
    ],
    ['what Outlook puts below', 'Thanks\nFrom: Bob <bob@ourfirm.example>\nWe pay', ['Thanks']],
    ['the signature', 'Thanks\n-- \nWe pay on Friday Ltd.', ['Thanks']],
    ['nothing', '  \n ', []],
  ])('%s', (_name, text, sentences) => {
    expect(mailSentences(text)).toEqual(sentences);
  });
});
