import { ENGLISH_WORDS } from '../../../lib/templates/lint/words/english.ts';
import { describeWords } from '../../support/find-words.ts';

// US11, UK3, P21: who acts, what is lost, on what condition; and everyday sentences with the same words.
describeWords(ENGLISH_WORDS, 'threat', {
  bad: `
    My solicitor has been told to start the ball rolling.
    Continued non-payment may result in suspension of your account.
    Your services may be interrupted.
    We'll cancel your order and keep the deposit.
    The account has been flagged for escalation.
    We'll keep your laptop until the bill is settled.
    From Monday your staff won't be able to log in.
    The law is on our side and we will use it.
    You don't want to find out what happens next.
    Your personal assets may be at stake.
    Enforcement will follow.
    I have friends at the newspaper.
  `,
  good: `
    Your order is on hold until we have the measurements.
    Nobody here is going to take you to court over 90 pounds.
    Our solicitor drew up the new lease; a copy is on its way to you.
    The old website goes offline on Sunday and the new one takes over.
    We will not take any further steps without your approval.
    Please let your neighbours know that the scaffolding comes down on Friday.
    The police advised us to warn all customers about these calls.
    Collection of the old machine is on Wednesday between eight and noon.
    I have put the invoice on hold until the question of the missing box is settled.
    We had to take action against the damp in the cellar.
    Would you mind leaving us a review online if you liked the work?
    Our driver will knock on your door at about nine.
  `,
});

// UK3, P15: whose honour, compared with whom.
describeWords(ENGLISH_WORDS, 'shame', {
  bad: `
    My grandmother pays faster, and she's ninety.
    Another week, another excuse.
    You live in a big house and can't pay the cleaner?
    I told the others at the club that you still owe me.
    Not exactly what one would call reliable, is it?
    You obviously can't manage your money.
    Who raised you?
    If you had any honour you would have paid.
    A school ought to set an example.
    Apparently a promise means nothing to you.
    There's money for a new Range Rover but not for the man who fixed your boiler.
    You have a reputation for not paying.
  `,
  good: `
    People like you make this job a pleasure.
    Some of us work on Saturdays, so you can call then too.
    I would be interested to hear what you think of the samples.
    I know you are an honest firm, so let us find where the transfer went.
    Your name is on the guest list for the evening.
    I'm embarrassed that this slipped through on our side.
    Please don't feel embarrassed about the spilt coffee.
    It's a pity that the green one is sold out.
    You have been more than fair with us during the delay.
    We let you down with the late delivery, and I am sorry.
    It's my son's first job, so please be patient with him.
    You're the only bakery in town that makes this loaf.
  `,
});
