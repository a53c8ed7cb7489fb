import { expect } from 'vitest';
import { addDays, type Day } from '../../../../lib/domain/day.ts';
import type { sidePanel } from '../../surfaces/side-panel.ts';
import { until } from './patience.ts';
import { chancesOf, type Tally } from './tally.ts';

export type Panel = ReturnType<typeof sidePanel>;

/** What stands in the panel. */
export interface AtHand {
  readonly panel: Panel;
  readonly name: string;
  readonly today: Day;
  readonly tally: Tally;
}

/** A call was answered: so much is promised for a day, and the mail that confirms it has gone. */
export async function promised({ panel, name, today, tally }: AtHand): Promise<void> {
  const chance = chancesOf(name);
  const isPart = chance() < 0.5;
  const days = 2 + Math.floor(chance() * 8);
  await panel.logCall.first().click();
  await panel.callOutcome.selectOption('promised');
  await panel.promiseAll.click();
  const all = Number(await panel.promiseAmount.inputValue());
  expect(all).toBeGreaterThan(0);
  const amount = (isPart ? all / 2 : all).toFixed(2);
  if (isPart) await panel.promiseAmount.fill(amount);
  await panel.promiseDate.fill(addDays(today, days));
  await panel.saveAndWrite.click();
  await panel.draftBody.waitFor();
  expect(
    (await panel.draftBody.inputValue()).replaceAll(',', ''),
    'the confirmation names the sum',
  ).toContain(amount);
  await sendByHand(panel);
  tally.did(`panel: promised ${isPart ? 'a part' : 'all'}`, ['call promised', 'email as-per-our-call']);
}

export async function noAnswer({ panel, tally }: AtHand): Promise<void> {
  await savedCall(panel, 'no-answer');
  tally.did('panel: no answer', ['call no-answer']);
}

export async function leftMessage({ panel, tally }: AtHand): Promise<void> {
  await savedCall(panel, 'voicemail');
  tally.did('panel: left a message', ['call voicemail']);
}

async function savedCall(panel: Panel, outcome: string): Promise<void> {
  await panel.logCall.first().click();
  await panel.callOutcome.selectOption(outcome);
  await panel.saveOnly.click();
  await panel.callOutcome.waitFor({ state: 'detached' });
}

/** The reminder is written, sent from a mailbox of which the panel knows nothing, and "I sent it" is pressed. */
export async function wrote({ panel, tally }: AtHand): Promise<void> {
  await panel.writeMail.first().click();
  await sendByHand(panel);
  tally.did('panel: wrote a mail', ['email reminder']);
}

export async function posted({ panel, tally }: AtHand): Promise<void> {
  await panel.writeLetter.first().click();
  await sendByHand(panel);
  tally.did('panel: posted a letter', ['letter reminder']);
}

/** Where something stands against the words, it is said why they went like this. */
async function sendByHand(panel: Panel): Promise<void> {
  await panel.draftSent.click();
  await panel.draftFiled.or(panel.draftSentReason).first().waitFor();
  if ((await panel.draftSentReason.count()) > 0) {
    await panel.draftSentReason.fill('Read once more; it is as it should be.');
    await panel.draftSentAnyway.click();
  }
  await panel.draftFiled.waitFor();
  await panel.back.click();
  await panel.draftFiled.waitFor({ state: 'detached' });
}

/** "Not now" on the bar: it goes on by itself, or says that nobody is left. */
export async function putAside(at: AtHand): Promise<void> {
  await notNow(at);
  at.tally.did('panel: put aside');
}

/** Taken back at once; the bar is at the customer again, who is to be done. */
export async function putAsideAndBack(at: AtHand): Promise<void> {
  const { panel, name, tally } = at;
  await notNow(at);
  const notice = panel.page.getByRole('dialog').filter({ hasText: name });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await until(`it is said that ${name} is back`, async () =>
    /Taken back/.test(await notice.last().innerText()),
  );
  if ((await nameAtBar(panel)) !== name) await panel.walkBack.click();
  await until(
    `${name} is to be done again`,
    async () => (await nameAtBar(panel)) === name && !(await isDone(panel)),
  );
  tally.did('panel: put aside and taken back');
}

async function notNow({ panel, name }: AtHand): Promise<void> {
  const isLast = !/Next:/.test(await panel.walkAhead.innerText());
  await panel.walkNotNow.click();
  const menu = panel.page.getByRole('menu', { name: `Put ${name} aside` });
  const monday = menu.getByRole('menuitem', { name: /Next Monday|Next week/ });
  await menu.waitFor();
  // Where tomorrow is a Monday, one line stands for both.
  const isMonday = chancesOf(name)() < 0.3 && (await monday.count()) > 0;
  await (isMonday
    ? monday
    : menu.getByRole('menuitem', { name: /Tomorrow morning|Next working day/ })
  ).click();
  // The place of the last one may go to somebody who had none today.
  await until(
    `it goes on after ${name}`,
    async () => (await nameAtBar(panel)) !== name || (isLast && (await isDone(panel))),
  );
}

/** Whom the bar is at: its line begins with the place, which changes with what is left. */
export async function nameAtBar(panel: Panel): Promise<string> {
  return (await panel.walkPlace.innerText()).split('·').at(-1)?.trim() ?? '';
}

export async function isDone(panel: Panel): Promise<boolean> {
  return /^Done/.test(await panel.walkAhead.innerText());
}
