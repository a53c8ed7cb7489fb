import { gmailWriter } from './gmail/writer.ts';
import { outlookWriter } from './outlook/writer.ts';
import { roundcubeWriter } from './roundcube/writer.ts';
import { sogoWriter } from './sogo/writer.ts';
import { webmailWriter } from './webmail/writer.ts';
import type { Writer } from './writer.ts';

/** Sites that have mail, one script for all: it is loaded when the user does something, not when a page opens. */
export const writers: readonly Writer[] = [
  gmailWriter,
  roundcubeWriter,
  outlookWriter,
  sogoWriter,
  webmailWriter,
];
