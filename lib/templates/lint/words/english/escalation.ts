import { DECIDABLE_STEP, HINT } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';
import { IS_JUST_NAMED, IS_SOMETHING_ELSE } from './pressing.ts';

const ASK = { suggestion: 'Please write or call me, and we will find a way.' };
/** Whoever would make somebody pay. */
const ENFORCER = String.raw`(?:courts?|judges?|magistrates?|tribunals?|lawyers?|solicitors?|attorneys?|barristers?|counsel|bailiffs?|sheriffs?|collectors?|collections?|debt \p{L}+|recovery (?:agents?|firm|company|people)|(?:an|the|a) agency|legal(?:ly| department| team)?)`;
/** People outside the two firms, as a threat names them. */
const OUTSIDE = String.raw`(?:third part(?:y|ies)|(?:outside|external|outsourced|specialist|specialised|specialized|professional|independent)(?: \p{L}+)? (?:firms?|agents?|agenc(?:y|ies)|partners?|part(?:y|ies)|people|help|compan(?:y|ies)|collectors?|hands|services?|bod(?:y|ies)|providers?)|outsiders?|professionals|specialists|the experts|the pros|enforcers?|(?:the |those )?people (?:who|that)|repo (?:men|man|team|agents?|company)|factoring company|someone (?:else )?(?:who|that|less|not)|somebody (?:else )?(?:who|that|less|not)|people (?:who|that) (?:do|collect|recover|specialise|specialize|deal|are))`;
const MATTER = String.raw`(?:account|matter|file|case|debt|invoices?|claim|balance|paperwork|papers|issue|affair|dossier|business|sum|money|this|it|things)`;
const GOODS = String.raw`(?:goods|deliver(?:y|ies)|shipments?|orders?|bookings?|reservations?|suppl(?:y|ies)|services?|access|hosting|web ?sites?|site|domain|licen[cs]es?|software|logins?|(?:trade )?accounts?|line|connection|internet|broadband|phone|power|electricity|water|gas|contracts?|memberships?|subscriptions?|support|warrant(?:y|ies)|guarantees?|credit(?: line| terms| limit| facilit(?:y|ies))?|terms|materials?|stock|parts|crews?|works?|jobs?|installation|project|production|maintenance|classes|lessons|place|card|facilit(?:y|ies)|system|server|app|machines?|deliver(?:y|ies) slot|cover)`;
const STOPPED = String.raw`(?:suspended|stopped|halted|frozen|blocked|cancell?ed|terminated|withdrawn|withheld|disconnected|cut(?: off)?|switched off|turned off|shut (?:off|down)|taken (?:down|offline)|deactivated|disabled|revoked|restricted|(?:put |placed )?on (?:hold|stop|ice)|closed|paused|locked|barred|refused|denied|ended|voided?|lapse|dark|offline|to (?:an end|a halt|a stop|a standstill)|limited|reviewed|reduced|held back|stay in (?:the|our) warehouse)`;
const UNPAID = String.raw`(?:until|unless|till|as long as|so long as|before|while|if|without) (?:\S+ ){0,8}(?:paid|pay\p{L}*|settle\p{L}*|clear\p{L}*|account|balance|money|funds?|up to date|debt|arrears|invoices?|sorted|squared)`;
const UNLUCKY = String.raw`(?:hate|pity|shame|unfortunate\p{L}*|regret\p{L}*|sorry|sad|(?:wouldn't|would not|don't|do not|doesn't|does not|didn't|did not|neither of us|nobody|no one|none of us|never) (?:\S+ )?(?:wants?|like|wish\p{L}*)|(?:rather|prefer|sooner) (?:\S+ )?not|(?:prefer|like|love|want|rather|hope|glad|try\p{L}*|wish) (?:\S+ ){0,4}(?:avoid|keep|spare|save)|no (?:wish|desire|intention)|reluctan\p{L}*|loath|dislike|without (?:having|needing|resorting|going)|before (?:having|we have|I have|it comes))`;
const REPAIR = String.raw`insur(?:ance|ers?)|warranty|manufacturer|carrier|courier|customs|repair\p{L}*|damage\p{L}*|broken|faulty|complain\p{L}*|leak\p{L}*|burglary|flood\p{L}*|install\p{L}*|replacement|technician|fitter|engineer|driver|measure up|look at the`;

/** Ways of escalating beside the plain words of `threats.ts`: families of verb, object and whoever is brought in. */
export const ENGLISH_ESCALATION: readonly WordEntry[] = [
  ...saidAs(
    {
      ...DECIDABLE_STEP,
      ...ASK,
      unless: String.raw`${REPAIR}|${IS_SOMETHING_ELSE}|${IS_JUST_NAMED}|your (?:own )?(?:\p{L}+ )?(?:lawyers?|solicitors?|attorneys?|accountants?|agents?|courts?)|(?:lawyers?|solicitors?|attorneys?|court|judge|agent) (?:\S+ ){0,3}(?:asked|told|wrote|needs|works)|legally (?:named|known|registered|required|closed|called|owns?|binding)|(?:new|old) court|(?:we|I) (?:do|will|would)(?:n't| not| never) (?:use|work with|employ|involve|sell|pass|hand|go to)(?! (?:\S+ ){0,12}(?:if|unless|provided|as long as|when))|(?:in|at|from) your (?:office|house|firm|company|team|department)|if you (?:like|wish|prefer|want|would|sold|have)|you (?:sold|have sold|appointed|passed it|gave it)|take your advice`,
    },
    String.raw`
(?:judge|magistrate|lawyer|solicitor|attorney|bailiff|registrar|barrister|court)'?s'? (?:desk|hands?|door|bench|letter(?:head)?|in-?tray|inbox|name|stamp|seal|list|docket)
${UNLUCKY} (?:\S+ ){0,10}?${ENFORCER}
(?:keep|leave|skip|spare\p{L}*) (?:\S+ ){0,3}${ENFORCER} (?:\S+ )?out
(?:pursue|recover|enforce|resolve|deal with|handle|go|goes|stand|proceed|available|open|possible|address|sort)\p{L}*(?: \S+){0,4} legally
(?:the|a|any|in|out of|of|before|at|to|through) (?:\S+ )?(?:courts?|judges?|magistrates?|tribunals?|(?:court |oral )?hearings?(?! aid)|courtroom)
legally(?= *[.,!?;]|$)
(?:let|leave|have) (?:\S+ ){0,4}(?:the )?(?:law|courts?|lawyers?|solicitors?|judge|system|justice|authorities) (?:\S+ ){0,2}(?:take|decide|deal|handle|sort|run|do|settle|resolve|speak)
(?:take|taking|seek|seeking|obtain|get|getting|taken|sought) (?:\S+ )?(?:legal |professional |formal |expert )?(?:advice|counsel|guidance|redress|judge?ment|relief|an? order|damages)(?: (?:on|about|as to|for|against|from|in)(?: \S+){0,4})?
(?:consider\p{L}*|review\p{L}*|re-?consider\p{L}*|reflect\p{L}* on|think\p{L}* about) (?:our|my) (?:\S+ )?(?:position|options|next (?:step|move)s?|rights|remedies)
(?:personally|jointly|severally|fully|strictly) (?:and \p{L}+ )?(?:liable|responsible|accountable)
(?:hold|held|holding) (?:you|your \p{L}+|the (?:directors?|company|owners?|guarantor)) (?:\S+ ){0,2}(?:liable|responsible|accountable|to account)
(?:fil(?:e|es|ed|ing)|lodg\p{L}+|serv(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|draw\p{L}* up|drawn up|draft(?:ed|ing)?|prepar(?:e|ed|ing)|submit\p{L}*|put(?:ting)? in|appl(?:y|ying|ied) for|start\p{L}*|mak(?:e|ing)) (?:\S+ ){0,4}(?:court papers|claim papers|legal papers|claims? (?:forms?|against)|petitions?|writs?|summons|statement of claim|money claim|injunctions?|(?:payment|statutory|formal) demand|payment order|claim online|complaint (?:against|with))
(?:papers|paperwork|forms?|file|claim|summons|petition|claim form|writ) (?:\S+ ){0,4}(?:(?:drawn|made) up|ready (?:to (?:go|file|send|be)|for (?:the )?(?:court|filing|lawyers?))|(?:be|been|is|are) (?:filed|served|lodged|issued)|goes? (?:off )?to (?:the )?(?:court|county|lawyers?|solicitors?|judge))
(?:money claim(?: online)?|MCOL|N1(?: claim)? form|european (?:payment order|small claims procedure)|order for payment|attachment of earnings|charging order|third[ -]party debt order|warrant of control|writ of \p{L}+|stat(?:utory)? demand|LBA|letter before (?:claim|action|proceedings)|garnishee|sheriff court|UCC(?:-1)?(?: \p{L}+)?|confession of judge?ment|liens?)
(?:make|push|put|force|drive|petition\p{L}*|apply\p{L}*|ask|seek|present|wind|have) (?:\S+ ){0,6}(?:bankrupt(?:cy)?|insolven(?:t|cy)|liquidation|receivership|into administration|wound up)
(?:we|I) (?:(?:have|had) (?:already |now )?)?(?:spoken|talked|been in touch) (?:\S+ )?(?:to|with) (?:a|an|our|the) (?:\S+ )?(?:debt|recovery|collect\p{L}*|legal|lawyers?|solicitors?|attorneys?|agency)(?: \S+)?
(?:hand|pass|refer|transfer|forward|turn|assign|submit|give|place|put|send|move|releas|escalat|outsourc|entrust|farm|delegat|bring|go|sell|sold|leav|commit|mandat|bring|land)\p{L}* (?:\S+ ){0,8}?(?:to|with|into|in the hands of|on to|onto|over to|by|for) (?:(?:a|an|the|our|some|any|these|those|another) )?${OUTSIDE}
(?:involv|engag|instruct|appoint|hir|commission|retain|bring in|bring|call in|call on|turn to|rop|us|contact|deploy|set|introduc)\p{L}* (?:in )?(?:(?:a|an|the|our|some|any|another) )?${OUTSIDE}
(?:${MATTER}|they|we) (?:\S+ ){0,3}(?:sold|assigned|passed|handed|moved|outsourced|given|placed|transferred|referred) (?:on |over |out )?(?:to|with|in|into) (?:\S+ ){0,2}(?:a |an |the )?(?:${OUTSIDE}|agenc(?:y|ies)|hands of (?!your)\S+|other hands|collections?|(?:our )?agents)
(?:involv|bring in|drag in|call in|rop|draw in|turn to|bring)\p{L}* (?:in )?(?:\S+ )?(?:anyone|anybody|someone|somebody|others|other (?:people|parties)|outside \p{L}+|outsiders) ?(?:else)?(?: in)?
(?:get|have|see|with|getting) (?:\S+ )?(?:anyone|anybody|someone|somebody|others|other (?:people|parties)|third part(?:y|ies)|agents|authorities)(?: else)? involved
(?:credit|collections?|recovery|debt|claims) (?:services?|management|solutions|control|partners)(?: \p{L}+){0,2} (?:will|would|shall|may|to|is to|are to) (?:step|take|contact|handle|get|be|collect|look|deal)\p{L}*(?: \S+)?
(?:our|an|the) (?:\S+ )?agent (?:\S+ )?(?:calls?|visits?|comes?|turns up)(?: \S+){0,3}
(?:our|the) (?:\S+ )?(?:agents|collectors|recovery (?:people|team)|field (?:agents|team)|enforcement \p{L}+) (?:\S+ ){0,3}(?:attend|call|visit|contact|be (?:in touch|along|round)|take|come|will)(?: \S+){0,2}
(?:our|the|my) (?:legal|recover\p{L}*|collect\p{L}*|credit|debt|law) (?:people|department|team|desk|side|colleagues|unit|division|office) (?:\S+ ){0,3}(?:take|takes|taking|step|deal|handle|contact|be in touch|pick|look|act|write|get|know)(?: \S+){0,2}
`,
  ),
  ...saidAs(
    {
      ...DECIDABLE_STEP,
      why: 'Stopping supply or closing an account is a consequence: a person decides it first and names the day.',
      source: 'US11, B7, P21',
      suggestion: 'Please tell me which day suits you, so that everything can go on as usual.',
      unless: String.raw`(?:invoices?|reminders?|bill) (?:\S+ ){0,2}on hold|until (?:we|I) (?:have|get|know|receive) (?:the|your) (?!money|payment|balance|funds|amount|cheque|full)|until (?:the|your) (?:question|query|dispute|complaint)|as you (?:asked|requested|wished|wanted|told)|at your (?:own )?request|you (?:asked|requested|cancelled|wanted|told us)|customs|(?:the )?(?:old|new) (?:web ?site|site|system|server|portal)|measurements?|holidays?|stock-?taking|weather|strike|because (?:the|our|of the)|waiting for (?:the|your (?:new|reply|colou?r|measure\p{L}*))|if you (?:like|wish|prefer|want|would|tell)|whether you|(?:will|would|is|are|has|have|does|do|can)(?:n't| not| never) (?:be )?(?:\S+ )?(?:affect\p{L}*|stop\p{L}*|suspend\p{L}*|cut|clos\p{L}*|cancel\p{L}*|interrupt\p{L}*|change\p{L}*|block\p{L}*|withdr\p{L}*|put on hold|on hold)|nothing|until (?:the )?(?:new|fabric|permit|part|address|spring)|(?:reminders?|chasing|calls) (?:\S+ ){0,3}(?:on hold|paused|stopped|suspended)|(?:was|were) (?:\S+ )?(?:cancell?ed|closed|stopped|halted|paused)|road|repair\p{L}*|maintenance (?:work|on)|upgrade`,
    },
    String.raw`
(?:your|all|any|no|our|further|future|every|these|both|pending|next|the|running|current|new) (?:\S+ ){0,3}?${GOODS} (?:\S+ ){0,7}?(?:will|would|shall|may|might|must|can|could|is|are|gets?|goes|go|has to|have to|be|stays?|remains?|comes?|'ll) (?:\S+ ){0,3}?${STOPPED}
(?:will|shall|may|might|must|'ll|going to|have to|would|could|forced to|obliged to|intend\p{L}*|consider\p{L}*|had to|about to|decided to|don't want to|rather not) (?:\S+ ){0,3}(?:suspend|stop|ceas|withhold|hold(?:ing)? back|halt|block|cancel|terminat|withdraw|cut|disconnect|freez|clos|restrict|deactivat|disabl|revok|switch(?:ing)? off|turn(?:ing)? off|shut|pull|tak(?:e|ing) down|paus|lock|bar|den|refus|end|scrap|limit|review|down tools|walk off)\p{L}* (?:\S+ ){0,4}${GOODS}(?: \S+ (?:off|down|back))?
(?:no|not a single|nothing|none) (?:\S+ ){0,4}(?:goods|deliver\p{L}*|orders?|shipments?|materials?|parts?|stock|work|services?|support|crew|trucks?|pallets?|parcels?|supplies|more|else|further) (?:\S+ ){0,8}?${UNPAID}
(?:won't|will not|cannot|can't|shall not|unable to|not be able to|no longer|refuse to|stop|stopped|not) (?:\S+ ){0,3}(?:supply\p{L}*|deliver\p{L}*|ship\p{L}*|serv\p{L}*|releas\p{L}*|dispatch\p{L}*|despatch\p{L}*|accept\p{L}*|process\p{L}*|start\p{L}*|continu\p{L}*|finish\p{L}*|complet\p{L}*|work\p{L}*|renew\p{L}*|extend\p{L}*|hand\p{L}* over|send\p{L}*|tak\p{L}* (?:any |new |further |more )*orders) (?:\S+ ){0,8}?(?:until|unless|till|as long as|while) (?:\S+ ){0,8}(?:paid|pay\p{L}*|settle\p{L}*|clear\p{L}*|balance|money|funds?|up to date|debt|arrears|invoices?)
(?:codes?|keys?|pass(?:word)?|card|login|phone|web ?site|service|app|door|alarm|system|machine) (?:\S+ ){0,4}(?:stops? (?:working|functioning)|(?:go|goes) back|(?:will|would) no longer work|(?:will|would) stop)|(?:membership|cover|subscription|policy|licen[cs]e|warranty|access|protection) (?:\S+ ){0,2}(?:lapses?|ends|stops)|pay(?:ing)? (?:\S+ )?(?:cash|up ?front|in advance)(?: \S+)? (?:before|only|from)(?: \S+)?
(?:pull(?:ing)?|pulled) the plug|(?:on|off) stop(?= *[.,!;]|$)|(?:turn|cut|switch|shut)\p{L}* you off|down tools|lock(?:ed|ing)? (?:you )?out
(?:only|from now on|in future|future|any|move you|switch you|put you|back to|accept|require|strictly) (?:\S+ ){0,5}(?:pro ?forma|prepayment|pre-?paid|cash (?:in advance|on delivery|only|up ?front|with order|before)|(?:payment )?up ?front|payment (?:in advance|before))
(?:re-?consider|review|rethink|end|terminate|cease|withdraw from|think again about|look again at)\p{L}* (?:\S+ ){0,3}(?:business relationship|relationship|partnership|co-?operation|working (?:together|relationship)|doing business|dealing|trading)(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...HINT,
      ...ASK,
      unless: String.raw`${REPAIR}|(?:collection|remov\p{L}*) of (?:the|your) old|remov\p{L}* the old|for free|free of charge|(?:new|next|first) (?:order|project|design|kitchen)|weather|roads?|winter|no (?:\p{L}+ )?consequences|consequences? (?:of|from|for) (?:the|a|an|our|that|last|us) ?(?!non|not|delay|further|default|failure|unpaid|late|ignor)|in consequence|as a consequence|fair|exhibition|steps to (?:fix|correct|improve|prevent|make sure|help|put it right|solve)|(?:we|I) (?:have |had )?(?:took|taken) (?:steps|action)|action plan|(?:against|about) (?:the )?(?:damp|noise|mould|leaks?|rust|weeds|moths?|dust|smell|cold|heat|ice|snow)|without your (?:approval|consent|permission)|if you (?:like|wish|prefer|have|want|know)|pay in|help you|for you(?= *[.,]|$)`,
    },
    String.raw`
consequences?
(?:the |our |my |any )?next (?:step|letter|mail|e-?mail|message|call|communication|stage|move|person|one|contact|knock|thing)s? (?:\S+ ){0,5}(?:won't|will not|wouldn't|would not|not|less|more (?:formal|serious)|far (?:less|more)|from (?:someone|somebody|our|a|an|the)|out of my)(?: \S+){0,4}
you (?:\S+ ){0,2}(?:know|guess|imagine|aware|work out|picture) (?:\S+ ){0,2}(?:what|how|where) (?:\S+ ){0,4}(?:next|comes?|came|happens?|follows?|leads?|ends?|means?)(?: \S+){0,3}
(?:want|wants|like|let|need|see|hate|sorry|pity|prefer|rather|forced|have|had|us|sure|keep|before) (?:\S+ ){0,8}(?:go|goes|going|taken?|taking|get|gets|move|push|pursue) (?:\S+ ){0,2}(?:any |much |even |one step |a step )?further(?! (?:information|details|questions|help))
(?:dealt with|deal with|handled?|resolved?|settled?|sorted?|end|ends|solved?|recovered?|pursued?|go|get) (?:\S+ ){0,4}(?:in )?(?:another|a different|some other|other|a less \p{L}+|less \p{L}+|tougher|harder|different) (?:way|manner|means|channels?|routes?|methods?|avenues?|paths?|tone|fashion)s?
(?:pursu|us|explor|resort|turn|look|consider|seek|go|find|try|tak|choos|follow)\p{L}* (?:\S+ ){0,4}(?:other|different|alternative|stronger|tougher|harsher|firmer|less \p{L}+) (?:channels?|means|ways|avenues?|methods?|routes?|roads?|recourse|options|tactics|measures|approach|remed(?:y|ies))
(?:every|all|any|each|what|which|whatever|other) (?:\S+ )?(?:avenue|option|remed(?:y|ies)|means|tool|lever|route|right|measure|possibilit(?:y|ies)|channel|road)s? (?:\S+ ){0,3}(?:open|available|at our disposal|we have|there (?:is|are)|left|within our power|the law)(?: \S+){0,3}
(?:leave|leaves|leaving|left|have|has|are|'re|am) (?:\S+ ){0,3}(?:few|no|not many|only one|limited|running out of|run out of|out of|little|hardly any) (?:\S+ )?(?:options?|alternatives?|choices?|other ways?|room)
(?:run|running|ran) (?:\S+ )?out of (?:options|patience|alternatives|goodwill|choices)
forc(?:e|es|ed|ing) (?:my|our) hands?
heav(?:y|ier) (?:artillery|guns?|mob|squad|weapons|stuff)|heavies|big guns|(?:will|won't|would|not) (?:\S+ ){0,2}(?:like|enjoy) (?:what|any of|one bit|it one|how)(?: \S+){0,3}|wears? a wig|men in suits|(?:other )?creditors (?:\S+ ){0,3}(?:hear|learn|know|find|told|about)\p{L}*|wages (?:\S+ ){0,3}attach\p{L}*|offer of peace|gloves (?:\S+ ){0,3}off|hard ?ball|the hard way|get(?:ting)? tough|crack(?:ing)? down|com(?:e|ing) down (?:hard )?on you|show (?:our|my) teeth|(?:stop|done|finished|tired of) (?:being|playing) (?:nice|friendly|patient|polite)|no more mr\.? nice|(?:another|different|other|less pleasant) side of (?:me|us)|(?:won't|will not|cannot|can't) be (?:so|this|as|nearly) (?:\S+ )?(?:friendly|nice|patient|polite|accommodating|pleasant|gentle|understanding)(?: \S+){0,3}|make an example(?: of you)?
(?:will|may|might|could|would|can|going to|'ll|this|it|things|matters|let|for) (?:\S+ ){0,4}(?:get|gets|become|becomes|turn|turns|turning|be|go|goes|getting) (?:\S+ ){0,3}(?:unpleasant|ugly|nasty|messy|uncomfortable|sour|rough|painful|awkward for you|serious for you|difficult for you|out of hand|costly for you)
(?:let|want|have|hope|sure|before|if|should|needn't|need not|won't|doesn't|does not|must|not|never) (?:\S+ ){0,5}(?:come|comes|came|get|gets|got|go|goes) to (?:that|this|it|such a (?:point|pass))(?= *[.,!?;]|$| (?:and|but|if|so|please))
(?:good|experts?|specialise\p{L}*|specialize\p{L}*|better|known|happy|able|paid) (?:\S+ )?(?:at|in|for|to) (?:get|getting|recover|recovering|collect|collecting|fetch|fetching|chas\p{L}+|extract\p{L}*) (?:\S+ ){0,3}(?:money|debts?|payment|what)(?: \S+)?
(?:take|takes|taking|run|follow) (?:its|their|the usual|the normal|the legal) course
(?:be|is|are|goes?|taken|then|passes|soon|getting|slip\p{L}*) (?:\S+ )?out of (?:my|our) (?:hands|control)
(?:can't|cannot|can no longer|won't be able to|not be able to|no longer) (?:\S+ )?(?:hold|keep|shield|protect|stop) (?:\S+ ){0,4}(?:boss|partners?|lawyers?|colleagues|accountants?|management|head office|directors?|them|back|off)(?: \S+){0,3}
(?:up to you|your (?:choice|decision|call)|depends on you|in your hands|you decide) (?:\S+ )?(?:whether|if|how) (?:\S+ ){0,3}(?:this|it|we|things|matters|the \p{L}+) (?:\S+ ){0,2}(?:stays?|remains?|goes|ends?|gets?|becomes?|has to|have to|comes?|involve)(?: \S+){0,4}
(?:stay|keep|remain)\p{L}* (?:\S+ ){0,2}between (?:us|ourselves|you and me|the two of us)
(?:knock(?:ing)?|bang(?:ing)?) (?:on|at) (?:your|the) (?:\p{L}+ )?door|pay(?:ing)? you a (?:\p{L}+ )?visit|(?:turn|show)(?:ing)? up (?:\S+ ){0,2}(?:at|on|outside|in) (?:your|the) \p{L}+|(?:be|come|coming|drop) (?:round|around|over|by) (?:\S+ ){0,4}to (?:collect|get|fetch|take|talk|have a|pick|see)(?: \S+){0,4}
(?:send|sending) (?:somebody|someone|a (?:man|team|crew|couple|colleague)|(?:some|our) (?:man|people|lads|boys|men|guys)|people) (?:\S+ )?(?:round|over|around|to (?:your|collect|see|speak|talk|have))(?: \S+){0,3}
(?:reclaim|recover|retriev|repossess|remov|tak|get|fetch|collect|strip|rip|uninstall|dismantl)\p{L}* (?:\S+ ){0,2}(?:back )?(?:our|the|all|what is|your) (?:\S+ )?(?:goods|property|equipment|machines?|kit|stock|vehicles?|vans?|merchandise|furniture|fittings|kitchen|installation|hardware|ours)(?: \S+)?(?: back| away| out)?(?= *[.,!;]|$| (?:if|unless|until|on|when|and|again|from|by|without|should))
(?:serious|grave|severe|far-reaching|legal|unpleasant|negative|dire|lasting|real) (?:implications|effects|repercussions|ramifications|outcomes?|trouble|problems|difficulties)(?= *[.,!;]|$| (?:for|on) (?:you|your))|implications for (?:you|your)(?: \S+)?
within our rights(?: \S+)?|(?:every|full) right to (?:\S+ ){0,2}|(?:we|I) (?:are|am) (?:\S+ )?entitled to (?:tak|collect|remov|withhold|suspend|charg|stop|cancel|claim|refus|demand|recover)\p{L}*
los(?:e|ing) (?:\S+ ){0,3}(?:supplier|credit line|licen[cs]e|access|priority|slot|terms|spot)|other (?:ways|means|methods) of (?:get|reach|mak|collect|recover|persuad|convinc|deal)\p{L}*(?: \S+){0,4}|come from (?:Messrs|our (?:lawyers?|solicitors?)|the (?:lawyers?|court))(?: \S+)?
retention of title|title to the goods
(?:take|taking|tak\p{L}+|initiat\p{L}*|start\p{L}*|begin\p{L}*|institut\p{L}*|launch\p{L}*|set in motion|trigger\p{L}*|resort(?:ing)? to|prompt) (?:\S+ ){0,4}(?:steps|measures|action|actions|sanctions|procedures?|recovery|enforcement)(?= *[.,!;]|$| (?:to (?:recover|enforce|collect|get|secure|protect)|against|if|unless|which|that|on|without|as))
`,
  ),
];
