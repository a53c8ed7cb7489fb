import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PeopleList } from '../../../components/account/people-list.tsx';
import { useAccountView } from '../../../components/hooks/use-account-view.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { day } from '../../../lib/domain/day.ts';
import { writeAccount } from '../../../lib/storage/book-store.ts';
import { writeContact } from '../../../lib/storage/contact-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const row = page.getByTestId('contact-row');
const detail = page.getByTestId('detail-row');

beforeEach(() => page.viewport(360, 800));

function People({ accountId }: { readonly accountId: string }) {
  const account = useAccountView(accountId);
  return account.state === 'ready' && account.value ? (
    <PeopleList view={account.value} onDraft={() => {}} />
  ) : null;
}

async function open(of: Partial<Contact> = {}) {
  const program = testProgram();
  const { account, contacts } = await seededAccount(program);
  await writeAccount(program.database, { ...account, postalAddress: '12 Harbor Street\nBoston' });
  const [mary] = contacts;
  if (!mary) throw new Error('Mary is on record');
  await writeContact(program.database, { ...mary, ...of });
  const surface = fakeSurface(program);
  await renderPage(<People accountId={account.id} />, surface);
  await expect.element(row).toBeVisible();
  const facts = () => factsOf(program, account.id);
  const lastEntry = async () => (await facts()).activities.at(-1);
  return { program, mary, facts, lastEntry, address: mary.emails[0]?.address ?? '' };
}

async function choose(index: number, entry: string) {
  await userEvent.click(page.getByTestId('detail-menu').nth(index));
  await userEvent.click(page.getByTestId(entry));
}

describe('P5: each detail', () => {
  it('says when it was last confirmed, and is confirmed in two presses', async () => {
    const { lastEntry, address } = await open();
    await expect.element(detail.nth(0)).toMatchTextContent(/not confirmed yet/);
    await choose(0, 'detail-confirm');
    await expect.element(detail.nth(0)).toMatchTextContent(/confirmed 19 November/);
    expect(await lastEntry()).toMatchObject({
      kind: 'details',
      details: [{ kind: 'email', answer: 'confirmed', before: address }],
    });
  });

  it('that is old asks to be confirmed again; a shared mailbox is marked (case 42)', async () => {
    await open({ emails: [{ address: 'invoices@northwind.example', confirmedOn: day('2025-03-01') }] });
    await expect
      .element(detail.nth(0))
      .toMatchTextContent(/confirmed 1 March 2025, ask again · shared mailbox/);
  });

  it('is corrected with the keyboard, extension and all', async () => {
    const { facts, lastEntry } = await open();
    page.getByTestId('detail-menu').nth(1).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByTestId('detail-correct')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    const value = page.getByTestId('detail-value');
    await expect.element(value).toHaveValue('+1 555 0100 ext. 4');
    await userEvent.fill(value, '+1 555 0188 ext. 9');
    await userEvent.fill(page.getByTestId('detail-note'), 'told by the front desk');
    await userEvent.keyboard('{Enter}');
    await expect.element(detail.nth(1)).toMatchTextContent(/office \+1 555 0188, extension 9/);
    expect((await facts()).contacts[0]?.phones).toHaveLength(1);
    expect(await lastEntry()).toMatchObject({ note: 'told by the front desk' });
  });

  it('what cannot be read is said beside the field', async () => {
    await open();
    await choose(0, 'detail-correct');
    await userEvent.fill(page.getByTestId('detail-value'), 'mary at northwind');
    await userEvent.click(page.getByTestId('detail-save'));
    await expect
      .element(page.getByTestId('edit-detail'))
      .toMatchTextContent(/“mary at northwind” is not a mail address/);
    expect(await axeViolations('light')).toEqual([]);
  });

  it('case 52: mail that came back is marked, and right again once it is confirmed', async () => {
    const { program, lastEntry, address } = await open();
    await choose(0, 'detail-bounced');
    await expect.element(detail.nth(0)).toMatchTextContent(/mail came back 19 November/);
    expect(await lastEntry()).toMatchObject({ kind: 'bounce', address });
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    program.setNow(NOW + 60_000);
    await choose(0, 'detail-confirm');
    await expect.element(detail.nth(0)).not.toMatchTextContent(/came back/);
  });

  it('that is no longer right is marked and stays', async () => {
    const { facts } = await open();
    await choose(1, 'detail-wrong');
    await expect.element(detail.nth(1)).toMatchTextContent(/no longer right since 19 November/);
    expect((await facts()).contacts[0]?.phones).toHaveLength(1);
  });

  it('the postal address is one of them', async () => {
    const { facts } = await open();
    await expect.element(page.getByTestId('postal-row')).toMatchTextContent(/12 Harbor Street/);
    await choose(2, 'detail-correct');
    await userEvent.fill(page.getByTestId('detail-value'), '14 Harbor Street');
    await userEvent.click(page.getByTestId('detail-save'));
    await expect.element(page.getByTestId('postal-row')).toMatchTextContent(/14 Harbor Street/);
    expect((await facts()).account.postalAddress).toBe('14 Harbor Street');
  });
});

describe('a person', () => {
  it('P4, cases 53 and 59: has a way liked best, ways not wanted and an absence, with since when and why', async () => {
    const { facts } = await open();
    await userEvent.click(page.getByTestId('person-menu'));
    await userEvent.click(page.getByTestId('person-ways'));
    await userEvent.selectOptions(page.getByTestId('way-preferred'), 'email');
    await userEvent.click(page.getByTestId('way-not-call'));
    await userEvent.fill(page.getByTestId('way-away'), '2026-12-03');
    await userEvent.fill(page.getByTestId('way-note'), 'asked in her mail');
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    await userEvent.click(page.getByTestId('ways-save'));
    await expect.element(row).toMatchTextContent(/Likes mails best/);
    await expect.element(row).toMatchTextContent(/Does not want calls since 19 November: asked in her mail/);
    await expect.element(row).toMatchTextContent(/Away until 3 December/);
    const { contacts, activities } = await facts();
    expect(contacts[0]).toMatchObject({ preferred: 'email', forbidden: ['call'], awayUntil: '2026-12-03' });
    expect(activities).toHaveLength(1);
  });

  it('case 52: has left, and is turned to again', async () => {
    const { facts } = await open();
    await userEvent.click(page.getByTestId('person-menu'));
    await userEvent.click(page.getByTestId('person-left'));
    await expect.element(row).toMatchTextContent(/left/);
    await userEvent.click(page.getByTestId('person-menu'));
    await userEvent.click(page.getByTestId('person-left'));
    await expect.element(row).not.toMatchTextContent(/left/);
    expect((await facts()).activities).toHaveLength(2);
  });

  it('P6: is added with whatever is known', async () => {
    await open();
    await userEvent.click(page.getByTestId('person-add'));
    await userEvent.click(page.getByTestId('new-person-save'));
    await expect
      .element(page.getByTestId('person-add-dialog'))
      .toMatchTextContent(/Type a name, a mail address or a number/);
    await userEvent.fill(page.getByTestId('new-person-name'), 'Tom Fox');
    await userEvent.fill(page.getByTestId('new-person-phone'), '+1 555 0166');
    await userEvent.selectOptions(page.getByTestId('new-person-role'), 'owner');
    await userEvent.click(page.getByTestId('new-person-save'));
    await expect.element(row.filter({ hasText: 'Tom Fox' })).toMatchTextContent(/owner/);
    await expect.element(row.filter({ hasText: 'Tom Fox' })).toMatchTextContent(/\+1 555 0166/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
