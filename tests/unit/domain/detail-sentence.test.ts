import { expect, it } from 'vitest';
import type { DetailsActivity } from '../../../lib/domain/activity.ts';
import { detailSentence } from '../../../lib/domain/detail-sentence.ts';
import { TODAY } from '../../support/fixed-clock.ts';

type Detail = DetailsActivity['details'][number];

it.each<[Detail['kind'], Detail['answer'], string, string, string]>([
  ['name', 'changed', '', 'Tom Fox', 'Name Tom Fox added'],
  ['email', 'confirmed', 'a@b.example', 'a@b.example', 'Mail address a@b.example confirmed'],
  ['phone', 'changed', '555 0100', '555 0177', 'Number 555 0100 changed to 555 0177'],
  ['extension', 'wrong', '4', '', 'Extension 4 is no longer right'],
  ['address', 'changed', '', '12 Harbor Street', 'Postal address 12 Harbor Street added'],
  ['role', 'changed', 'unknown', 'accounts-payable', 'Role not known changed to accounts payable'],
  ['preferred', 'changed', '', 'call', 'Likes calls best'],
  ['preferred', 'changed', 'call', '', 'No way liked best any more'],
  ['not-wanted', 'changed', '', 'email', 'Does not want mails'],
  ['not-wanted', 'changed', 'email', '', 'Mails are fine again'],
  ['away', 'changed', '', '2026-12-03', 'Away until December 3'],
  ['away', 'changed', '2026-12-03', '', 'Is back'],
  ['left', 'changed', '', 'yes', 'Has left'],
  ['left', 'changed', 'yes', '', 'Is to be turned to again'],
])('%s %s: “%s” and “%s” is said as “%s”', (kind, answer, before, after, sentence) => {
  expect(detailSentence({ kind, before, answer, after }, { locale: 'en-US', today: TODAY })).toBe(sentence);
});
