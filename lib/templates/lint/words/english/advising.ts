import { saidAs, UP_TO_2_WORDS, UP_TO_4_WORDS, type WordEntry } from '../word-list.ts';

/** Words that law allows and a good relationship does not. */
export const ENGLISH_ADVICE: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'mass-mail',
      why: 'This reads as if it had gone to everybody; people answer a person who writes to them by name.',
      source: 'B7, P6',
      suggestion: 'Dear Mary,',
    },
    String.raw`
dear (?:(?!mrs?\b|ms\b|dr\b|prof\b)\p{L}+ )?(?:customers?|clients?|sirs?|madams?|ma'am|all|debtors?|partners?|colleagues?|friends?|users?|members?|subscribers?|recipients?|account ?holders?|business partners?|team|accounts?(?: payable| department| team)?|accounting|finance(?: team| department)?|buyers?|company|gentlemen|ladies|guests?|patients?|tenants?|readers?|supplier|payer)
to whom(?:soever)? it may concern
(?:valued|esteemed|loyal) (?:customers?|clients?|partners?|members?|friends?)
(?:ladies and gentlemen|sir or madam|sir\/madam|sirs)
(?:automated|automatic|automatically|computer|system|machine)[ -]?(?:generated|sent|created|produced|messages?|e-?mails?|reminders?|notifications?|letters?|notices?)
(?:do not|don't|please don't|cannot|can't|unable to) reply (?:directly )?to this (?:e-?mail|message|address|mailbox)
no-?reply(?: address)?
(?:our|the) (?:records|systems?|files|books|accounts|database|computer) (?:show|indicate|reveal|tell|suggest|reflect|report)s?
according to our (?:records|system|files|books|accounts|database|information)
(?:kindly |please )?(?:disregard|ignore) this (?:automated |automatic )?(?:notice|letter|reminder|e-?mail|message|communication|mail)
(?:this (?:letter|document|notice|mail) (?:is|was) )?(?:valid|issued|legally valid|effective) without (?:a )?signature
unsubscribe|opt[ -]?out link
you (?:are receiving|have received|received|get) this (?:e-?mail|message|letter|notice|mail) because
click (?:here|below|the (?:link|button))
(?:newsletter|special offer|mailing list|limited offer|promotion(?:al)?)
(?:customer|client|account|debtor) (?:no\.?|number|ID|reference):? ?(?:as|must|should)? ?(?:stated|shown|quoted)?(?= ?[:#])
dear (?:mr|mrs|ms)\.?(?:\/(?:mr|mrs|ms)\.?)+
all (?:our )?(?:customers|clients) (?:are|who|with|have|must|should)
we (?:inform|remind|notify|are writing to|write to) (?:all|our) (?:\p{L}+ )?(?:customers|clients)
`,
  ),
  ...saidAs(
    {
      rule: 'blame',
      unless: `(?:I|we) (?:have |had |must have )?(?:forgot|failed|ignored|neglected|overlooked)|(?:our|my) (?:own )?(?:mistake|error|fault|negligence|oversight)|(?:may|might|could) (?:simply |just )?have (?:been )?(?:forgotten|slipped)|if you (?:have )?(?:forgot|overlooked)|not your fault|no one is to blame`,
      why: 'Nobody knows the reason yet: say what is on record, and ask.',
      source: 'P15, P14, B7',
      suggestion: 'I do not see the payment here yet; it may have crossed with this mail.',
    },
    String.raw`
you (?:have |had |'ve )?(?:\p{L}+ )?(?:fail(?:ed)?|neglect(?:ed)?|refus(?:e|ed)|ignor(?:e|ed)|disregard(?:ed)?|cho(?:se|sen)|omitted|breach(?:ed)?|violat(?:ed)?|broke|broken|missed|forgot|forgotten|overlooked|avoided|dodged|evaded|delayed|defaulted|deceived|misled|lied)
you've (?:\p{L}+ )?(?:failed|neglected|refused|ignored|disregarded|chosen|missed|forgotten|broken|defaulted)
you keep (?:\p{L}+ )?(?:ignoring|avoiding|refusing|promising|making|delaying|us waiting|putting)
(?:your|the|this) (?:\p{L}+ )?(?:failure|negligence|carelessness|neglect|refusal|breach|fault|unwillingness|silence|inaction|excuses?|irresponsibility|non[ -]?compliance|lack of (?:\p{L}+ )?(?:response|cooperation|interest|reply|respect|payment|action)|bad (?:habit|payment)|behaviou?r|conduct|attitude|broken promises?)
failure to (?:pay|respond|reply|comply|settle|honou?r|make|meet|act)
failing to (?:pay|respond|reply|honou?r|meet)
ignor(?:e|ed|es|ing) (?:our|my|all|us|me|several|every|the)
(?:despite|in spite of|notwithstanding|after) (?:our |my |all |the |all our |having |sending )?(?:\p{L}+ )?(?:several|repeated|numerous|many|countless|multiple|previous|earlier|various|two|three|four|five|all|ample|continued|prior|efforts|reminders|attempts|requests|promises|assurances)(?: \S+)?
(?:repeated|repeatedly|numerous|countless|endless|innumerable) (?:\p{L}+ )?(?:reminders?|reminded|requests?|requested|attempts?|asked|mails|e-?mails|letters|calls|promises|promised|tried|contacted)
you (?:still|again|yet again|once again|once more) (?:have|did|do|owe|fail|haven't|didn't|refuse)(?: not)?
(?:yet|once|time and) again you
you (?:have not|haven't|did not|didn't) (?:even|bother\p{L}*|kept?|honou?r\p{L}*|respected|stuck|met|fulfil\p{L}*|care|react\p{L}*|complied|considered|seen fit|deign\p{L}*|taken)(?: \S+)?
(?:not even|didn't even|never even|without even) (?:bother\p{L}*|an? (?:reply|answer|response)|answer\p{L}*|repl\p{L}*|respond\p{L}*)
as you (?:well|very well|should|ought to|must|surely|certainly|perfectly well) know
you (?:obviously|clearly|apparently|evidently|simply|deliberately|knowingly|consistently|persistently|never|always|seem to|appear to) (?:do|did|have|are|don't|pay|keep|answer|respond|reply|think|believe|expect|forgot|ignore|refuse|fail|not)
you (?:broke|went back on|did not keep|didn't keep|have not kept|reneged on|haven't kept) ${UP_TO_2_WORDS}(?:promises?|word|agreement|commitments?)?
(?:another|more|your|any|no more|poor|lame|cheap|these) excuses?
(?:inexcusable|unacceptable|intolerable|not acceptable|unjustifiable|unjustified|incomprehensible|inadmissible|out of order|beyond belief|no excuse)
(?:it is|it's|this is) (?:entirely |solely |all )?your (?:own )?(?:fault|mistake|doing|responsibility|problem)
you are (?:to blame|at fault|in breach|responsible for|in default|clearly|unreliable|behind again)
because of (?:you|your (?:delay|failure|late))
we (?:are|were|'re) (?:\p{L}+ )?(?:tired|fed up|sick|annoyed|angry|irritated|astonished|shocked|surprised that you|amazed)(?: of| that| with| by| to)?
(?:tired of|fed up with|sick of) ${UP_TO_2_WORDS}(?:chasing|waiting|your|asking|running|reminding|excuses)
how (?:often|many times|many (?:more )?reminders) (?:do|must|should|have) (?:we|I)
(?:I|we) (?:have )?(?:told|asked|reminded) you (?:so )?(?:many|several|often|repeatedly|again|a hundred|countless|three|four|five|a dozen|multiple)(?: \S+)?
(?:empty|broken|false|hollow) promises?
you should have (?:paid|replied|answered|told|called|known|informed)
why (?:haven't|have|did|didn't|don't|do) you (?:not )?(?:still )?(?:paid|pay|answer|answered|reply|replied|respond|react)
we have been (?:more than )?(?:patient|waiting|generous|lenient|very patient)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'pressure',
      unless: String.raw`(?:I|we) (?:must|have to) (?:\S+ )?(?:apologi|admit|correct)|no need to|you (?:do not|don't) (?:have|need) to|not (?:have to|obliged|required)|what do you expect|expect(?:ed)? (?:a delivery|the delivery|the goods|the parts)|looking forward`,
      why: 'Pushing makes people close up; a plain question with a day gets more answers.',
      source: 'P14, P13',
      suggestion: 'Which day can you pay it?',
    },
    String.raw`
you (?:must|are (?:required|obliged|obligated|bound|liable|compelled|legally|contractually|hereby)|have (?:got )?to|need to|shall|will have to|are (?:strongly |kindly |hereby )?(?:requested|urged|advised|called upon|instructed|ordered))(?: now| therefore| \p{L}+ly)? (?:to )?(?:pay|settle|transfer|remit|make|clear|act|respond|reply|answer|contact|honou?r|fulfil\p{L}*|understand|effect|take|send|call|meet|comply|bring)
(?:payment|invoices?|amount|balance|sum|bill|it|this) (?:must|has to|have to|needs to|is to|are to|shall) (?:be |now be |therefore be )(?:paid|made|settled|received|effected|cleared|transferred|in our account|here|credited)
(?:we|I) (?:hereby |must |therefore |now |strictly |firmly |fully |strongly |really )*(?:demand|insist|call (?:up)?on you|instruct you|order you|urge you|press you)(?:s)? ?(?:that|on|payment|full|immediate|the|your|to)?
(?:demand|insist on|require) (?:\p{L}+ )?payment
(?:I|we) (?:strongly|urgently|seriously|earnestly|really|firmly) (?:advise|urge|recommend|suggest|ask|request|warn)
urge you
no (?:more |further )?(?:excuses|exceptions|extensions?|discussion|ifs|ifs and buts|ifs or buts|compromise|buts)
(?:will|shall|can|do|won't|cannot|can't) (?:not )?(?:no longer )?(?:tolerate|accept any|grant any|put up with|wait any longer|stand by|wait (?:forever|for ever|indefinitely)|look away|be ignored|watch)
(?:our|my|any) patience(?: \S+)?
(?:enough is enough|high time|about time|the time has come|non[ -]negotiable|take (?:this|it) (?:very )?seriously|do not (?:ignore|underestimate|test|force))
(?:it is|it's) in your (?:own |best |own best )?(?:best )?interests?
(?:to|in order to) (?:avoid|prevent|spare|save) ${UP_TO_4_WORDS}(?:trouble|unpleasantness|costs?|action|problems|inconvenience|fees|embarrassment|difficulties|interruption|disruption|consequences|complications|escalation|steps|measures|charges|damage)
(?:save|spare) (?:yourself|us both|us all)
you (?:had|'d|would do) (?:better|well)
(?:now or never|pay up|cough up|pay your (?:debts?|bills?|dues)|get it done|no more games|stop (?:playing|wasting|stalling|ignoring|delaying|hiding))
(?:we|I) (?:are|am) (?:not going away|running out of)(?: \S+)?
(?:unless|if) you (?:do not|don't|fail|refuse)(?: to)? (?:pay|respond|reply|act|answer|settle|comply|react|call)
unless you (?:\p{L}+ )?(?:pay|settle|act|comply|react)
what are you waiting for
(?:deadline|date|term)s? (?:is|are) (?:absolutely )?(?:binding|absolute|strict|fixed|not negotiable|irrevocable)
(?:full|whole|entire|complete) (?:amount|sum|payment|balance) (?:now|today|at once|is required|is expected|must)
(?:a )?(?:binding|strict|absolute|hard|firm) (?:deadline|date|commitment|promise|undertaking)
`,
  ),
  ...saidAs(
    {
      rule: 'hollow',
      why: 'Nobody says this aloud; without it the mail is shorter and sounds like you.',
      source: 'P14, P24',
      suggestion: '',
    },
    String.raw`
(?:hope|trust) (?:all is|everything is|you are|you're) (?:well|doing well|keeping well)
your (?:business|custom|satisfaction|loyalty|opinion|call|patronage) (?:is|means) (?:very |so |extremely |really )?(?:important|valuable|a lot|much|everything|our)
(?:we|I) (?:greatly |highly |truly |very much )?(?:value|appreciate|cherish|treasure) (?:your|our|you as) (?:\p{L}+ )?(?:business|custom|partnership|relationship|cooperation|loyalty|patronage|customer)
as (?:a|one of our|our) (?:valued|esteemed|loyal|good|most valued|long-standing)(?: \S+)?
(?:please )?(?:do not|don't|never) hesitate to (?:contact|call|write|get|reach|ask|let|reply|drop)
thank(?:s|ing you| you) in (?:advance|anticipation)
at your (?:earliest|very earliest|first) convenience
thank(?:ing)? you (?:in advance|very much )?(?:for|in advance for) your (?:kind |prompt |immediate |full |anticipated |continued |valued )?(?:understanding|co-?operation|attention|consideration|patience|assistance|compliance|co-operation|support|business|action|trust)
please be (?:advised|informed|aware|assured|reminded|notified)
(?:we|I) (?:would like to |wish to |hereby |must |regret to |beg to |have to |are sorry to )(?:inform|advise|notify|remind|bring to your) (?:you|attention)(?: that| of)?
take this opportunity
rest assured
(?:it has |it )?(?:come|came) to our (?:attention|notice)
to (?:better )?serve you(?: better)?
(?:we|I) (?:trust|are confident|am confident|feel sure) (?:that )?(?:you|this|we|the)
(?:your|prompt|immediate) attention (?:to|in) (?:this|the) (?:matter|issue|above)
(?:attached|enclosed) please find
(?:for your (?:kind )?(?:perusal|attention|information and))
(?:mutually|win-win|valued) (?:beneficial|solution|relationship|partnership)
as (?:you may be|you are probably|you are no doubt|you will be) aware
(?:needless to say|at this point in time|at the end of the day|going forward|moving forward|touch base|circle back|reach out to you|kindly note)
(?:esteemed|highly valued|much valued) (?:order|company|business|firm)
looking forward to (?:your (?:prompt|positive|kind|favou?rable)|hearing from you (?:soon|shortly|promptly|at))(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'jargon',
      unless: String.raw`(?:stage|level) (?:\d )?(?:of the (?:building|project|house)|crossing)|AR (?:glasses|app)`,
      why: 'These are words of an office or a court; plain ones are read faster and sound kinder.',
      source: 'P14',
      suggestion: 'open invoices',
    },
    String.raw`
(?:A\/?R|A\/?P|DSO|SOA|POD|PTP|NSF|T&C)(?: \p{L}+)?
(?:accounts |trade )?receivables?
(?:aged|ageing|aging) (?:debts?|balances?|items?|analysis|report|receivables?|buckets?|list)
remit (?:the|your|this|full|payment)(?: \S+)?|open items (?:are|is|listed|as)(?: \S+)?|delinquent (?:sum|amount|account (?:will|has|is))|due and owing|for the avoidance of doubt
(?:unmatched|unallocated) (?:items?|positions?|postings?)
(?:write|wrote|written|charge|charged)[ -]?offs?
(?:debtors?|creditors?) (?:account|number|ledger|position)|obligors?|payor
(?:hereby|herewith|hereinafter|hereunder|hereto|thereof|therein|thereby|hereof|heretofore|whereas|wherein|henceforth|aforesaid|aforementioned|abovementioned|above-mentioned|above mentioned|undermentioned|afore)
(?:pursuant to|notwithstanding|in lieu of|inter alia|prima facie|per se|pro rata|ipso facto|without prejudice|in receipt of)
(?:indebtedness|monies|pecuniary|arrearage|encumbrance)|(?:the|your) obligation (?:has|is|remains)
(?:reminder|dunning|escalation|collection|demand) (?:level|stage|run|cycle|procedure|process|block)(?: \d)?
(?:undersigned|the captioned|captioned|re:? the above)
(?:effect|effectuate|effecting|tender|render|procure|expedite|rectify|regulari[sz]e|liquidate) (?:the |a |your |full |this )?(?:payments?|settlement|matter|remittance|account|balance|position|transfer|amount)
(?:outstanding|overdue) (?:liabilit(?:y|ies)|obligations?|indebtedness|receivables?|position)
(?:credit|payment) (?:terms|facility|control|exposure|period) (?:breach|violation|exceeded|department|limit exceeded)
(?:contractual|payment) (?:obligations?|default|undertaking|covenant)
(?:reconcil(?:e|ed|iation)|sub-?ledger|general ledger|posting period|clearing account|GL account|cost centre|cost center|fiscal|accruals?)
(?:EOB|PFA|EOM|KYC|KPI)
(?:please )?(?:advise|revert|action) (?:accordingly|same|on the same|the same|by return|soonest)
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 2,
      unless: String.raw`thank you|call(?:ed)? (?:again|back)|sent? (?:\S+ ){0,3}again|again (?:with|from) us`,
      why: 'This is firmer than a first note ought to be; it has its place once that note stayed without an answer.',
      source: 'P8, P22',
      suggestion: 'It may have slipped through, or our messages have crossed.',
    },
    String.raw`
(?:have|had)(?: still| yet)? not (?:yet )?(?:heard|received (?:an?|any|your) (?:answer|reply|response|payment))(?: back| from you)?
(?:haven't|hadn't) (?:heard|received (?:an?|any|your) (?:answer|reply|response|payment))(?: back| from you)?
(?:second|2nd|another|repeat|renewed) (?:reminder|notice|request)
(?:remind|reminding) you (?:again|once more|once again|of our)
(?:overdue|past due)(?: \S+)?
(?:still|remains?|continues? to be) (?:\p{L}+ )?(?:open|unpaid|outstanding|due|overdue|unanswered)
(?:without|no) (?:an? |any )?(?:answer|reply|response)(?: so far| from you| to date)?
(?:unanswered|unpaid)
(?:previous|earlier|last|first) (?:reminder|notice|mail|e-?mail|letter|message|request)s? (?:of|from|dated|about|went|remained|stayed|has|have|was)
please (?:settle|pay|transfer) ${UP_TO_4_WORDS}(?:by|before|until|no later than) (?!the way)\S+
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 3,
      why: 'So firm a word belongs to a later message; each one goes up by a notch at most.',
      source: 'P22, P14',
      suggestion: 'May I ask for a date?',
    },
    String.raw`
(?:now|seriously|long|well|considerably|significantly|far|already|badly|very) overdue
(?:third|3rd|fourth|4th|renewed|repeated) (?:reminder|notice|request|time|mail|letter)
(?:expect|count on|look for) (?:your |the |full |a )?(?:payment|transfer|settlement|amount|answer|reply)s? (?:by|before|on|until|within|no later)(?: \S+)?
(?:no later than|at the (?:very )?latest|not later than)
(?:several|many|three|four|five|a number of) (?:reminders|mails|e-?mails|letters|messages|calls|attempts|requests)
(?:tried|attempted) (?:several times|many times|repeatedly|again and again) to reach
(?:have|has) to ask you (?:now|again|to pay|for payment|firmly)
(?:concerned|worried|concern) (?:about|that|at|by)
(?:firm|clear|definite|binding) (?:date|answer|commitment|promise|reply)
settle this (?:matter|now|finally)
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 4,
      why: 'This belongs to the last message before a partner takes over, and a person decides that one.',
      source: 'P21, P22, P27',
      suggestion: 'Please answer with the day on which you will pay.',
    },
    String.raw`
(?:we|I) (?:must|have to|are obliged to|am obliged to) (?:now )?(?:insist|set|ask you for the last|act|decide)(?: \S+)?
(?:not been able|unable) to (?:agree|reach an agreement|find a solution|reach you at all)(?: \S+)?
(?:take|takes|taken|taking) over (?:the|your|this) (?:account|matter|case)
(?:set|setting|grant|granting|give|giving) you (?:a |one )?(?:final|last|further|new|one more)? ?(?:deadline|term|period|date|extension)
(?:last|final) step
(?:deadline|term|period of grace) (?:of|until|expires|ends|by)(?: \S+)?
(?:hand|handed|handing|pass|passing|passed) (?:the|your|this) (?:account|matter|case|file)
`,
  ),
];
