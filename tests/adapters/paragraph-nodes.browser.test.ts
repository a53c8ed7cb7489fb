import { describe, expect, it } from 'vitest';
import { paragraphNodes } from '../../lib/adapters/paragraph-nodes.ts';

describe('a text as paragraphs', () => {
  it.each([
    ['one line', 'Hello', '<p dir="auto">Hello</p>'],
    ['a break within', 'Hello\nMary', '<p dir="auto">Hello<br>Mary</p>'],
    ['blank lines between', 'Hello\n\n\nMary', '<p dir="auto">Hello</p><p dir="auto">Mary</p>'],
    [
      'a list between words',
      'open are\n- INV-1\n- INV-2\nThank you',
      '<p dir="auto">open are</p><ul><li dir="auto">INV-1</li><li dir="auto">INV-2</li></ul><p dir="auto">Thank you</p>',
    ],
    [
      'a link',
      'See https://pay.example/x.',
      '<p dir="auto">See <a href="https://pay.example/x">https://pay.example/x</a>.</p>',
    ],
    ['markup', '<b>Hello</b>', '<p dir="auto">&lt;b&gt;Hello&lt;/b&gt;</p>'],
  ])('has %s', (_, text, html) => {
    const place = document.createElement('div');
    place.append(...paragraphNodes(document, text));
    expect(place.innerHTML).toBe(html);
  });
});
