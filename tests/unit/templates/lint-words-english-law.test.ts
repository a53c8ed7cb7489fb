import { ENGLISH_WORDS } from '../../../lib/templates/lint/words/english.ts';
import { describeWords } from '../../support/find-words.ts';

// US11, UK3, B7, P20, P21: nothing is threatened, and a step is named only when a person has decided it.
describeWords(ENGLISH_WORDS, 'threat', {
  bad: `
    If we do not receive your payment by Friday, we will take legal action.
    Legal steps will be taken without any further notice.
    We shall be forced to pass the matter to our solicitors.
    Otherwise the file goes to a debt collection agency on Monday.
    We reserve the right to take further measures.
    You leave us no choice but to start court proceedings.
    Our lawyer has already prepared the papers.
    Your credit rating will suffer from this.
    We’ll see you in court.
    A bailiff may call at your premises.
    This is fraud and we are going to inform the police.
    We will report you to Experian as a bad payer.
    If payment is not made we will suspend all deliveries to you.
    Pay by Monday or else.
    Your account will be referred to an external agency.
    Failing this, appropriate steps will follow and must be expected.
    We will not hesitate to enforce our claim.
    Should you not pay, you will face serious consequences.
    This matter will be escalated without delay.
    I will have to sue you for the full amount.
    Your wages can be garnished.
    We intend to apply for a default judgement.
    All rights are expressly reserved.
    You will be placed on credit hold.
    To avoid legal\u00a0action, pay the invoice this week.
    We may have to turn this over to collections.
    I will tell your boss about the debt.
    We may have to make this public.
    We will inform your employer.
  `,
  good: `
    Our office at 12 Court Road is closed on the legal holiday.
    Dear Sue, thank you for your call about the tennis court.
    Your lawyer Ms Park wrote to us on 3 November; shall we answer her or you?
    Please tell me the legal name of your company for the invoice.
    The collection of the goods is planned for Tuesday.
    I wish you a speedy recovery from your illness.
    The driver comes for the parcel collection at nine.
    We will stop the reminders while you look into it.
    No further action is needed from you.
    We agreed on the next steps on the phone.
    I have corrected your credit note and enclose it.
    Fraudulent e-mails with our name are going round, so please check our bank details by phone.
    If this was identity theft, please tell me and everything stops here.
    I will pass your question on to our technician.
    Our judge of the wine contest liked your bottle.
    If you wish, we will cancel the remaining order.
    Could you send this to your legal department for their answer?
    The police station opposite your office is where our driver parked.
    Steps 3 and 4 of the stairs were repaired as measured.
    I look forward to our partner meeting in Action, Maine.
  `,
});

// B7, P14: nothing happens within the hour, so the hurry is not true.
describeWords(ENGLISH_WORDS, 'false-urgency', {
  bad: `
    Please pay immediately.
    Immediate payment is required.
    Kindly settle the balance without delay.
    This is urgent.
    You must transfer the amount within 24 hours.
    Pay at once.
    Please reply by return of post.
    We ask you to pay by the end of today.
    Please transfer the sum ASAP.
    You have 48 hours to pay.
    Please settle this right away.
    Time is running out.
    We expect your payment by tomorrow.
    Act now.
    Please pay today at the latest.
    Please arrange the transfer promptly.
    We require payment forthwith.
    Urgent: open invoice
  `,
  good: `
    If it is not as you understood it, tell me and I will correct it at once.
    We will answer your question within 24 hours.
    If paying at once is hard, we will find a way together.
    I tried to call you today at ten.
    As per our phone call today we agreed on 4 December.
    Thank you for answering so promptly.
    The replacement was sent out immediately.
    There is nothing urgent about it, and Thursday is fine.
    As of today, invoice 1042 is open.
    We repaired the machine right away when you called.
    Could you tell me by 15 December which day suits you?
    I am sending you the copy today.
    For urgent questions you reach me at 555 0100.
    Your reply of today reached me.
    Paying everything at once is too much for many firms in January.
  `,
});

// B7, P27: once, by a person's decision.
describeWords(ENGLISH_WORDS, 'final-notice', {
  bad: `
    Final notice
    This is our last reminder.
    FINAL DEMAND FOR PAYMENT
    We ask you for the last time to pay.
    This is your last chance.
    Second and final notice for invoice 1042
    Our final written warning
    We will not write to you again.
    You get one last opportunity to settle.
    Consider this an ultimatum.
    There will be no further reminders from us.
    Last request before the hand-over
    Last payment reminder
    This is the last time we ask.
  `,
  good: `
    Your final invoice for the project is attached.
    The last delivery came on Tuesday.
    Last week I wrote to you about invoice 1042.
    With 400.00 USD the last instalment has come in.
    The final version of the drawing is with you.
    I noticed the last page of your order was missing.
    My last mail may have gone to the wrong address.
    When did you last hear from our driver?
    The finals of the football cup made our street noisy.
    This is not a final answer, only a first idea.
    At last the sun is out in Leeds.
    Shall I send the reminder about the fair to you as well?
    I will write to you again next week.
  `,
});

// UK1, EU1, DE2, B7: no charge that is not lawful, agreed and reckoned.
describeWords(ENGLISH_WORDS, 'fee', {
  bad: `
    A late fee of 25.00 USD will be added.
    We charge interest of 8% on overdue amounts.
    Interest will accrue from the due date.
    A reminder fee of £15 is now due.
    All collection costs are to be borne by you.
    You will bear the additional costs.
    The balance is subject to a late payment charge.
    We will have to add a surcharge.
    Penalties apply after 30 days.
    1.5% per month is charged on late payments.
    We claim the fixed compensation of 40 euros.
    Plus default interest and an administration fee.
    This will cost you extra.
    Further costs may be incurred.
    The amount you owe will increase every day.
    Statutory interest runs since 1 November.
  `,
  good: `
    We add no fee for this.
    You can return the goods free of charge.
    Are you interested in our spring offer?
    This may be of interest to your colleague.
    Your interest in our workshops made us happy.
    Nobody is charged anything for a late reply.
    Is it your bank's transfer fee that is missing?
    Mary Adams is in charge of your account.
    There are no extra charges if you pay in parts.
    We have waived the reminder fee.
    A delivery charge of 12.00 USD stands on the invoice.
    Interest will not be added.
    It is in both our interests to settle it well.
    Please tell me if the penalty kick in yesterday's match was seen by you too.
    The course fee of invoice 1042 was due on 3 November.
  `,
});

// UK3: no publicity, no humiliation.
describeWords(ENGLISH_WORDS, 'shame', {
  bad: `
    You should be ashamed of yourself.
    This is disgraceful behaviour.
    Honest businesses pay their bills.
    Your reputation is at stake.
    We expected better from you.
    Have you no decency?
    You are a notorious late payer.
    It is irresponsible not to answer.
    All our other customers pay on time.
    What would your customers think of this?
    We are very disappointed in you.
    How can you sleep at night?
    Your name will be published on our list.
    A serious company pays its invoices.
  `,
  good: `
    I am embarrassed that our first mail went to the wrong address.
    It would be a shame to lose touch over this.
    Please don't be embarrassed: this happens in every firm.
    Thank you for your honest words on the phone.
    May I contact your colleague Jane Fry instead?
    Shall I write to your head office, if you wish?
    Your name on the invoice was misspelt, and I have corrected it.
    We hope our work lives up to its reputation.
    Other customers have told us that the new form is easier.
    Please inform your bank of our new account number.
    The public holiday is on Thursday.
    It is our own mistake and we feel ashamed of it.
    Is the decent weather lasting in Devon?
    Your employees were very kind to our driver.
  `,
});

// P18, US6, B7: what a subject or a voicemail that others may meet never says.
describeWords(ENGLISH_WORDS, 'private', {
  bad: `
    Overdue invoice
    Your account is past due
    Payment reminder
    You owe us 1,200.00 USD
    Outstanding balance
    Final notice
    I am calling about your unpaid bill.
    It is about the money from October.
    Collections department calling
    Your debt with us
    Please call me about the invoice.
    Missed instalment in November
    Arrears on account 4711
    Legal notice
    You promised a payment for Friday.
  `,
  good: `
    A short question from Northwind
    Our phone call on 18 November
    This is Anna Park of Northwind; please call me back at 555 0100.
    Our agreement
    Thank you
    A note from your account manager
    I will be in the office until five.
    Could you ring me when it suits you?
    Your mail of 3 November
    Meeting in due course
    About our talk on Tuesday
    It is nothing that cannot wait.
    Please ask for Anna or for anyone in our office.
  `,
});
