import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { PopupPage } from '../../../components/pages/popup-page.tsx';
import { writeTourSeen } from '../../../lib/storage/tour-store.ts';
import { fakeSurface } from './fake-surface.ts';
import { renderLight } from './render-light.tsx';
import { seedDueBook } from './seed-due-book.ts';
import { testProgram } from './test-program.ts';

/** The popup over the sample book, for somebody who knows it already. */
export async function openPopup() {
  const program = testProgram();
  const ids = await seedDueBook(program);
  await writeTourSeen(program.database, program.now());
  const left: string[] = [];
  const surface = fakeSurface(program);
  await renderLight(<PopupPage onLeave={() => left.push('closed')} />, surface);
  await expect.element(page.getByTestId('due-count')).toHaveTextContent('4 due now');
  return { program, surface, ids, left };
}
