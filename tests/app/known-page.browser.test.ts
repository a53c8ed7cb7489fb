import { describe, expect, it, vi } from 'vitest';
import { eraseAccount } from '../../lib/app/erase-account.ts';
import { forgetPages, knownPageOf, rememberPage } from '../../lib/app/known-page.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { seededAccount } from '../support/seeded-account.ts';

const HOUR = 3_600_000;
const MAIL = { site: 'roundcube', view: 'thread' } as const;

async function northwind() {
  const program = testProgram();
  const { account } = await seededAccount(program);
  const see = (url: string, accountId = account.id) =>
    rememberPage(program, { accountId, evidence: MAIL, url });
  return { program, accountId: account.id, see, known: () => knownPageOf(program, account.id) };
}

describe('where a customer was last seen', () => {
  it('is written once for a page that tells of itself again and again', async () => {
    const { program, see, known } = await northwind();
    const put = vi.spyOn(program.database.knownPages, 'put');
    await see('https://mail.example.com/?_uid=7');
    program.setNow(NOW + HOUR);
    await see('https://mail.example.com/?_uid=7');
    expect(put).toHaveBeenCalledTimes(1);
    program.setNow(NOW + 13 * HOUR);
    await see('https://mail.example.com/?_uid=7');
    expect(await known()).toMatchObject({ site: 'Roundcube', seenAt: NOW + 13 * HOUR });
  });

  it('is not kept of somebody who is gone', async () => {
    const { program, see } = await northwind();
    await see('https://mail.example.com/?_uid=7', 'gone');
    expect(await program.database.knownPages.count()).toBe(0);
  });

  it('goes with the customer', async () => {
    const { program, accountId, see, known } = await northwind();
    await see('https://mail.example.com/?_uid=7');
    await eraseAccount(program, accountId);
    expect(await known()).toBeNull();
  });

  it('is forgotten with the site, and other sites are not', async () => {
    const { program, see, known } = await northwind();
    const { account: other } = await seededAccount(program, { name: 'Kobo Design' });
    await see('http://localhost:8080/mail?id=7');
    await see('https://crm.example.com/record/9', other.id);
    const asked: string[] = [];
    await forgetPages(program, async (origin) => {
      asked.push(origin);
      return origin !== 'http://localhost';
    });
    expect(asked.sort()).toEqual(['http://localhost', 'https://crm.example.com']);
    expect(await known()).toBeNull();
    expect(await knownPageOf(program, other.id)).toMatchObject({ url: 'https://crm.example.com/record/9' });
  });
});
