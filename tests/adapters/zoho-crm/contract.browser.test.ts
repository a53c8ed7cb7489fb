import { zohoCrmAdapter } from '../../../lib/adapters/zoho-crm/adapter.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';

contract(zohoCrmAdapter, savedPages('zoho-crm'));
