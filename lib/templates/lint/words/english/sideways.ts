import { CHARGE, DISHONOUR, FINAL_WORD, HINT, HURRY } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';
import { IS_SOMETHING_ELSE } from './pressing.ts';

const ASK = { suggestion: 'Please write or call me, and we will find a way.' };
const KIN = String.raw`(?:brother|sister|cousin|uncle|aunt|nephew|niece|son|daughter|husband|wife|friend|mate|pal|buddy|neighbou?r|father|mother|dad|mum|mom|golf partner)(?:-in-law)?`;
const LAW = String.raw`(?:lawyer|solicitor|attorney|barrister|judge|magistrate|the bar|court|police|cop|bailiff|law firm|legal|debt|collect\p{L}*|journalist|reporter|paralegal|law)`;
const ABOVE = String.raw`(?:manager|boss|employer|director|head office|HR|superiors?|chair(?:man|woman)?|trustees|governors|board|franchisor|supervisor|principal|committee|headquarters|owners?|parent company|landlord|wife|husband|parents)`;
const THING = String.raw`(?:van|car|truck|lorry|digger|oven|machine|telly|TV|bike|boat|forklift|kit|equipment|stock|trailer|tractor|pick-?up|motorbike|piano|till|coffee machine)`;
const PRESS = String.raw`(?:(?:news)?papers?|gazette|newsletter|reporters?|journalists?|radio|bulletin|editor|column|podcast|facebook group|forum|blog|local news|watchdog)`;
const LUXURY = String.raw`(?:game|match|concert|holidays?|vacation|car|van|boat|hot tub|tub|pool|races|restaurants?|pub|casino|cruise|beach|party|handbag|phone|photos?|instagram|facebook|festival|golf|ski\p{L}*|trip|extension|conservatory|TV|telly|watch|SUV|truck|motorbike|caravan|sofa|patio|jet|yacht|spa|takeaways?)`;
const NUMBER = String.raw`(?:[€£$] ?\d[\d.,]*|(?:\d[\d.,]*|ten|five|twenty|fifteen|thirty|forty|fifty|a hundred|two|three)(?: ?(?:€|£|dollars?|euros?|pounds?|quid|bucks|%|per ?cent|percent))?)`;
const KINDLY = String.raw`love to see|like to see|thank you|thanks (?:for|again|a lot|so|very)|many thanks|congratulations on (?:the|your) new|lovely|beautiful|enjoy your|hope (?:it|that|you)|sorry|apolog\p{L}*|(?:my|our) (?:own )?(?:mistake|error|fault)|of course you|no reproach`;

/** What is said by the way: hints, comparisons, irony, what others are said to think, in families. */
export const ENGLISH_SIDEWAYS: readonly WordEntry[] = [
  ...saidAs(
    {
      ...HINT,
      ...ASK,
      unless: String.raw`${IS_SOMETHING_ELSE}|about the (?:order|delivery|form|offer|appointment)\p{L}*|if you agree|with your (?:permission|consent)|insur\p{L}*|deliver\p{L}*|parcel|fitter|measure|samples?|order number|(?:shall|may|can) (?:I|we) (?:\S+ )?(?:write|send|call)|would it help|as (?:agreed|arranged|you (?:asked|said))|your (?:own )?(?:lawyer|solicitor|attorney)|serial numbers?|we (?:deliver|fit|install|repair)`,
    },
    String.raw`
(?:the )?(?:constabulary|gard(?:a|aí|ai)|cops|feds|state troopers?|fraud squad|sheriff) (?:\S+ ){0,4}(?:know|knows|hear|want|interested|like|love|call|round|aware|told|about (?:it|you|this))(?: \S+){0,3}
(?:my|our|a|his|her) (?:\S+ )?${KIN} (?:\S+ ){0,5}?${LAW}(?: \S+){0,5}
(?:never|not) (?:\S+ ){0,2}(?:sued|been to court|gone to court|taken (?:\S+ ){1,2}to court|reported|dragged)(?: \S+){0,4},? (?:but|yet|so far|until)(?: \S+){0,4}|there(?:'s| is) (?:always )?a first time(?: \S+){0,2}
(?:that|your|the|ur) (?:\S+ ){0,3}${THING} (?:\S+ ){0,4}(?:would|could|might|should|'d) (?:\S+ ){0,2}(?:look|fetch|sell|cover|make|raise|be worth|bring)(?: \S+){0,5}|recovery truck|tow(?:ed|ing)? (?:it |them )?away
(?:people|person|folks|chap|man|lads|colleagues?|one|someone|somebody|others|next \p{L}+|partner|team) (?:\S+ ){0,8}(?:(?:a good deal |a lot |far |much )?less|nowhere near|far from|isn't|aren't|won't be|hardly|not (?:so|as|nearly|half|known)) (?:\S+ ){0,3}(?:friendly|polite|patient|nice|gentle|forgiving|understanding|kind|soft|chatty|courteous|easy-?going|charming|pleasant)
(?:mark|entry|stain|note|default|flag|line|blot) (?:on|in|against) (?:your|a) (?:\S+ )?(?:file|record|name|score|history|report|credit)(?: \S+){0,5}|(?:FICO|credit|score|rating) (?:\S+ ){0,4}(?:dive|drop|fall|tumble|plunge|suffer|dip|sink|slip|nosedive)\p{L}*
(?:keep|share|circulat|hold|swap|exchang|pass)\p{L}* (?:\S+ ){0,3}(?:lists?|names|register)(?: \S+){0,6} (?:you|your|between|bad|on it|them|round)
(?:the )?(?:whole|half|all|entire|every \p{L}+|everybody|everyone|anyone|people) (?:\S+ ){0,5}(?:will|'ll|would|could|might|may|can|is going to|should) (?:\S+ ){0,2}(?:know|hear|learn|find out|read|see|be told|be talking) (?:\S+ ){0,4}(?:you|your|yours)(?: \S+){0,4}
(?:stor(?:y|ies)|cases?|customers?|names?|firms?|businesses) like yours|${PRESS} (?:\S+ ){0,6}(?:love|like|interested|looking|keen|print|hear|pick|glad|want|call)\p{L}* (?:\S+ ){0,5}(?:you|your|yours|this|story|stories|it|that)
(?:what|how|whether|if) your (?:\S+ ){0,3}${ABOVE} (?:\S+ ){0,3}(?:make|makes|think|thinks|say|says|feel|like|react|take|takes|know|knows)(?: \S+){0,3}|(?:try|call|ring|phone|write to|e-?mail|contact|speak to|talk to|approach|a word with|go to|see|tell|copy in) (?:\S+ ){0,2}your (?:\S+ ){0,2}${ABOVE}(?: \S+){0,4}|over your head
no (?:money|cash|payment|pay|cheque|transfer)(?:,| means|:|;| -| then|) (?:\S+ )?no (?:more )?(?!problem|worries|hurry|rush|interest|fee|charge|need)\p{L}+
ask (?:\S+ ){1,9}(?:how (?:it|that|things|they) (?:went|ended|worked|turned|felt|fared|got on)|what happened|what we did|what came of|whether we)(?: \S+){0,6}
(?:others|another \p{L}+|the last \p{L}+|people|somebody|someone|one customer|a few|some) (?:\S+ ){0,4}(?:thought|tried|believed|ignored|reckoned|laughed|hoped|assumed) (?:\S+ ){0,5}(?:forget|forgot|jok\p{L}*|bluff\p{L}*|away with|me|us|same|go away|give up|too)(?: \S+){0,4}
(?:up to now|so far|until now|till now|for now|still) (?:\S+ ){0,6}(?:nice|friendly|patient|polite|gentle|civil|reasonable|good-natured)(?: \S+)?|(?:I am|I'm|we are|we're|have been|'ve been) (?:\S+ ){0,2}(?:nice|patient|friendly|polite|reasonable|civil) (?:\S+ )?(?:so far|up to now|for now|until now|still)
(?:could|may|might|will|would|'ll|going to) (?:\S+ ){0,6}(?:less pleasant|more unpleasant|less friendly|less polite|more painful|more uncomfortable|very unpleasant|less comfortable|more awkward)(?: \S+)?
(?:in your (?:shoes|place|position|boots)|if I were you|were I you)(?: \S+){0,4} ?(?:sleep|worr\p{L}*|think twice|not wait|nervous|laugh\p{L}*|look over|badly)|(?:sleep|worr\p{L}*|think twice|nervous|be careful)(?: \S+){0,5} (?:in your (?:shoes|place|position|boots)|if I were you)
(?:gonna|going to|will|'ll|might|could|be|stand\p{L}*|sit\p{L}*|park\p{L}*|camp\p{L}*|wait\p{L}*|see you) (?:\S+ ){0,4}(?:at|on|outside|in front of) (?:your|ur|yr) (?:\S+ )?(?:door|doorstep|gate|house|yard|reception|counter|shop|home)(?: \S+){0,3}
(?:last|only|while|chance|hours|still time) (?:\S+ ){0,7}(?:quietly|discreetly|without (?:any )?(?:fuss|trouble|noise|drama|a scene))|(?:mark my words|watch your back|play\p{L}* with fire|thin ice|what goes around(?: comes around)?|long memor(?:y|ies)|(?:don't|do not) (?:test|push|tempt|provoke|underestimate|mess with|cross) (?:me|us|my|our)(?: \S+)?|we (?:never|don't) forget|nobody gets away|(?:won't|will not|doesn't|not) end well|we'll see who|you asked for it|sooner or later (?:\S+ ){0,5}catch\p{L}*|I know (?:people|a man|a guy|someone) who|(?:one|a single) (?:call|click|letter|e-?mail|post) (?:from (?:me|us)|and your)(?: \S+){0,3})
`,
  ),
  ...saidAs(
    {
      ...DISHONOUR,
      suggestion: 'If there is a reason I do not know of, please tell me.',
      unless: KINDLY,
    },
    String.raw`
(?:neighbou?rs?|competitors?|next door|down the road|customers?|clients?|folks?|people|pensioners?|students?|famil(?:y|ies)|others|widow|single mother|with (?:a lot |far |much )?less(?: than you)?) (?:\S+ ){0,8}(?:paid|pays?|settled?|settles) (?:\S+ ){0,4}(?:on time|on the (?:day|first|dot|nail)|the (?:same |very )?(?:day|week|hour)|within (?:\S+ )?(?:day|week|hour)s?|promptly|straight away|by return|without (?:being|a|any)|every (?:month|week|time))(?: \S+){0,3}
(?:you're|you are|yours is|yours are) (?:\S+ )?(?:the |our )?(?:only|worst|last|slowest|one of the (?:few|worst))(?: \S+){0,6} (?:have to|must|run after|chase|owes?|late|hasn't|haven't|not|still|behind|remind|trouble|keeps?)(?: \S+){0,3}
(?:saw|seen|see|notice[d]?|heard|hear|spotted|watched) (?:\S+ ){0,3}(?:you|your|ur)(?: \S+){0,6} ${LUXURY}(?: \S+){0,3}|(?:fewer|less|skip\p{L}*|cut\p{L}* (?:down|back) on|instead of|rather than) (?:\S+ ){0,2}(?:takeaways?|holidays?|coffees?|rounds|drinks|nights? out|beers?|cigarettes?|lattes?|trips?|parties|dinners?|gadgets?|shopping|champagne|lunches)
(?:new|second|big|shiny|fancy|expensive|posh) (?:\S+ )?${LUXURY}(?: \S+){0,3} (?:but|yet|and (?:no|not|still|we|can't|cant)|though|cant|can't|while) (?:\S+ ){0,5}(?:pay|paid|us|bill|invoice|money|fence|owe|nothing)(?: \S+){0,3}|must be (?:nice|cheap|lovely|doing well|easy|comfortable) (?:\S+ ){0,4}(?:days|money|to (?:have|live|order|spend)|for you)
(?:were|weren't|wasn't|was|didn't|did|haven't|has|nobody|no one|your (?:mother|mum|mom|father|dad|parents|grandmother)) (?:\S+ ){0,4}(?:taught?|teach|brought up|raised?|bring you up) (?:\S+ ){0,3}(?:you|to|that|better|like|how|manners)(?: \S+){0,4}|(?:where I come from|in (?:my|our) (?:house|family|village)|my (?:mother|father|gran\p{L}*|dad|mum|mom|old man) (?:always )?(?:taught|said|used to|told|would))(?: \S+){0,8} (?:pay\p{L}*|paid|debts?|owe\p{L}*|word|promis\p{L}*|settle\p{L}*)(?: \S+){0,3}
your (?:\S+ ){0,2}(?:father|mother|dad|mum|mom|grandfather|grandmother|parents|uncle|predecessor|previous owner|founder)(?: \S+){0,4} (?:paid|pay|kept|keep|waiting|word|grave|asham\p{L}*|honou?r\p{L}*|owed|needed (?:reminding|asking))(?: \S+){0,4}
(?:fool|mug|idiot|naive|stupid|daft|silly|wrong|crazy|gullible|soft) (?:\S+ ){0,3}(?:to (?:trust|believe|give you|rely|extend)|for (?:trusting|believing)|about you|to think you)(?: \S+){0,3}|(?:misjudged|taken in by|deceived by|higher opinion of|thought (?:more|highly|the world) of|used to (?:think highly|respect|trust|believe)) (?:\S+ )?(?:you|your \p{L}+)?
(?:this|that) is (?:the|how|what) (?:\S+ )?(?:thanks|gratitude|reward|repay)(?: \S+){0,3}|thanks (?:I|we) get|after (?:all|everything) (?:we|I)(?:'ve| have)? (?:did|done|do|put|gave|given)(?: \S+){0,6}|(?:bent over backwards|went out of (?:my|our) way|came out on \p{L}+|stayed (?:late|up)|did you a favou?r)(?: \S+){0,10} (?:and|but|yet|now) (?:\S+ ){0,4}(?:you|nothing|no|still|silence|this)(?: \S+)?|repay (?:us|me|our|kindness)|so much for (?:gratitude|trust|loyalty|honesty|your|friendship|manners)
(?:lost|missing|find your|found your) (?:cheque ?book|wallet|purse|calculator|calendar|glasses)(?: \S+){0,6}|(?:on|from|to) the moon|on mars|(?:carrier )?pigeons?(?: post)?|at a snail's pace|stone age|another planet|smoke signals|hibernat\p{L}*|one of these (?:years|decades|centuries)|asking for a friend|hell freezes|pigs (?:might )?fly|blue moon|in (?:my|this) lifetime|this (?:century|decade|millennium)|no electricity (?:\S+ ){0,3}(?:you|your)|(?:medal|prize|award|trophy|world record|gold star|champion\p{L}*) (?:\S+ ){0,4}(?:late|slow|wait\p{L}*|excus\p{L}*|pay\p{L}*|not pay)|forgotten how to
other people's money|(?:lousy|rotten|poor|shoddy|funny|odd|strange|sad|shabby|cheap|pathetic|fine|nice|great|hell of a|terrible|mean) (?:way|manner) (?:to|of) (?:do|run|treat|behav|carry|thank|repay|conduct)\p{L}*(?: \S+){0,3}|no way to (?:run|treat|do|behave|thank)(?: \S+){0,3}|(?:keep\p{L}*|stand\p{L}* by|honou?r\p{L}*) (?:one's|your|a) (?:word|promises?) (?:\S+ ){0,4}(?:fashion\p{L}*|too much|beyond|foreign|apparently|rare)(?: \S+)?
(?:not|isn't|hardly|n't) (?:\S+ )?(?:rocket science|brain surgery)(?: \S+){0,4}|(?:can't|cannot) hide (?:\S+ ){0,5}(?:let down|disappoint\p{L}*|hurt|upset)(?: \S+){0,3}|(?:feel|felt|feeling) (?:\S+ )?(?:let down|betrayed|used|cheated|insulted|exploited|deceived|mocked)(?: \S+){0,3}
(?:half|whole|everybody|everyone|people|lads|guys|staff|regulars|members|parents|village|town|club|street)(?: \S+){0,5} (?:already |all )?(?:jok(?:e|es|ing)|laugh(?:s|ing)?|gossip\p{L}*|smirk\p{L}*|whisper\p{L}*|talk(?:s|ing)?) (?:about|of|over|at) (?:it|you|your)(?: \S+)?|(?:had to|have to) (?:explain|tell|admit|justify|confess) (?:\S+ ){0,5}(?:staff|team|crew|wife|husband|kids|children|apprentice\p{L}*|employees|family|boys)(?: \S+){0,12} (?:you|your|unpaid)(?: \S+){0,3}
for (?:an?|someone) (?:\S+ ){0,3}(?:director|accountant|manager|lawyer|teacher|owner|doctor|professional|banker|engineer|company|firm|business)(?: \S+){0,4} (?:you're|you are|you have|you) (?:\S+ ){0,2}(?:bad|poor|slow|weak|hopeless|little|no|unable|not|useless|terrible)(?: \S+){0,3}|too (?:stupid|lazy|important|grand|proud|dim|disorgani[sz]ed) to(?: \S+)?|(?:draw you a picture|spell it out|hold your hand|cant pay|can you (?:even )?(?:read|count))(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...HURRY,
      suggestion: 'by 15 December',
      unless: String.raw`you (?:asked|ordered|requested|wanted|needed)|no (?:rush|hurry)|thank\p{L}*|(?:call|ring|speak|visit|deliver)\p{L}*|season|offer (?:on|for) the`,
    },
    String.raw`
time(?:'s| is| has) (?:\S+ ){0,2}(?:run\p{L}*|nearly|almost|about) (?:\S+ )?(?:out|up|over)|now[ -]or[ -]never|(?:won't|will not|isn't|is no|are no|no) (?:be |get )?(?:another|second|next|further|other) (?:chance|opportunity|occasion|go)s?(?: \S+){0,3}|(?:do not|don't) (?:ignore|disregard|miss)(?: this)?(?= *[!.]|$)|not (?:tomorrow|next week|on monday|monday|later)[,:;](?: \S+){0,3} ?(?:today|now)|act (?:\S+ )?(?:now|before|today|fast|quickly)(?: \S+){0,4}|(?:in|within|inside) the (?:next |coming )?(?:hour|half hour|few (?:hours|minutes)|\d+ minutes)
`,
  ),
  ...saidAs(
    {
      ...FINAL_WORD,
      suggestion: 'a note on your open invoice',
      unless: String.raw`of thanks|instal\p{L}*|not (?:the|my|our) (?:last|final)`,
    },
    String.raw`
(?:consider|treat|regard|take|this is|here is|reading|as|with) (?:\S+ ){0,4}(?:very last|last|final|concluding|parting|closing) (?:\S+ )?(?:prompt|words?|notice|nudge|poke|knock|memo|line|push|contact|correspondence|e-?mail|approach|letter|message|mail)(?: \S+){0,2}|(?:very last|concluding) (?:prompt|word|notice|nudge|letter|message)
`,
  ),
  ...saidAs(
    {
      ...CHARGE,
      suggestion: '',
      unless: String.raw`agreed|you (?:ordered|booked|asked|chose)|deliver\p{L}*|shipping|express|course|cross\p{L}* out|waive\p{L}*|refund\p{L}*|no (?:\S+ )?fee|free|credit(?:ed|ing| you| note)|discount of|less (?:the|a|your|\p{Sc})|taken? off|took off|without (?:a |any )?fee|(?:entry|parking|entrance|licen[cs]e|membership|registration) fee`,
    },
    String.raw`
(?:includes?|including|plus|with|and) (?:\S+ )?${NUMBER} (?:\S+ )?(?:for|towards?|to cover|as|because of) (?:\S+ ){0,4}(?:hours|time|work|trouble|book ?keep\p{L}*|chasing|effort|stationery|stamps?|paperwork|calls?|petrol|mileage|patience|waiting)
(?:bump|rais|increas|hik|push|lift|upp)\p{L}* (?:\S+ ){0,4}(?:by|up to|up by|from) (?:\S+ )?${NUMBER}(?: \S+){0,4}|(?:costs|expenses?|fees|charges) (?:\S+ ){0,9}(?:yours|down to you|your (?:account|problem))(?: to pay)?|(?:doubl|tripl|bump|round)\p{L}* (?:\S+ ){0,3}for (?:our|my|the) (?:trouble|pains|bother|nerves|wait)|full (?:list |retail |normal )?price,? (?:\S+ ){0,4}(?:late|long|because|as you|since you|time)(?: \S+){0,3}
(?:call-?back|re-?instatement|re-?opening|re-?activation|restart|chaser|phone|visit|letter|doorstep|waiting) fee(?: \S+)?|(?:revised|new|updated|corrected) (?:bill|total|amount|sum|balance) (?:\S+ ){0,3}${NUMBER} (?:\S+ ){0,2}(?:rather than|instead of|not|up from) ${NUMBER}
`,
  ),
];
