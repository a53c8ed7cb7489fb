/**
 * How a page is built, as text of at most 20,000 characters: one line per element with its tag, role, classes, the names
 * of its attributes and how many children it has. No text and no value of an attribute is in it but ARIA roles and classes,
 * and of those none that may say more than they should. Runs in a page by itself, so nothing outside of it is there.
 */
export function shapeOfPage(): string {
  const most = 20_000;
  const mostNodes = 4000;
  const roles = new Set(
    (
      'alert alertdialog application article banner button cell checkbox columnheader combobox complementary ' +
      'contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log ' +
      'main menu menubar menuitem navigation none note option presentation progressbar radio region row rowgroup ' +
      'rowheader search searchbox separator slider status switch tab table tablist tabpanel textbox timer toolbar ' +
      'tooltip tree treegrid treeitem'
    ).split(' '),
  );
  const skipped = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'per-our-call']);
  // Longer, or with many figures: made for one person, one mail or one build.
  const isPlain = (word: string, longest: number) =>
    word.length <= longest && /^[a-z_-][\w-]*$/i.test(word) && !/\d{4}/.test(word);
  const censored = (word: string, longest: number) => (isPlain(word, longest) ? word : '…');

  const line = (element: Element, children: number) => {
    const role = element.getAttribute('role');
    const attributes = element
      .getAttributeNames()
      .filter((name) => name !== 'class' && name !== 'role')
      .map((name) => censored(name, 40));
    return [
      censored(element.localName, 40),
      ...(role === null ? [] : [`[role=${roles.has(role) ? role : '…'}]`]),
      ...[...element.classList].slice(0, 12).map((name) => `.${censored(name, 24)}`),
      ...(attributes.length > 0 ? [` {${[...new Set(attributes)].slice(0, 24).join(' ')}}`] : []),
      ...(children > 0 ? [` ${children}`] : []),
    ].join('');
  };

  const inside = (element: Element): readonly Element[] => {
    let frame: Document | null = null;
    try {
      frame = (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
    } catch {
      // A page of somebody else's: not to be looked into.
    }
    const roots = [element.shadowRoot, frame, element].flatMap((root) => root ?? []);
    return roots.flatMap((root) => [...root.children]).filter((child) => !skipped.has(child.localName));
  };

  let nodes = 0;
  const draw = (element: Element, depth: number, deepest: number): string[] => {
    nodes += 1;
    const children = inside(element);
    const drawn = [`${' '.repeat(depth)}${line(element, children.length)}`];
    if (depth >= deepest || nodes > mostNodes || element.localName === 'svg') return drawn;
    let [before, times] = ['', 0];
    const close = () => {
      if (times > 1) drawn.push(`${' '.repeat(depth + 1)}and ${times - 1} more like it`);
    };
    for (const child of children) {
      const lines = draw(child, depth + 1, deepest);
      const text = lines.join('\n');
      if (text === before) {
        times += 1;
        continue;
      }
      close();
      [before, times] = [text, 1];
      drawn.push(...lines);
    }
    close();
    return drawn;
  };

  // Rather all of the page and less deep than its beginning alone.
  let shape = '';
  for (const deepest of [40, 24, 16, 12, 9, 6]) {
    nodes = 0;
    shape = draw(document.documentElement, 0, deepest).join('\n');
    if (shape.length <= most) break;
  }
  return shape.slice(0, most);
}
