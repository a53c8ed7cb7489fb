import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { InsteadOf } from '../../../../components/draft/instead-of.tsx';
import { DamagedTexts } from '../../../../components/template/care/damaged-texts.tsx';
import { buildDraft } from '../../../support/build-draft.ts';
import { axeViolations } from '../../../support/components/axe-violations.ts';
import { fakeSurface } from '../../../support/components/fake-surface.ts';
import { renderPage } from '../../../support/components/render-page.tsx';
import { testProgram } from '../../../support/components/test-program.ts';
import { ownText } from '../../../support/own-text.ts';

const get = (id: string) => page.getByTestId(id);

beforeEach(() => page.viewport(360, 900));

async function open(gone: object) {
  const program = testProgram();
  await program.database.templates.put({
    ...ownText('second-notice', { body: 'What I wrote' }),
    ...gone,
  } as never);
  await renderPage(
    <main>
      <h1>Templates</h1>
      <DamagedTexts />
    </main>,
    fakeSurface(program),
  );
  await expect.element(get('template-damaged')).toBeVisible();
  return program;
}

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

test('a damaged text is said, with what is written in its place and what is left of it; it can be mended', async () => {
  const program = await open({ savedAt: 'yesterday' });
  await expect
    .element(get('template-damaged'))
    .toMatchTextContent(
      /This text cannot be used: “Second notice” is damaged.*The built-in “Second notice” is written/s,
    );
  await userEvent.click(page.getByText('What is left of it'));
  await expect.element(get('template-damaged')).toMatchTextContent(/What I wrote/);
  await noFaults();
  await userEvent.click(get('template-mend'));
  await expect.element(get('template-damaged')).not.toBeInTheDocument();
  expect((await program.database.templates.get('second-notice'))?.body).toBe('What I wrote');
});

test('one of which nothing is left can only be removed, after asking', async () => {
  const program = await open({ body: 5, subject: null });
  expect(get('template-mend').elements()).toEqual([]);
  await userEvent.click(get('template-damaged-remove'));
  await expect.element(page.getByRole('dialog')).toMatchTextContent(/It cannot be brought back/);
  await noFaults();
  await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
  expect(await program.database.templates.count()).toBe(1);
  await userEvent.click(get('template-damaged-remove'));
  await userEvent.click(get('template-damaged-remove-yes'));
  await expect.element(get('template-damaged')).not.toBeInTheDocument();
  expect(await program.database.templates.count()).toBe(0);
});

test('a draft that was written in its place says so', async () => {
  await renderPage(
    <main>
      <h1>Mail</h1>
      <InsteadOf draft={buildDraft({ insteadOf: 'For builders' })} />
    </main>,
    fakeSurface(testProgram()),
  );
  await expect
    .element(get('draft-instead-of'))
    .toMatchTextContent(
      /“For builders” cannot be used: it is damaged.*This mail begins as the built-in text/s,
    );
  await noFaults();
});
