import { ENGLISH_WORDS } from '../../../lib/templates/lint/words/english.ts';
import { describeWords } from '../../support/find-words.ts';

// US11, UK3, P20, P21: ways of saying it, and sentences with the same words that mean no harm.
describeWords(ENGLISH_WORDS, 'threat', {
  bad: `
    Either the money arrives or the keys to your dashboard go back in the drawer.
    Should it come to a hearing, the costs are yours.
    You can explain it to the judge.
    We have a folder for customers like this, and it goes to our lawyers on the first.
    We intend to exhaust all available remedies.
    I'm going to have to hand you over to the people who do this for a living.
    A debt collector has been assigned to your file.
    Perhaps the tax authorities would be interested in your cash jobs.
    Don't make us get the sheriff's office involved.
    Our trade insurer will be notified and your cover with other suppliers may be withdrawn.
    You would not want a CCJ against your name.
    The next step won't be a friendly letter.
    It would be a pity if this had to be dealt with in another way.
    This will show up on your business credit report.
    No further goods will leave our warehouse for you until the account is clear.
    A statutory demand is ready on my desk.
    We know people who are good at getting money back.
    You have been warned.
    Not paying for goods you have received is a criminal offence.
    Your directors may be held personally liable.
    Our solicitors, Hart & Boyle, are waiting for my signal.
    We will have no hesitation in exercising our retention of title and collecting the goods.
  `,
  good: `
    The bailiff at the reception wing asked us to leave the boxes in the hall.
    Our own lawyer friend liked the chairs you bought.
    Your solicitor's office on the second floor takes our parcels too.
    The consequences of the burst pipe kept us busy, so this comes a little late.
    We took steps to make sure the label carries your order number.
    Tell me when the next step of the building work starts, and I will send the second part.
    Your order leaves today, whatever happens with the invoice.
    We keep delivering as usual.
    The account manager you asked for is Tom Reed.
    The extra 60 dollars are for the second lock you ordered by text.
    Please tell everyone in the team that the new price list is online.
    We publish our opening hours on Facebook.
    The law firm next door has the same order number, which caused the mix-up.
    Could your insurer confirm the claim number for the water damage?
    You asked for the police clearance of our fitter; it is attached.
    The hearing aid batteries you ordered are in.
    Please pay 240.00 GBP by 15 December to the account on the invoice.
    Two invoices are open: 1,200.00 EUR and 800.00 USD, each to its own account.
    The court order you sent about the guardianship is on file; invoices go to Mrs Lake now.
    The machine stays with you in any case.
    We would like to know whether something about the delivery was wrong.
    The police report you sent for the burglary helps; take your time with the invoice.
    Your lawyer Mr Pym asked me for a copy of the contract, which went off to him today.
    The new county court building is our next site, so we are busy until March.
  `,
});

// B7, P14: ways of saying it, and sentences with the same words that mean no harm.
describeWords(ENGLISH_WORDS, 'false-urgency', {
  bad: `
    We must insist on payment by close of play today.
    Payment is required with immediate effect.
    Send the money today, not tomorrow.
    URGENT - ACTION REQUIRED
    We can wait no longer.
    You have until noon tomorrow.
    The window to resolve this closes tonight.
    The account must be brought current inside one business day.
    The clock is ticking on invoice 2207.
    Kindly do the needful on an urgent basis.
    This requires your immediate attention.
    You are running out of time to put this right.
    Quick, before month end closes at midnight!
    Action needed now on your account.
  `,
  good: `
    I do not want to hurry you; next week is fine too.
    Is today a good day for a short call?
    I called you last on Tuesday and will call again tomorrow.
    A deadline is not needed, just a day you feel comfortable with.
    I am at my desk until noon today if you would like to talk.
    Thank you for sorting this out so quickly.
    I will correct the address at once and send it again.
    There is no rush; a day that suits you is all I need.
    I can take your call today until five.
    If today is a bad day, any other day is fine.
    Thank you for paying so promptly last month.
    We appreciate your business and your quick answers.
  `,
});

// B7, P14: ways of saying it, and sentences with the same words that mean no harm.
describeWords(ENGLISH_WORDS, 'final-notice', {
  bad: `
    Take this as your last reminder.
    This mail is the end of our patience and the last of its kind.
    We have sent two reminders; this is the final one.
    I will not be sending any more of these.
    One last reminder about invoice 2207.
    Last and final request for payment.
    Hereby we remind you for the last time.
    Consider this our closing letter on the subject.
    There will be no more reminders after this one.
    FINAL REMINDER
    I shall not be reminding you again.
    This is the third and last time I write.
    This letter is our last attempt to reach you.
  `,
  good: `
    The final coat of paint goes on in May, and its invoice comes after that.
    This is the last page of the statement.
    If you have paid in the last days, please ignore this mail.
    The last instalment of your plan is due on 4 December; thank you for keeping to it.
    The final invoice for the roof is attached, with the credit for the gutter.
    The last time we spoke you mentioned a new bank.
    It is the final week of our trade fair, so I may be slow to reply.
    Your final payment reached us on Tuesday, thank you.
    Please ignore the second page; the total there is mine from last year.
    I was in court last week as a juror and could not call.
    My final question is whether you need a new copy.
    One last thing: the purchase order number is missing on our side.
  `,
});

// UK1, EU1, DE2: ways of saying it, and sentences with the same words that mean no harm.
describeWords(ENGLISH_WORDS, 'fee', {
  bad: `
    For every further reminder we will have to ask for ten pounds.
    A late payment fee of £25 has been applied.
    Costs will be awarded against you.
    Our terms allow us to bill 2% per month on overdue sums.
    If it isn't in by Friday we'll slap on a 10 percent penalty.
    Extra charges apply to late payers.
    We shall add £12 per letter from now on.
    Interest has started to run on the balance.
    From tomorrow the price goes up by 2% a week.
    We are entitled to £40 compensation under the late payment act.
    Each further letter sets you back 15 euros.
    We've had to put 30 pounds on for admin.
    I have rounded the amount up for my trouble.
    A finance charge of 1.5% per month applies.
  `,
  good: `
    It is no trouble to split the amount, and it costs you nothing extra.
    We never add costs to a reminder.
    The 2% discount you took is fine with us.
    The interest in our open day was large, and I could not call earlier.
    Please make the cheque out to Linden Interiors.
    No fee is added, whichever day you choose.
    We do not charge interest on this.
    The interest you showed in the oak range was passed to Tom.
    Our delivery charge of £12 was agreed in the order.
    As agreed on the phone, the express fee of 18 EUR is included.
    Our bank charges us for cheques from abroad, but that is our affair.
    The warning light on the boiler was fixed free of charge.
  `,
});

// B7, P14: ways of saying it, and sentences with the same words that mean no harm.
describeWords(ENGLISH_WORDS, 'shame', {
  bad: `
    Is your word worth so little?
    Frankly, this is embarrassing for a company of your standing.
    You've made a fool of me in front of my staff.
    Your poor payment habits are well known around here.
    You clearly have no intention of paying and never did.
    It's a disgrace that a school treats a local baker like this.
    You ate the cake, now have the decency to pay for it.
    One would have thought a school would set a better example.
    You should be ashamed of yourself.
    A firm with your name ought to do better.
    Maybe I should ask your wife to settle it.
    I've lost all respect for you.
    It says a lot about your character.
    While you drive a new van, we wait for our money.
    I took you for an honest man.
    Do you treat all your suppliers like this?
  `,
  good: `
    I understand that your own customers pay you late.
    My apologies for the embarrassing typo in your name.
    Your neighbour kindly took the parcel in.
    Thank you for the five-star review.
    No one here will be cross if it takes until January.
    Two other customers asked the same question about the delivery note.
    I was disappointed to hear that the lamp arrived broken, and a new one is on its way.
    I would be embarrassed if we had billed you twice; please tell me.
    Your company's reputation for fine joinery is why we like working with you.
    Thank you for telling me about the family matter; take all the time you need.
    If it helps, you can pay half now and half in January.
    I spoke to your employer's reception and they asked me to write to you directly.
  `,
});
