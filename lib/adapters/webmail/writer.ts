import { mailWriter } from '../mail-page/mail-writer.ts';
import type { Writer } from '../writer.ts';
import { BOX } from './selectors.ts';

export const webmailWriter: Writer = mailWriter('webmail', BOX.send, () => null);
