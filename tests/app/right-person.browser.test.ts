import { describe, expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import type { ReportedPerson } from '../../lib/domain/call-report.ts';
import { writeContact } from '../../lib/storage/contact-store.ts';
import { buildContact } from '../support/build-contact.ts';
import { callReport, type ReportOverrides } from '../support/call-report.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { factsOf, seededAccount } from '../support/seeded-account.ts';

const DAY = 86_400_000;
const BEN: ReportedPerson = {
  name: 'Ben Ode',
  role: 'accounts-payable',
  phone: '+1 212 555 0123 ext. 4',
  email: 'Ben@Northwind.example',
};

/** Mary Adams is rung, of accounts payable as far as anybody knows; somebody else answers. */
async function book(others: Parameters<typeof buildContact>[0][] = []) {
  const program = testProgram();
  const { account, contacts } = await seededAccount(program);
  for (const other of others) {
    await writeContact(
      program.database,
      buildContact({ accountId: account.id, emails: [], phones: [], ...other }),
    );
  }
  const facts = await factsOf(program, account.id);
  const mary = contacts[0]?.id ?? '';
  const called = async (overrides: ReportOverrides) => {
    const result = await recordCall(
      program,
      callReport(facts, program.now(), {
        outcome: 'third-person',
        reason: 'not-asked',
        contactId: mary,
        write: false,
        ...overrides,
      }),
    );
    return { result, facts: await factsOf(program, account.id) };
  };
  const next = async () => (await accountView(program, account.id))?.suggestion.plan?.contactId;
  return { program, before: facts, mary, called, next };
}

describe('P6, P17, case 60: who answers names the right person', () => {
  it('who is on record with the call, with the day, and is asked for next', async () => {
    const { called, next, mary, program } = await book();
    expect(await next()).toBe(mary);
    const { result, facts } = await called({ rightPerson: BEN });
    expect(result.ok).toBe(true);
    const ben = facts.contacts.find(({ id }) => id !== mary);
    expect(ben).toMatchObject({
      name: 'Ben Ode',
      role: 'accounts-payable',
      phones: [{ extension: '4', confirmedOn: '2026-11-19' }],
      emails: [{ address: 'ben@northwind.example', confirmedOn: '2026-11-19' }],
      stale: false,
    });
    const [call] = facts.activities.filter(({ kind }) => kind === 'call');
    expect(call).toMatchObject({ contactId: mary, namedId: ben?.id });
    expect(facts.activities.find(({ kind }) => kind === 'details')).toMatchObject({
      callId: call?.id,
      contactId: ben?.id,
      contactName: 'Ben Ode',
      details: [{ kind: 'name' }, { kind: 'role', before: '' }, { kind: 'phone' }, { kind: 'email' }],
    });
    program.setNow(NOW + 10 * DAY);
    expect(await next()).toBe(ben?.id);
  });

  it('until somebody else has been talked to since', async () => {
    const { called, next, mary, program } = await book();
    await called({ rightPerson: BEN });
    program.setNow(NOW + DAY);
    await called({ outcome: 'talked' });
    program.setNow(NOW + 20 * DAY);
    expect(await next()).toBe(mary);
  });

  it('case 52: somebody on record of that name is that person, and is turned to again', async () => {
    const { called } = await book([
      {
        id: 'ben',
        name: 'BEN ODE',
        stale: true,
        phones: [{ number: '+12125550123', extension: null, kind: 'office', confirmedOn: null }],
      },
    ]);
    const { facts } = await called({ rightPerson: { ...BEN, email: '' } });
    expect(facts.contacts).toHaveLength(2);
    expect(facts.contacts.find(({ id }) => id === 'ben')).toMatchObject({
      name: 'BEN ODE',
      stale: false,
      phones: [{ extension: '4', confirmedOn: '2026-11-19' }],
    });
    const stood = { confirmedOn: null, extension: null, kind: 'office' };
    expect(facts.activities.find(({ kind }) => kind === 'details')).toMatchObject({
      details: expect.arrayContaining([expect.objectContaining({ kind: 'phone', stood })]),
    });
  });

  it('nobody was named: nobody is added', async () => {
    const { called, before } = await book();
    const { facts } = await called({});
    expect(facts.contacts).toEqual(before.contacts);
    expect(facts.activities).toMatchObject([{ kind: 'call', namedId: null }]);
  });

  it.each<[string, Partial<ReportedPerson>, string, RegExp]>([
    ['no number', { phone: 'ask again' }, 'right-person-phone', /not a telephone number/],
    ['no address', { email: 'ben@' }, 'right-person-email', /not a mail address/],
  ])('%s: refused beside its field, and nothing is saved', async (_name, typed, reason, sentence) => {
    const { called, before } = await book();
    const { result, facts } = await called({ rightPerson: { ...BEN, ...typed } });
    expect(result).toMatchObject({ ok: false, reason, message: expect.stringMatching(sentence) });
    expect(facts).toEqual(before);
  });

  it('an address that is somebody else’s is left out', async () => {
    const { called, before } = await book();
    const email = before.contacts[0]?.emails[0]?.address ?? '';
    const { result } = await called({ rightPerson: { ...BEN, email } });
    expect(result).toMatchObject({ ok: false, reason: 'right-person-email' });
    expect(result.ok ? '' : result.message).toContain('as the address of Mary Adams: leave it out here.');
  });
});
