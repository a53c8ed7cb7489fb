import { pipedriveAdapter } from '../../../lib/adapters/pipedrive/adapter.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';

contract(pipedriveAdapter, savedPages('pipedrive'));
