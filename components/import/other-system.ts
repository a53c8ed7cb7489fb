import type { SystemGuide } from '../../lib/importers/formats/system-guides.ts';

/** For whoever's program is not listed: what a list needs at least. */
export const OTHER_SYSTEM: SystemGuide = {
  system: 'other',
  label: 'Another program, or a spreadsheet',
  reports: [
    {
      label: 'One row for each invoice, with a first row of captions',
      holds: 'open-items',
      where: [
        'It needs at least the customer, the invoice number and the amount that is still open. Invoice date and due date make it complete.',
      ],
    },
    {
      label: 'One row for each customer',
      holds: 'contacts',
      where: [
        'It needs the customer’s name or number as the list of invoices has it, and an e-mail address or a phone number.',
      ],
    },
  ],
};
