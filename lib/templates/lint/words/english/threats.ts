import { saidAs, UP_TO_2_WORDS, UP_TO_4_WORDS, UP_TO_8_WORDS, type WordEntry } from '../word-list.ts';
import { IS_JUST_NAMED, IS_SOMETHING_ELSE } from './pressing.ts';

const LAWYER = `(?:lawyers?|solicitors?|attorneys?|barristers?|counsel|law firm|legal (?:team|department|counsel|advis[eo]rs?|representatives?|office|partners?|side)|legal)`;
const COLLECTOR = `(?:collections?|collectors?|debt[ -](?:collect(?:ion|ions|ors?)|recovery)|recovery (?:agents?|agency|team|firm|partner|department|specialists?)|credit control agency|(?:external|outside|third[ -]party) (?:agency|agent|collectors?|partner|company|firm))`;
const WILL = String.raw`(?:will|shall|may|might|must|can|could|would|'ll|won't|going to|have (?:no|to|instructed|decided)|had to|forced|obliged|compelled|need to|intend\p{L}*|plan\p{L}*|propos\p{L}*|consider\p{L}*|prepar\p{L}*|about to|ready to|reserve\p{L}*|entitled)`;
const SUPPLY = `(?:deliver(?:y|ies)|suppl(?:y|ies|ying)|services?|shipments?|shipping|account|credit(?: line| terms| facility)?|orders?|access|contract|subscription|licen[cs]es?|support)`;
const STOP = `(?:suspend|stop|ceas|withhold|halt|block|cancel|terminat|withdraw|cut off|disconnect|freez|clos|restrict|deactivat|revok|switch off)`;

/** Consequences nobody has decided, and those nobody may name at all. */
export const ENGLISH_THREATS: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: String.raw`no legal (?:action|steps|proceedings) (?:is|are|has|have)|your (?:own )?(?:\p{L}+ )?(?:court case|lawsuit|litigation|legal (?:action|proceedings) against)|(?:judge?ment|court) (?:day|holiday)|court (?:was|is) closed|tennis court|food court|${IS_JUST_NAMED}|${IS_SOMETHING_ELSE}`,
      why: 'Nobody has decided a legal step, and a step that is not decided and meant must not be announced.',
      source: 'US11, UK3, B7, P21',
      suggestion: 'Please tell me which day suits you, or call me if something stands in the way.',
    },
    String.raw`
legal(?:ly)? (?:actions?|proceedings?|steps?|measures?|remed(?:y|ies)|consequences?|recourse|route|means|process|claims?|redress|avenues?|options?|channels?|pursuit|recovery|dispute|enforcement|notice)
legal (?:and|or) \S+ (?:actions?|steps?|measures?|proceedings?)
(?:take|taking|pursue|pursuing|enforce|recover|deal with|go|proceed|proceeding) ${UP_TO_4_WORDS}legal(?:ly)?
(?:court|judicial) (?:actions?|proceedings?|claims?|orders?|cases?|judge?ments?|procedures?|summons|enforcement|papers|collection|costs)
(?:to|in|before|through|at|by|via|involve|from) (?:the )?(?:\p{L}+ )?courts?
(?:county|high|small claims|magistrates'?) court
small claims
law ?suits?
litigat\p{L}+
(?:will|shall|must|to|may|could|might|can|would|'ll|and) sue
sue (?:you|your|for|them)
suing (?:you|your|for)
(?:file|filing|bring|issue|issuing|lodge|lodging|start|starting|commence) ${UP_TO_4_WORDS}(?:claim|suit|action|proceedings|petition|writ|summons) ?(?:against|for|in|to|at|with|$)?
(?:statutory|formal|letter before) (?:demand|claim|action)
letter of claim
winding[ -]up
insolvency (?:petition|proceedings|application) (?:against|will|may)
(?:CCJs?|county court judge?ments?|default judge?ments?)
judge?ment (?:against|will|debt|debtor|in our favou?r)
(?:enforce|enforcing|enforcement of) (?:our|the|this|your) (?:claim|debt|judge?ment|rights?|payment)
enforcement (?:proceedings?|action|measures|notice)
(?:mechanic'?s?|contractor'?s?|construction) lien
lien (?:on|against) (?:your|the)
pre[ -]?(?:action|legal|litigation|court)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: `(?:your|their|his|her|\\p{L}+'s) (?:own )?(?:${LAWYER})|represents? you|acts? for you|power of attorney|legal (?:holiday|name|entity|form|address|notice period|requirements? of)|(?:our|a|the) (?:lawyer|solicitor|attorney)(?:s|'s)? (?:\\S+ )?(?:letter )?(?:checks|checked|looked over|drew up the (?:lease|offer|contract)|concerned|client|customer)|${IS_JUST_NAMED}|${IS_SOMETHING_ELSE}`,
      why: 'Naming lawyers reads as a threat unless a person has decided to ask one and the text names the day.',
      source: 'US11, B7, P21',
      suggestion: 'I would much rather settle it with you directly.',
    },
    String.raw`
our (?:own )?(?:\p{L}+ )?${LAWYER}
(?:a|an|external|outside) (?:\p{L}+ )?(?:lawyers?|solicitors?|attorneys?|law firm)
(?:to|with|by|through|via|from|involve|involving|instruct|instructing|engage|engaging|appoint|consult|consulting|retain|hire|hiring|brief|the|my) (?:the )?(?:lawyers?|solicitors?|attorneys?|legal (?:team|department|counsel|advis[eo]rs?))
(?:hand|pass|refer|transfer|forward|send|turn|escalat|assign|submit|give|referr|go|goes)\p{L}* ${UP_TO_8_WORDS}(?:to|over to) (?:our |the |an? )?(?:external |outside )?(?:lawyers?|solicitors?|attorneys?|legal(?: team| department)?|courts?)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: `(?:garbage|rubbish|refuse|waste|blood|toll|data|art|stamp|fashion|autumn|spring|parcel|winter|summer) collections?|collections? (?:of (?:the )?(?:goods|parcels?|pallets?|samples?)|point|time|date|note)|recovery (?:from|of your health)|(?:speedy|quick|full) recovery|${IS_SOMETHING_ELSE}`,
      why: 'A collection partner is named only when a person has decided it, with the day it happens.',
      source: 'P21, P27, US11, B7',
      suggestion: 'One call or one line is enough, and a payment in parts is possible.',
    },
    String.raw`
(?:debt[ -])?collection(?:s)? (?:agenc(?:y|ies)|agents?|partners?|compan(?:y|ies)|firms?|services?|bureaus?|department|team|office|process|proceedings|procedures?|action|activit(?:y|ies)|specialists?|efforts|measures|route)
debt[ -](?:collect(?:ion|ions|ors?)|recovery)
bill collectors?|collections (?:will|would|is|are) (?:\S+ ){0,3}(?:be|next|in touch|call\p{L}*|take|get|contact)(?: \S+)?
(?:sent?|go|goes|going|pass|passed|passing|refer|referred|referring|hand|handed|handing|transfer|transferred|forward|forwarded|turn|turned|assign|assigned|submitted|given|moved?|placed?|placing|over|put) ${UP_TO_8_WORDS}(?:to|with|into|in|for|by) ${UP_TO_2_WORDS}${COLLECTOR}
(?:instruct|engage|appoint|involve|hire|use|commission|contact|ask)\p{L}* ${UP_TO_4_WORDS}${COLLECTOR}
recovery (?:agenc(?:y|ies)|agents?|proceedings|action|process|team|firm|partner|specialists?|procedures?|costs)
(?:hand|handed|handing|pass|passed|passing|turn|turned) ${UP_TO_8_WORDS}(?:over )?to (?:an? |our |the )?(?:third part(?:y|ies)|(?:external |outside )?agency|(?:external|outside) partner|specialist)
(?:sell|sold|selling|assign|assigning) (?:your|the|this|our) (?:debt|account|claim|receivable)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: `(?:against|about) (?:the )?(?:damp|noise|mould|leak|rust|weeds|moths?|dust|smell|cold|heat|ice|snow)|not (?:take|do) (?:any|the) (?:\\S+ )?(?:steps?|action)|without your (?:approval|consent|permission)|(?:further|other|additional|next|necessary) (?:steps|action|measures) (?:from you|on your (?:side|part|end)|(?:is|are) (?:needed|necessary|required))|no (?:further|other|additional) (?:steps?|actions?|measures?)|for your records|consequences? (?:of|from) (?:the|a|an|our|that|last) (?!non|not|delay|further|default|failure|unpaid|late|ignor)\\p{L}+`,
      why: 'A consequence that is hinted at frightens and tells nobody anything; say what you ask for instead.',
      source: 'US11, UK3, B7, P14',
      suggestion: 'Please write or call me, and we will find a way.',
    },
    String.raw`
${WILL} ${UP_TO_8_WORDS}(?:further|other|additional|alternative|appropriate|necessary|formal|stronger|serious|drastic|firmer|harsher|stricter|different|whatever|any|all|such|more|severe|decisive|every|some) ${UP_TO_2_WORDS}(?:actions?|steps?|measures?|consequences?|proceedings?|means|remed(?:y|ies)|sanctions?|routes?)
(?:further|additional|appropriate|stronger|drastic|firmer|tougher|harsher|stricter|serious|more severe) (?:actions?|steps?|measures?|consequences?|proceedings?|sanctions?) (?:will|shall|may|must|can|might|could|would|are|being)
(?:avoid|prevent|spare|without) ${UP_TO_4_WORDS}(?:further|additional|unpleasant|serious|other|unnecessary|more|such|any|drastic|harsher|legal) (?:actions?|steps?|measures?|consequences?|proceedings?|trouble|unpleasantness|escalation|sanctions?)
(?:face|facing|bear|suffer|have|has|there (?:will|may|could) be|with|serious|unpleasant|dire|severe|grave|the|financial|all|aware of|think about|regret) ${UP_TO_2_WORDS}consequences
consequences (?:will|for you|for your|may|of (?:non|not))
reserve ${UP_TO_2_WORDS}rights?
rights? (?:are|is|remain) (?:expressly )?reserved
all (?:the )?(?:means|options|measures|steps|remedies) (?:available|at our disposal|open)
or else
(?:force[ds]?|oblige[ds]?|compel(?:s|led)?) (?:\p{L}+ )?(?:us )?to
(?:leave|leaves|leaving|left|have|see|had|giv\p{L}+) (?:us |me )?(?:\p{L}+ )?(?:no|little|without) (?:other )?(?:choice|option|alternative)
(?<!(?:interest|fees?|charges?|costs?) (?:\S+ ){0,6})without (?:any )?(?:further|prior|more) (?:notice|warning|communication|reminder|announcement)
no (?:further|more|other) (?:notices?|warnings?)
(?:will|shall|would|do) not hesitate to (?:take|act|hand|go|sue|enforce|pass|use|involve|pursue|start|escalate|proceed|refer|report|initiate)
(?:we|I|matter|case|account|issue|this|it) (?:will|shall|must|may|have to|has to|'ll|going to|to)(?: \p{L}+)? (?:escalate|be escalated)(?: \S+)?
escalat(?:e|ed|ing|ion) (?:of )?(?:this|the|your) (?:matter|case|account|debt|invoice)
(?:matters?|things) into our own hands
(?:otherwise|or) (?:we|I|there|you)(?: will|'ll| shall| must)? (?:be forced|see|know|act|regret|be sorry|find out|face|be in trouble|have no)
(?:you'll|you will|you are going to|you're going to|you shall|you may) (?:be sorry|regret|live to|pay for this|find out (?:the hard|soon|what)|see what happens|wish you|face|hear from (?:our|the|my|a|an|someone|somebody|people|others|them|us (?:in|through|via) \S+))(?: \S+)?
(?:will|shall|must|have to|'ll|going to) (?:have to )?(?:act|react|proceed) (?:accordingly|without|against|on (?:this|it)|further)
(?:proceed|proceeding|proceedings|action|claim|act|move) against (?:you|your|the company|the debtor)
you (?:have been|are|were|are being|'ve been) (?:hereby |officially |formally )?warned
consider (?:this|yourself) (?:\p{L}+ )?(?:a |your )?(?:\p{L}+ )?(?:warn\p{L}+|(?:on|put on|served) notice)
(?:we|I) know (?:where|which|when) (?:\S+ ){0,4}(?:you|your|he|she) (?:\S+ )?(?:live|work|park|bank|drive|shop|keep|drink|sleep|kids|children|family|wife|husband|office|house|home)\p{L}*(?: \S+)?
(?:don't|do not) make (?:me|us)(?: \S+){0,3}|come (?:looking|after|find|for) (?:for )?you
(?:lads|boys|men|man|guys|people|colleagues|someone|somebody|crew|mates?|brother|friends?) (?:\S+ ){0,5}(?:come|call|be|stand|wait|turn up|visit|go|sit|camp) (?:\S+ ){0,4}(?:round|over|at|to|outside|on|in front of) (?:\S+ ){0,2}(?:house|home|doors?|doorstep|flat|workplace|premises|gate|you)(?: \S+){0,3}
(?:not|no longer|never) (?:\S+ ){0,6}(?:friendly|nice|polite|kind) (?:\S+ )?(?:way|tone|letter|mail|words?|again|reminders?)(?: again)?|(?:people|someone|somebody|others|those|a firm|colleagues|men|lads) (?:\S+ ){0,3}(?:less|not as|not so|far less|not nearly as|without) (?:\S+ )?(?:patient|patience|kind|friendly|polite|nice|understanding|forgiving)(?: \S+){0,3}
(?:steps|measures|action) (?:will|shall|may|must|can|could) (?:have to )?be (?:taken|initiated|started|considered|instituted)(?: \S+)?
(?:take|taking|carry|bring) (?:this|it|the matter|things|the case) (?:\p{L}+ )?(?:further|elsewhere|to the next (?:level|stage))
(?:enforce|assert|exercise|protect|defend|pursue|insist on) (?:all )?(?:our|my|its) (?:\p{L}+ )?(?:rights?|claims?|interests?|position|entitlements?)
(?:will|may|could|would|might|going to) (?:be|get|become) (?:\p{L}+ )?(?:unpleasant|ugly|nasty|costly and unpleasant)
repercussions(?: \S+)?|ramifications
(?:make|making) (?:your )?(?:things|life|it|matters|next \p{L}+|business|the \p{L}+) (?:\p{L}+ )?(?:difficult|hard|unpleasant|miserable|worse|uncomfortable|hell|tough)(?: \S+)?
(?:things|this|it|matters) (?:will|could|may|might|can|would)(?: \p{L}+)? (?:get|become|turn) (?:\p{L}+ )?(?:ugly|nasty|unpleasant|difficult|uncomfortable|serious|messy)
(?:we|I) (?:have|know|can find|will find|'ll find) (?:other |different |our |more )+(?:ways|means|methods|options)(?: \S+)?
(?:you|you'll|you will|be) (?:soon )?(?:be )?hearing from (?!me|us)(?:\S+ )?(?:our|the|a|my) \S+
(?:pursue|pursuing) (?:this|the|our|it|you|payment|recovery) (?:\S+ )?(?:further|vigorously|by all|with all|to the|through)(?: \S+)?
(?:last|only) (?:thing|step) before (?:we|I|it) (?:\S+ )?(?:court|lawyers|collect\p{L}*|legal)
(?:you will|you'll) (?:hear from|be contacted by|receive a visit from) (?:our|the|a) (?!office|sales|driver)(?:\S+ )?(?:team|agents?|partners?|people|field|collections?)
(?:we|I)(?: will|'ll| shall| am going to| are going to) (?:pursue|hunt|come after|chase|track|find|go after|get)(?: \S+)? you(?! (?:a|an|the|another|your|that|some|this))(?: down)?|(?:make (?:sure )?you|see to it that you) (?:pay(?: for)?|regret|never|suffer|sorry)
(?:come|visit|show up|turn up|send someone|stand|appear|call) (?:to|at|round to) your (?:home|door|house|office|premises|workplace|doorstep)(?! (?:between|with|on|to (?:deliver|repair|measure|fit)))
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: String.raw`identity theft|(?:police|bank|insurers?) (?:has |have )?(?:advised|asked|told|warned|recommended) (?:us|me|everyone|all)|(?:warn\p{L}*|tell|inform\p{L}*) (?:\S+ ){0,3}(?:about|of|against)|fraud (?:department|team|desk) (?:of|at) (?:my|our|the) bank|victims? of|(?:against|prevent\p{L}*|about) (?:\S+ )?fraud|fraud(?:ulent)? (?:prevention|protection|warning|alert|e-?mails?|mails?|calls?|messages?)|police (?:report you|(?:had |has )?(?:closed|blocked|stopped) |station|road|street|academy|sports|orchestra|band)|sheriff (?:street|road|hall|will (?:ring|call|phone|write|answer))|(?:colleague|mr|mrs|ms|dear)\.? (?:\p{L}+ )?(?:sheriff|marshal)|(?:road|street|bridge|customs|traffic)|(?:hand|data|health|theft|crime|fire) (?:insurance|prevention|novels?)|crime (?:novel|series|fiction)|cardiac arrest|${IS_JUST_NAMED}|${IS_SOMETHING_ELSE}`,
      why: 'An unpaid invoice is no crime, and officers come only from a court: saying so is untrue and frightens.',
      source: 'US11, UK3, ST6, B7',
      suggestion: 'If something is not right with the invoice, please tell me.',
    },
    String.raw`
(?:the )?police
criminal(?:ly|s)?(?: \S+)?
prosecut\p{L}+
(?:be |get |getting |face |an? )?arrest(?:ed|s)?
(?:prison|jail|imprison\p{L}*)
fraud(?:ulent|ulently|sters?|s)?
theft|thie(?:f|ves)|stealing|stole
(?:press|file|bring) (?:\p{L}+ )?charges
(?:a|an|criminal) (?:crime|offen[cs]e)
bailiffs?
sheriffs?
marshals?
enforcement (?:agents?|officers?)
(?:seiz|repossess|confiscat|garnish|foreclos|distrain|impound)\p{L}+
(?:freeze|attach|attachment of|block) (?:your |the )?(?:\p{L}+ )?(?:bank )?(?:accounts?|wages|assets|earnings|salary|property)
(?:take|remove|collect|seize) (?:away )?your (?:goods|belongings|property|assets|car|possessions|house|home|furniture|machines?|equipment)
(?:tax office|tax authorities|immigration|trading standards) (?:will|be (?:informed|told|notified))
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: `credit (?:notes?|memos?|cards?|limit|balance|check you)`,
      why: 'A ruined credit record is a threat that law and courtesy forbid.',
      source: 'US11, B7',
      suggestion: 'If paying at once is hard, we will find a way together.',
    },
    String.raw`
credit[ -](?:ratings?|scores?|records?|files?|reports?|history|histories|bureaus?|agenc(?:y|ies)|references?|reference agenc(?:y|ies)|reporting|standing|worthiness|registers?|reputation)
(?:ruin|damage|destroy|hurt|harm|affect|impact|lower|spoil|wreck|endanger|jeopardi[sz]e)\p{L}* ${UP_TO_2_WORDS}credit
your credit (?:will|could|may|is|would)
creditworth\p{L}+
(?:Experian|Equifax|TransUnion|Creditsafe|Dun (?:&|and) Bradstreet|Schufa|Creditreform|Crefo|KSV(?: ?1870)?|ASNEF|Banque de France)
black ?-?list(?:ed|ing|s)?
(?:report(?:ed|ing)?|register(?:ed|ing)?|list(?:ed|ing)?|record(?:ed)?) ${UP_TO_4_WORDS}(?:as (?:a )?(?:bad|default\p{L}*|late|non)|to the (?:credit|authorities|bureau)|in default|a default)
(?:default|debtors?|defaulters?) (?:register|list|notice|registry|entry)
(?:debtors'|bad payers'?|late payers'?) (?:register|list|registry)
negative (?:entry|listing|mark|record|rating)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: `(?:invoice|bill|reminders?) on hold|at your request|as you (?:asked|wished|requested)|if you (?:wish|want|like|prefer|would)|(?:the|these|our|all) (?:reminders|chasing)|stop (?:the )?(?:reminders|calls|mails)`,
      why: 'Stopping supply or closing an account is a consequence: a person decides it first and names the day.',
      source: 'US11, B7, P21',
      suggestion: 'Please tell me which day suits you, so that everything can go on as usual.',
    },
    String.raw`
${WILL} ${UP_TO_4_WORDS}${STOP}(?:e|es|ed|ing|p|ped|ping|led|ling)? ${UP_TO_4_WORDS}${SUPPLY}
${SUPPLY} (?:\S+ ){0,5}(?:will|shall|may|might|must|has to|have to|can|could|would|are to|is to) (?:also |then |therefore |immediately |have to )?be ${UP_TO_2_WORDS}(?:${STOP}(?:e|ed|ped|led|t)?|withheld|withdrawn|frozen|put on hold|refused|shut|switched off|cut)
(?:put|place|placing|putting|placed) ${UP_TO_4_WORDS}(?:on|under) (?:credit |delivery |a )?(?:hold|stop)
(?:no|not) ${UP_TO_4_WORDS}(?:further|more|new|any|deliver|supply|ship|accept) ${UP_TO_4_WORDS}(?:orders?|deliver(?:y|ies)|goods|shipments?|services?) (?:until|unless|as long as|before)
(?:stop|cease|end|terminate|refuse) (?:doing business|working|our business|trading|the business relationship|our relationship) ?(?:with you)?
`,
  ),
];
