import { DECIDABLE_STEP, HINT } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';
import { IS_SOMETHING_ELSE } from './pressing.ts';

const ASK = { suggestion: 'Please write or call me, and we will find a way.' };
const UNTIL_PAID = String.raw`(?:if|until|unless|till|as long as|so long as|while|before|without) (?:\S+ ){0,6}(?:paid|pays?|paying|payment|money|funds|nothing comes|balance|settled?|settling|cleared|bill|debt|cash|what (?:is|you) ow\p{L}*)`;
const OTHERS = String.raw`(?:investors?|partners?|customers?|clients?|suppliers?|neighbou?rs?|famil(?:y|ies)|wife|husband|parents|boss|employer|landlord|bank|board|shareholders?|staff|employees|colleagues|friends|members|trustees|head office|competitors?|accountant|business partners?|the (?:trade|press|town|village))`;
const STAKE = String.raw`(?:assets|home|house|livelihood|business|company|licen[cs]e|job|career|future|position|directorship|savings|pension|property|visa|good standing|creditworthiness|livelihoods|house and home|relationship with (?:us|our \p{L}+))`;

/** What is held back, given away or put at stake until somebody pays, and the hints of it. */
export const ENGLISH_LEVERAGE: readonly WordEntry[] = [
  ...saidAs(
    {
      ...DECIDABLE_STEP,
      ...ASK,
      unless: String.raw`(?:not|never|n't) (?:\S+ ){0,2}(?:write|remind|chase|call|trouble|bother)\p{L}* (?:\S+ )?(?:until|before)|maintenance|migration|update|holidays?|weather|strike|lorry|out of stock|as you (?:asked|wish\p{L}*|requested)|you (?:asked|requested|cancelled)|if you (?:like|wish|prefer|would like|want to)|deposit is|${IS_SOMETHING_ELSE}`,
    },
    String.raw`
(?:unable|not able|not in a position|no longer able|cannot|can't|can no longer|won't|will not|refuse|not prepared|not willing|unwilling) (?:to )?(?:\S+ ){0,2}(?:process|accept|take|fulfil\p{L}*|ship|supply|deliver|release|dispatch|provide|schedule|start|book|place|handle|continue) (?:\S+ )?(?:further|new|any more|any further|additional|future|more|any new|your next|your) (?:\S+ ){0,2}(?:orders?|deliver(?:y|ies)|shipments?|goods|work|services?|bookings?|jobs?|supplies|requests?|appointments?)(?! (?:on|in|at|before|by) \p{Lu}\S*(?: because| due| as))(?: \S+){0,2}
(?:staff|team|users?|you|employees|customers|people|children|kids|members|guests) (?:\S+ ){0,2}(?:won't|will not|will no longer|can no longer|may not|may no longer|cannot) be able to (?:log|order|use|access|enter|book|work|attend|play|train|open|call|send)(?: \S+){0,2}
(?:we|I|crew|team|men|staff|builders|drivers?|lads|people|fitters|cleaners)(?:'ll| will| shall| have to| must| would|'re going to| may|'re|'d)? (?:\S+ )?(?:keep|keeping|hold|holding|retain|have|take|taking|stop|leav(?:e|es|ing)|walk|remove|lock|pull|withhold|sit|hang|go home|down|down tools|not (?:be )?(?:releas\p{L}*|hand\p{L}*|giv\p{L}*|return\p{L}*|start\p{L}*|finish\p{L}*|com\p{L}*|work\p{L}*))(?! you (?:informed|posted|updated))(?: \S+){0,8}? ${UNTIL_PAID}(?: \S+){0,2}
(?:your|the) (?:\S+ ){1,3}(?:stays?|remains?|goes? nowhere|goes? back|sits?|won't leave|will not leave|will (?:stay|remain|sit)|comes? off|stops?) (?:\S+ ){0,6}${UNTIL_PAID}(?: \S+){0,2}
(?:will|shall|'ll|may|must|have to|entitled to|forced to|obliged to|right to|reserve|going to|prepared to) (?:\S+ ){0,3}(?:terminat|rescind|withdraw from|cancel|revok|end|annul|dissolv)\p{L}* (?:\S+ ){0,3}(?:contracts?|agreements?|arrangements?|partnership|co-?operation|instal?lment plan|payment plan|plan|relationship|membership)
(?:call (?:in|on)|draw on|claim on|enforc\p{L}*|reali[sz]e|cash in|turn to|claim against) (?:\S+ )?(?:guarantees?|guarantors?|bond|security|surety|collateral|retention)
(?:no longer|not) (?:\S+ )?(?:be )?(?:welcome (?:here|at|in|as)|our customer|a customer of ours|be served|serv(?:e|ing) you|supply(?:ing)? you|work(?:ing)? (?:with|for) you|deal(?:ing)? with you|do(?:ing)? business with you|do(?:ing)? (?:any )?(?:more )?work for you)(?: \S+)?
(?:share|exchange|disclose|pass(?: on)?|forward|hand(?: over)?|give|send|supply|report|release|submit)\p{L}* (?:on )?your (?:\S+ )?(?:payment (?:history|record|data|behaviou?r)|details|name|data|file|record|history|case) (?:\S+ )?(?:with|to) (?:\S+ )?(?:\p{L}+ )?(?:trade|associations?|agenc(?:y|ies)|bureaus?|companies|firms|suppliers|lenders|part(?:y|ies)|collectors?|partners?|authorities|databases?|register|members|lawyers?|solicitors?)
(?:your|this|the|such) (?:\S+ ){0,3}(?:failure|non-?payment|default|refusal|conduct|behaviou?r|debt|late payment|breach|failure to pay)(?: \S+){0,3}? (?:will|has been|may|is|is being|shall|can|to) (?:\S+ )?(?:be )?(?:\S+ and will be )?(?:reported|recorded|registered|documented|logged|noted|shared|published|punished)(?: \S+){0,2}
(?:your|the|their) (?:\S+ ){0,4}${STAKE} (?:\S+ ){0,3}(?:at (?:stake|risk)|on the line|in (?:jeopardy|danger)|be lost|be affected|suffer|hang\p{L}* by)(?: \S+)?|put\p{L}* (?:\S+ )?your (?:\S+ )?${STAKE} (?:at risk|in (?:danger|jeopardy)|on the line)
punishable|(?:illegal|unlawful)(?:ly)? (?:\S+ ){0,3}(?:not to pay|withh\p{L}*|conduct|behaviou?r|act|retain\p{L}*)|(?:non-?payment|not paying|withholding|refusing) (?:\S+ ){0,6}(?:illegal|unlawful|against the law|an offen[cs]e|punish\p{L}*)|background checks?
`,
  ),
  ...saidAs(
    {
      ...HINT,
      ...ASK,
      unless: String.raw`if you (?:don't|do not) want|insur\p{L}*|deliver\p{L}*|repair\p{L}*|party|surprise|thank\p{L}*|invit\p{L}*|opening (?:night|day|party)|(?:not|nothing) to worry|(?:sales|advice|measur\p{L}*) visit`,
    },
    String.raw`
you (?:\S+ )?(?:don't|do not|wouldn't|would not|won't) (?:\S+ )?want (?:to |this |me |us |it |that |your \p{L}+ )(?:\S+ ){0,2}(?:see|know|find out|learn|meet|experience|show|happen|happening|come|be|go|going|appear|end|ending|get|getting|do|involve|involved|risk|have|make|made|hear|heard)(?: \S+){0,4}
you (?:\S+ )?(?:don't|do not|wouldn't|would not) (?:\S+ )?want (?:that|this|it)(?= *[.,!]|$)|(?:come|drop|stop|call|swing|be) (?:by|round|over|in|back) with (?:\S+ )?(?:colleagues|friends|mates|lads|brothers?|people|men|company|reinforcements)(?: \S+)?
what (?:comes|happens|follows|I do|we do) (?:next|then|after(?:wards)?|now)(?: \S+)? (?:will|won't|isn't|may|might|could|would) (?:not )?be (?:\S+ )?(?:pleasant|nice|pretty|fun|expensive|costly|unpleasant|comfortable|to your liking|harder)
(?:not|never|n't) (?:\S+ )?(?:afraid|scared|shy|too proud|averse|above|opposed|shy away|think twice|bluffing|joking|kidding|messing about|playing around|going to go away|give up)(?= *[.,!]|$| (?:to|of|about|from|until|any|this))(?: \S+){0,3}
get(?:ting)? (?:\S+ )?(?:nasty|ugly|tough|heavy|legal|rough|personal|unpleasant)(?= *[.,!]|$| (?:with|about|if|for))
(?:we|I)(?:'ve| have)(?: got)? your (?:home |private )?(?:address|number plate|photo|car registration)(?=[,.!;]|$| (?:and|so|you know))|(?:we|I) know (?:exactly )?(?:who|where) (?:you|your)(?: \S+){0,3}
(?:chat|word|talk|conversation|chin ?wag) with your (?:\S+ )?${OTHERS}(?: \S+)?|(?:your|the) (?:\S+ )?${OTHERS} (?:\S+ ){0,3}(?:g[eo]ts? wind|catch\p{L}* wind|caught wind|found out|were told|to find out|to hear (?:about|of|how))(?: \S+){0,4}
don't be surprised (?:if|when|to)(?: \S+){0,4}|expect (?:a|an|some|our|the|my) (?:\S+ )?(?:visit|knock|visitors?|company|guests|call from (?:our|the|a)|letter from (?:our|the|a))(?: \S+){0,2}
all bets are off|(?:can't|cannot|won't|not) be (?:held )?(?:responsible|answerable|to blame) for (?:what|my|how|anything that)(?: \S+){0,3}|on your own head|(?:only )?(?:have |got )?yourself to blame|(?:we'll|we will|I'll|I will) take it from there|plan B|(?:down|go|take) (?:that|another|the other|a different) (?:road|route|path)|you(?:'ll| will) (?:soon )?(?:see|find out|learn) (?:what|how|where|who|the)(?: \S+){0,3}|(?:try|push|stretch|exhaust)\p{L}* (?:my|our) (?:patience|luck)|patience (?:\S+ )?has (?:\S+ )?limits?(?: \S+)?
(?:friends|contacts|connections|acquaintances|mates) (?:in|at|with|down) (?:\S+ ){0,2}(?:trade|police|court|press|council|town|industry|tax office|right places|station|papers?|places)(?: \S+)?
keep (?:this|it|that) up (?:and|if)(?: \S+){0,3}|(?:last|final) (?:friendly|polite|nice|kind) (?:word|letter|mail|reminder|message|request|call)|for the last time in (?:a )?(?:friendly|polite|nice)(?: \S+)?|(?:who|what) you(?:'re| are) (?:dealing|messing) with|(?:won't|will not|not going to) (?:\S+ )?(?:let (?:you|this) (?:\S+ )?(?:get away|go|rest|drop|slide)|rest until|stop until|give up until)(?: \S+){0,3}
`,
  ),
];
