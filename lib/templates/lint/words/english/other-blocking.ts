import { DISHONOUR } from '../reasons.ts';
import { saidAs, UP_TO_2_WORDS, UP_TO_4_WORDS, type WordEntry } from '../word-list.ts';

const PAY = `(?:pay|settle|transfer|remit|clear|send|make|arrange|wire|reply|respond|answer|act|call|contact|transferred|paid|settled|cleared|received?|payment|effect|get|have|must|need|due)`;
const SELF = String.raw`\b(?:I|we)(?:'ll| will| shall| can| am| are| was| were|'m|'ve| have| had| did| would|'d|)(?: also| then| of course| gladly| have| happily)? (?:\S+ ){0,12}?(?:at once|immediately|straight away|right away|without delay|urgently|promptly|instantly|today|right now|(?:24|48|72|twenty[ -]four|forty[ -]eight) hours|same day|by return)`;

/** Urgency without a reason, the word "final", charges, shame and what others must not read. */
export const OTHER_ENGLISH_BLOCKING_WORDS: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'false-urgency',
      unless: String.raw`(?:(?!.*\byou (?:must|have|need|will|pay))(?!.*(?:expect|demand|insist|require|ask you|request|want|need|receive|not|pay))${SELF})|(?:pay\p{L}*|everything|all|it all|(?:whole )?(?:sum|amount)|much) (?:\S+ ){0,4}at once (?:is|are|seems?|would be|was|feels?)|(?:if|that|it|this|paying|payment) (?:\S+ ){0,4}(?:is|are|be|seems?|sounds?) (?:\S+ )?(?:hard|difficult|not possible|impossible|too much|tight)|(?:if|when|that|understand|know) (?:you|one|not everyone) (?:\S+ )?(?:cannot|can't|are not able|are unable)|(?:don't|do not) have to|need not|no need|ran until|was until|until midnight on \d|courier|said the|dog|parcel|not (?:an? )?urgent|immediately (?:after|following|before|below|above)|thank\p{L}*|always|usually|appreciat\p{L}*|nothing (?:urgent|(?:you|\S+ to) (?:\S+ ){0,4}(?:right now|at once|immediately|today))|for urgent (?:questions|matters)|(?:order|delivery|repair|spare part|request|parcel)s? (?:was|were|is) (?:\S+ )?urgent|urgent (?:order|delivery|repair|parts?|request|question|job|call-?out|shipment|replacement|medical|family)s?|(?:called|arrived|shipped|delivered|came|spoke|wrote|mailed|sent|repaired|replaced|fixed|exchanged) (?:\S+ )?(?:immediately|at once|straight away)`,
      why: 'Nothing happens at that moment, so the hurry is not true; a day the person can plan with works better.',
      source: 'B7, US11, P14',
      suggestion: 'by 15 December',
    },
    String.raw`
immediate(?:ly)?(?: \S+)?
at once
(?:without|with no) (?:any )?(?:further |undue |more )?(?:delay|ado|hesitation|loss of time)
by return(?: of (?:post|mail|e-?mail))?
urgent(?:ly)?
urgency
(?:utmost|great|top|highest) (?:urgency|priority|haste)
(?:a\.?s\.?a\.?p\.?|as soon as (?:you )?(?:humanly )?possib(?:le|ly))
instantly
instant payment
forthwith
(?:straight|right) ?away
promptly
prompt (?:payment|settlement|action|attention|reply|response|remittance)
right now
this (?:very )?(?:minute|instant|second|hour|moment)
(?:with)?in (?:the next |the following |the coming )?(?:\d{1,2}|a few|two|three|six|twelve|twenty[ -]?four|forty[ -]?eight|seventy[ -]?two|a couple of) ?(?:hours?|hrs?|h|minutes?|mins?)
(?:\d{1,2}|twenty[ -]?four|forty[ -]?eight|seventy[ -]?two)[ -]hours?[ -](?:deadline|notice|period|limit|ultimatum|grace)
(?<!do )(?<!if )you (?:now |only )?have (?:only |exactly |just |until |till |got )*(?:(?:\d{1,2}|twenty[ -]?four|forty[ -]?eight|seventy[ -]?two|a few|one|two|three) (?:more )?(?:hours?|hrs|minutes|days?)|(?:the end of )?(?:today|tonight|tomorrow|noon|midnight))
${PAY} (?:\S+ ){0,12}?(?:(?:by |until |before |still |later than )(?:the )?(?:end of |close of (?:business )?)?(?:today|tonight|tomorrow|business|the day|play|midnight|noon|tonight)|today|tonight)(?=\W*$|[ ,.!;:-]+(?:or|and|otherwise|latest|at|so|please|before|by|to|if|without|without))
(?:by|before|until|till|no later than|not later than) (?:the )?(?:end of |close of )?(?:today|tonight|business(?: today| tomorrow)?|tomorrow(?: morning| noon| evening)?|midnight|COB|EOD|play)
today(?:,)? (?:at the latest|please|without fail|not tomorrow|latest)
(?:EOD|COB)
pay (?:now|today|up|it now|this now)
(?:act|do it|reply|respond|call|transfer|settle it|settle this|pay the \S+) now
(?:time|the clock|your time) is (?:running out|ticking|up|short|of the essence)
(?:running|run) out of time
(?:last|final|very last) (?:minute|day|moment|hour)
(?:no|not a|not one|without) (?:more |further |single |another )?(?:time to (?:lose|waste)|minute|day longer|more time)
(?:cannot|can't|can not|must not|may not) wait(?: \p{L}+)? (?:any longer|another|longer|until)
(?:before|until) it is too late
too late (?:to|for)
deadline (?:is |has )?(?:today|tomorrow|expires|expired|passed|tonight)
(?:limited|only) (?:hours|minutes) (?:left|remain\p{L}*)
red alert
(?:needs?|has|have|must|got|is) (?:to )?(?:be )?(?:\p{L}+ )?(?:sorted|settled|paid|done|resolved|cleared|transferred|dealt with|fixed|made|closed)(?: \p{L}+)? (?:by )?(?:today|tonight|tomorrow)
(?:need|want|expect|require|await|demand|must have|waiting for) ${UP_TO_4_WORDS}(?:money|payment|transfer|funds|reply|answer|confirmation|proof|it) (?:\S+ )?(?:today|tonight|tomorrow|now|by (?:noon|tonight|tomorrow|close|end))(?: \S+)?
(?:quickly|speedily|swiftly|speedy|swift|quick) (?:payment|settlement|action|as (?:you can|possible))|as (?:quickly|fast|speedily|rapidly) as (?:you can|possible)
(?:pay|settle|transfer|act|reply|remit)(?: \S+){0,4} (?:quickly|fast|at the double|without waiting|before (?:noon|midday|\d{1,2} ?(?:am|pm|o'clock)) today)
(?:not|no) (?:a )?(?:single )?(?:day|hour|minute) (?:later|more|longer)
attention required
time[ -]sensitive
expires? (?:today|tonight|tomorrow|in \d+ hours?|within|soon)
hurry(?: up)?
drop everything
`,
  ),
  ...saidAs(
    {
      rule: 'final-notice',
      unless: String.raw`while (?:we|you) (?:\S+ )?(?:wait|check|look|clear|sort|talk|discuss|are)|(?:the|our|my|your|a) (?:last|final) (?:reminder|notice|request|call|time|mail|e-?mail|letter|note|message|statement|one|step) (?:(?:that |which )?(?:we|I|you|they|he|she) (?!will|shall|'ll|are|get)|was|went|came|had|has (?:the|a|an|been)|of (?:\S+ )?\p{L}+|from|on|dated|to you in|in (?:our|my|the|\p{L}+ber|\p{L}+ary))|last (?:reminder|call|time|mail|letter) (?:we|I|you) (?:sent|had|placed|spoke|wrote|met|talked|got|received)|(?:last|final) (?:of the|three|two|four|few|page|line)|final (?:delivery|version|instalment|installment|invoice|step of the|call for (?:papers|entries))|(?:last|final) (?:reminder|notice|request|demand) (?:you|from (?:you|the (?:tax|bank)))|not (?:a|the|our|your) (?:final|last)|last (?:week|month|year)'s (?:notice|reminder)`,
      why: 'A final notice is sent once, decided by a person, with amount, day and partner; the word alone only frightens.',
      source: 'B7, P21, P27',
      suggestion: 'a note on your open invoice',
    },
    String.raw`
(?:final|last|ultimate|very last|closing|definitive|pre[ -]?final) (?:written |formal |official |payment |and \S+ |friendly |polite |possible |urgent |courtesy |dunning |account |overdue |collection |billing |\d\w* )?(?:notices?|reminders?|demands?|warnings?|requests?|notifications?|letters?|calls?|appeals?|statements?|attempts?|step|dunning|messages?|e-?mail|communications?) ?(?:before|prior|for|to|of)?
(?:final|last|one last|one more|only) (?:chance|opportunity|possibility|time to pay|date for payment|deadline|term|extension|offer)
for the (?:very )?(?:last|final) time
(?:the |our )?last (?:time )?(?:we|I) (?:will |shall |'ll )?(?:write|ask|remind|contact|mail|call|request|approach)
(?:will|shall) not (?:write|remind|ask|contact) (?:to you |you )?(?:again|any ?more|another time|further)
no (?:further|more|other) (?:reminders?|letters?|requests?|demands?|extensions?|e-?mails?)(?: will| shall)?(?: \S+)?
ultimatum
(?:one|the very) (?:last|final) time(?! (?:before the (?:holidays|break)|this year|to wish|to thank))
(?:the |a )?(?:final|last) time (?:we|I|you|that)(?:'ll| will)?(?: \S+){0,2}
last call|final (?:call|word|offer|attempt|communication|message|e-?mail)
we (?:will|shall|won't|will not) (?:be )?(?:not )?(?:ask|asking|writing|contacting|reminding) (?:you )?again
final (?:stage|level|phase) (?:of )?(?:\S+ )?(?:reminders?|dunning|procedure|process)?
(?:3rd|third|fourth|4th) and (?:final|last)
this is (?:it|final|our last|the last (?:time|chance|reminder|notice|letter|mail|e-?mail|message|request|warning|one|you|we|I)|your last)
finally and for the last
(?:final|last) (?:before|prior to) (?:\S+ )?(?:legal|court|collection|action|hand)
`,
  ),
  ...saidAs(
    {
      rule: 'fee',
      unless: String.raw`(?:costs?|fees?|charges?|interest|difference) (?:is|are|stays?|will be) (?:\S+ )?(?:on us|ours|on our side|paid by us|our affair)|\b(?:no|without|free of|waiv\p{L}*|nothing|none|nobody|no one|neither|zero|instead of|refund\p{L}*) (?:[\p{L}'-]+ ){0,5}(?:fees?|charges?|interest|costs?|penalt\p{L}*|surcharges?|extra|charged|charging|compensation)|(?:not|never|won't|don't|isn't|aren't|doesn't|wasn't|weren't|didn't) (?:be )?(?:[\p{L}'-]+ ){0,2}(?:charg|add|bill|appl|claim|ask|cost|levy|collect|owe|carry|impos|incur|expect)\p{L}*|(?:fees?|charges?|interest|costs?|penalt\p{L}*|surcharges?) (?:\S+ )?(?:will not|won't|is not|are not|has been waived|have been waived|was waived|were waived|were not|was not|do not|does not)|your (?:bank|own) (?:\S+ )?(?:fees?|charges?)|your (?:interest|late fee policy)|(?:interest|interested) (?:in|to you)|of interest to|conflict of interest|(?:in|best) (?:your|our|mutual|everyone's|both our) (?:best )?interests?|(?:express|delivery|shipping|freight|parking|monthly|licen[cs]e|course|conference|membership|toll) (?:fee|charge|surcharge)s?|penalty (?:kick|shoot\p{L}*|area)`,
      why: 'A charge stands in a text only if it is lawful and agreed, with its rate and count of days; otherwise it is invented.',
      source: 'UK1, EU1, DE2, B7',
      suggestion: '',
    },
    String.raw`
(?:late|overdue|reminder|dunning|collections?|recovery|admin(?:istration|istrative)?|handling|processing|default|arrears|penalty|chasing|follow[ -]up|non[ -]?payment|debt|notice|past[ -]due|legal|lawyer's|attorney'?s?|solicitor'?s?|court|agency|additional|extra|further|returned|service|statutory|flat)(?:[ -](?:payment|notice|letter|recovery|collection|rate))?[ -](?:fees?|charges?|costs?|penalt(?:y|ies)|surcharges?|expenses?|lump sum)
(?:fees?|charges?|costs?|expenses?|surcharges?|penalt(?:y|ies)|supplements?) ${UP_TO_4_WORDS}(?:will|shall|may|must|can|are|is|being|have been|has been|would|could|to) (?:also |then |now |therefore |have to )?(?:be )?(?:added|charged|applied|due|incurred|borne|billed|invoiced|payable|levied|imposed|accru\p{L}+|passed on|claimed|increase|rise|incur|apply|follow|arise|assessed|recovered)
(?:add|adding|added|charge|charging|charged|apply|applying|applied|levy|levied|impose|bill|billing|claim|claiming|incur|incurring|incurs|include|includes|including|plus|pay|bear|cover|owe) ${UP_TO_4_WORDS}(?:fees?|charges?|costs|expenses|interest|penalt(?:y|ies)|surcharges?|compensation)
(?:a|an|the|with|plus|flat) (?:fee|surcharge|penalty|fine) (?:of|for|per)
(?:is|are|be|get) charged (?:on|for|per|to|at|with)
penalt(?:y|ies)
surcharges?
(?:default|late|late payment|overdue|penalty|statutory|arrears|moratory|compound|daily|annual|contractual|additional) interest
interest (?:will|shall|may|must|can|is|has|at|of|on|from|for|accru\p{L}+|charges?|rate|payments?|claim|due|run|runs|running|starts|since|per|as|plus|and (?:costs|fees|charges)|to (?:the|your))
(?:plus|with|and|of|in|per cent|percent|%|of \d[\d.,]* ?%) (?:\S+ )?interest(?! in)
accru(?:e|es|ed|ing) ${UP_TO_4_WORDS}(?:interest|fees?|charges?|costs?)
\d[\d.,]* ?(?:%|percent|per cent|points?) (?:above|over|p\.? ?a\.?|per (?:annum|month|day|year|week)|a (?:month|year|day|week)|monthly|annually|interest|late|extra|surcharge)
(?:at|borne by) your (?:own )?(?:expense|cost|account)|(?:costs?|fees?|charges?|expenses?|interest) (?:\S+ ){0,6}for your (?:own )?account
(?:you will|you'll|you must|you have to|you shall|you would) (?:bear|pay|cover|carry|incur|be liable for|be charged|be billed|owe)(?: \S+){0,4}? (?:costs?|fees?|charges?|expenses?|extra|more)
(?:be|get|are|is) (?:charged|billed|fined)(?: \S+)? (?:extra|more|for|an additional|another|\d)
(?:costs?|more|extra|price|it|this|that) (?:will|may|can|could|would) (?:cost you|become|get|be) (?:\p{L}+ )?(?:more|extra|expensive|costly|dear(?:er)?)
cost you (?:more|extra|dearly|even)
(?:\p{Sc} ?\d[\d.,]*|\d[\d.,]* ?(?:\p{Sc}|USD|EUR|GBP|dollars|euros|pounds)) (?:\p{L}+ )?(?:fee|charge|penalty|surcharge|fine|interest|admin(?:istration)?)(?: \S+)?
(?:charge|fee|penalty|surcharge) (?:gets?|is|will get) (?:added|charged|applied)(?: \S+)?
(?:late|overdue) (?:payers|payments|accounts|invoices|balances) (?:are|is|will be|incur|attract|carry|cost)(?: \S+){0,2}
(?:incur|attract|carry|draw|bear)s? ${UP_TO_2_WORDS}(?:interest|fees?|charges?|penalt(?:y|ies)|costs?)
(?:we|I) (?:will|shall|'ll|must|may|can|have to) (?:also )?(?:charge|bill|invoice) you (?:\S+ )?(?:for|extra|interest|a|\d|the cost)(?: \S+)?
(?:fixed (?:sum|compensation)|compensation|damages|indemnity) (?:of|for|under|will|is|claim)
(?:amount|sum|balance|debt|bill|total) (?:you owe )?(?:will|shall|is going to|may|can only) (?:only )?(?:rise|increase|grow|go up|double)
(?:increase|rise|grow|go up|goes up|mount)\p{L}* (?:every|each|by the|per|daily) ?(?:day|week|month)?
`,
  ),
  ...saidAs(
    {
      ...DISHONOUR,
      unless: String.raw`\b(?:I|we) (?:\S+ )?(?:am|are|feel|was|were|'m|'re) ${UP_TO_4_WORDS}(?:embarrass|asham)\p{L}*|embarrass\p{L}* (?:for|of|on|to) (?:us|me|our)|\b(?:I'm|we're) (?:\S+ ){0,2}(?:embarrass|asham)\p{L}* (?:that (?:this|it|we|I|our|my|the)|to (?:say|admit|see)|about (?:our|my|the)|by (?:our|my|the))|(?:a|great|such a|real) shame(?! on| how| you|ful)|embarrassing (?:typo|mistake|error|mix-?up)|apolog\p{L}*|you (?:wrote|said|say|felt|feel|told|mentioned) (?:\S+ ){0,4}(?:asham|embarrass)\p{L}*|(?:please )?(?:don't|do not) be\b|\b(?:I|we)(?: would|'d) (?:\S+ )?(?:be|feel) (?:\S+ )?(?:embarrass|asham)\p{L}*|(?:no (?:need|reason) to (?:be|feel)|nothing to be|not be|don't be|please don't feel|need not|needn't) (?:\S+ )?(?:embarrass|asham)\p{L}*|(?:my|our) (?:own )?(?:mistake|error|fault|reputation)`,
      suggestion: 'If there is a reason I do not know of, please tell me.',
    },
    String.raw`
shame(?:ful|fully|less|lessly|d)?(?: on you)?
asham\p{L}+
embarrass\p{L}+
(?:disgrace|disgraceful|disgusting|pathetic|despicable|contemptible|appalling|outrageous|scandalous|deplorable|ridiculous|laughable|miserable)
(?:dishonest|dishonou?rabl|irresponsib|unprofessional|disrespectf|untrustworth|unreliab|immoral|unethical|indecen|incompeten|deceitf|shabb|unworth|amateur|careless|unfair|laz)\p{L}*
(?:dead ?beats?|scroungers?|freeloaders?|cheats?|cheating|cheated|liars?|lying|crooks?|swindl\p{L}+|scamm?\p{L}*|con(?:man|men| artists?)|parasites?|losers?|defaulters?|dodg(?:er|ers|ing))
(?:bad|poor|notorious|habitual|unreliable|chronic|serial|delinquent|problem|worst|rotten) payers?(?! (?:\S+ )?(?:pay|are charged|are billed))|(?:you|you're|your \p{L}+|one of|like|among|known) (?:\S+ ){0,5}(?:late|slow) payers?|(?:bad|notorious|habitual|unreliable|chronic|serial|delinquent|worst|rotten|poor) (?:debtors?|customers?|clients?)|(?:notorious|habitual|chronic|serial) \p{L}+ pay\p{L}+
(?:bad|poor) (?:faith|character|manners|form|style)
your (?:good |own )?(?:reputation|name|standing|image|credibility|honou?r|integrity|word|character)(?! is (?:on|in|not|missing|spelt|spelled|the|also|now|already)) ${UP_TO_2_WORDS}(?:will|is|may|could|would|means|suffer\p{L}*|worth|at (?:stake|risk)|ruin\p{L}*|in question|counts?)
(?:ruin|damage|harm|risk|lose|destroy|hurt|tarnish|save|protect|endanger)\p{L}* your ${UP_TO_2_WORDS}(?:reputation|name|standing|image|credibility|face)
(?:expected|thought) (?:better|more) (?:of|from) you
disappoint\p{L}+ (?:in|with|by) (?:you|your)
you (?:have )?(?:disappointed|let us down|abused|taken advantage|betrayed|exploited)
your (?:employer|boss|family|neighbou?rs?|customers|clients|landlord|parents|wife|husband|spouse|friends|colleagues|suppliers|shareholders|investors|business partners|relatives|staff) (?:will|may|might|would|could|should|shall|must|to) (?:\S+ )?(?:know|hear|learn|be (?:told|informed|contacted|interested|surprised|shocked)|find out|think|see)
what (?:would|will|do) (?:your|people|others) ${UP_TO_4_WORDS}(?:think|say)
(?:everyone|everybody|all|other|most|our other|decent|honest|serious|respectable|normal|reputable|proper) (?:others? |the )?(?:else|customers?|clients?|people|businesses|companies|firms|businessm[ae]n|business people|merchants) (?:\S+ )?(?:pay|pays|paid|manage|manages|managed|has paid|have paid|can pay|keep|honou?r|would|settle|settles)
how (?:can|could|do|would) you (?:\S+ )?(?:sleep|live with|look|dare|expect|treat)
(?:people|companies|firms|customers|those|businesses|anyone) (?:like you(?! (?:make|are (?:a|why|the reason)|who (?:care|help)|keep us))|who (?:do not|does not|don't|doesn't|never|won't) (?:pay|honou?r|keep|settle))(?: \S+){0,3}
(?:should|shall|do|must|would you like|do you want|want) (?:I|we|us|me)(?: to| have to| need to)? (?:\S+ )?(?:call|tell|ask|phone|contact|inform|ring|visit|speak to|talk to|give|write to) your (?:wife|husband|boss|employer|parents|family|neighbou?rs?|mother|father|customers|clients|landlord|bank|partner|spouse)(?: a call)?
your (?:lack of|total lack of|complete lack of) (?:honesty|decency|respect|integrity|professionalism|shame|responsibility|manners)
(?:a )?(?:firm|company|business|person|customer|client) of your (?:size|standing|age|reputation) (?:\S+ ){0,3}(?:should|ought|does not|doesn't|cannot|can't)(?: \S+)?
(?:hall|list|wall|board) of shame|(?:you are|you're) (?:a|an) (?:disgrace|embarrassment|joke|cheat|thief|liar|crook|fraud|disappointment)
(?:pride|self-respect|conscience|honou?r)(?: \S+)? (?:left|at all)|have some (?:self-respect|decency|pride|honou?r)
(?:have you no|don't you have any|no sense of|lack of|want of) (?:decency|shame|honou?r|respect|manners|responsibility|integrity|professionalism|honesty)
(?:common|basic|least bit of|a little) decency
(?:an? |any )?(?:honest|decent|serious|respectable|reputable|responsible|honou?rable|proper) (?:person|business|company|firm|businessman|businesswoman|customer|partner|merchant|people) (?:would|pays?|does|keeps?|honou?rs?|settles?)
(?:live|living) (?:beyond|off|at our|on our|above) (?:your means|expense|cost|others|us|other people)
should know better|you of all people
can't (?:you )?even (?:afford|manage|pay)|cannot even (?:afford|manage|pay)|obviously (?:broke|bankrupt|insolvent)
`,
  ),
  ...saidAs(
    {
      rule: 'private',
      unless: String.raw`(?:I'm|I am|we're|we are|running) (?:\S+ ){0,2}(?:late|behind)|court (?:caf[eé]|canteen|building|rooms?|shoes?|yard|street|road)|(?:tennis|squash|food|basketball|padel) courts?|law school|debt of (?:gratitude|thanks)|(?:still|late|no longer) open (?:on|at|today|until)|are you (?:still )?open|open (?:day|house|evening|until|on|at)|default (?:setting|colou?r)|reminder of our (?:call|meeting|appointment|visit)|appointment reminder|reminder:? (?:of |about |for |that )?(?:\S+ ){0,2}(?:tasting|meeting|course|visit|delivery|opening|closing|closed|holidays?|training|seminar|workshop|event|lesson|class|party|concert|tour|inspection|service|fitting|interview|call|lunch|dinner|fair|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
      why: 'Others may read or hear this: no word of debt, and nothing that says an account is late.',
      source: 'P18, US6, US10, UK2, B7',
      suggestion: 'A short question',
    },
    String.raw`
over ?-?due
past[ -]due
due (?:date|since|now|on|for|by|invoices?|amounts?|balance|payments?)
unpaid|not (?:yet )?(?:been )?paid|non[ -]?payment
outstanding(?: \S+)?
(?:open|late|missing|missed) (?:invoices?|items?|amounts?|balances?|payments?|accounts?|bills?|instal?lments?|positions?)
debts?|debtors?|indebted\p{L}*
(?:ow(?:e|es|ed|ing)|IOU)
\d+ (?:days|weeks|months) (?:late|behind|over|past)|(?:late|behind) (?:with|on|in) (?:your|the|her|his) \S+
arrears
(?:in )?default(?:ed|ing|s)?
delinquen\p{L}+
dunning
(?:payment|first|second|third|friendly|another|1st|2nd|3rd|gentle|invoice|account) (?:payment )?reminders?|reminders?(?: of payment| to pay)?
(?:final|last|second|third|2nd|3rd|first|demand|default|late|payment|collection) (?:payment )?(?:notices?|warnings?|demands?)
(?:payment )?demands?
collect(?:ions?|ing|ors?)(?! (?:the )?(?:parcel|goods|samples))
(?:promised|agreed|broken|instal?lment) (?:payments?|promises?|plan)
(?:pay(?:ment)?|instal?lment|repayment) (?:plan|arrangement|by|schedule|agreement|deadline|delay|difficult\p{L}+)
(?:legal|court|lawyers?|solicitors?|attorneys?|lawsuit|bailiffs?)
bad (?:debt|payer|credit)|credit (?:rating|score|file|bureau)
(?:bankrupt|insolven|foreclos)\p{L}*
final (?:date|deadline|step|stage|call)
(?:you|your \p{L}+|account|they|he|she|she's|he's)(?: is| are|'re|'s)? (?:\S+ ){0,2}(?:late|behind|short) ?(?: (?:with|on|again|for)(?: \S+)?)?|(?:haven't|have not|not|still|hasn't|nothing|waiting) (?:\S+ ){0,2}(?:had|received|got|seen) (?:\S+ )?(?:anything|a penny|a cent|a thing|any) (?:for|from|towards|against|on)(?: \S+)?|(?:second|third|final|last) time of asking|returned (?:cheque|check|payment)|direct debit (?:failed|returned)
(?:late|interest) (?:fees?|charges?|payment)
`,
  ),
  ...saidAs(
    {
      rule: 'private',
      isOnlyMoney: true,
      unless: String.raw`account manag\p{L}+|on account of|due (?:to|diligence)|pay (?:a visit|attention)|in due course|balance (?:bike|beam)|settle(?:d)? in|billy|amount of time|money (?:&|and) `,
      why: 'On a voicemail or in a subject others may read, say who you are and how to reach you, not that it is about money.',
      source: 'P18, US6, B7',
      suggestion: 'Please call me back when it suits you.',
    },
    String.raw`
invoices?|invoiced|billing|bills?|billed
pay(?:s|ing|ments?|able)?|paid|repay\p{L}*|prepay\p{L}*
balances?
(?:accounts?) (?:balance|statement|status|payable|number|due|with us|has|is|of)|statement(?: of account)?|your account
(?:amounts?|sums?) ?(?:of|due|open)?
money|funds|cheques?|checks? for|cash|bank transfer|direct debit|transfer of
instal?lments?
settle(?:s|d|ment)?|remit\p{L}*
receivables?|transfer(?:red|s)?(?! (?:you|your call|the call|flight|bus))|(?:promised|send|sent|sending) (?:\S+ ){0,3}the rest(?: \S+)?
credit|refunds?
due
financ\p{L}+
accounts (?:payable|receivable|department)|credit control|bank details|standing order|IBAN|sort code|routing number|(?:nothing|it|money|transfer|payment|cheque) (?:\S+ ){0,3}(?:come (?:in|through)|came (?:in|through)|gone through|go(?:ne)? through|went through|bounced|been received|reached us)(?: \S+)?|bounced|(?:still )?to come from you|(?:the|about|regarding|matter of) (?:\S+ )?(?:hundred|thousand)(?: (?:and )?\p{L}+)?(?= *[.,]|$| (?:for|you|from|on|we|still))|(?:the|on|with|your|of|for) (?:\S+ )?(?:rent|tuition|(?:school|nursery|course|club|membership|monthly) (?:fees?|dues))(?= *[.,]|$| (?:for|is|has|was|are|have|still|which|that|hasn't|haven't))|(?:settle|square) up
${UP_TO_2_WORDS}(?:USD|EUR|GBP|CAD|AUD|CHF|dollars?|euros?|pounds?) ?\d*
`,
  ),
];
