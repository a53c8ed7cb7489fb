import type { LanguageWords } from './language-words.ts';

export const ENGLISH: LanguageWords = {
  language: 'en',
  pays: 'pay|pays|paying|payment|payments|paid|transfer|transfers|transferring|wire|wires|wiring|settle|settles|settling|remit|remits|remitting|clear the (?:balance|invoices?|account)|(?:money|funds|cheque|check) (?:will|goes|is|are)|sends? (?:the |you )?(?:money|funds|cheque|check)|bank transfer|instal?ments?',
  future:
    "will|shall|'ll|going to|to be|be|gets?|wants? to|promise[sd]?|(?:is|are|am) (?:paying|transferring)",
  paid: "(?<!are )paid|transferred|wired|settled|remitted|sent the (?:money|cheque|check|payment)|(?:payment|money|cheque|check|transfer|wire) (?:was|has been|is already|already) (?:sent|made|done|out)|payment (?:went|has gone) out|made (?:the|a) (?:payment|transfer)|(?:has|have|'ve|had) (?:made|done) (?:the|a) payment",
  negation:
    "not|cannot|never|unable|refuses?|refused|declines?|(?:ca|wo|do|does|did|is|are|would|could|should)n't|no money|no payment",
  noNegation: 'no later than|not later than|not after|no problem|not only|why not',
  condition:
    'if|unless|once|when(?:ever)?|as soon as (?!possible)|subject to|provided|depends? on|depending on|after (?:we|they|i|he|she) (?:get|gets|receive|receives|hear|hears)|until (?:we|they|he|she) (?:get|gets|receive|receives)|pending',
  contrast: 'but|however|instead|though|although',
  joins: 'and|then|plus',
  otherMatters:
    'call(?:s|ed|ing)?|ring|rang|phone[ds]?|speak|spoke|talk(?:s|ed)?|meet(?:s|ing)?|met|visit|deliver(?:s|y|ed|ies)?|shipped|due|dated|issued|holiday|vacation|out of (?:the )?office|back (?:in|on|at)|invoice date|order(?:ed)?|received|closed|discount|remind(?:er)?|sent (?:on|to|you)|wrote',
  maybe:
    'may|might|could|would|should|hopes?|hoping|tr(?:y|ies|ying)|maybe|perhaps|probably|possibly|wish(?:es)?|thinks? about|considers?',
  timeOfDay: '(?:in the |this )?(?:morning|afternoon|evening|noon|midday)',
  weekLater: 'a week (?:from|on)|week',
  speaks: 'call|calls|ring|phone|speak|talk|discuss|meet|visit|get back|come back|let (?:you|me|us) know',
  owed: 'discount|due(?! to)|owes?|owed|owing|overdue|outstanding since|dated',
  vague:
    'soon(?:est)?|shortly|asap|a\\.s\\.a\\.p\\.?|as soon as possible|in due course|(?:in )?(?:the )?next (?:few )?(?:days|weeks)|(?:in|within) (?:a few|some|several|a couple of|the coming|the next few) (?:days|weeks|months)|coming (?:days|weeks)|(?:early|mid|later?|beginning of|middle of|start of) (?:in )?(?:this |next |the )?(?:week|month)|(?:this|next|the coming|the following) (?:week|month|year|quarter)|sometime[^.,;]{0,20}|one day|(?:by |at )?(?:the )?end of (?:the |this |next )?quarter|when possible|when (?:he|she|they|we|i) can|eventually|in a (?:bit|while)|at the earliest opportunity|promptly|without delay|the usual run|next (?:payment|cheque|check) run',
  about:
    'about|around|roughly|approx(?:\\.|imately)?|circa|ca\\.|at least|up to|some of it|something|part of it|a part|most of it',
  half: '(?:the )?(?:other |first |second )?half(?: of it)?(?! of (?:the )?(?:month|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|50 ?%',
  third: '(?:a|one|the (?:first|second|other|last)) third',
  quarter: '(?:a |one )?quarter(?! of (?:the|a) year)',
  rest: '(?:the )?(?:rest|remainder|remaining(?: (?:amount|balance|sum))?|outstanding rest)|(?:the )?other half',
  all: 'all(?: of it)?|everything|(?:the )?(?:full|whole|entire|total)(?: (?:amount|balance|sum|thing))?|in full|(?:the )?balance|both',
  now: '(?<!from )now|today|right away|straight away|immediately|tonight|(?:by )?(?:the )?(?:end of (?:the )?day|eod|cob)(?! ?(?:on )?\\|)',
  tomorrow: 'tomorrow|tmrw|tomorow',
  afterTomorrow: '(?:the )?day after tomorrow',
  weekdays: [
    'sunday|sun',
    'monday|mon',
    'tuesday|tues?',
    'wednesday|wed|weds',
    'thursday|thurs?|thu',
    'friday|fri',
    'saturday',
  ],
  next: 'next',
  coming: 'this|this coming|coming|upcoming',
  last: 'last|past|previous',
  before:
    'by|on|until|till|before|at|from|starting(?: on)?|beginning(?: on)?|the|of|to|for|latest|no later than|not later than|due',
  endOf: '(?:the )?end of',
  endOfMonth:
    "(?:the )?(?:end of (?:the |this )?month|month'?s? end|month-end|eom|last day of (?:the|this) month)",
  endOfNextMonth: '(?:the )?end of (?:the )?next month',
  endOfYear: '(?:the )?(?:end of (?:the |this )?year|year-?end|eoy)',
  endOfWeek: '(?:the )?(?:end of (?:the |this )?week|eow)',
  within: 'within(?: the next)?|in(?: the next)?',
  daysUnit: 'days?',
  weeksUnit: 'weeks?|wks?',
  monthsUnit: 'months?',
  ordinal: '(?:the )?(?<n>\\d{1,2})(?:st|nd|rd|th)(?: of (?:the|this) month)?',
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept?',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  beforeMonth: 'in|from|by|until|till|for|early|mid|late|next|starting|beginning|of|end',
  everyWeek:
    'weekly|(?:(?<=\\d )a|per|each|every) week|(?<!(?:in|within|about|than|for|half) )a week(?! (?:from (?:now|today)|(?:from|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day|later|after|ago))',
  everyTwoWeeks:
    'fortnightly|biweekly|bi-weekly|every (?:two|2|other|second) weeks?|(?:a|per|each|every) fortnight',
  everyMonth:
    'monthly|(?:(?<=\\d )a|per|each|every) month|(?<!(?:in|within|about|than|for|half) )a month(?! (?:from (?:now|today)|(?:from|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day|later|after|ago))',
  instalments:
    '(?:equal |even |monthly |weekly )*(?:instal?ments?|parts|payments|rates|tranches|portions)|times|monthly|weekly',
  numbers: [
    ['a|an|one', 1],
    ['two|both', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
    ['ten', 10],
    ['twelve', 12],
    ['fourteen', 14],
    ['fifteen', 15],
    ['twenty', 20],
    ['thirty', 30],
  ],
  currencies: [
    ['euros?', 'EUR'],
    ['dollars?|bucks', '$'],
    ['pounds?(?: sterling)?|quid', 'GBP'],
    ['(?:swiss )?francs?', 'CHF'],
    ['yen', 'JPY'],
  ],
  numbered:
    'invoices?|inv|order|orders|po|p\\.o\\.|contract|customer|client|account|acct|ref|reference|ticket|case|room|suite|floor|page|item|line|ext|extension|box|street|road|st|rd|ave|avenue|no|nr|number|numbers|position|version|step|net|iban|id|zip|tel|phone|mobile|cell|fax',
  counted:
    "days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|o'clock|am|pm|pieces?|pcs|units?|boxes|invoices?|items?|instal?ments?|payments?|parts|people|times|km|kg|street|road|avenue|st",
  rate: 'interest|rate|discount|vat|tax|commission|fee|per annum|p\\.a\\.?|late fee|charge',
  weWill:
    "(?:and|but) (?:will|shall)|(?<!(?:you|he|she|they|who|that) )will (?:pay|transfer|settle|wire|send)|(?:i|we|he|she|they|the payment|payment|it|the money|the transfer|our (?:bank|accounts? (?:team|department)|accountant)|accounts payable|you|this|the (?:amount|balance|rest|invoices?|full amount|sum)) ?(?:will|shall|'ll|(?:am|are|is) (?:going to|paying|transferring)|'re (?:going to|paying|transferring)|'m (?:going to|paying|transferring)|promise|expect to|plan to|intend to|can (?:pay|transfer)|(?:am|are|is) (?:scheduled|set|planned|due to go out))",
  common:
    'the|a|an|in|of|all|and|will|we|to|by|is|on|for|with|you|half|rest|pays?|today|month|from|week|next|friday|monday|tomorrow|has|have|in full|each|end of|please|this|that',
};
