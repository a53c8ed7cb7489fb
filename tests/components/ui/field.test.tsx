import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DateInput } from '../../../components/ui/date-input.tsx';
import { Field } from '../../../components/ui/field.tsx';
import { Select } from '../../../components/ui/select.tsx';
import { TextArea } from '../../../components/ui/text-area.tsx';
import { TextInput } from '../../../components/ui/text-input.tsx';

describe('Field', () => {
  const controls = {
    'text input': <TextInput />,
    'text area': <TextArea autoGrow />,
    select: <Select options={[{ value: 'a', label: 'A' }]} />,
    'date input': <DateInput />,
  };

  test.for(Object.entries(controls))('ties label, hint and error to a %s', async ([, control]) => {
    await render(
      <Field label="Promised amount" hint="As she said it." error="More than is open.">
        {control}
      </Field>,
    );
    const input = page.getByLabelText('Promised amount');
    await expect.element(input).toHaveAccessibleName('Promised amount');
    await expect.element(input).toHaveAccessibleDescription(/As she said it\./);
    await expect.element(input).toHaveAccessibleDescription(/More than is open\./);
    await expect.element(input).toHaveAttribute('aria-invalid', 'true');
  });

  test('a control without an error is not invalid', async () => {
    await render(
      <Field label="Note">
        <TextInput />
      </Field>,
    );
    await expect.element(page.getByLabelText('Note')).not.toHaveAttribute('aria-invalid');
  });

  test('keeps what the owner of the value decides', async () => {
    function Upper() {
      const [value, setValue] = useState('');
      return (
        <Field label="Code">
          <TextInput value={value} onChange={(event) => setValue(event.target.value.toUpperCase())} />
        </Field>
      );
    }
    await render(<Upper />);
    await userEvent.type(page.getByLabelText('Code'), 'inv');
    await expect.element(page.getByLabelText('Code')).toHaveValue('INV');
  });

  test('a select reports what was chosen', async () => {
    const chosen: string[] = [];
    await render(
      <Field label="Outcome">
        <Select
          value=""
          placeholder="Choose"
          onChange={(event) => chosen.push(event.target.value)}
          options={[{ label: 'Not reached', options: [{ value: 'voicemail', label: 'Left a message' }] }]}
        />
      </Field>,
    );
    await userEvent.selectOptions(page.getByLabelText('Outcome'), 'voicemail');
    expect(chosen).toEqual(['voicemail']);
  });
});
