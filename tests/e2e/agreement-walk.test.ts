import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { sampleRows } from '../support/sample-book/sample-rows.ts';
import { startRoundcube, type Webmail } from './servers/roundcube/start-roundcube.ts';
import { grantSite } from './support/grant-site.ts';
import { today, ZONE } from './support/import-sample.ts';
import { type Extension, launchExtension } from './support/launch-extension.ts';
import { openPanel } from './support/open-panel.ts';
import { squeezed } from './support/words-of.ts';
import { writeRows } from './support/write-rows.ts';
import { roundcube } from './surfaces/roundcube.ts';
import { sidePanel } from './surfaces/side-panel.ts';

const CUSTOMER = { name: 'Mary Adams', address: 'mary.adams@northwind.example' };
const SUBJECT = 'Delivery last week';
/** From the open thread to the mail that stands in its box, besides typing (issue 6). */
const MOST_CLICKS = 8;

let webmail: Webmail;
let extension: Extension;

beforeEach(async () => {
  [webmail, extension] = await Promise.all([startRoundcube({ htmlEditor: false }), launchExtension()]);
}, 300_000);

afterEach(async () => {
  await extension?.close();
  await webmail?.stop();
});

describe('an agreement, with a real Roundcube', () => {
  it('broken: the call cites the mail that confirmed it; the new one is confirmed, kept and thanked for', async () => {
    await writeRows(await extension.open('popup.html'), sampleRows({ today: today(), zone: ZONE }));
    const { mail, panel } = await atTheThread();

    // Case 32, P25: a call first, and it quotes day and time of the confirmation.
    await expect.poll(() => panel.nextContact.textContent()).toMatch(/^Call Mary Adams/);
    await expect
      .poll(() => panel.reasons.allTextContents())
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^Promised 1,200\.00 USD for .+; not received/),
          expect.stringMatching(/^Confirmed by mail on/),
        ]),
      );
    const clicks = counted();
    await clicks.on(panel.prepareCall);
    const confirmedOn = formatDay(addDays(today(), -15), 'en-US');
    await clicks.on(panel.startCall);
    const said = [await panel.callSay.innerText()];
    while (await panel.callNext.isEnabled().catch(() => false)) {
      await panel.callNext.click();
      said.push(await panel.callSay.innerText());
      if (said.length > 12) break;
    }
    expect(said.join('\n')).toContain(`my e-mail of ${confirmedOn}, 2:`);

    // What was typed during the call is on the card; a closed panel would have lost nothing.
    await panel.callNote.fill('Her own customer has paid now.');
    await clicks.on(panel.writeItDown);
    await expect.poll(() => panel.callNote.inputValue()).toBe('Her own customer has paid now.');
    await clicks.pick(panel.callOutcome, 'promised');
    await panel.promiseAmount.fill('1,200.00');
    const promisedFor = addDays(today(), 6);
    await panel.promiseDate.fill(promisedFor);
    await clicks.on(panel.saveAndWrite);
    expect(clicks.count()).toBeLessThanOrEqual(MOST_CLICKS);

    await mail.composeSubject.waitFor();
    await expect.poll(() => mail.bodyText(false)).toContain('1,200.00 USD');
    const written = squeezed(await panel.draftBody.inputValue());
    await expect.poll(async () => squeezed(await mail.bodyText(false)).startsWith(written)).toBe(true);
    await mail.send.click();
    const received = await webmail.waitForMail((one) => one.recipients.includes(CUSTOMER.address), 60_000);
    expect(squeezed(received.text)).toContain(written);
    await panel.draftFiled.waitFor();
    // Roundcube goes back to its list by itself after sending: two ways at once would stop each other.
    await mail.list.waitFor();
    await panel.back.click();
    await panel.tab('Agreements').click();
    await expect.poll(() => panel.promises.first().innerText()).toMatch(/1,200\.00 USD/);

    // The money comes, seen by hand before the next import: kept, and a thank-you is offered.
    await panel.page.getByTestId('payment-seen').first().click();
    await panel.page.getByTestId('payment-amount').first().fill('1,200.00');
    await panel.page.getByTestId('payment-save').click();
    await expect.poll(() => panel.promises.first().innerText()).toMatch(/kept/i);
    await panel.page.getByTestId('thanks-write').first().click();
    await expect.poll(() => panel.draftBody.inputValue()).toMatch(/^Dear Mary,[\s\S]*word of thanks/i);
    const thanks = squeezed(await panel.draftBody.inputValue());
    await panel.draftInsert.click();
    await mail.composeSubject.waitFor();
    await expect.poll(() => mail.bodyText(false).then(squeezed)).toContain(thanks);
    await mail.send.click();
    await panel.draftFiled.waitFor();
    await panel.back.click();
    await panel.tab('Log').click();
    await expect.poll(() => panel.log.first().innerText()).toContain('Thank-you sent');
    await expect.poll(() => webmail.received().length).toBe(2);
  });

  it('logged in at most eight clicks from the open thread to the mail that stands in its box', async () => {
    await writeRows(await extension.open('popup.html'), sampleRows({ today: today(), zone: ZONE }));
    const { mail, panel } = await atTheThread();
    const clicks = counted();
    await clicks.on(panel.logCall);
    await clicks.pick(panel.callOutcome, 'promised');
    await clicks.on(panel.promiseAmount);
    await panel.promiseAmount.fill('2,400.00');
    await clicks.on(panel.promiseDate);
    await panel.promiseDate.fill(addDays(today(), 9));
    await clicks.on(panel.saveAndWrite);
    await mail.composeSubject.waitFor();
    await expect.poll(() => mail.bodyText(false)).toContain('2,400.00 USD');
    expect(clicks.count()).toBeLessThanOrEqual(MOST_CLICKS);
  });
});

describe('a promise that stands in the mail on the page', () => {
  it('is offered beside its sentence and put on record with one click (P15, E7)', async () => {
    await writeRows(await extension.open('popup.html'), sampleRows({ today: today(), zone: ZONE }));
    const on = addDays(today(), 5);
    const sentence = `We will transfer 1,280.00 USD on ${formatDay(on, 'en-US')}.`;
    const { panel } = await atTheThread(`Hello Bob,\n\nsorry for the delay. ${sentence}\n\nMary`, false);
    const found = (id: string) => panel.page.getByTestId(id);
    await expect.poll(() => found('promise-sentence').innerText()).toContain(sentence);
    await expect.poll(() => found('mail-promise-amount').inputValue()).toMatch(/^1,?280\.00$/);
    await expect.poll(() => found('mail-promise-date').inputValue()).toBe(on);
    await found('accept-promise').click();
    await found('promise-accepted').waitFor();
    // The answer is read: it holds nothing any more (E6).
    await expect
      .poll(() => panel.reasons.allTextContents())
      .toContainEqual(expect.stringContaining(`1,280.00 USD promised for`));
    await panel.tab('Agreements').click();
    await expect.poll(() => panel.promises.first().innerText()).toMatch(/1,280\.00 USD/);
  });
});

/** The customer's mail is open, the site granted, the panel beside it. */
async function atTheThread(text = 'It arrived, thank you.', isRead = true) {
  await webmail.deliver({ from: CUSTOMER, subject: SUBJECT, text });
  const mail = roundcube(await extension.context.newPage(), webmail);
  await mail.logIn();
  await mail.openMail(SUBJECT);
  await grantSite(extension, webmail.url);
  await mail.page.bringToFront();
  await expect.poll(() => mail.page.locator('per-our-call').count()).toBe(1);
  const panel = sidePanel(await openPanel(extension, mail.page));
  await expect.poll(() => panel.accountName.textContent()).toBe('Northwind Traders');
  // Her mail is newer than our last contact: it is read, and changes nothing (E6).
  if (isRead) await panel.answer('nothing-changes').click();
  return { mail, panel };
}

/** Clicks as a person makes them: a choice from a list is two. */
function counted() {
  let clicks = 0;
  return {
    count: () => clicks,
    on: async (place: Locator) => {
      clicks += 1;
      await place.click();
    },
    pick: async (list: Locator, value: string) => {
      clicks += 2;
      await list.selectOption(value);
    },
  };
}
