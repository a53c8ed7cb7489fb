export interface Storm {
  /** They write the conversations, in turn. */
  readonly people: readonly { readonly person: string; readonly email: string }[];
  /** Number of the first change; no two of a page have the same. */
  readonly first: number;
  readonly changes: number;
  /** Frames from one change to the next, before two more on average that make the rhythm uneven. */
  readonly frames: number;
  /** Nodes put into the page in each frame; 0: nothing stirs between two changes. */
  readonly insertions: number;
}

export interface Changed {
  /** As the page names its conversation. */
  readonly key: string;
  /** When the last node of it had been put into the document, on the shared clock. */
  readonly at: number;
}

export interface Stormed {
  readonly changed: readonly Changed[];
  readonly inserted: number;
}

/**
 * Runs inside a saved Gmail page, so it is whole in itself: does what Gmail does while mail comes and somebody reads.
 * Another conversation is opened again and again (address first, its nodes two frames later, the ones left stay hidden),
 * while rows come into the list, tooltips come and go, numbers beside labels change and classes follow the mouse.
 */
export async function storm({ people, first, changes, frames, insertions }: Storm): Promise<Stormed> {
  const LEFT_VIEWS = 3;
  const ROWS = 50;
  const changed: Changed[] = [];
  let inserted = 0;

  const views = [...document.querySelectorAll<HTMLElement>('.g.id')];
  // Those before it were left by an earlier storm.
  const shown = views.at(-1);
  const place = shown?.parentElement;
  if (!shown || !place) throw new Error('The page shows no conversation');
  const model = shown.cloneNode(true) as HTMLElement;
  const was = model.querySelector('h2.hP')?.textContent ?? '';
  const title = document.title;
  const own = /[^\s()<>]+@[^\s()<>]+/.exec(title)?.[0];

  const make = (tag: string, className: string, text = '') => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const stormList = () => {
    const list = make('div', 'ae4 UI');
    const table = make('table', 'F cf zt');
    const body = document.createElement('tbody');
    table.append(body);
    list.append(table);
    document.body.append(list);
    return body;
  };
  const list = document.querySelector('[gh=tl] tbody') ?? stormList();
  const side = document.querySelector('[role=navigation]') ?? document.body.appendChild(make('div', 'aeN'));

  const row = (turn: number) => {
    const { person, email } = people[turn % people.length] ?? { person: '', email: '' };
    const one = make('tr', 'zA zE');
    one.setAttribute('role', 'row');
    const sender = make('span', 'zF', person);
    for (const [name, value] of Object.entries({ email, name: person, 'data-hovercard-id': email }))
      sender.setAttribute(name, value);
    const names = make('div', 'yW');
    names.append(sender);
    const cell = make('td', 'yX xY');
    cell.append(make('div', 'afn', `unread, ${person}, Delivery ${turn}`), names);
    const subject = make('span', 'bog', `Delivery ${turn}`);
    subject.dataset.threadId = `#thread-f:${turn}`;
    const words = make('div', 'y6');
    words.append(subject, make('span', 'y2', ' - the delivery arrived, thank you'));
    const wide = make('td', 'xY a4W');
    wide.append(words);
    one.append(cell, wide, make('td', 'xW xY', '10:12 AM'));
    return one;
  };
  let tooltip = make('div', 'T-ayV');
  const stir = [
    (turn: number) => {
      list.prepend(row(turn));
      if (list.children.length > ROWS) list.lastElementChild?.remove();
    },
    (turn: number) => {
      tooltip.remove();
      tooltip = make('div', 'T-ayV', `Tooltip ${turn}`);
      tooltip.setAttribute('role', 'tooltip');
      tooltip.style.cssText = `position:fixed;left:${turn % 600}px;top:${turn % 400}px`;
      document.body.append(tooltip);
    },
    (turn: number) => {
      side.querySelector('.bsU')?.remove();
      side.append(make('div', 'bsU', String(turn)));
    },
    (turn: number) => {
      const over = list.children[turn % list.children.length];
      over?.classList.toggle('aqw');
      over?.querySelector('.bq4')?.remove();
      over?.lastElementChild?.append(make('ul', 'bq4'));
    },
  ];
  const frame = async () => {
    if (!insertions) return new Promise<void>((resolve) => setTimeout(resolve, 16));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (let left = insertions; left > 0; left -= 1) {
      stir[inserted % stir.length]?.(inserted);
      inserted += 1;
    }
  };

  const mailId = (turn: number, index: number) =>
    (0x19a5f0c2d4e00000n + BigInt(turn * 256 + index)).toString(16);
  const conversation = (turn: number, key: string) => {
    const view = model.cloneNode(true) as HTMLElement;
    const { person, email } = people[turn % people.length] ?? { person: '', email: '' };
    const subject = `Delivery ${turn} of last week`;
    const heading = view.querySelector<HTMLElement>('h2.hP');
    if (heading) {
      heading.textContent = subject;
      heading.dataset.threadPermId = key;
      heading.dataset.legacyThreadId = mailId(turn, 0);
    }
    for (const sender of view.querySelectorAll('.gD')) {
      if (sender.getAttribute('email') === own) continue;
      for (const [name, value] of Object.entries({ email, name: person, 'data-hovercard-id': email }))
        sender.setAttribute(name, value);
      sender.textContent = person;
    }
    for (const [index, message] of view.querySelectorAll<HTMLElement>('[data-message-id]').entries()) {
      message.dataset.messageId = `#msg-f:${turn}${index}`;
      message.dataset.legacyMessageId = mailId(turn, index);
    }
    document.title = title.replace(was, subject);
    return view;
  };
  const letters = (turn: number) =>
    [...String(turn).padStart(6, '0')].map((digit) => 'BCDFGHJKLM'[Number(digit)]).join('');

  for (let turn = first; turn < first + changes; turn += 1) {
    const key = `thread-f:${1_848_000_000_000_000_000n + BigInt(turn)}`;
    location.hash = `#inbox/FMfcgzQBench${letters(turn)}`;
    await frame();
    await frame();
    const view = conversation(turn, key);
    views.at(-1)?.style.setProperty('display', 'none');
    place.append(view);
    views.push(view);
    if (views.length > LEFT_VIEWS) views.shift()?.remove();
    changed.push({ key, at: benchNow() });
    // Not always the same part of a beat of ours.
    for (let left = frames - 2 + ((turn * 7) % 5); left > 0; left -= 1) await frame();
  }
  return { changed, inserted };
}
