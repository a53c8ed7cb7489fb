import { outlookAdapter } from '../../../lib/adapters/outlook/adapter.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';

contract(outlookAdapter, savedPages('outlook'));
