import { roundcubeAdapter } from '../../../lib/adapters/roundcube/adapter.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';

contract(roundcubeAdapter, savedPages('roundcube'));
