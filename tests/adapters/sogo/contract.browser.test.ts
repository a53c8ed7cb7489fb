import { sogoAdapter } from '../../../lib/adapters/sogo/adapter.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';

contract(sogoAdapter, savedPages('sogo'));
