import { page, userEvent } from 'vitest/browser';

/** Drops files on the import page's own file input, each by name and text. */
export async function uploadText(files: Readonly<Record<string, string>>): Promise<void> {
  const list = Object.entries(files).map(([name, text]) => new File([text], name, { type: 'text/csv' }));
  await userEvent.upload(page.getByTestId('import-file'), list);
}
