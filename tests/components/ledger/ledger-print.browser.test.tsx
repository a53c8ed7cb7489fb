import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { LedgerPrint } from '../../../components/ledger/ledger-print.tsx';
import { ledgerGround } from '../../../lib/app/ledger-ground.ts';
import { rowKeeper } from '../../../lib/reports/ledger-row.ts';
import { buildLedgerLine } from '../../support/build-ledger-line.ts';
import { testProgram } from '../../support/components/test-program.ts';

async function printed(count: number) {
  vi.spyOn(window, 'print').mockImplementation(() => {});
  const rowOf = rowKeeper();
  const rows = Array.from({ length: count }, (_, n) =>
    rowOf(buildLedgerLine({ accountId: `account-${n}`, accountName: `Firm ${n}` })),
  );
  const { firmName, ...terms } = await ledgerGround(testProgram());
  await render(
    <LedgerPrint
      title="Due now"
      firm={firmName}
      rows={rows}
      columns={['name']}
      terms={terms}
      onDone={() => {}}
    />,
  );
  return document.querySelectorAll('tbody tr').length;
}

it('prints every row of a list that somebody could read, and says nothing of a rest', async () => {
  expect(await printed(40)).toBe(40);
  expect(document.body.textContent).not.toContain('left out');
});

it('of a longer one prints the first 5,000, and the paper says how many are left out', async () => {
  expect(await printed(5003)).toBe(5000);
  expect(document.body.textContent).toContain('5,003 customers');
  expect(document.body.textContent).toContain('Here are the first 5,000 of them; 3 are left out.');
});
