import axe from 'axe-core';
import { type ComponentProps, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import { AgingBar } from '../../../components/ui/aging-bar.tsx';
import { Badge } from '../../../components/ui/badge.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Callout } from '../../../components/ui/callout.tsx';
import { Checkbox } from '../../../components/ui/checkbox.tsx';
import { DataTable } from '../../../components/ui/data-table.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Field } from '../../../components/ui/field.tsx';
import { Menu } from '../../../components/ui/menu.tsx';
import { Money } from '../../../components/ui/money.tsx';
import { MoneyTotals } from '../../../components/ui/money-totals.tsx';
import { PanelShell } from '../../../components/ui/panel-shell.tsx';
import { Tabs } from '../../../components/ui/tabs.tsx';
import { TextInput } from '../../../components/ui/text-input.tsx';
import { ToastProvider } from '../../../components/ui/toast-provider.tsx';
import { useToast } from '../../../components/ui/use-toast.ts';

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('Button', () => {
  function SaveOnce({ onSave, ...rest }: { onSave: () => void } & ComponentProps<typeof Button>) {
    const [busy, setBusy] = useState(false);
    return (
      <Button
        {...rest}
        busy={busy}
        onClick={() => {
          setBusy(true);
          onSave();
        }}
      >
        Save and write
      </Button>
    );
  }

  test('saves once when pressed twice, and keeps width and focus while busy', async () => {
    let saves = 0;
    await render(<SaveOnce onSave={() => saves++} />);
    const button = page.getByRole('button', { name: 'Save and write' });
    const width = button.element().getBoundingClientRect().width;
    await userEvent.dblClick(button);
    await expect.element(button).toHaveAttribute('aria-busy', 'true');
    expect(saves).toBe(1);
    expect(button.element().getBoundingClientRect().width).toBe(width);
    await expect.element(button).toHaveFocus();
  });

  test('a busy submit button does not submit again', async () => {
    let submits = 0;
    await render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submits++;
        }}
      >
        <Button type="submit" busy>
          Save
        </Button>
      </form>,
    );
    page.getByRole('button', { name: 'Save' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(submits).toBe(0);
  });
});

test('arrow keys move through the tabs and open the panel', async () => {
  await render(
    <Tabs
      label="Account"
      items={[
        { value: 'invoices', label: 'Invoices', count: 3, content: 'Three invoices' },
        { value: 'log', label: 'Log', content: 'The log' },
      ]}
    />,
  );
  await userEvent.click(page.getByRole('tab', { name: 'Invoices 3' }));
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tab', { name: 'Log' })).toHaveFocus();
  await expect.element(page.getByRole('tabpanel')).toHaveTextContent('The log');
});

test('a dialog starts in its first field, keeps the focus, closes with Escape and gives the focus back', async () => {
  function Question() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Button onClick={() => setOpen(true)}>Undo the import</Button>
        <Dialog
          open={open}
          onOpenChange={setOpen}
          title="Undo the import?"
          description="Calls and agreements stay."
          footer={<Button variant="primary">Undo</Button>}
        >
          <Field label="Reason">
            <TextInput />
          </Field>
        </Dialog>
      </>
    );
  }
  await render(<Question />);
  await userEvent.click(page.getByRole('button', { name: 'Undo the import' }));
  const dialog = page.getByRole('dialog', { name: 'Undo the import?' });
  await expect.element(dialog).toHaveAccessibleDescription('Calls and agreements stay.');
  await expect.element(page.getByLabelText('Reason')).toHaveFocus();
  // Field, Undo, Close and round again: never out of the dialog.
  for (let press = 0; press < 4; press++) {
    await userEvent.tab();
    await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
  }
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Undo the import' })).toHaveFocus();
});

test('a menu opens, moves, skips nothing and acts by keyboard', async () => {
  const picked: string[] = [];
  await render(
    <Menu
      trigger={<Button>Snooze</Button>}
      items={[
        { kind: 'heading', id: 'h', label: 'Show again' },
        { id: 'tomorrow', label: 'Tomorrow', onSelect: () => picked.push('tomorrow') },
        { id: 'monday', label: 'Monday', onSelect: () => picked.push('monday') },
      ]}
    />,
  );
  page.getByRole('button', { name: 'Snooze' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'Tomorrow' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('menuitem', { name: 'Monday' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(picked).toEqual(['monday']);
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Snooze' })).toHaveFocus();
});

test('a row opens by its cells, and leaves a button inside it to itself', async () => {
  const opened: string[] = [];
  await render(
    <DataTable
      caption="Open invoices"
      rows={['INV-1042']}
      rowKey={(row) => row}
      onRowOpen={(row) => opened.push(row)}
      columns={[
        { id: 'number', header: 'Invoice', rowHeader: true, cell: (row) => row },
        { id: 'act', header: 'Next', cell: () => <Button>Log a call</Button> },
      ]}
    />,
  );
  await userEvent.click(page.getByRole('button', { name: 'Log a call' }));
  expect(opened).toEqual([]);
  await userEvent.click(page.getByRole('rowheader', { name: 'INV-1042' }));
  expect(opened).toEqual(['INV-1042']);
});

test('the action of a toast acts once and takes the toast away', async () => {
  let undone = 0;
  function Snooze() {
    const toast = useToast();
    const show = () =>
      toast.show({
        title: 'Snoozed until Monday',
        timeoutMs: 0,
        action: { label: 'Undo', onAction: () => undone++ },
      });
    return <Button onClick={show}>Snooze</Button>;
  }
  await render(
    <ToastProvider>
      <Snooze />
    </ToastProvider>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Snooze' }));
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  expect(undone).toBe(1);
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test.for(['light', 'dark'])('axe finds nothing in %s, and 320 px is wide enough', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await page.viewport(320, 700);
  await render(<Composition />);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);
  expect(document.documentElement.scrollWidth).toBe(320);
});

function Composition() {
  return (
    <PanelShell
      label="Account"
      header={<h1>Northwind Traders</h1>}
      footer={<Button variant="quiet">Refresh</Button>}
    >
      <MoneyTotals label="Overdue" totals={[{ amount: '3,680.00', currency: 'USD', note: '2 invoices' }]} />
      <AgingBar
        label="Open USD by age"
        segments={[
          { label: 'Not due', share: 0.4, tone: 'current', amount: '400.00 USD' },
          { label: '1-30 days', share: 0.6, tone: 'late-1', amount: '600.00 USD' },
        ]}
      />
      <Badge>Not due</Badge> <Badge tone="accent">Promised</Badge> <Badge tone="late">Late</Badge>{' '}
      <Badge tone="good">Kept</Badge> <Badge tone="hold">On hold</Badge>
      <Callout title="Figures from Tue 18 Nov">Refresh them first.</Callout>
      <Callout tone="warn" title="Mail only">
        Noted on 3 Oct.
      </Callout>
      <Callout tone="problem" title="No due dates" actions={<Button variant="danger-quiet">Remove</Button>} />
      <Field label="Promised amount" hint="As she said it." error="More than is open.">
        <TextInput numeric defaultValue="4,200.00" />
      </Field>
      <Checkbox label="Put a copy into the log" defaultChecked hint="It stays here." />
      <Button variant="primary">Prepare call</Button> <Button disabled>Log a call</Button>
      <Tabs
        label="Account"
        items={[
          {
            value: 'invoices',
            label: 'Invoices',
            count: 1,
            content: (
              <DataTable
                caption="Open invoices"
                rows={['INV-1042']}
                rowKey={(row) => row}
                columns={[
                  { id: 'number', header: 'Invoice', rowHeader: true, nowrap: true, cell: (row) => row },
                  {
                    id: 'open',
                    header: 'Open',
                    numeric: true,
                    sort: 'descending',
                    onSort: () => {},
                    cell: () => <Money amount="2,480.00" currency="USD" />,
                  },
                ]}
              />
            ),
          },
          { value: 'log', label: 'Log', content: 'The log' },
        ]}
      />
    </PanelShell>
  );
}
