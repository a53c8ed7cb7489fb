import { describe, expect, it } from 'vitest';
import { branchOf, CALL_BRANCHES } from '../../../lib/calls/branches.ts';
import type { Preset } from '../../../lib/calls/call-branch.ts';
import { BRANCH_IDS, type BranchId, type StepId } from '../../../lib/calls/step-id.ts';
import { ALL_RULES } from '../../../lib/compliance/all-rules.ts';
import { PAYMENT_REASONS } from '../../../lib/domain/payment-reason.ts';
import { buildCallFacts } from '../../support/build-call-facts.ts';
import { buildCallForm } from '../../support/build-call-form.ts';
import { lintText } from '../../support/lint-text.ts';

const facts = buildCallFacts();
const form = buildCallForm({ person: 'contact-1', phone: '+1 555 0100' });
const presetOf = (id: BranchId) => branchOf(id).preset({ form, owner: 'Jo Bell' });
const dispute = { text: '', owner: 'Jo Bell', answerBy: '', parts: [], itemIds: null };

describe('every branch of a call', () => {
  it('is there once, under the name it is kept by', () => {
    expect(CALL_BRANCHES.map(({ id }) => id).sort()).toEqual([...BRANCH_IDS].sort());
  });

  const TABLE: readonly [string, BranchId, Preset, StepId | 'over'][] = [
    ['P9: a good word leads to the invoice', 'satisfied', {}, 'bridge'],
    [
      'P10: a complaint has an owner',
      'complaint',
      { outcome: 'disputes', reason: 'quality', dispute },
      'repeat',
    ],
    [
      'case 27: a part is in question',
      'part-disputed',
      { outcome: 'disputes', reason: 'price', dispute },
      'repeat',
    ],
    [
      'P5: the invoice is sent again',
      'not-received',
      { outcome: 'talked', reason: 'not-received', resend: ['item-1'] },
      'repeat',
    ],
    ['P15: an oversight', 'oversight', { outcome: 'talked', reason: 'oversight' }, 'repeat'],
    ['P15: waits for approval', 'approval', { outcome: 'talked', reason: 'waiting-approval' }, 'repeat'],
    [
      'P2: the order number is ours to put right',
      'order-number',
      { outcome: 'talked', reason: 'missing-order-number', resend: ['item-1'] },
      'repeat',
    ],
    ['B5: says it is paid', 'already-paid', { outcome: 'talked', reason: 'already-paid' }, 'repeat'],
    ['P13, P16: short of cash', 'cash-trouble', { outcome: 'talked', reason: 'cash-short' }, 'repeat'],
    ['case 64: hardship stops', 'hardship', { outcome: 'talked', reason: 'hardship' }, 'close'],
    ['P23: a refusal, its reason not assumed', 'refuses', { outcome: 'refused' }, 'close'],
    ['case 60: a third person', 'third-person', { outcome: 'third-person' }, 'over'],
    ['P6: not the right person', 'wrong-person', { outcome: 'third-person' }, 'over'],
    ['case 57: voicemail', 'voicemail', { outcome: 'voicemail' }, 'over'],
    ['case 57: no answer', 'no-answer', { outcome: 'no-answer' }, 'over'],
    [
      'case 57, D11: a wrong number is marked',
      'wrong-number',
      {
        outcome: 'wrong-number',
        details: [
          { contactId: 'contact-1', kind: 'phone', before: '+1 555 0100', answer: 'wrong', after: '' },
        ],
      },
      'over',
    ],
    ['case 59: no more calls', 'no-more-calls', { outcome: 'no-more-calls' }, 'close'],
    ['case 64: a lawyer', 'lawyer', { outcome: 'talked', reason: 'lawyer' }, 'close'],
    ['case 64: insolvency', 'insolvency', { outcome: 'talked', reason: 'insolvency' }, 'close'],
    [
      'case 64: a death, told by somebody else',
      'death',
      { outcome: 'third-person', reason: 'death' },
      'over',
    ],
    ['case 64, P15: fraud', 'fraud', { outcome: 'talked', reason: 'fraud' }, 'close'],
  ];

  it.each(TABLE)('%s', (_, id, preset, next) => {
    expect(presetOf(id)).toEqual(preset);
    expect(branchOf(id).route[0] ?? 'over').toBe(next);
  });

  it('stands in the table above', () => {
    expect(TABLE.map(([, id]) => id).sort()).toEqual([...BRANCH_IDS].sort());
  });

  it.each(BRANCH_IDS)('“%s” has something to do and one sentence of law or courtesy', (id) => {
    const { note, courtesy, label } = branchOf(id);
    expect(note.length).toBeGreaterThan(0);
    expect(courtesy.text).toMatch(/^[A-Z][^.]*\.$/);
    expect(courtesy.text.length).toBeLessThanOrEqual(130);
    expect(label.length).toBeLessThanOrEqual(24);
    if (courtesy.rule !== null) expect(ALL_RULES.map((rule) => rule.id)).toContain(courtesy.rule);
  });

  it('names no law that nobody has read', () => {
    const named = new Set(CALL_BRANCHES.map(({ courtesy }) => courtesy.rule));
    expect(ALL_RULES.filter(({ id, verified }) => named.has(id) && !verified)).toEqual([]);
  });

  it.each(BRANCH_IDS)('P14: “%s” is calm: no threat, no exclamation mark, no blame', (id) => {
    const said = branchOf(id).say(facts).join('\n');
    const threats = lintText({
      source: { subject: 'x', body: said.replaceAll('lawyer', '').replaceAll('court ', '') },
      figures: [],
      subjectIsShared: false,
    }).filter(({ rule }) => rule === 'threat');
    expect(threats).toEqual([]);
    expect(said).not.toMatch(/!|\byou (must|have to|should|failed|did not)\b|\bundefined\b|\bnull\b/i);
  });

  it.each(BRANCH_IDS.filter((id) => PAYMENT_REASONS[presetOf(id).reason ?? 'not-asked'].hold !== null))(
    'case 64: after “%s” nothing is asked for any more',
    (id) => {
      const { route, heard } = branchOf(id);
      expect(route.filter((step) => step !== 'close')).toEqual([]);
      expect(heard).toBeNull();
    },
  );

  it('case 64: five stop the chase, and all of them are among the branches', () => {
    const stopping = BRANCH_IDS.filter(
      (id) => PAYMENT_REASONS[presetOf(id).reason ?? 'not-asked'].hold !== null,
    );
    expect([...stopping].sort()).toEqual(['death', 'fraud', 'hardship', 'insolvency', 'lawyer']);
  });

  it('P23: only a refusal asks for the exact words', () => {
    expect(CALL_BRANCHES.filter(({ asksForWords }) => asksForWords).map(({ id }) => id)).toEqual(['refuses']);
  });

  it('does not mark a wrong number twice, nor one that nobody knows', () => {
    const once = presetOf('wrong-number');
    const again = branchOf('wrong-number').preset({ form: { ...form, ...once }, owner: '' });
    expect(again.details).toBeUndefined();
    const unknown = branchOf('wrong-number').preset({ form: { ...form, phone: '' }, owner: '' });
    expect(unknown.details).toBeUndefined();
  });

  it('keeps a complaint that is written down already', () => {
    const written = { ...dispute, text: 'Two chairs are broken' };
    const preset = branchOf('complaint').preset({ form: { ...form, dispute: written }, owner: 'Jo Bell' });
    expect(preset.dispute).toEqual(written);
  });
});
