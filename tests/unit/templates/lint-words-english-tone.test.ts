import { expect, it } from 'vitest';
import { findWords } from '../../../lib/templates/lint/find-words.ts';
import { ENGLISH_WORDS } from '../../../lib/templates/lint/words/english.ts';
import { describeWords } from '../../support/find-words.ts';

// B7, P6: a person writes to a person.
describeWords(ENGLISH_WORDS, 'mass-mail', {
  bad: `
    Dear customer,
    Dear valued customer,
    Dear Sir or Madam,
    To whom it may concern
    This is an automated message.
    Please do not reply to this e-mail.
    Our records indicate that invoice 1042 is open.
    According to our records you owe 400.00 USD.
    Kindly disregard this notice if you have already paid.
    This letter is valid without signature.
    Dear Accounts Payable,
    Click here to unsubscribe.
    You are receiving this email because you have an open invoice.
    Dear Mr/Mrs,
  `,
  good: `
    Dear Mary,
    Dear Ms Park,
    Good morning Anna,
    I looked at my notes of our call.
    Your reply reached me on Monday.
    The customer you sent us was very kind.
    The machine starts automatically when you press the green knob.
    Shall I record the new address?
    The members of your team were a great help.
    It may have crossed with your payment.
    Dear Mr Team, thank you for your call.
    Our newest colleague is Ben.
    You can simply reply to this mail.
  `,
});

// P15: the reason is not known.
describeWords(ENGLISH_WORDS, 'blame', {
  bad: `
    You have failed to pay.
    You ignored our letters.
    Despite several reminders you have not answered.
    You did not keep your promise.
    As you well know, the invoice is open.
    Your failure to respond is unacceptable.
    We are tired of chasing you.
    You obviously do not care.
    How many times must I ask?
    You broke your word.
    We do not want to hear any more excuses.
    It is entirely your fault.
    You keep promising and nothing comes.
    After repeated requests we still see no money.
    You should have paid in October.
  `,
  good: `
    I failed to attach the invoice; here it is.
    I do not see the payment here yet.
    It may simply have been forgotten in the move.
    I forgot to send you the copy.
    Did something come in between?
    You told me that the delivery was late.
    If you overlooked our mail, here it is again.
    Our own mistake delayed the credit note.
    We had agreed on 400.00 USD by 4 December.
    You mentioned a broken pallet.
    The part was missing, and you told us at once.
    I missed your call by ten minutes; may I ring again?
    Thank you for your patience with us.
  `,
});

// P14: firm is fine, pushing is not.
describeWords(ENGLISH_WORDS, 'pressure', {
  bad: `
    You must pay the invoice this week.
    Payment must be made by Friday.
    We demand payment in full.
    We insist on a firm commitment.
    Our patience is exhausted.
    It is in your own interest to answer.
    You had better call us.
    To avoid unnecessary trouble, please pay.
    We strongly advise you to settle the account.
    No more extensions will be given.
    You are required to settle the balance.
    Enough is enough.
    Unless you pay by Friday, we close the file.
    We will no longer tolerate this.
    What are you waiting for?
  `,
  good: `
    Which day can you pay it?
    I must apologise for the late answer.
    You do not have to decide now.
    What do you expect from the next delivery?
    We expected the parts in October too.
    May I ask for a date?
    Please tell me which day is possible.
    I need to look up the order number first.
    You need not answer before Monday.
    We are looking forward to the fair.
    A payment in parts is possible.
    I would like to settle this with you directly.
    Please call me when it suits you.
  `,
});

// P14, P24: what nobody would say aloud.
describeWords(ENGLISH_WORDS, 'hollow', {
  bad: `
    We value your business.
    Please do not hesitate to contact us.
    Please reply at your earliest convenience.
    Thank you for your understanding.
    Thanks in advance.
    Please be advised that the invoice is open.
    We regret to inform you that we see no payment.
    It has come to our attention that it is open.
    We would like to take this opportunity to write.
    Your satisfaction is important to us.
    Thank you for your prompt attention to this matter.
    Rest assured that we look into it.
  `,
  good: `
    I hope the new machine works as it should.
    Thank you for the talk this morning.
    The invoice is attached.
    Please call me if something is unclear.
    Thank you for telling me about the pallet.
    The value of the order was 400.00 USD.
    How was the delivery?
    Thank you: 400.00 USD has come in.
    I found the attached drawing helpful.
    Our business in Leeds opens at eight.
    It was good to talk to you.
    I will look into it by Thursday.
    Did the parts find their way to you?
  `,
});

// P14: plain words.
describeWords(ENGLISH_WORDS, 'jargon', {
  bad: `
    Your A/R balance is open.
    Please remit the amount.
    The aforementioned invoice is open.
    We hereby remind you of the invoice.
    Your aged debt report is attached.
    The delinquent account will be reviewed.
    Pursuant to our terms the sum is due.
    Please effect payment by Friday.
    The receivables of October are open.
    The debtor account shows a balance.
    You are at dunning level 2.
    The open items are listed below.
    Please regularise the position.
  `,
  good: `
    These invoices are open.
    Please pay by transfer.
    It was due on 3 November.
    The first stage of the building is done.
    The amount stands below.
    We received the parcel on Monday.
    Here is what we agreed.
    The item you ordered has arrived.
    Tell me and I will write it down.
    The level crossing was closed.
    I will look it up in my notes.
    Your account with us has one open invoice.
    They dig a dune in the garden of number 7.
  `,
});

// P22: each message at most one notch firmer than the last.
describeWords(ENGLISH_WORDS, 'tone-words', {
  bad: `
    I wrote to you and have not heard back yet.
    This is our second reminder.
    The invoice is long overdue.
    It still remains unpaid.
    We expect your payment by 15 December.
    Please answer by 15 December at the latest.
    We have tried several times to reach you.
    My mails went without an answer.
    We need a firm date.
    We have not been able to agree on a payment.
    Our partner will take over the account.
    We have sent you three reminders.
    Please settle the invoice by 15 December.
  `,
  good: `
    It may have slipped through.
    Our messages may have crossed.
    The invoice was due on 3 November.
    Could you let me know when we may expect the payment?
    Thank you for your answer.
    I will call you again on Monday.
    The second delivery came in May.
    Is there anything you still need from us?
    Here is the invoice again.
    How was the service?
    Please tell me if something was not right.
    I look forward to working with you again.
    The first pallet was fine.
  `,
});

it('finds words through typographic apostrophes, soft hyphens, odd spaces and line breaks, and says where', () => {
  const text = 'Dear Mary,\n\nwe’ll take le\u00adgal\u202f\naction. Thank you.';
  const [found] = findWords(text, ENGLISH_WORDS).filter(({ entry }) => entry.rule === 'threat');
  expect(found && text.slice(found.start, found.end)).toContain('le\u00adgal\u202f\naction');
});

it('does not reach into the next sentence', () => {
  const rules = findWords('We will come. Further steps of the stairs are done.', ENGLISH_WORDS).map(
    ({ entry }) => entry.rule,
  );
  expect(rules).not.toContain('threat');
});
