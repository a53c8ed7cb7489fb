import { salesforceAdapter } from '../../../lib/adapters/salesforce/adapter.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';
import { withShadowRoots } from './with-shadow-roots.ts';

contract(withShadowRoots(salesforceAdapter), savedPages('salesforce'));
