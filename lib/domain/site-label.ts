const LABELS: Readonly<Record<string, string>> = {
  gmail: 'Gmail',
  roundcube: 'Roundcube',
  outlook: 'Outlook',
  sogo: 'SOGo',
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  pipedrive: 'Pipedrive',
  'zoho-crm': 'Zoho CRM',
  odoo: 'Odoo',
};

/** What people call a site that is read: "Zoho CRM" for the adapter "zoho-crm". */
export function siteLabel(adapter: string): string {
  return LABELS[adapter] ?? adapter;
}
