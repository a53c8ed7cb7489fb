import { recordAdapter } from '../record-page/record-adapter.ts';

/** Any other page of a site the user has granted: a record, when address, heading and structure say so. */
export const recordPageAdapter = recordAdapter({ site: 'record', recognises: () => true });
