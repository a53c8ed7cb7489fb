import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageChip } from '../../lib/adapters/chip.ts';
import { type LoadedPage, loadPage } from '../support/load-page.ts';
import { savedPage } from './saved-pages.ts';

const CHIP = { text: '2 overdue · 47 days', label: 'Northwind: 2 invoices overdue. Open Per Our Call.' };

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

describe('the chip', () => {
  it('is drawn without a word of it standing in the page', () => {
    const page = load('thread');
    pageChip(page.document, () => {}, stop.signal).show(CHIP);
    const host = hostIn(page);
    expect(host?.getBoundingClientRect().width).toBeGreaterThan(80);
    expect(host?.shadowRoot).toBeNull();
    expect(host?.childNodes).toHaveLength(0);
    expect(host?.getAttributeNames()).toEqual(['style']);
    expect(page.document.documentElement.outerHTML).not.toMatch(/overdue|47 days|Northwind: 2/);
  });

  it('stands at the bottom right, left of the side rail', () => {
    const page = load('thread');
    pageChip(page.document, () => {}, stop.signal).show(CHIP);
    const box = hostIn(page)?.getBoundingClientRect();
    expect(box?.right).toBe(1280 - 72);
    expect(box?.bottom).toBe(900 - 16);
  });

  it('makes way for a mail that is written there, and comes back', async () => {
    const page = load('compose-to-customer');
    const dialog = page.document.querySelector<HTMLElement>('[role=dialog]');
    dialog?.setAttribute('style', 'position:fixed;right:80px;bottom:0;width:500px;height:400px');
    const chip = pageChip(page.document, () => {}, stop.signal);
    chip.show(CHIP);
    const edge = () => hostIn(page)?.getBoundingClientRect().right;
    await vi.waitFor(() => expect(edge()).toBe(1280 - 580 - 8));
    // Gone and shown again it stands where it stood, until it is known better.
    chip.show(null);
    chip.show(CHIP);
    expect(edge()).toBe(1280 - 580 - 8);
    dialog?.remove();
    chip.show(CHIP);
    await vi.waitFor(() => expect(edge()).toBe(1280 - 72));
  });

  it('changes its words in place, and goes', () => {
    const page = load('thread');
    const chip = pageChip(page.document, () => {}, stop.signal);
    chip.show(CHIP);
    const first = hostIn(page);
    const narrow = first?.offsetWidth ?? 0;
    chip.show({ text: 'Promised 1,234.50 € until 25 November', label: 'x' });
    expect(hostIn(page)).toBe(first);
    expect(first?.offsetWidth).toBeGreaterThan(narrow);
    chip.show(null);
    expect(hostIn(page)).toBeNull();
  });

  it('opens the panel by mouse and by keyboard', () => {
    const page = load('thread');
    let opened = 0;
    pageChip(page.document, () => opened++, stop.signal).show(CHIP);
    // A closed root keeps its button from us as well: it is found where it is drawn.
    const box = hostIn(page)?.getBoundingClientRect();
    expect(page.document.elementFromPoint((box?.left ?? 0) + 20, (box?.top ?? 0) + 10)).toBe(hostIn(page));
    buttonIn(page)?.click();
    expect(opened).toBe(1);
    buttonIn(page)?.focus();
    expect(page.document.activeElement).toBe(hostIn(page));
  });

  it('comes back after the page has wiped its body', () => {
    const page = load('thread');
    const chip = pageChip(page.document, () => {}, stop.signal);
    chip.show(CHIP);
    page.document.body.replaceChildren();
    expect(hostIn(page)).toBeNull();
    chip.show(CHIP);
    expect(hostIn(page)?.isConnected).toBe(true);
  });

  it('leaves with its script and does not come back', () => {
    const page = load('thread');
    const chip = pageChip(page.document, () => {}, stop.signal);
    chip.show(CHIP);
    stop.abort();
    expect(hostIn(page)).toBeNull();
    chip.show(CHIP);
    expect(hostIn(page)).toBeNull();
  });
});

/** The root our own test asked for: `attachShadow` is listened to while the page loads. */
let button: HTMLButtonElement | null = null;

function load(name: string): LoadedPage {
  const page = loadPage(savedPage('gmail', name));
  const create = page.document.createElement.bind(page.document);
  page.document.createElement = ((tag: string) => {
    const element = create(tag);
    if (tag === 'button') button = element as HTMLButtonElement;
    return element;
  }) as Document['createElement'];
  return page;
}

function hostIn(page: LoadedPage): HTMLElement | null {
  return page.document.querySelector('per-our-call');
}

function buttonIn(page: LoadedPage): HTMLButtonElement | null {
  return hostIn(page) ? button : null;
}
