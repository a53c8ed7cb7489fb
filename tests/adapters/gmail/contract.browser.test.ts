import { gmailAdapter } from '../../../lib/adapters/gmail/adapter.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';

contract(gmailAdapter, savedPages('gmail'));
