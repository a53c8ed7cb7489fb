import type { ShapeWords } from './shape-words.ts';

export const ENGLISH_SHAPE: ShapeWords = {
  language: 'en',
  common:
    'the and you your we our is are was were will have has been not for with this that please if by from would of to it',
  greeting: /^(?:dear|hello|hi|good (?:morning|afternoon|evening|day)|greetings|to whom)(?!\p{L})/iu,
  bareGreeting:
    /^(?:(?:hello|hi|good (?:morning|afternoon|evening|day)|greetings)(?: there| all| everyone| team)?|dear (?:accounts?(?: payable| department| team)?|customers?|clients?|team|all|sirs?|madam|sirs? (?:or|and|\/) madams?|sir\/madam|finance(?: team| department)?|colleagues?|friends?)|to whom it may concern)\s*[,:.!]?$/iu,
  greet: (name) => (name === null ? 'Hello,' : `Dear ${name},`),
  signOff:
    /^(?:(?:with )?(?:(?:my|our|the|very) )*(?:kind(?:est)?|best|warm(?:est)?|many|friendly|all good|all the|good)?(?: and \p{L}+)? ?(?:regards|wishes|greetings|best|thanks)|(?:yours )?(?:sincerely|faithfully|truly|cordially|respectfully)(?: yours)?|yours|best|cheers|thank you|thanks|take care)(?: (?:from|and) [\p{L}' ]{2,30})?\s*[,.]?$/iu,
  payment:
    /\b(?:bank transfer|transfer|wire|iban|bic|sort code|account number|routing|ach|cheque|check (?:to|payable|by)|by card|card|pay(?:ment)? (?:link|page|online|here|at|by|to|on)|direct debit|online at|pay (?:it )?(?:at|by|here|online|through|via)|paypal|bank details|standing order|https?:|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)/iu,
  contact:
    /\b(?:(?:call|ring|phone|reach|write to|reply to|text|e-?mail|contact|tell|give|drop) (?:me|us)|(?:a )?(?:call|ring) on|(?:reply|write back|answer this|my (?:direct )?(?:line|number|desk)|at this number|under this number|by replying)|telephone|just reply|let (?:me|us) know|(?:reach|call|phone|ring)(?:ed)? (?:me|us)?)/iu,
  objection:
    /\b(?:(?:anything|something|not|isn't|is not|are not|nothing) (?:\p{L}+ ){0,4}(?:right|wrong|unclear|clear|correct|missing|agree|amiss|match)|question|quer(?:y|ies)|disagree|dispute|object|difficult|hard|concerns?|stands? in the way|bad moment|instal?lments?|in parts|trouble|in the way|a reason|if you (?:see|believe|think|have already|need)|not (?:as|what) you|(?:crossed|help|problem|mistake|wobbl|faulty|complain|wrong|happy|unhappy|looks? (?:odd|off)))/iu,
  total:
    /\b(?:totals?|in total|in all|altogether|together|sum|overall|combined|adds? up|com(?:es?|ing) (?:out )?(?:to|at)|amount(?:s|ing)? to|across|grand total|makes?|making|equals?|(?:I|we|you) get|all told|all in|summed|added|adding|for (?:both|everything|the lot)|both accounts|the lot|works out)\b/iu,
  partner: /\b(?:partner|agency|agents?|collections?|collectors?|recovery|solicitors?|attorneys?)\b/iu,
  quotes:
    /\b(?:you(?:r)? (?:\p{L}+ )?(?:wrote|write|said|say|asked|ask|told|called|mentioned|noted|question|mail|e-?mail|message|note|letter|order|subject|words?|remark|drawing|plan|form|list|comment|put|marked|scribbled|typed|entered|added|sticker|sign)|customer|called|titled|entitled|named|headed|marked|labelled|labeled|subject|book|film|song|play|poster|brochure|title|the (?:word|words|sign|banner|slogan|phrase|file|folder|series|game|article))\b/iu,
  agreed: /\b(?:agreed|agreement|as discussed|you accepted|you chose|we settled on)\b/iu,
  longSentence: 30,
  suggestions: {
    payment: 'You can pay by bank transfer to the account on the invoice.',
    contact: 'Please call me or reply to this mail.',
    objection: 'If something is not right with the invoice, please tell me.',
    crossed: 'If your payment has crossed with this mail, thank you.',
  },
};
