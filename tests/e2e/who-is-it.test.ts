import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveMailbox } from '../support/mailbox/serve-mailbox.ts';
import { sampleMailbox } from '../support/sample-book/sample-book.ts';
import { answerBefore } from './support/answer-before.ts';
import { asDrawn } from './support/as-drawn.ts';
import { importSample, today } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { openPanel } from './support/open-panel.ts';
import { settled } from './support/settled.ts';
import { gmail } from './surfaces/gmail.ts';
import { sidePanel } from './surfaces/side-panel.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
  await serveMailbox(extension.context, sampleMailbox(today()));
  await importSample(extension);
  await answerBefore(extension, 'Northwind Traders');
});

afterAll(() => extension?.close());

describe('who is on the page', () => {
  it('shows a conflict and remembers the choice for the conversation (cases 46 and 51)', async () => {
    const mail = gmail(await extension.context.newPage());
    await mail.openMail('About INV-1042');
    await expect.poll(() => mail.page.locator('per-our-call').count()).toBe(1);
    const panel = sidePanel(await openPanel(extension, mail.page));
    await panel.conflict.waitFor();
    await expect
      .poll(() => panel.candidates.allInnerTexts())
      .toEqual([
        expect.stringMatching(/Northwind Traders.*INV-1042/),
        expect.stringMatching(/Fabrikam Industries.*jo\.park@fabrikam\.example/),
      ]);
    await panel.candidates.filter({ hasText: 'Northwind' }).click();
    await expect.poll(() => panel.accountName.textContent()).toBe('Northwind Traders');
    await mail.openMail('New order');
    await expect.poll(() => panel.accountName.textContent()).toBe('Fabrikam Industries');
    await mail.openMail('About INV-1042');
    await expect.poll(() => panel.evidence.textContent()).toBe('matched by your choice');
    await expect.poll(() => panel.accountName.textContent()).toBe('Northwind Traders');
  });

  it('links a stranger by hand, remembers her address and creates nobody (A6, A8)', async () => {
    const mail = gmail(await extension.context.newPage());
    await mail.openMail('Price list');
    const panel = sidePanel(await extension.sidePanel());
    await expect
      .poll(() => panel.unknown.innerText().catch(() => ''))
      .toContain('Pat Novak is not on record');
    expect(await mail.page.locator('per-our-call').count()).toBe(0);
    await panel.pickAccount.fill('conto');
    await panel.choices.filter({ hasText: 'Contoso Bakery' }).click();
    await expect.poll(() => panel.accountName.textContent()).toBe('Contoso Bakery');
    await expect.poll(() => mail.page.locator('per-our-call').count()).toBe(1);
  });

  it('leaves a page alone that is not what it expects, and still lets a customer be picked (case 72)', async () => {
    const errors: string[] = [];
    const page = await extension.context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('https://mail.google.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<body><main><h1>Something new</h1></main></body>' }),
    );
    await page.goto('https://mail.google.com/mail/u/0/#inbox/FMfcgzQSomethingNewEEE');
    const panel = sidePanel(await extension.sidePanel());
    await expect.poll(() => panel.unknown.count()).toBe(1);
    expect(await page.locator('per-our-call').count()).toBe(0);
    await panel.pickAccount.fill('blue');
    await panel.choices.first().click();
    await expect.poll(() => panel.accountName.textContent()).toBe('Blue Barn Coffee');
    await expect.poll(() => panel.evidence.textContent()).toBe('opened by hand');
    expect(errors).toEqual([]);
  });

  it('writes into Gmail’s compose box as it was saved, old and new', async () => {
    for (const name of ['compose-classic', 'compose-new', 'reply-inline']) {
      const saved = new URL(`../adapters/gmail/pages/${name}.html`, import.meta.url);
      const body = readFileSync(saved, 'utf8');
      const page = await extension.context.newPage();
      await page.route('https://mail.google.com/**', (route) =>
        route.fulfill({ contentType: 'text/html', body }),
      );
      await page.goto('https://mail.google.com/mail/u/0/#inbox?compose=new');
      const panel = sidePanel(await extension.sidePanel());
      await settled(panel.page);
      if (
        (await panel.accountName.count()) === 0 ||
        (await panel.accountName.textContent()) !== 'Northwind Traders'
      ) {
        await panel.page.getByTestId('correct-account').or(panel.pickAccount).first().waitFor();
        if ((await panel.pickAccount.count()) === 0) await panel.page.getByTestId('correct-account').click();
        await panel.pickAccount.fill('northwind');
        await panel.choices.first().click();
      }
      await expect.poll(() => panel.accountName.textContent()).toBe('Northwind Traders');
      await settled(panel.page);
      await panel.writeMail.click();
      await panel.draftInsert.click();
      await expect
        .poll(() => panel.page.getByTestId('draft-outcome').innerText())
        .toContain('It stands in your mail');
      const written = await panel.draftBody.inputValue();
      const text = await page.locator('[g_editable=true]:visible').first().innerText();
      expect(text.replace(/\s+/g, ' ')).toContain(asDrawn(written).replace(/\s+/g, ' '));
      await panel.back.click();
      await page.close();
    }
  });
});
