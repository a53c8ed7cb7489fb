import type { Page } from 'playwright-core';

interface Node {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue?: string;
  readonly children?: Node[];
  readonly shadowRoots?: Node[];
}

/** The words inside our host element, seen through its closed shadow root by the browser's own debugger. */
export async function chipText(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as Node, (node) => node.nodeName === 'PER-OUR-CALL');
    const button = host && find(host, (node) => node.nodeName === 'BUTTON');
    return button ? words(button) : null;
  } finally {
    await session.detach();
  }
}

function find(node: Node, wanted: (node: Node) => boolean): Node | null {
  if (wanted(node)) return node;
  for (const child of inside(node)) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}

function words(node: Node): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : inside(node).map(words).join('');
}

function inside({ children = [], shadowRoots = [] }: Node): Node[] {
  return [...shadowRoots, ...children];
}
