import { lineNodes } from './line-nodes.ts';

/** The same as lines, for editors that think in paragraphs: blank lines part them, line ends within them become breaks. */
export function paragraphNodes(document: Document, text: string, hasLists = true): HTMLElement[] {
  return text.split(/\n{2,}/).flatMap((words) => {
    const nodes: HTMLElement[] = [];
    for (const line of lineNodes(document, words, hasLists)) {
      const last = nodes.at(-1);
      if (line.nodeName === 'UL') nodes.push(line);
      else if (last?.nodeName === 'P') last.append(document.createElement('br'), ...line.childNodes);
      else {
        const paragraph = document.createElement('p');
        paragraph.dir = line.dir;
        paragraph.append(...line.childNodes);
        nodes.push(paragraph);
      }
    }
    return nodes;
  });
}
