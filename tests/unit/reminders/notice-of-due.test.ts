import { describe, expect, it } from 'vitest';
import { accountOfNotice, isNoticeOfDue, noticeOfDue } from '../../../lib/reminders/notice-of-due.ts';
import { buildDueContact } from '../../support/build-due-contact.ts';

function lines(count: number) {
  return Array.from({ length: count }, (_, index) =>
    buildDueContact({
      accountId: `account-${index}`,
      accountName: `Customer ${index}`,
      action: 'Call Mary Adams',
      dueAt: 1_795_000_000_000 + index,
      overdue: [{ amount: 368_000, currency: 'USD' }],
    }),
  );
}

describe('the notification of what is due', () => {
  it('names steps and customers, three at most, and no amounts (P18)', async () => {
    const { title, text } = await noticeOfDue(lines(5));
    expect(title).toBe('5 contacts due now');
    expect(text.split('\n')).toEqual([
      'Call Mary Adams (Customer 0)',
      'Call Mary Adams (Customer 1)',
      'Call Mary Adams (Customer 2)',
      'and 2 more',
    ]);
    expect(title + text).not.toMatch(/3,?680|USD/);
  });

  it('leads to the account where it tells of one, to the list where it tells of several', async () => {
    expect(accountOfNotice((await noticeOfDue(lines(1))).id)).toBe('account-0');
    expect(accountOfNotice((await noticeOfDue(lines(2))).id)).toBeNull();
    expect(accountOfNotice('something-else')).toBeNull();
    expect(isNoticeOfDue('something-else')).toBe(false);
  });

  it('is the same for the same lines, in whatever order, and another once one of them comes up anew', async () => {
    const rows = lines(3);
    const { id } = await noticeOfDue(rows);
    expect((await noticeOfDue([...rows].reverse())).id).toBe(id);
    const [first, ...others] = rows;
    if (!first) throw new Error('There are three');
    expect((await noticeOfDue([{ ...first, dueAt: 1_796_000_000_000 }, ...others])).id).not.toBe(id);
    expect((await noticeOfDue(others)).id).not.toBe(id);
  });
});
