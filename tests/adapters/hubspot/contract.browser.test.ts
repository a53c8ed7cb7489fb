import { hubspotAdapter } from '../../../lib/adapters/hubspot/adapter.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';

contract(hubspotAdapter, savedPages('hubspot'));
