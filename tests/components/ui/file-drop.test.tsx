import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FileDrop } from '../../../components/ui/file-drop.tsx';

describe('FileDrop', () => {
  const files = [new File(['a'], 'invoices.csv'), new File(['b'], 'customers.csv')];

  test('hands on every file, then forgets them: a browser is silent about the same name twice', async () => {
    const handed: string[] = [];
    await render(
      <FileDrop
        label="Choose the exported files"
        data-testid="import-file"
        onFiles={(list) => handed.push(...list.map((file) => file.name))}
      />,
    );
    const input = page.getByTestId('import-file');
    await expect.element(input).toHaveAccessibleName('Choose the exported files');
    await userEvent.upload(input, files);
    expect(handed).toEqual(['invoices.csv', 'customers.csv']);
    await expect.element(input).toHaveValue('');
  });

  test('takes dropped files, one only where one is asked for', async () => {
    const handed: string[] = [];
    await render(
      <FileDrop
        label="Choose the backup"
        multiple={false}
        onFiles={(list) => handed.push(...list.map((file) => file.name))}
      />,
    );
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    page.getByLabelText('Choose the backup').element().dispatchEvent(drop);
    expect(handed).toEqual(['invoices.csv']);
    // Otherwise the browser leaves the page and opens the file.
    expect(drop.defaultPrevented).toBe(true);
  });
});
