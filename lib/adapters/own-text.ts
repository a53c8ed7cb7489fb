import { cleanText } from './clean-text.ts';

/** Fields whose value nobody reads as text. */
const NO_TEXT = /^(radio|checkbox|button|submit|reset|image|password|hidden)$/;

/** Text that stands in the element itself, or what was typed into it: browsers keep that apart. Only `<wbr>` does not part words. */
export function ownText(element: Element): string {
  if (element.nodeName === 'INPUT' || element.nodeName === 'TEXTAREA')
    return NO_TEXT.test(element.getAttribute('type') ?? '')
      ? ''
      : cleanText((element as HTMLInputElement).value, 300);
  let text = '';
  for (const node of element.childNodes)
    text += node.nodeType === 3 ? node.nodeValue : node.nodeName === 'WBR' ? '' : ' ';
  return cleanText(text, 2000);
}
