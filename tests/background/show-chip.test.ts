import { expect, it } from 'vitest';
import { showChip } from '../../lib/messaging/send-to-page.ts';
import { answeringPage } from '../support/answering-page.ts';

const CHIP = { text: '2 overdue', label: '2 overdue. Open Per Our Call.' };

it('a page loads what draws the chip when there is one, and hears of it then', async () => {
  const said = answeringPage(() => ({ value: null }));
  await showChip(7, CHIP);
  expect(said).toEqual(['/content-scripts/chip.js', { name: 'chip-show', request: { chip: CHIP } }]);
});

it('a page that has shown none loads nothing to take it away', async () => {
  const said = answeringPage(() => ({ value: null }));
  await expect(showChip(7, null)).rejects.toThrow();
  expect(said).toEqual([{ name: 'chip-show', request: { chip: null } }]);
});
