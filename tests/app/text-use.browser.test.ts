import { describe, expect, it } from 'vitest';
import { textUseWords, waitingWords } from '../../components/template/care/text-use-words.ts';
import { textUse } from '../../lib/app/text-use.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { buildAnswer } from '../support/build-answer.ts';
import { buildCall } from '../support/build-call.ts';
import { buildMail } from '../support/build-mail.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';

const DAY = 24 * 60 * 60 * 1000;
const SENT = NOW - 30 * DAY;
const mail = (more: Partial<Parameters<typeof buildMail>[0]> = {}) =>
  buildMail({ textId: 'second-notice', at: SENT, ...more });

async function useOf(activities: readonly Activity[], textId = 'second-notice') {
  const program = testProgram();
  await program.database.activities.bulkAdd([...activities]);
  return (await textUse(program)).get(textId);
}

describe('how often a text was sent and answered (P1, B8)', () => {
  it.each<[string, Activity[], object | undefined]>([
    [
      'a mail of theirs on the seventh day',
      [mail(), buildAnswer({ at: SENT + 7 * DAY })],
      { sent: 1, answered: 1 },
    ],
    [
      'a mail of theirs a moment too late',
      [mail(), buildAnswer({ at: SENT + 7 * DAY + 1 })],
      { sent: 1, answered: 0 },
    ],
    ['a mail of theirs before it', [mail(), buildAnswer({ at: SENT - 1 })], { sent: 1, answered: 0 }],
    ['a conversation', [mail(), buildCall({ at: SENT + DAY, outcome: 'refused' })], { answered: 1 }],
    ['a call they made', [mail(), buildCall({ at: SENT + DAY, direction: 'in' })], { answered: 1 }],
    [
      'a call that nobody took',
      [mail(), buildCall({ at: SENT + DAY, outcome: 'no-answer' })],
      { answered: 0 },
    ],
    ['a voicemail', [mail(), buildCall({ at: SENT + DAY, outcome: 'voicemail' })], { answered: 0 }],
    [
      'an answer of another customer',
      [mail(), buildAnswer({ at: SENT + DAY, accountId: 'b' })],
      { answered: 0 },
    ],
    [
      'two mails before one answer',
      [mail(), mail({ id: 'm2', at: SENT + DAY }), buildAnswer({ at: SENT + 2 * DAY })],
      { sent: 2, answered: 2 },
    ],
    [
      'a mail that was struck',
      [mail(), buildMail({ ...mail(), id: 'm2', amendsId: 'mail-1', struck: true })],
      undefined,
    ],
    [
      'a mail that was put right',
      [mail(), mail({ id: 'm2', amendsId: 'mail-1', at: SENT + DAY })],
      { sent: 1 },
    ],
    [
      'an answer that was struck',
      [
        mail(),
        buildAnswer({ at: SENT + DAY }),
        buildAnswer({ id: 'a2', at: SENT + DAY, amendsId: 'answer-1', struck: true }),
      ],
      { answered: 0 },
    ],
    ['a mail of which the text is not known', [mail({ textId: null })], undefined],
    ['a mail of yesterday', [mail({ at: NOW - DAY })], { sent: 1, answered: 0, waiting: 1 }],
  ])('%s', async (_name, activities, expected) => {
    const use = await useOf(activities);
    if (expected) expect(use).toMatchObject(expected);
    else expect(use).toBeUndefined();
  });

  it('is counted for each text by itself', async () => {
    const log = [mail(), mail({ id: 'm2', textId: 'own-x' }), mail({ id: 'm3', textId: 'own-x' })];
    expect(await useOf(log, 'own-x')).toMatchObject({ sent: 2 });
  });

  it('over many entries leaves the page at hand', async () => {
    const program = testProgram();
    const body = 'A letter of a usual length. '.repeat(30);
    const accounts = 2000;
    // A hundred thousand took three seconds, in pieces of at most 61 ms (2026-11-22, two busy cores).
    const MANY = 10_000;
    for (let from = 0; from < MANY; from += 10_000)
      await program.database.activities.bulkAdd(
        Array.from({ length: 10_000 }, (_, n): Activity => {
          const [id, accountId] = [String(from + n).padStart(8, '0'), `account-${n % accounts}`];
          const at = SENT - (MANY - from - n) * 60_000;
          if (n % 3 === 0) return mail({ id, accountId, at, body, draftId: id });
          return n % 3 === 1 ? buildAnswer({ id, accountId, at }) : buildCall({ id, accountId, at });
        }),
      );
    let turns = 0;
    const beat = setInterval(() => {
      turns += 1;
    }, 0);
    const use = (await textUse(program)).get('second-notice');
    clearInterval(beat);
    expect(use?.sent).toBe(3_334);
    // Five batches: in between the page had its turn.
    expect(turns).toBeGreaterThanOrEqual(3);
  });
});

describe('the words for it', () => {
  const use = (sent: number, answered: number, waiting = 0) => ({ sent, answered, waiting });
  it.each([
    [undefined, 'Not sent yet'],
    [use(12, 5), '12 sent, 5 answered within 7 days'],
    [use(29, 29), '29 sent, 29 answered within 7 days'],
    [use(30, 10), '30 sent, 10 answered within 7 days (33%)'],
    [use(1200, 300), '1,200 sent, 300 answered within 7 days (25%)'],
  ])('are counts, with a share from 30 on: %j', (counted, words) => {
    expect(textUseWords(counted, 7, 'en-GB')).toBe(words);
  });

  it('name those that may still be answered', () => {
    expect([use(3, 0), use(3, 0, 1), use(3, 0, 2)].map((one) => waitingWords(one, 7))).toEqual([
      '',
      'One of them was sent less than 7 days ago. ',
      '2 of them were sent less than 7 days ago. ',
    ]);
  });
});
