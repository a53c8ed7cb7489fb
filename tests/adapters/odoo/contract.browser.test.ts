import { odooAdapter } from '../../../lib/adapters/odoo/adapter.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';

contract(odooAdapter, savedPages('odoo'));
