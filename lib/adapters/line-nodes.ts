/** The last sign of a sentence is not the link's. */
const LINK = /(https:\/\/[^\s<>"'()[\]]*[^\s<>"'()[\].,;:!?])/;

/**
 * The text as nodes, one element a line as editors of mail make them: an empty line keeps its height, lines that begin
 * with "- " are a list (without `hasLists` they stay lines), addresses of pages are links, Arabic runs from the right. Words
 * stay words, whatever they look like.
 */
export function lineNodes(document: Document, text: string, hasLists = true): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  for (const line of text.split('\n')) {
    const point = hasLists && line.startsWith('- ');
    const node = document.createElement(point ? 'li' : 'div');
    node.dir = 'auto';
    const parts = line.slice(point ? 2 : 0).split(LINK);
    node.append(...parts.map((part, index) => (index % 2 ? link(document, part) : part)));
    if (!line) node.append(document.createElement('br'));
    if (point && nodes.at(-1)?.nodeName !== 'UL') nodes.push(document.createElement('ul'));
    if (point) nodes.at(-1)?.append(node);
    else nodes.push(node);
  }
  return nodes;
}

function link(document: Document, address: string): HTMLElement {
  return Object.assign(document.createElement('a'), { href: address, textContent: address });
}
