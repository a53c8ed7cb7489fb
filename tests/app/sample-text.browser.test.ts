import { describe, expect, it } from 'vitest';
import { sampleText } from '../../lib/app/sample-text.ts';
import { money } from '../../lib/domain/money.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';
import { ENGLISH_TEXTS } from '../../lib/templates/texts/english/texts.ts';
import { buildDispute } from '../support/build-dispute.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { testProgram } from '../support/components/test-program.ts';

/** A customer with two invoices, and a text as it would read there. */
async function northwind(person?: string) {
  const program = testProgram();
  const accountId = await seedAccount(program, {
    name: 'Northwind Traders',
    ...(person === undefined ? {} : { person }),
    invoices: [
      [120_000, 'USD', 47],
      [45_000, 'USD', 20],
    ],
  });
  const items = await program.database.items.toArray();
  const [first, second] = items.sort((a, b) => b.open.amount - a.open.amount);
  if (!first || !second) throw new Error('Two invoices');
  const dispute = (itemIds: string[], part: number | null) =>
    program.database.disputes.put(
      buildDispute({
        accountId,
        itemIds,
        parts: part === null ? [] : itemIds.map((itemId) => ({ itemId, amount: money(part, 'USD') })),
        resolvedAt: null,
      }),
    );
  const shown = (text: TemplateSource = ENGLISH_TEXTS['second-notice']) =>
    sampleText(program, { accountId, templateId: 'second-notice', text });
  return { dispute, shown, first, second };
}

async function body(shown: ReturnType<typeof sampleText>): Promise<string> {
  const text = await shown;
  if (!text.ok) throw new Error(text.message);
  return text.value.body;
}

describe('a text shown on a real customer', () => {
  it('case 27: asks for what is not under review, and says what is', async () => {
    const { dispute, shown, first } = await northwind();
    await dispute([first.id], 20_000);
    const text = await body(shown());
    expect(text).toContain('1,000.00 USD (a further 200.00 USD is under review)');
    expect(text).toContain('The open amount is 1,450.00 USD.');
  });

  it('case 26: leaves out an invoice that is under review as a whole', async () => {
    const { dispute, shown, first, second } = await northwind();
    await dispute([first.id], null);
    const text = await body(shown());
    expect(text).not.toContain(first.number);
    expect(text).toContain(second.number);
    expect(text).toContain('The open amount is 450.00 USD.');
  });

  it('says so where nothing is left to ask for', async () => {
    const { dispute, shown, first, second } = await northwind();
    await dispute([first.id, second.id], null);
    expect(await shown()).toMatchObject({ ok: false, reason: 'nothing-open' });
  });

  it('says which word cannot be filled in for that customer, and where', async () => {
    const { shown } = await northwind('Accounts Payable');
    const asked = shown({ subject: 'A question', body: 'Hello\nDear {{ contact.first_name }},' });
    expect(await asked).toMatchObject({
      ok: false,
      message: expect.stringMatching(/“contact.first_name” is empty here \(line 2\)/),
    });
  });
});
