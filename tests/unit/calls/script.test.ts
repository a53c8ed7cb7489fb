import { describe, expect, it } from 'vitest';
import { branchOf } from '../../../lib/calls/branches.ts';
import { otherBranches, stepOf } from '../../../lib/calls/script.ts';
import { BRANCH_IDS, STEP_IDS, type StepId } from '../../../lib/calls/step-id.ts';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import { buildCallFacts } from '../../support/build-call-facts.ts';

const say = (id: StepId, change = {}) => stepOf(id).say(buildCallFacts(change), null).join(' ');

it('a firm whose name ends with a full stop ends its sentence with one', () => {
  const us = { firm: 'Harbor Supply Co.', person: 'Dana Reed', phone: '+1 555 010 0900' };
  const facts = buildCallFacts({ us });
  const nobody = buildCallFacts({ us, fullName: null, firstName: null });
  const steps = STEP_IDS.flatMap((id) => [stepOf(id).say(facts, null), stepOf(id).say(nobody, null)]);
  const branches = BRANCH_IDS.map((id) => branchOf(id).say(facts));
  const said = [...steps, ...branches].flat().join(' ');
  expect(said).toContain('this is Dana Reed from Harbor Supply Co. ');
  expect(said).not.toContain('..');
});

describe('what is said, step by step', () => {
  it.each([
    [
      'P6: a person by name',
      'opening',
      'Hello, may I speak with Mary Adams, please? Hello Mary, this is Jo Bell from Harbour Supplies. Do you have two minutes for me?',
    ],
    [
      'P9: how was the service',
      'service',
      'First of all: how was the service? Was everything as it should be?',
    ],
    [
      'P11: the facts, once',
      'bridge',
      'I am calling about our invoice INV-1042 of 30 September for 1,200.00 EUR. It was due on 30 October. May I ask where it stands?',
    ],
    ['P13: asked for plainly', 'ask', 'When may we expect 1,200.00 EUR? Which day may I write down?'],
    [
      'P5: details',
      'details',
      'May I check that I have your details right? Is mary@northwind.example still the best e-mail address for you? And is +1 555 0100 the best number for you?',
    ],
    [
      'P24: thanked for their time',
      'close',
      'Thank you for your time, Mary. I will write to you right away, so that we both have it in writing. Have a good day.',
    ],
  ] as const)('%s', (_, id, words) => {
    expect(say(id)).toBe(words);
  });

  it('P6: asks for accounts payable where no name is known', () => {
    expect(say('opening', { fullName: null, firstName: null })).toBe(
      'Hello, this is Jo Bell from Harbour Supplies. Who looks after accounts payable, please? May I have the name and the extension?',
    );
  });

  it('asks for a consumer by the name on the account', () => {
    const words = say('opening', { fullName: null, firstName: null, isConsumer: true, customer: 'Ann Lee' });
    expect(words).toContain('may I speak with Ann Lee, please?');
    expect(words).not.toContain('accounts payable');
    const ann = buildCallFacts({ fullName: null, firstName: null, isConsumer: true, customer: 'Ann Lee' });
    expect(stepOf('opening').listenFor(ann)[0]).toMatch(/^Is it Ann Lee in person\?/);
    expect(branchOf('third-person').say(ann).join(' ')).toContain('Could you ask Ann Lee to call me back?');
  });

  it('never adds sums of two currencies', () => {
    const invoice = { number: 'INV-7', issuedOn: null, dueOn: day('2026-11-01'), daysPastDue: 18 };
    const words = say('bridge', {
      asked: [money(368_000, 'USD'), money(41_000, 'EUR')],
      invoices: [invoice, invoice, invoice],
    });
    expect(words).toBe(
      'I am calling about 3 open invoices, 3,680.00 USD and 410.00 EUR in all. The oldest is invoice INV-7, due on 1 November, 18 days ago. May I ask where it stands?',
    );
  });

  it('P25, case 32: quotes the mail that confirmed a broken promise by day and time', () => {
    const broken = {
      kind: 'promise' as const,
      amount: money(120_000, 'EUR'),
      dueOn: day('2026-11-14'),
      received: money(0, 'EUR'),
      agreedOn: day('2026-11-03'),
      wasWritten: false,
      confirmedBy: 'my e-mail of 3 November 2026, 14:05',
    };
    expect(say('bridge', { broken })).toBe(
      'When we spoke on 3 November, we agreed on 1,200.00 EUR by 14 November, as I wrote in my e-mail of 3 November 2026, 14:05. I do not see it here yet; it may be on its way. May I ask where it stands?',
    );
    expect(say('bridge', { broken: { ...broken, received: money(40_000, 'EUR'), confirmedBy: null } })).toBe(
      'When we spoke on 3 November, we agreed on 1,200.00 EUR by 14 November. We have received 400.00 EUR of it, thank you. The rest I do not see here yet. May I ask where it stands?',
    );
    // Nothing false is stated of what was written and not spoken (E7).
    expect(say('bridge', { broken: { ...broken, wasWritten: true } })).toMatch(
      /^After your mail of 3 November, we agreed on 1,200\.00 EUR/,
    );
    expect(say('ask', { broken })).toMatch(/^Which day can we both count on\?/);
  });

  it('case 37: a missed instalment is quoted as the instalment it is', () => {
    const broken = {
      kind: 'instalment' as const,
      amount: money(40_000, 'EUR'),
      dueOn: day('2026-11-14'),
      received: money(0, 'EUR'),
      agreedOn: day('2026-11-03'),
      wasWritten: false,
      confirmedBy: null,
    };
    expect(say('bridge', { broken, invoices: [], asked: [] })).toMatch(
      /^When we spoke on 3 November, we agreed on instalments, the next being 400\.00 EUR by 14 November\. /,
    );
  });

  it('a later call begins with the last one', () => {
    expect(say('service', { lastTalk: day('2026-11-03') })).toBe(
      'Thank you again for your time on 3 November. How has everything been with our service since then?',
    );
  });

  describe('P3, P9: names what was delivered, in the words of the books', () => {
    const invoice = buildCallFacts().invoices[0];
    const service = (delivered: string | null, change = {}) =>
      say('service', { invoices: [{ ...invoice, delivered }], ...change });

    it.each([
      ['Oak boards', 'the oak boards of INV-1042'],
      ['Lawn Service', 'the Lawn Service of INV-1042'],
      ['PVC pipes', 'the PVC pipes of INV-1042'],
      ['The new counter.', 'the new counter of INV-1042'],
      ['40 boxes', 'the 40 boxes of INV-1042'],
    ])('“%s” as “%s”', (delivered, words) => {
      expect(service(delivered)).toBe(
        `First of all: how was the service? Was everything as it should be with ${words}?`,
      );
      expect(service(delivered, { lastTalk: day('2026-11-03') })).toMatch(
        new RegExp(`How has everything been with our service since then, and with ${words}\\?$`),
      );
    });

    it.each([
      ['nothing', null],
      ['too long to be said', 'x '.repeat(31)],
      ['an amount in it', 'Oak boards, 1,200.00 EUR'],
      ['a list with a comma', 'Oak boards, planed'],
      ['several lines', 'Oak boards; delivery'],
      ['a measure', 'Oak boards 2 m'],
      ['a measure without a space', '250g coffee'],
      ['a size', 'Boards 2x4'],
      ['a word of debt in it', 'Late payment fee'],
    ])('%s: asks without it', (_, delivered) => {
      expect(service(delivered)).toBe('First of all: how was the service? Was everything as it should be?');
    });

    it('a German line keeps its capital', () => {
      expect(service('Malerarbeiten', { locale: 'de-DE' })).toContain('with the Malerarbeiten of INV-1042?');
    });

    it('takes the oldest that says something, and no number where there is none', () => {
      const invoices = [
        { ...invoice, delivered: null },
        { ...invoice, number: '', delivered: 'Lamps' },
        { ...invoice, number: 'INV-9', delivered: 'Chairs' },
      ];
      expect(say('service', { invoices })).toContain('with the lamps?');
    });

    it('in no other step, and in no branch', () => {
      const facts = buildCallFacts({
        invoices: buildCallFacts().invoices.map((one) => ({ ...one, delivered: 'Lamps' })),
      });
      const others = STEP_IDS.filter((id) => id !== 'service').flatMap((id) => stepOf(id).say(facts, null));
      const branches = BRANCH_IDS.flatMap((id) => [
        ...branchOf(id).say(facts),
        ...STEP_IDS.filter((step) => step !== 'service').flatMap((step) =>
          stepOf(step).say(facts, branchOf(id)),
        ),
      ]);
      expect([...others, ...branches].join(' ')).not.toMatch(/lamps/i);
      expect(stepOf('service').say(facts, null).join(' ')).toMatch(/lamps/i);
    });
  });

  it('says so when nothing is due', () => {
    expect(say('bridge', { asked: [], invoices: [] })).toMatch(/^There is nothing for you to do just now/);
  });

  it('P20: old figures are named', () => {
    const facts = buildCallFacts({ staleSince: day('2026-11-02') });
    expect(stepOf('bridge').listenFor(facts).join(' ')).toContain('Our figures are of 2 November');
    expect(stepOf('bridge').listenFor(buildCallFacts()).join(' ')).not.toContain('Our figures');
  });

  it('P12: says back what was heard', () => {
    const heard = stepOf('repeat').say(buildCallFacts(), branchOf('oversight')).join(' ');
    expect(heard).toContain('it was overlooked, and you will see to it now.');
  });

  it('P10: does not ask for what is in question', () => {
    const asked = stepOf('ask').say(buildCallFacts(), branchOf('complaint')).join(' ');
    expect(asked).not.toContain('1,200.00');
    expect(asked).toContain('waits until you have our answer');
  });

  it.each(['hardship', 'refuses', 'lawyer', 'insolvency', 'fraud', 'no-more-calls', 'already-paid'] as const)(
    'case 64: “%s” closes without a promise to confirm an agreement',
    (id) => {
      expect(stepOf('close').say(buildCallFacts(), branchOf(id)).join(' ')).not.toContain('in writing');
    },
  );

  it('only listening is without a question of ours to end it', () => {
    expect(stepOf('listen').listenFor(buildCallFacts())[0]).toMatch(/^Say nothing/);
  });

  it.each(STEP_IDS)('P14: “%s” is said calmly, whatever was said before', (id) => {
    for (const branch of [null, ...BRANCH_IDS.map(branchOf)]) {
      const words = stepOf(id).say(buildCallFacts(), branch).join(' ');
      expect(words).not.toMatch(/!|\b(must|immediately|overdue|debt|late)\b|undefined|null/i);
    }
  });
});

describe('what may be said back', () => {
  it('every branch can be reached', () => {
    const reached = new Set(STEP_IDS.flatMap((id) => [...stepOf(id).branches, ...otherBranches(stepOf(id))]));
    expect([...reached].sort()).toEqual([...BRANCH_IDS].sort());
  });

  it.each(STEP_IDS.filter((id) => id !== 'details' && id !== 'close'))(
    'case 64: whatever stops the chase is one tap away at “%s”',
    (id) => {
      const step = stepOf(id);
      expect([...step.branches, ...otherBranches(step)]).toEqual(
        expect.arrayContaining(['lawyer', 'insolvency', 'death', 'fraud', 'hardship', 'no-more-calls']),
      );
    },
  );

  it.each(STEP_IDS)('at “%s” nothing is offered twice', (id) => {
    const step = stepOf(id);
    const all = [...step.branches, ...otherBranches(step)];
    expect(new Set(all).size).toBe(all.length);
  });
});
