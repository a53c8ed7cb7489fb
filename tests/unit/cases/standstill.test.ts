import { describe, expect, it } from 'vitest';
import { branchOf } from '../../../lib/calls/branches.ts';
import { saysTooMuch } from '../../../lib/calls/limited-content.ts';
import { BRANCH_IDS, type BranchId } from '../../../lib/calls/step-id.ts';
import { closeWords } from '../../../lib/calls/step-words.ts';
import { guardContact } from '../../../lib/compliance/guard-contact.ts';
import { holdsAfter } from '../../../lib/domain/call-holds.ts';
import type { HoldKind } from '../../../lib/domain/hold.ts';
import type { PaymentReason } from '../../../lib/domain/payment-reason.ts';
import { cameSince } from '../../../lib/dunning/came-since.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { thanksDue } from '../../../lib/dunning/thanks-due.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildCallFacts } from '../../support/build-call-facts.ts';
import { buildCallForm } from '../../support/build-call-form.ts';
import { buildContactQuestion } from '../../support/build-contact-question.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildDraft } from '../../support/build-draft.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { NOW } from '../../support/fixed-clock.ts';
import { called, codesOf, nextStep, planOf, usd } from '../../support/next-step.ts';

/** What case 64 names, and what weighs the same. */
const GRAVE: readonly HoldKind[] = ['insolvency', 'death', 'hardship', 'vulnerable', 'lawyer', 'fraud'];

const notice = buildMail({
  id: 'notice',
  at: daysAgo(20),
  levelId: 'final-notice',
  items: [{ itemId: 'item-1', levelId: 'final-notice', open: usd(120_000) }],
});
const SITUATIONS: readonly [string, Partial<AccountFacts>][] = [
  ['a first reminder is due', { items: [buildOpenItem({ dueOn: dayAgo(5) })] }],
  [
    'a promise has just been broken',
    { promises: [buildPromise({ dueOn: dayAgo(5), createdAt: daysAgo(20) })] },
  ],
  ['a promise stands', { promises: [buildPromise()] }],
  [
    'in the middle of a plan, an instalment missed',
    {
      plans: [
        buildPlan({
          endsAfterMissed: 2,
          instalments: [
            { dueOn: dayAgo(9), amount: usd(60_000) },
            { dueOn: dayAgo(-20), amount: usd(60_000) },
          ],
        }),
      ],
    },
  ],
  [
    'a final notice was decided',
    { items: [buildOpenItem({ dueOn: dayAgo(90) })], activities: [called('call', 40), buildDecision()] },
  ],
  [
    'the term of a final notice has run, and the hand-off is decided',
    {
      items: [buildOpenItem({ dueOn: dayAgo(150) })],
      activities: [called('call', 90), notice, buildDecision({ levelId: 'hand-off' })],
    },
  ],
];

describe('case 64: insolvency, death, hardship, a vulnerable person', () => {
  for (const kind of GRAVE)
    it.each(SITUATIONS)(
      `case 64: “${kind}” when %s: nothing is written or called about, a person decides`,
      (_name, overrides) => {
        const facts = buildFacts({ holds: [buildHold({ kind })], ...overrides });
        const next = nextStep(facts);
        expect(next).toMatchObject({ kind: 'not-now', until: null, afterwards: null });
        expect(planOf(next)).toBeNull();
        expect(codesOf(next)).toEqual([`hold-${kind}`]);
        for (const channel of ['call', 'email', 'letter'] as const)
          expect(
            guardContact(buildContactQuestion({ channel, askedFor: true, party: { holds: facts.holds } })),
          ).toMatchObject({ ok: false, until: null });
        // Until that person lifts it; then the way goes on from where it stood.
        expect(codesOf(nextStep({ ...facts, holds: [buildHold({ kind, liftedAt: NOW })] }))).not.toContain(
          `hold-${kind}`,
        );
      },
    );

  it.each(GRAVE)('case 64: “%s”: a draft that waits is held back, whatever it is for', (kind) => {
    const since = [buildHold({ id: '01Z', kind, since: daysAgo(0) })];
    for (const textId of [
      'friendly-reminder',
      'final-notice',
      'broken-promise',
      'thank-you',
      'as-per-our-call',
    ])
      expect(
        cameSince(
          buildDraft({ id: '01M', textId, createdAt: daysAgo(1) }),
          buildFacts({ holds: since }),
          buildMoment(),
        ).map(({ code }) => code),
      ).toEqual([`hold-${kind}`]);
  });

  it.each(GRAVE)('case 64: “%s”: not even a thank-you for a kept promise', (kind) => {
    const kept = {
      items: [buildOpenItem({ open: usd(0) })],
      promises: [buildPromise({ createdAt: daysAgo(20) })],
      activities: [buildCall({ at: daysAgo(20), outcome: 'promised' })],
    };
    const thanks = (holds: AccountFacts['holds']) =>
      thanksDue(readAccount(buildFacts({ ...kept, holds }), DEFAULT_PROCEDURE, buildMoment()), []);
    expect(thanks([])?.kind).toBe('promise');
    expect(thanks([buildHold({ kind })])).toBeNull();
  });

  it.each<[PaymentReason, HoldKind]>([
    ['insolvency', 'insolvency'],
    ['death', 'death'],
    ['hardship', 'hardship'],
    ['vulnerable', 'vulnerable'],
    ['lawyer', 'lawyer'],
    ['fraud', 'fraud'],
  ])(
    'case 64: said in a call as “%s” it is on record at once, whoever said it and whatever was promised',
    (reason, hold) => {
      expect(holdsAfter({ outcome: 'talked', reason })).toEqual([hold]);
      expect(holdsAfter({ outcome: 'promised', reason })).toEqual([hold]);
      expect(holdsAfter({ outcome: 'third-person', reason })).toEqual([hold]);
    },
  );

  it('case 64: the guided call asks for nothing after it, and names no agreement to confirm', () => {
    const facts = buildCallFacts();
    const stopping = BRANCH_IDS.filter((id) => {
      const { reason = 'not-asked' } = branchOf(id).preset({ form: buildCallForm(), owner: '' });
      return holdsAfter({ outcome: 'talked', reason }).some((kind) => GRAVE.includes(kind));
    });
    expect([...stopping].sort()).toEqual(['death', 'fraud', 'hardship', 'insolvency', 'lawyer']);
    for (const id of stopping satisfies BranchId[]) {
      const branch = branchOf(id);
      expect(branch.route.filter((step) => step !== 'close')).toEqual([]);
      const said = [...branch.say(facts), ...closeWords(facts, branch)].join(' ');
      expect(said).not.toMatch(/\bpay\b|payment|due|which day|agreed|1[.,]200|INV-1042/i);
    }
    expect(saysTooMuch(branchOf('death').say(facts).join(' '), facts)).toBe(false);
  });

  it('case 64: a child that is paid for says its own trouble first, and its payer is not asked about in its place', () => {
    const [child, payer] = [
      buildAccount({ paidByParent: true, parentId: 'payer' }),
      buildAccount({ id: 'payer' }),
    ];
    const facts = buildFacts({ account: child, paidBy: payer, holds: [buildHold({ kind: 'insolvency' })] });
    expect(codesOf(nextStep(facts))).toEqual(['hold-insolvency']);
    expect(codesOf(nextStep({ ...facts, holds: [] }))).toEqual(['paid-by-parent']);
  });
});
