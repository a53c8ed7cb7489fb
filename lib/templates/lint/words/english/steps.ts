import { DECIDABLE_STEP, HINT, TELLING_SHAMES } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';
import { IS_SOMETHING_ELSE } from './pressing.ts';

const ASK = { suggestion: 'Please write or call me, and we will find a way.' };
const LAWYER = String.raw`(?:lawyers?|solicitors?|attorneys?|barristers?|counsel|law firm|legal (?:team|department|people|advis[eo]rs?|representatives?)|legal|collectors?|collection agency|debt collectors?|bailiffs?|agents)`;
const MATTER = String.raw`(?:account|matter|file|case|debt|invoices?|claim|balance|dossier)`;
const LOSS = String.raw`(?:suspension|termination|cancellation|disconnection|interruption|disruption|restriction|closure|withdrawal|deactivation|removal|deletion|loss|eviction|referral|escalation|enforcement|recovery|legal|collections?|repossession|blacklisting|expulsion|exclusion|downgrade|lapse)`;
const YOURS = String.raw`(?:your|the|all|any|this|his|her|these)`;
const THING = String.raw`(?:access|services?|accounts?|subscriptions?|memberships?|licen[cs]es?|orders?|deliver(?:y|ies)|suppl(?:y|ies)|shipments?|hosting|websites?|sites?|domains?|logins?|lines?|connections?|cover|polic(?:y|ies)|contracts?|agreements?|tenanc(?:y|ies)|leases?|places?|slots?|spots?|seats?|bookings?|reservations?|contents?|data|files|mailbox(?:es)?|credit (?:line|terms|facility|account)|terms|discounts?|priority|warrant(?:y|ies)|support|plan|profile|listing|storage unit|parking space|lessons?|classes|project|works?)`;
const UNLESS_KIND = String.raw`\bthe (?:old|new) (?:web ?site|system|portal|line|server)|repair\p{L}*|insur\p{L}*|maintenance|warranty|faulty|broken|weather|strike|holidays?|you (?:asked|requested|wanted|cancelled|told)|if you (?:like|wish|prefer|want|would like)|(?:not|n't|never|no longer|nothing) (?:be )?(?:\S+ )?(?:affected?|interrupted|suspended|at risk|change\p{L}*|touched|lost|stop\p{L}*)|leasing|recycl\p{L}*|for free|free of charge|exchange|old (?:machine|furniture|sofa|fridge|carpet|kitchen)|sorry for|apolog\p{L}*|was (?:\S+ )?(?:interrupted|affected|cancell?ed|lost)`;

/** Steps and harm by frames: who acts, what is lost, on what condition. */
export const ENGLISH_STEPS: readonly WordEntry[] = [
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK, unless: `${UNLESS_KIND}|${IS_SOMETHING_ELSE}` },
    String.raw`
(?:my|our) (?:\S+ )?${LAWYER} (?:has|have|is|are|will|would|'s|'re|'ll|can|may|wants?|needs?|advis\p{L}*|tells?|says?|thinks?|recommend\p{L}*|suggest\p{L}*|look\p{L}*|know\p{L}*|get\p{L}*)(?: (?:\S+ ){0,4}\S+)?
(?:told|asked|instructed|advised|briefed|authori[sz]ed|engaged|appointed|spoke\p{L}*|been) (?:\S+ ){0,3}(?:my|our|a|the) (?:\S+ )?${LAWYER}(?: to \S+)?
(?:advised|told|recommended|decided|minded|inclined|tempted|ready|prepared|free|able|entitled|about|going|forced|obliged|have|had) (?:\S+ )?to (?:issue|file|bring|lodge|make|start|serve|enter|pursue|put in) (?:\S+ ){0,2}(?:claims?|proceedings|suit|petition|papers|summons|notice)(?: \S+)?
(?:taken|taking|take|sought|seeking|seek|obtained|got|had|getting|asked for) (?:\S+ )?(?:legal|professional) (?:advice|opinion|counsel|guidance)
(?:it's|it is|that's|that is|this is|goes|is|then|passes|will be|be) (?:\S+ )?(?:over|down|up) to (?:the |those |other |some )?(?:people|professionals|lawyers|solicitors|specialists|others|experts|court|agency|agents|colleagues) (?:who|that|in|with|at)?(?: \S+)?
(?:enforcement|repossession|eviction|litigation|disconnection|suspension|termination|escalation|prosecution|recovery action) (?:will|would|may|is going to|shall|could) (?:\S+ )?(?:follow|come|begin|start|ensue|be next)|(?:paperwork|papers|documents|file|forms?|claim) (?:\S+ )?(?:for|to) (?:the )?(?:court|lawyers?|solicitors?|attorneys?|claim|agency|collect\p{L}*)
(?:claim|court|legal|small claims) (?:form|papers|documents|paperwork|pack) (?:\S+ ){0,4}(?:completed|prepared|ready|filled|printed|signed|drafted|drawn|desk|drawer|filed|lodged|served|sent|post|go|submitted)(?: \S+)?
judge?ments? (?:\S+ ){0,2}(?:will|may|can|could|would|might|to|being|is|gets?) (?:\S+ )?(?:be )?(?:entered|obtained|sought|registered|given|requested|enforced|applied for)
the law (?:\S+ ){0,2}(?:on (?:our|my) side|behind (?:us|me)|with us|backs|gives (?:us|me)|allows (?:us|me)|entitles|protects (?:us|me))(?: \S+)?|(?:use|using|turn to|go to|rely on|resort to) the (?:full force of the )?law|let the law
(?:evict\p{L}*|(?:seek|take|claim|regain|recover|order for|apply for|proceedings for|want|demand) possession|notice to quit|possession (?:order|claim|proceedings)|section (?:8|21) notice)(?: \S+)?
(?:${MATTER}|it|this|you|we|they) (?:\S+ ){0,4}(?:flagged|scheduled|marked|earmarked|queued|set|down|up|next|selected|listed|approved|nominated|being (?:prepared|reviewed|considered|assessed)|put forward|lined up|recommended|ready|due|submitted|passed|moved?|moving|sent|eligible|prepared|considered|transferred) (?:for|to|into) (?:\S+ ){0,2}${LOSS}(?: \S+)?
(?:result|end|culminat|lead|caus|mean|bring|trigger|prompt|entail|risk)\p{L}* (?:in |up in |to |about |with )?(?:\S+ ){0,4}?(?:the |a |an |immediate |temporary |permanent )*${LOSS} (?:of|for|to|from) ${YOURS}(?: \S+){0,2}|(?:result|lead|end)\p{L}* (?:in|to) (?:\S+ ){0,2}(?:suspension|termination|cancellation|disconnection|interruption|disruption|restriction|closure|withdrawal|deactivation|eviction|referral|escalation|enforcement|repossession|expulsion)
(?:avoid|prevent|spare|stop|stave off|escape|risk|face|facing|subject to|threat of|danger of|before|without|prior to) (?:\S+ ){0,3}(?:suspension|termination|cancellation|disconnection|(?:service |any |an? |further )(?:interruption|disruption|restriction)|interruption (?:of|to|in)|disruption (?:of|to|in)|closure|deactivation|deletion|eviction|referral|escalation|repossession)(?: of \S+ \S+)?
${YOURS} (?:\S+ ){0,2}${THING} (?:\S+ ){0,3}(?:will|may|might|could|can|would|shall|is|are|must|'ll|going to|has to|have to|gets?|goes) (?:\S+ ){0,3}?(?:be |been |being |get )?(?:interrupted|discontinued|disrupted|downgraded|removed|deleted|wiped|erased|forfeited?|lost|at risk|in danger|in jeopardy|under threat|jeopardi[sz]ed|affected|impacted|compromised|reallocated|released|given (?:to|away)|offered to|expire|lapse|end|cease|stop|go dark|terminated|suspended|locked|paused|deactivated|unavailable|taken offline|passed to (?:someone|the next))(?: \S+)?
(?:(?:will|shall|may|might|'ll|going to|have to|must|to|and|can|could) (?:\S+ )?)(?:delet|remov|wip|eras|take down|unpublish|forfeit|pull|yank|unplug|uninstall|switch off|shut off|shut down|turn off|lock|downgrad|discontinu|interrupt)\p{L}* (?:\S+ ){0,2}(?:your|the) (?:\S+ ){0,2}(?:${THING}|pages?|shop|app|systems?|internet|phones?|tap|power|water|gas|electricity|alarm|network)(?: \S+)?
(?:keep|retain|forfeit|lose|hold on to|not (?:return|refund)) (?:\S+ ){0,2}(?:deposit|down ?payment|advance payment)
(?:can't|cannot|can no longer|unable to|won't be able to|won't|not) (?:\S+ )?(?:guarantee|keep|hold|reserve|save) (?:\S+ ){0,2}(?:your|the|his|her) (?:\S+ )?(?:place|slot|spot|seat|booking|tenancy|room|pitch)(?: \S+){0,2}
(?:tap|taps|lines?|lights?|plug|power|heating|phones?|internet|water) (?:\S+ )?(?:gets?|will be|goes|go|is|are|be|being) (?:turned|switched|cut|shut|pulled|off|out|dead|dark)(?: off)?
(?:account|customer|you) (?:\S+ )?(?:is |are |goes |go |be |been )?on stop(?: \S+)?|(?:cash|payment)[ -](?:up[ -]?front|in advance|before \p{L}+|with order|on delivery)(?: \S+){0,2} (?:basis|only|terms|from now on|from here on|in future)
(?:debts?|accounts?|claims?|invoices?|receivables?|it|this) (?:\S+ ){0,3}(?:be|being|get) (?:sold|assigned|auctioned|factored|bought)|(?:steps|measures|action|proceedings|procedures?|ways|means) to (?:recover|enforce|collect|secure|obtain|get)(?: \S+){0,3}|recover (?:\S+ ){0,2}(?:debt|sum|amount|money|balance|what (?:is|you) ow\p{L}*) (?:by|through|via|using|in|from|with)(?: \S+){0,2}
(?:agenc(?:y|ies)|bureaus?|lenders?|banks|mortgage|credit) (?:\S+ ){0,6}(?:your name|(?:have|has|get|got) you)(?: \S+)?|(?:try|good luck|luck|trouble|problems|fun|bother|hassle) (?:getting|finding|to get|with) (?:\S+ ){0,3}(?:credit|mortgage|loan|finance|lease|supplier|phone contract)(?: \S+)?
(?:bank )?accounts? (?:\S+ ){0,2}(?:frozen|garnished|seized|(?:be |been |being )attached|levied|emptied)|(?:as|reported) stolen|(?:goods|property|items|it|them) (?:\S+ ){0,2}(?:as|were|are|is) stolen|high court (?:\S+ )?(?:officers?|enforcement|writ)(?: \S+)?|(?:court|claims?) (?:\S+ ){0,6}(?:online form|website|form online|portal)
`,
  ),
  ...saidAs(
    {
      ...HINT,
      ...ASK,
      unless: String.raw`${UNLESS_KIND}|(?:to|and) (?:help|fix|measure|repair|look|install|deliver|paint|talk about the|show|put (?:it|that|this) right|make (?:it|this) right)|(?:complaint|delivery|design|drawings?|order|offer|garden|kitchen|floor|fair) (?:\S+ ){0,3}(?:seriously|next)|may we|reference|partner (?:list|page)`,
    },
    String.raw`
(?:tell|telling|inform\p{L}*|warn\p{L}*|talk\p{L}* to|speak\p{L}* to) (?:\S+ ){0,3}(?:landlords|traders|shops|owners|dealers|firms|suppliers|parents|members|tradesm[ae]n|builders|wholesalers|competitors|people|everyone|club|committee) (?:\S+ ){0,3}(?:about|of) (?:you|your|this|it)(?= *[.,!]|$| \S+)
(?:turns?|turning|turned|shows?|showing|pops?) up (?:\S+ ){0,2}(?:at|on|outside) your(?: \S+)?
(?:send|sending|sends) (?:\p{L}+|my \p{L}+|our \p{L}+|a few \p{L}+|somebody|someone) (?:over|round|around|by)(?: \S+)?
(?:good|great|skilled|very good|brilliant|expert) (?:at|in) (?:getting|making|persuading|convincing|finding) (?:people|customers|debtors|you|folks|money|payers)(?: \S+){0,3}
(?:com(?:e|ing)|back|round|over) (?:\S+ )?(?:and|to) (?:take|get|fetch|collect|unscrew|remove|rip|pick|strip|dismantle|pull|tear|load|unplug) (?:\S+ ){0,4}(?:back|away|again|out|off|up|down)|take (?:the|our|that|back the|back our) (?:\S+ )?\p{L}+ back(?= *[.,!]|$)
(?:heard|hear|seen|see) the (?:end|last) of (?:this|it|me|us)|(?:this|it)(?:'s| is)(?:n't| not| far from| hardly) (?:over|finished|the end)(?: (?:yet|by a long|of (?:it|this|the))\S*)?(?= *[.,!]|$)
(?:will|shall|'ll|must|have to|would|to|going to|prepared to|ready to) (?:\S+ )?do (?:what|whatever|everything|anything|all) (?:\S+ ){0,4}(?:necessary|needed|takes|have to|has to|must|need to|required|gets? (?:our|my|the) money)(?: \S+)?
(?:take|takes|taking) (?:\S+ ){0,3}(?:non-?payment|late payment|unpaid \p{L}+|debts?|defaults?|broken promises?) (?:\S+ ){0,2}seriously|act(?:ed|s|ing)? accordingly
(?:think|consider|imagine|know|ask yourself|picture|reflect|aware|careful|realise|realize)(?: \S+){0,5} (?:what|how) (?:\S+ ){0,3}(?:could|would|might|will|may|can) (?:\S+ )?(?:mean|do|affect|look|cost|happen) (?:for|to|in|your|you|next)(?: \S+){0,3}|(?:think|consider)(?: \S+){0,2} (?:carefully|hard|twice|again) (?:about|before)(?: \S+){0,3}(?! (?:colou?r|size))
(?:hate|sorry|pity|shame|sad|(?:would|do|did) ?n[o']t (?:\S+ )?(?:want|like)|rather not|regret|not want) (?:\S+ ){0,4}(?:this|it|things|that|matters|us) (?:\S+ ){0,3}(?:becom\p{L}*|turn\p{L}* into|end|ended|escalat\p{L}*|lead|cause|(?<!not )come to (?:that|this|it|a|court|an)|go wrong|spoil|affect|damage|get out)(?: \S+){0,4}
(?:find|finding|found|see|learn) out (?:\S+ )?(?:what|how|where|who) (?:\S+ )?(?:happens|comes|we|it|I|that|follows|else)(?: \S+){0,3}|(?:know|knows) what (?:the )?(?:next|comes|happens|follows)(?: \S+){0,3}
(?:things|this|it|matters|life) (?:could|can|may|might|will|would) (?:\S+ ){0,3}(?:awkward|complicated|tense|hairy|uncomfortable|interesting for you|expensive and|less pleasant|worse|tricky for you)(?: \S+)?|(?:less|lot less|far less) (?:pleasant|comfortable|friendly|agreeable|amicable|enjoyable) for (?:you|both|all|everyone)(?: \S+)?
(?:hear|hearing) from (?:us|me) (?:\S+ ){0,2}(?:differently|another way|different|other|formally|elsewhere)(?: \S+)?|(?:someone|somebody) (?:else )?will be in touch (?:with you )?(?:shortly|soon|about)?(?: \S+)?(?= *[.,!]|$)
(?:didn't|did not|never|won't|doesn't|seldom|rarely) (?:\S+ )?(?:end|ended|ends|go|turn out) (?:\S+ )?(?:well|pretty|nicely) (?:for|with)(?: \S+)?|(?:idle|empty) (?:threats?|words)|not (?:making )?(?:a|an) (?:\S+ )?threat|(?:this|that|it) is(?:n't| not) a (?:\S+ )?threat|(?:call|take|see) (?:it|this) (?:as )?a (?:threat|promise|friendly warning|warning)|(?:friendly )?word of warning|(?:we|I) (?:don't|do not|never) (?:\S+ )?(?:let|allow) (?:\S+ ){0,3}(?:lie|slide|pass|drop|go)(?: \S+){0,2}
(?:nobody|no one|none|not one|no (?:\S+ ){1,2}?(?:plumber|builder|supplier|firm|trader|wholesaler|merchant|garage|agent|agency|one|landlord|nursery|school|shop|company|tradesm[ae]n|contractor|dealer)) (?:\S+ ){0,6}(?:suppl\p{L}*|works?|deals?|sells?|serves?|delivers?|touch\p{L}*|lends?|gives?|trusts?) (?:to |for |with )?(?:you|your)(?: \S+){0,2}
(?:name|list|tag|expose|feature|shame|out) (?:you|your (?:name|firm|company|business|shop|photo|picture|\p{L}+)) (?:\S+ ){0,3}(?:on (?:our|the|my|facebook|social|google|instagram)|in (?:our|the|my) (?:window|shop|paper|group|newsletter)|online|publicly)(?: \S+)?|(?:one[ -]star|1[ -]star|bad|honest|negative|scathing|public|terrible) review(?: \S+)?
(?:small|little|tight) (?:town|world|village|place|community|trade|industry|island|circle)(?: \S+)?,? (?:and |where )?(?:\S+ ){0,3}(?:way of|round|remember|memory|hear|know|come|talk|word|every)\p{L}*(?: \S+){0,3}|(?:come|comes|coming|go|goes) (?:back )?(?:a)?round(?= *[.,!]|$)
(?:window|chance|time|opportunity|hope|wish|like|possible|prefer|last|only|while|before|until|still) (?:\S+ ){0,5}(?:amicabl[ey]|in a friendly way|on friendly terms|without involving|nicely|as friends)(?: \S+){0,2} (?:closes?|ends?|tonight|today|runs? out|over|passes|before|while|until|or)|(?:before|when|until|once|that|then)(?: \S+)? (?:it's|this is|it is|gets|goes) out of (?:my|our) (?:hands|control)
(?:people|families|men|others|firms|businesses|folks|customers) (?:\S+ )?(?:lost|lose|losing) (?:\S+ )?(?:homes?|house|houses|business|businesses|licen[cs]es?|everything|jobs?|cars?)(?: \S+){0,5}|(?:keeps?|hold\p{L}*|maintain\p{L}*|compil\p{L}*|add\p{L}* to) (?:\S+ ){0,2}lists? of (?:\S+ )?(?:slow|late|bad|non)\S* ?payers?(?: \S+){0,3}|as (?:others|some|many|several \p{L}+) (?:\S+ )?(?:found|find|learn\p{L}*|discover\p{L}*) (?:out|to their cost|the hard way)
(?:do I|should I|shall I|must I|will I|do we|should we|shall we|must we|want me to|would you rather I)(?: really)?(?: have to| need to)? (?:call|ring|phone|speak to|talk to|write to|tell|contact|visit|involve) your (?:\S+ )?(?:supervisor|boss|employer|line manager|landlord|headmaster|HR)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...TELLING_SHAMES,
      ...ASK,
      unless: String.raw`at your request|you asked|thank\p{L}*|how (?:pleased|happy|well|lovely|nice|good)|recommend\p{L}*|praise`,
    },
    String.raw`
(?:I|we)(?:'ve| have|'d| had)? (?:\S+ )?(?:told|mentioned (?:it|this|you|that|your \p{L}+) to|spoken to|spoke to|informed|warned|let|talked to|complained to|said to|shown|copied in) (?:\S+ ){0,4}(?:others?|parents|members|club|neighbou?rs?|everyone|everybody|colleagues|suppliers|customers|famil(?:y|ies)|traders?|staff|friends|people|regulars|congregation|committee|tenants|wife|husband|boss|mother|father|village|street|team) (?:\S+ ){0,6}(?:owe\p{L}*|you|your|unpaid|debts?|bill|surprised|shocked|about (?:it|this))(?: \S+)?
`,
  ),
];
