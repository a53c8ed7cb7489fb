import { webmailAdapter } from '../../../lib/adapters/webmail/adapter.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';

contract(webmailAdapter, savedPages('webmail'));
