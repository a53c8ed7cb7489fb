/** The text as nodes: blank lines part paragraphs, line ends within them become breaks. */
export function paragraphNodes(document: Document, text: string): HTMLElement[] {
  return text.split(/\n{2,}/).map((words) => {
    const paragraph = document.createElement('p');
    words.split('\n').forEach((line, index) => {
      if (index) paragraph.append(document.createElement('br'));
      paragraph.append(line);
    });
    return paragraph;
  });
}
