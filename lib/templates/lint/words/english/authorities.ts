import { HINT } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const AUTHORITY = String.raw`(?:IRS|HMRC|(?:the )?inland revenue|revenue (?:commissioners|service)|tax (?:office|authorit(?:y|ies)|inspectors?|people|man)|tax ?man|licen[cs](?:ing|e) (?:board|authority|office)|trading standards|better business bureau|BBB|attorney general|state attorney|district attorney|DA's office|immigration(?: \p{L}+)?|home office|companies house|ombudsman|regulators?|(?:city|town|local|county) (?:council|hall)|authorit(?:y|ies)|chamber(?: of (?:commerce|trade))?|trade (?:association|body|register|press)|guild|federation|(?:professional|governing|supervisory|industry) (?:body|board)|(?:medical|bar|school|state|dental) (?:board|council|association)|head office|franchisor|parent company|(?:credit|trade|our|your) insurers?|credit insurance|action fraud|fraud (?:squad|office|department|line)|serious fraud \p{L}+|social services|job ?cent(?:re|er)|your (?:bank|lender|mortgage \p{L}+|landlord|accountant|auditors?|school|college|university|church|sponsor)|bank manager)`;
const TELL = String.raw`(?:report|notif|inform|tell|told|telling|alert|flag|advis|register|record|log|submit|let|letting|write to|writing to|wrote to|contact|go to|going to|complain to|pass|bring|brought|copy|mention|speak to|talk to|turn to|hear from|involve|call|in touch with|make|aware|raise)`;
const OWN_CASE = String.raw`about the (?:order|delivery|form|offer|appointment)|post with your name|addressed to you|our post|(?:would you|could you|would you mind|may I ask you|glad (?:if|of)|please|kind enough to|happy if you) (?:\S+ ){0,3}(?:leav\p{L}*|writ\p{L}*|giv\p{L}*) (?:us|me)|if you (?:liked|enjoyed|are happy|agree|allow|permit|consent)|with your (?:permission|consent)|(?:our|the|new) (?:\S+ )?(?:opening hours|price list|catalogue|news|offer|photos? of)|in (?:the|your) team|damage\p{L}*|parcel|transport|broken|theft|burglary|flood|water|storm|accident|fire|lost (?:in|parcel)|VAT|tax (?:return|number|certificate|code)|(?:as|if|that) you (?:asked|wish|like|want)|for you(?= *[.,]|$)|exemption|our own|planning|building (?:control|permit)|permit|grant|at your (?:side|end)|(?:a )?proof of|wrong account|returned|rejected`;

/** Who is said to be told, records that are said to suffer, and what is said to be a crime. */
export const ENGLISH_AUTHORITIES: readonly WordEntry[] = [
  ...saidAs(
    {
      ...HINT,
      why: 'Nobody else may be told of what a customer owes, and nobody may be told that they will be.',
      suggestion: 'If something is not right with the invoice, please tell me.',
      unless: OWN_CASE,
    },
    String.raw`
(?:we|I|us|our \p{L}+)(?:'ll|'d|'re|'m)? (?:\S+ ){0,5}${TELL}\p{L}* (?:\S+ ){0,7}?${AUTHORITY}
${AUTHORITY} (?:\S+ ){0,3}(?:will|would|may|might|must|shall|can|could|to|has|have|is|are) (?:\S+ ){0,3}(?:know|told|informed|notified|aware|interested|hear|learn|alerted|take it|pick|look into|involved|contacted|advised|called|like|happy|pleased|curious|a report|written)(?: \S+){0,3}
(?:this|it|the matter|your \p{L}+|everything|that) (?:\S+ ){0,2}(?:will|would|may|must|shall|has to|have to|to|can|could|is|gets?) (?:\S+ ){0,2}(?:be )?(?:reported|notified|referred|passed|flagged|made known|disclosed|mentioned|registered|go|logged|submitted)(?: \S+){0,3}? (?:to|with|at) (?:\S+ )?${AUTHORITY}
(?:post|put|publish|print|hang|display|pin|list|share|expose|read out|circulat|announc|shout|blog|tweet|tag)\p{L}* (?:\S+ ){0,6}?(?:list of|names? (?:of|on|in|at|of those)|non-?payers|bad payers|(?:on|in|at|to|across|via) (?:\S+ )?(?:counter|door|board|window|wall|notice ?board|facebook|instagram|twitter|linkedin|newsletter|local paper|group|forum|shop window|village|internet|website|online)|publicly|online|for all to see)|(?:leave|write|post|give you|leaving|writing|posting) (?:\S+ ){0,3}(?:reviews?|rating|one star|1 star)(?: \S+){0,3}|(?:google|trustpilot|yelp|tripadvisor|nextdoor|checkatrade) (?:review|page|rating|post)?s?|let (?:others|people|everyone|everybody|the (?:world|town|village|trade)) (?:know|see|hear)
1099(?:-?[AC])?|cancel(?:l?ed|lation of) debt(?: income)?|report\p{L}* (?:it |this |the \p{L}+ )?as (?:\p{L}+ )?income
(?:licen[cs]e|permit|registration|accreditation|membership|visa|job|position|franchise|pension|benefits?) (?:\S+ ){0,3}(?:at (?:risk|stake)|in (?:danger|jeopardy)|on the line|endangered|jeopardi[sz]ed)
(?:insurance|insurers?'?|credit|trade|supplier) (?:cover|lines?|limits?) (?:\S+ ){0,5}(?:withdrawn|reduced|cancel\p{L}*|lost|lose|cut|pulled|gone|suffer)
(?:your|the|any|a) (?:\S+ )?(?:rating|score|credit|payment (?:record|history|index|score)|file|credit file|trading history|record) (?:\S+ ){0,3}(?:suffer\p{L}*|drop\p{L}*|damage\p{L}*|affected|stain\p{L}*|downgrad\p{L}*|hit|ruin\p{L}*|blemish\p{L}*|marked|tarnish\p{L}*|black mark|take a)
(?:black|bad|permanent|lasting) (?:mark|stain|blot|flag|spot)s?(?: (?:on|against|next to))?
(?:show|shows|showing|appear\p{L}*|listed|register\p{L}*|recorded|land|turn up|noted|logged|entered|filed|filing) (?:\S+ ){0,4}(?:on|in|with|at|to|against) (?:\S+ ){0,3}(?:credit \p{L}+|credit|registry trust|default register|register of \p{L}+|bad debt\p{L}*|payment database|debtor \p{L}+|lenders?|rating agenc(?:y|ies)|bureaus?|graydon|coface|atradius|allianz trade|euler hermes|d&b|dun and bradstreet)
(?:harder|hard|difficult|impossible|tough|never|not|unable|no longer|struggle) (?:\S+ ){0,4}(?:get|getting|obtain|find|borrow|take out|rent|buy) (?:\S+ ){0,3}(?:credit|loans?|mortgages?|finance|financing|flat|apartment|phone contract|lease|terms)(?: \S+){0,3}
(?:is|are|amounts? to|borders? on|constitutes?|equals?|nothing (?:but|less than|short of)|close to|tantamount to|committ\p{L}+|as good as|would be|looks like) (?:\S+ ){0,2}(?:stealing|larceny|robbery|a crime|criminal|illegal|unlawful|against the law|deception|obtaining (?:goods|services) by|shoplifting|embezzlement)(?: \S+)?
(?:break|breaking|broken|broke) the law|(?:get|getting|put|land|ends? up) (?:\S+ ){0,3}(?:in trouble|into trouble|in handcuffs|in jail|behind bars|locked up)(?: with \S+)?|warrant (?:for|out)|officers? (?:\S+ ){0,3}(?:at|to|on) your (?:door|house|home|premises)|immigration status|deport\p{L}*
`,
  ),
];
