import type { Format } from './format.ts';

export default {
  id: 'freshbooks-clients',
  label: 'FreshBooks clients',
  system: 'freshbooks',
  systemLabel: 'FreshBooks',
  holds: 'contacts',
  columns: [
    { name: 'customer', captions: ['Organization', 'Organisation'], required: true },
    { name: 'firstName', captions: ['First Name'], required: true },
    { name: 'lastName', captions: ['Last Name'], required: true },
    { name: 'email', captions: ['Email'], required: true },
    { name: 'phone', captions: ['Phone', 'Business Phone'] },
    { name: 'mobile', captions: ['Mobile', 'Mobile Phone'] },
    { name: 'fax', captions: ['Fax'] },
    { name: 'street', captions: ['Address Line 1', 'Address Line 2', 'Street', 'Street 2'], several: true },
    { name: 'city', captions: ['City'] },
    { name: 'region', captions: ['Province/State', 'State/Province', 'Province', 'State'] },
    { name: 'country', captions: ['Country'] },
    { name: 'postalCode', captions: ['Postal Code', 'Postal/Zip Code', 'ZIP/Postal Code'] },
    { name: 'notes', captions: ['Notes'] },
    { name: 'language', captions: ['Language'] },
  ],
  rows: { item: [['customer', 'lastName', 'firstName', 'email']] },
  where: ['Clients > gear > Export Clients'],
} satisfies Format;
