import { mailWriter } from '../mail-page/mail-writer.ts';
import type { Writer } from '../writer.ts';
import { openCompose } from './open-compose.ts';
import { BOX } from './selectors.ts';

export const outlookWriter: Writer = mailWriter('outlook', BOX.send, openCompose);
