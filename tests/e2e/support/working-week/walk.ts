import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Day } from '../../../../lib/domain/day.ts';
import { sidePanel } from '../../surfaces/side-panel.ts';
import type { Extension } from '../launch-extension.ts';
import {
  type AtHand,
  isDone,
  leftMessage,
  nameAtBar,
  noAnswer,
  type Panel,
  posted,
  promised,
  putAside,
  putAsideAndBack,
  wrote,
} from './panel-deeds.ts';
import { PATIENCE_MS, until } from './patience.ts';
import type { Tally } from './tally.ts';

type Deed = (at: AtHand) => Promise<void>;

const CALLS: readonly Deed[] = [
  promised,
  noAnswer,
  putAsideAndBack,
  leftMessage,
  promised,
  putAside,
  noAnswer,
];
const MAILS: readonly Deed[] = [wrote, wrote, putAside];
const LETTERS: readonly Deed[] = [posted, putAside];

interface DayInHand {
  readonly today: Day;
  readonly tally: Tally;
  /** So many steps at most: a walk that does not end is a fault. */
  readonly most: number;
}

/** From the ledger's plan through the real panel, until nobody is left. */
export async function walkThroughDay(extension: Extension, ledger: Page, day: DayInHand): Promise<void> {
  await ledger.getByTestId('today-next').click();
  const panel = sidePanel(await extension.sidePanel(PATIENCE_MS));
  for (let step = 0; ; step += 1) {
    expect(step, 'the walk comes to its end').toBeLessThan(day.most);
    const name = await shown(panel);
    await workOne({ ...day, panel, name });
    // Put aside, and somebody is left: it has gone on by itself.
    if ((await nameAtBar(panel)) !== name) continue;
    // Put aside and taken back: it is to be done again.
    if (!(await isDone(panel))) continue;
    if (!/Next:/.test(await panel.walkAhead.innerText())) break;
    await panel.walkNext.click();
    await until(`it goes on after ${name}`, async () => (await nameAtBar(panel)) !== name);
  }
  expect(await panel.walkAhead.innerText(), 'nobody was passed').toBe('Done, and nobody else is left.');
  await panel.walkEnd.click();
  await panel.walkPlace.waitFor({ state: 'detached' });
}

/** The customer the bar names stands in the panel, worked out whole; gives the name. */
async function shown(panel: Panel): Promise<string> {
  let name = '';
  await until('the panel shows whom the bar names', async () => {
    name = await nameAtBar(panel);
    return (await panel.accountName.innerText()) === name && (await panel.page.getByRole('tab').count()) > 0;
  });
  return name;
}

/** What is due, one way after the other; what a person has to decide is put aside. */
async function workOne(at: AtHand): Promise<void> {
  const { panel, name, tally } = at;
  const headline = await panel.nextContact.innerText();
  const [occasion, deeds] = /^Call /.test(headline)
    ? (['call', CALLS] as const)
    : /^Write a letter/.test(headline)
      ? (['letter', LETTERS] as const)
      : /^Write /.test(headline)
        ? (['mail', MAILS] as const)
        : (['question', [putAside]] as const);
  const deed = tally.inTurn(occasion, deeds);
  await deed(at);
  if (deed === putAside || deed === putAsideAndBack) return;
  await until(`${name} is done after “${headline}”: ${deed.name}`, () => isDone(panel));
}
