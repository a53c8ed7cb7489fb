import {
  AMOUNT_IN_WORDS,
  CHARGE,
  DECIDABLE_STEP,
  DOUBT,
  EMPTY_PROMISE,
  FINAL_WORD,
  HINT,
  HURRY,
  REPROACH,
  TELLING_OTHERS,
  TELLING_SHAMES,
} from '../reasons.ts';
import { type HarmlessSentence, saidAs, UP_TO_2_WORDS, UP_TO_4_WORDS, type WordEntry } from '../word-list.ts';
import { IS_EVERYDAY_WORK, IS_NO_DEMAND } from './ordinary-life.ts';
import { PRESSING } from './pressing.ts';

const ASK = { suggestion: 'Please write or call me, and we will find a way.' };
const OTHERS = String.raw`(?:vendors?|suppliers?|employers?|boss(?:es)?|clients|customers|neighbou?rs?|famil(?:y|ies)|wife|husband|spouse|parents|landlord|trade|industry|sector|board|shareholders|investors|business partners|trade (?:body|association)|chamber of commerce|press|papers|public|everyone|everybody|town|community|social media|friends)`;

const WORD_SPREADS = String.raw`
word (?:\S+ )?(?:gets|travels|spreads|goes|will get|will spread|gets out)(?: \S+)? (?:around|about|round|fast|quickly|out)
(?:your|other) (?:\S+ )?${OTHERS} (?:\S+ ){0,3}(?:hears?|learns?|knows?|finds? out|be (?:interested|told|informed|surprised|pleased|curious)|wonder|think|read) ?(?:\S+ ){0,3}(?:about|of|that|how|to|from|it|this|why)?
`;
const TELLS = String.raw`
(?:we|I|us)(?:'ll| will| shall| may| might| must| could| should| can| would| have to| are going to| want to)? (?:\S+ ){0,3}(?:tell|telling|inform|informing|let|letting|notify|notifying|contact|contacting|mention\p{L}*|talk\p{L}*|speak\p{L}*|have a word|a (?:word|chat|call) with|report\p{L}*|warn\p{L}*|alert\p{L}*|write|writing|ask|asking) (?:\S+ ){0,3}your ${OTHERS}
(?:we|I)(?: will|'ll| shall| may| must| might| could| have to| would| are going to| am going to| can| intend to) ${UP_TO_4_WORDS}(?:tell|inform|notify|contact|call|write to|speak to|talk to|let|alert|ask|visit|warn) ${UP_TO_2_WORDS}(?:employer|boss|famil(?:y|ies)|neighbou?rs?|customers|clients|landlord|parents|wife|husband|spouse|partner|children|friends|colleagues|suppliers|shareholders|investors|business partners|board|competitors|relatives|staff|everyone|everybody|others|the (?:industry|trade|market|whole))
(?:tell|inform|let|warn) (?:everyone|everybody|others|all|the world|people|other (?:firms|suppliers|companies)) ?(?:know|about|that|how)?
(?:in public|public(?:ly|i[sz]e)|make (?:it|this|your \p{L}+) (?:known|public)|go public|name and shame|the press|newspapers?|social media|online reviews?|post (?:it|this|about)|publish\p{L}* (?:your|the|this|it))
`;

/** Ways of saying that turn on the sentence around them. */
export const MORE_ENGLISH_WORDS: readonly WordEntry[] = [
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK },
    String.raw`
(?:in front of|before) (?:a |the )(?:judge|magistrate|court)|(?:a|the) judge (?:will|may|might|to) (?:\S+ )?(?:decide|rule|settle|hear|look)
(?:(?:legal|court|formal) )?proceedings (?:will|may|shall|can|must|are|to) (?:\S+ )?(?:be )?(?:issued|commenced|started|brought|begun|taken|follow|being)(?: \S+)?
(?:issue|commence|start|begin|bring) (?:court |legal |formal )?proceedings
`,
  ),
  ...saidAs(
    { ...HINT, ...ASK },
    String.raw`
before (?:other|outside|more) (?:people|parties|hands) (?:\S+ ){0,4}involved|(?:let|leave|get|bring) (?:someone else|somebody else|others|other people) (?:\S+ )?(?:deal|handle|in|involved|take)(?: \S+)?
(?:in|into|to) (?:other|someone else's|different|less patient) hands
(?:options|possibilities|choices|ways) (?:open|available) to us|less (?:friendly|pleasant|patient|comfortable|cordial) (?:\S+ )?(?:route|way|steps?|measures?|letter|people|options?|means|approach)
you (?:can|may|will) (?:probably |surely |no doubt |easily )?(?:imagine|guess|work out|know) (?:what|how|where) (?:\S+ )?(?:comes|happens|follows|next|this|leads|ends)(?: \S+)?
(?:it|this|things|that) (?:will|would|could|might|may) (?:not )?(?:be|end|turn out|go) (?:\S+ )?(?:badly|pretty|nicely|well for you|to your (?:disadvantage|detriment))
(?:what|whatever) (?:happens|comes|follows) (?:next|then|after(?:wards)?) (?:is|will be|rests|depends)(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...TELLING_OTHERS,
      ...ASK,
      unless: String.raw`(?:police|bank|insurers?|carrier) (?:has |have )?(?:advised|asked|told) (?:us|me)|if you (?:allow|agree|permit)|with your permission|about (?:the|these|those) (?:order|calls|forms?)|in (?:the|your) team|price list|opening hours|(?:if|as) you (?:like|wish|want|asked)|(?:about|of) (?:the|our) (?:delivery|new|move|change|holiday)|please tell|spoke to|asked (?:me|us) to`,
    },
    TELLS,
  ),
  ...saidAs(
    {
      ...TELLING_OTHERS,
      ...ASK,
      unless: String.raw`(?:would|do|should|shall) (?:you|I|we)|what would|wonder|(?:do|does|did) your|(?:please|could you|can you|would you|kindly|will you) (?:\S+ )?(?:let|tell|ask|give|inform) your`,
    },
    WORD_SPREADS,
  ),
  ...saidAs(
    {
      ...TELLING_SHAMES,
      ...ASK,
      unless: String.raw`(?:please|could you|can you|would you|kindly|will you) (?:\S+ )?(?:let|tell|ask|give|inform) your|neighbou?rhood|fair|exhibition|new (?:shop|showroom)|offer|discount`,
    },
    WORD_SPREADS,
  ),
  ...saidAs(
    { ...DOUBT, suggestion: 'If there is a reason I do not know of, please tell me.' },
    String.raw`
(?:under|on|by) false preten[sc]es|(?:in )?bad faith|good faith (?:is|was|has) (?:\S+ )?(?:doubt|question)\p{L}*|doubt\p{L}* your (?:\S+ )?(?:faith|word|intentions?|honesty|sincerity|good)(?: \S+)?
(?:cannot|can't|can no longer|no longer|not|hard to|difficult to) (?:\S+ )?(?:take you(?:r word)?|trust you|believe (?:you|your|a word|what you|anything you)|rely on your word|count on your word)(?: at (?:your word|face value)| \S+)?
(?:wonder|question|doubt|ask ourselves|ask myself)\p{L}* (?:whether|if) you (?:\S+ ){0,3}(?:intend|intended|meant|mean|plan|planned|going|want|wanted|honest)\p{L}*(?: \S+){0,3}
(?:you|one) never (?:had|intended|meant|planned) (?:\S+ ){0,3}(?:to )?(?:pay|intention)\p{L}*|never had any intention|your word (?:means|is worth|counts)(?: \S+){0,3}|one excuse after another
(?:honest|decent|serious|reputable) (?:people|businesses|companies|firms|customers) (?:\S+ )?(?:pay|settle|keep|honou?r|do)
`,
  ),
  ...saidAs(
    { ...CHARGE, suggestion: '' },
    String.raw`
(?:for|with) (?:this|each|every) (?:\S+ )?(?:letter|reminder|notice|mail) (?:\S+ ){0,3}(?:we |I )?(?:charge|bill|add|ask)\p{L}*(?: \S+){0,3}|(?:this|each|every) (?:\S+ )?(?:letter|reminder|notice) (?:\S+ )?(?:costs?|is charged|is billed|adds)(?: \S+){0,3}
(?:bill|charge|invoice) you for (?:the |our |this |any )?(?:\S+ )?(?:time|work|effort|trouble|reminder|letter|chasing|admin\p{L}*|cost|paper ?work|delay|postage|hassle|inconvenience)\p{L}*
(?:legal|court|lawyer'?s?|attorney'?s?|solicitor'?s?) (?:fees|costs)
(?:meter|interest) (?:is|keeps|has been|will keep) (?:\S+ )?(?:running|ticking|growing|adding up)
`,
  ),
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK },
    String.raw`(?:legal|court|lawyer'?s?|attorney'?s?|solicitor'?s?) (?:fees|costs) (?:will|would|are|shall|may|then|to)(?: \S+)?`,
  ),
  ...saidAs(
    { ...HURRY, suggestion: 'by 15 December' },
    String.raw`
without a (?:moment|minute|second|day|single \S+)(?:'s)?(?: \S+)? delay|not (?:a|another) (?:moment|minute|second|hour|day) (?:to (?:lose|spare|waste)|longer)|(?:every|each) (?:minute|hour) counts|drop everything|first thing (?:today|tomorrow)|(?:before|by) the (?:day|hour) is out|on the spot|here and now
`,
  ),
  ...saidAs(
    { ...FINAL_WORD, suggestion: 'a note on your open invoice' },
    String.raw`
(?:last|final) (?:reminder|notice|letter|mail|message|request) you(?:'ll| will| are going to| shall)? (?:get|receive|see|hear|have)(?: \S+){0,3}|(?:won't|will not|shall not) be (?:writing|asking|reminding|calling)(?: you)? (?:again|any ?more|another time)
`,
  ),
  ...saidAs(
    { ...EMPTY_PROMISE, suggestion: 'I will look into it myself and write to you by Friday.' },
    String.raw`
(?:we|I) (?:can |hereby |fully |absolutely |personally )?(?:guarantee|promise|swear|assure you)(?: you)?(?: \S+){0,6}? (?:never|nothing|always|ever|no(?:body| one)|any|all|forever|whatever|under no circumstances)(?: \S+){0,4}
(?:nothing|no harm|no trouble) (?:will|can|could|would|is going to) (?:ever )?(?:happen(?! on our side| until| before| here)|come of|change|go wrong|affect)(?: \S+){0,3}
(?:will|would|does|won't|wouldn't|doesn't|can't|cannot|could)(?: not)?(?: never)? (?:make|have) (?:the slightest|any|no|the least|a bit of) (?:difference|effect|impact|consequence|influence|bearing)(?: \S+){0,3}
(?:will|won't|would|can) (?:never|not|in no way) (?:ever |in any way )?(?:affect|be affected|be interrupted|happen again|change|be a problem|matter)(?: \S+){0,3}|whatever happens(?! (?:with|to|about))|come what may|no matter what|you have my word|(?:pay|take) (?:it )?(?:when|whenever|as long as) you (?:like|want|please|wish)|(?:never|not) (?:ever )?(?:hear|come) (?:of|back to|about) (?:it|you|this) again|100 ?(?:%|percent|per cent) (?:sure|certain|safe|guaranteed?)
`,
  ),
  ...saidAs(
    { ...REPROACH, suggestion: 'I do not see the payment here yet; it may have crossed with this mail.' },
    String.raw`
(?:couldn't|could not|can't|cannot|didn't|did not|don't|do not|won't) (?:even )?(?:be )?(?:bother|trouble)\p{L}*(?: to \S+)?|leave\p{L}* (?:us|me) (?:hanging|waiting|in the lurch|stranded|dangling)|(?:left|let) (?:us|me) (?:hanging|waiting|down|in the lurch)|string\p{L}* (?:us|me) along|(?:once|yet) again (?:nothing|no payment|we are)(?: \S+)?|(?:promised|said|told us) (?:\S+ ){0,4}(?:and|yet|but) (?:nothing|still|we) (?:\S+ ){0,3}(?:came|come|arrived|happened|nothing|waiting)
`,
  ),
  ...saidAs(
    { ...AMOUNT_IN_WORDS, suggestion: 'Please call me back when it suits you.' },
    String.raw`
(?:hundred|thousand|fifty|sixty|seventy|eighty|ninety|forty|thirty|twenty)(?:[ -]\p{L}+){0,4} (?:dollars|pounds|euros|bucks|quid)
`,
  ),
];

/** Sentences that have such words and mean something else. */
export const HARMLESS_IN_ENGLISH: readonly HarmlessSentence[] = [
  { rules: ['false-urgency', 'fee'], pattern: IS_EVERYDAY_WORK },
  { rules: ['false-urgency'], pattern: IS_NO_DEMAND },
  {
    // What is told of the past or of others, with no word of what is to come.
    rules: ['threat'],
    pattern: String.raw`^(?![\s\S]*\b${PRESSING}(?!\p{L}))[\s\S]*\b(?:was|were|had|ordered|received|signed|works?|worked|needs?|collected|delivered|drop|attached|painted|covered|repaired|leaves?|arrived|moved|opened|hangs?|asked|bought|fitted|sent|copied|closed|went|told me|check that|thank you|congratulations|enjoyed|installed|located|situated|next to|opposite)\b`,
  },
  {
    rules: ['threat', 'shame'],
    pattern: String.raw`(?:please )?(?:check|beware|watch out|be careful|be wary)[\s\S]{0,60}(?:IBAN|account number|sender|bank details|letterhead|address|genuine|real)|(?:attempted|attempts? at|warn\p{L}* (?:of|about|against)|victims? of|protect\p{L}* (?:you|us|against)) (?:\S+ )?(?:fraud|scams?|theft)|police report(?: number)?|insurance (?:company|claim)|(?:storm|flood|frost|fire|hail|drought|strike|illness|accident)s? (?:\S+ ){0,4}consequences|(?:lawyer|solicitor|attorney|bailiff)s? (?:whom |that )?you (?:named|mentioned|gave|instructed|hired)|serial numbers?|false letterheads?|copied letterheads?|(?:no|not|never|nobody|neither) (?:\S+ ){0,5}(?:to (?:a |the )?(?:court|lawyers?|collections?|agency)) (?:of course|don't worry)`,
  },
  {
    rules: ['fee'],
    pattern: String.raw`(?:fees?|charges?|interest|costs?|surcharges?) (?:was|were|has been|have been|is|are) (?:\S+ )?(?:removed|waived|cancell?ed|dropped|credited|refunded|taken off|deleted|reversed|covered|included in)|(?:cross\p{L}*|took|taken|take|remov\p{L}+|waiv\p{L}+|cancel\p{L}+|delet\p{L}+|refund\p{L}+|drop\p{L}+|revers\p{L}+|credit\p{L}+|written|struck) (?:\S+ ){0,4}(?:fees?|charges?|interest|costs?|penalt\p{L}*|surcharges?)(?: \S+){0,2} ?(?:off|out|back|again)?|(?:course|parking|entrance|registration|tuition|membership|participation|rental|service|annual|workshop|exhibition|stand) (?:fees?|charges?)|(?:fees?|charges?) (?:for|of) (?:the|your) (?:course|workshop|class|stand|membership|training|seminar)|we (?:pay|bear|cover|absorb|paid) (?:\S+ ){0,4}(?:fees?|charges?|costs?|fine|penalt\p{L}*)|parking (?:fine|ticket)`,
  },
  {
    rules: ['final-notice', 'false-urgency'],
    pattern: String.raw`apologi[sz]e for|(?:to|and) (?:wish you|thank you)|(?:final|last) words? of (?:thanks|praise|advice)|you (?:asked|ordered|requested|wanted) (?:\S+ ){0,4}(?:within|in) \d+ hours|(?:last|final) (?:chance|opportunity|day|call|time) (?:to (?:see|catch|visit|meet|order|book|try|reach|get the|talk to me|speak to me|enjoy)|of the (?:fair|show|exhibition|sale|year|month|holiday)|I saw|we met|you visited)|since (?:our|my) last|(?:my|our) previous (?:message|note|letter|mail|e-?mail|reminder)|(?:my|our) last (?:message|note|letter|mail|e-?mail|reminder) (?:of|from|on|dated|was (?:sent|too|a)|went|about|got|crossed|had|did|may|must|said)|your (?:last|final) (?:note|remark|letter|mail|message|order|hint|comment)`,
  },
  {
    rules: ['false-urgency'],
    pattern: String.raw`(?:no (?:need|reason|cause) to|nothing|not|isn't|never|needn't|don't need to|don't have to|no) (?:\S+ ){0,4}(?:hurry|rush|urgent\p{L}*|immediate\p{L}*|at once|right away|today|straight away)|(?:may|can|could|shall|might) I (?:call|ring|phone|reach|catch|see|visit) (?:\S+ )?(?:you )?(?:\S+ )?(?:today|tomorrow)|(?:call|ring|phone) you (?:today|tomorrow)|(?:I|we) have (?:noted|written|passed|taken) (?:\S+ ){0,3}today|thank\p{L}* (?:\S+ ){0,6}(?:immediate\p{L}*|prompt\p{L}*|quick\p{L}*|right away|at once|today)|(?:arrived|came in|received|landed|got here|reached us) (?:\S+ ){0,3}today`,
  },
  {
    rules: ['mass-mail'],
    pattern: String.raw`dear sir (?!or\b|and\b|madam\b)\p{L}+|dear (?:lady|madam) \p{L}{3,}`,
  },
  { rules: ['hollow'], pattern: String.raw`demand for|patience with the (?:delivery|repair)|high demand` },
];
