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
import { type HarmlessSentence, saidAs, type WordEntry } from '../word-list.ts';
import { NO_LAST_ASKING, NOT_ABOUT_PAYING, TOLD_OR_OURS } from './frames.ts';
import { PRESSING } from './pressing.ts';

const ASK = { suggestion: 'Bitte schreiben Sie mir oder rufen Sie an; wir finden einen Weg.' };
const OTHERS = String.raw`(?:chefs?|chefin|arbeitgeber\p{L}*|vorgesetzte\p{L}*|familie|nachbar\p{L}*|frau|mann|eltern|kund(?:en|schaft)|lieferant\p{L}*|geschäftspartner\p{L}*|vermieter\p{L}*|branche|öffentlichkeit|presse|zeitung|verband|kammer|handelskammer|gesellschafter\p{L}*|aufsichtsrat|freund\p{L}*|umfeld|bekannte\p{L}*|ihren leuten)`;
const WORD_SPREADS = String.raw`
(?:spricht|sprechen|sprach|spräche) sich (?:\S+ ){0,5}(?:herum|rum)|(?:macht|machen) (?:\S+ ){0,3}die runde
`;
const TELLS = String.raw`
(?:mit|bei|an) (?:ihre[mnr]?|deine[mnr]?) (?:\S+ )?${OTHERS} (?:\S+ )?(?:reden|sprechen|melden|wenden|anrufen|nachfragen|klären|vorstellig|unterhalten|schreiben|besprechen)
(?:ihre[nmr]?|ihr|deine[nmr]?|andere[nr]?|anderen|der|die|den|das) (?:\S+ )?${OTHERS} (?:\S+ ){0,6}(?:informier\p{L}*|unterricht\p{L}*|erfähr\p{L}*|erfahr\p{L}*|hören|hört|davon wissen|interessier\p{L}*|mitteil\p{L}*|erzähl\p{L}*|in kenntnis|kontaktier\p{L}*|warn\p{L}*|verständig\p{L}*|einweihen|einschalten|wundern|staunen)
`;

/** Ways of saying that turn on the sentence around them. */
export const MORE_GERMAN_WORDS: readonly WordEntry[] = [
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK },
    String.raw`
betreibung(?:en|sbegehren|samt|sverfahren)?(?: \S+)?
(?:schaltet|schalten|schaltete) sich (?:\S+ ){0,6}ein|(?:einschalt\p{L}*|beauftrag\p{L}*|hinzuzieh\p{L}*|hinzuzuzieh\p{L}*) (?:\S+ )?(?:dritte\p{L}*|dienstleister\p{L}*|fachleute\p{L}*)|dritte\p{L}* (?:\S+ )?(?:einschalt\p{L}*|beauftrag\p{L}*|übergeb\p{L}*|hinzuzieh\p{L}*)
(?:anwalts|gerichts|rechtsanwalts|prozess|verfahrens|rechtsverfolgungs|inkasso|betreibungs)kosten
(?:vor|zum|zu einem|einem) (?:\S+ )?(?:richter\p{L}*|friedensrichter\p{L}*|kadi)|(?:den|der) (?:klage|rechts)weg
`,
  ),
  ...saidAs(
    { ...HINT, ...ASK },
    String.raw`
in (?:andere|fremde|dritte) hände(?: \S+)?|(?:anderen|dritten) (?:überlass\p{L}*|übergeb\p{L}*|übertrag\p{L}*)
(?:können|dürfen|werden) (?:sie )?sich (?:\S+ )?(?:denken|vorstellen|ausmalen|ausrechnen)(?: \S+){0,4}|wie (?:es|das) (?:dann )?(?:weitergeht|endet|ausgeht)|was (?:dann|danach) (?:passiert|kommt|folgt|geschieht)
(?:andere|weniger (?:freundliche|angenehme|nette)|ungemütliche|andersartige) (?:seiten|saiten|töne|wege|mittel|möglichkeiten|methoden|maßnahmen)(?: \S+)?|(?:wird|würde|könnte|kann|müsste) (?:\S+ ){0,4}(?:unangenehm|ungemütlich|unschön|hässlich|teuer)(?: \S+)?
(?:nicht|kaum|keinesfalls|ungern) (?:\S+ )?(?:so weit|soweit) (?:\S+ )?(?:kommen|treiben|gehen)(?: \S+)?|(?:zwingen|nötigen) sie uns(?: \S+){0,4}|uns (?:\S+ ){0,4}(?:gezwungen|genötigt|veranlasst) (?:\S+ )?(?:sehen|sieht|wären|sind)?
`,
  ),
  ...saidAs(
    {
      ...TELLING_OTHERS,
      ...ASK,
      unless: String.raw`(?:möchten|wollen|wünschen|soll|sollen|muss|müssen) (?:sie|ich|wir),? (?:\S+ )?(?:dass|ihr\p{L}*)`,
    },
    `${WORD_SPREADS}\n${TELLS}`,
  ),
  ...saidAs({ ...TELLING_SHAMES, ...ASK }, WORD_SPREADS),
  ...saidAs(
    { ...DOUBT, suggestion: 'Wenn es einen Grund gibt, den ich nicht kenne, sagen Sie ihn mir bitte.' },
    String.raw`
ob sie (?:\S+ ){0,4}(?:vorhatten|vorhaben|beabsichtig\p{L}*|gewillt|willens|je(?:mals)? (?:\S+ )?zahl\p{L}*|ernst (?:\S+ )?mein\p{L}*|ehrlich|wollten|zahlen woll\p{L}*)(?: \S+){0,3}
(?:an|auf|von) ihre[mnr]? (?:\S+ )?(?:ehrlichkeit|redlichkeit|aufrichtigkeit|glaubwürdigkeit|seriosität|wort|worte|zusagen|gutem willen|guten willen)(?: \S+){0,3} ?(?:zweifel\p{L}*|nicht(?:s)?|kein\p{L}*|verlass\p{L}*)|zweifel\p{L}* (?:\S+ ){0,3}(?:ehrlichkeit|redlichkeit|aufrichtigkeit|glaubwürdigkeit|seriosität|wort|zusagen|willen)
(?:ihnen|ihrem wort|ihren worten|ihren zusagen) (?:\S+ ){0,3}(?:nicht mehr|kein\p{L}*|nichts mehr|kaum noch) (?:\S+ )?(?:glaub\p{L}*|trau\p{L}*|vertrau\p{L}*|abnehm\p{L}*|wort)|glaub\p{L}* (?:wir |ich )?ihnen (?:\S+ )?(?:nicht|kein\p{L}*|nichts)(?: \S+)?|unter falschen (?:angaben|vorzeichen|voraussetzungen)|vorgespiegelt\p{L}*|vorgegaukelt|vortäusch\p{L}*|nie (?:die absicht|vor|daran gedacht)(?: \S+){0,4}
`,
  ),
  ...saidAs(
    { ...CHARGE, suggestion: '' },
    String.raw`
(?:aufwand|mehraufwand|arbeitszeit|zeitaufwand|bearbeitung|umtriebe|zeit) (?:\S+ ){0,5}(?:in rechnung|verrechn\p{L}*|berechn\p{L}*|weiterverrechn\p{L}*|weiterbelast\p{L}*|belast\p{L}*|auferleg\p{L}*)(?: \S+)?
(?:für|mit|pro|je) (?:diese[sn]?|dieses|jedes|jede|jeden) (?:\S+ )?(?:schreiben|brief|erinnerung|mahnung|mail|nachricht|zahlungserinnerung) (?:\S+ ){0,3}(?:verrechn\p{L}*|berechn\p{L}*|erheb\p{L}*|stellen|belast\p{L}*|fallen|fällt|verlang\p{L}*|kommen|kommt)(?: \S+){0,3}
(?:anwalts|gerichts|rechtsanwalts|prozess|verfahrens|rechtsverfolgungs|inkasso|betreibungs|mahn)(?:kosten|gebühr\p{L}*|spesen)|umtriebsentschädigung|(?:zahlt|kostet) (?:sie )?(?:\S+ )?extra
`,
  ),
  ...saidAs(
    {
      ...HURRY,
      suggestion: 'bis 15. Dezember',
      unless: String.raw`${NOT_ABOUT_PAYING}|(?:ich|wir) überweisen? ihnen`,
    },
    String.raw`
(?:jede|keine) (?:minute|stunde|sekunde) (?:zählt|zu verlieren|länger|mehr)|auf der stelle|stehenden fußes|postwendend|im laufe des (?:heutigen )?tages|heute noch|noch heute|keinen tag länger|ohne (?:jeden |jegliche |weiteren |weitere )?(?:aufschub|verzug|zögern|zeitverlust)
`,
  ),
  ...saidAs(
    { ...FINAL_WORD, suggestion: 'eine Nachricht zu Ihrer offenen Rechnung' },
    String.raw`
(?:zum|ein) (?:aller)?letzte[ns]? male?(?: \S+)?|(?:letztmal(?:s|ig\p{L}*))|(?:schreiben|erinnern|mahnen|bitten) (?:wir |ich )?(?:sie |ihnen )?(?:\S+ )?(?:nicht (?:mehr|noch einmal)|kein weiteres mal|zum letzten mal)
`,
  ),
  ...saidAs(
    { ...EMPTY_PROMISE, suggestion: 'Ich kümmere mich selbst darum und schreibe Ihnen bis Freitag.' },
    String.raw`
(?:garantier\p{L}*|versprech\p{L}*|verspricht|schwör\p{L}*|versicher\p{L}*|gebe\p{L}* ihnen mein wort|mein wort)[\s\S]{0,60}(?:nie(?:mals|mand\p{L}*)?|nichts|keinerlei|kein\p{L}*|immer|auf keinen fall|unter keinen umständen|garantiert)(?: \S+){0,4}
(?:hat|haben|wird|bleibt|ist) (?:das |es |dies )?(?:\S+ )?(?:keinerlei|niemals|garantiert keine?|nie irgendwelche|überhaupt keine|nicht die geringsten?) (?:\S+ )?(?:folgen|auswirkung\p{L}*|nachteil\p{L}*|konsequenzen|einfluss)|(?:passiert|geschieht) (?:ihnen )?(?:\S+ )?(?:nie(?:mals)?|nichts|gar nichts|überhaupt nichts|garantiert nichts)(?: \S+)?|was auch (?:immer )?(?:kommt|geschieht|passiert|geschehen mag)|(?:nie|niemals) (?:\S+ )?(?:unterbrochen|ausfallen|nachkommen|wieder passier\p{L}*|wieder vorkomm\p{L}*|wieder gescheh\p{L}*)(?: \S+)?|zahlen sie (?:\S+ )?wann (?:immer )?sie wollen(?: \S+){0,3}|hundertprozentig(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...REPROACH,
      suggestion: 'Ich sehe die Zahlung hier noch nicht; vielleicht hat sie sich mit dieser Mail gekreuzt.',
    },
    String.raw`
(?:nicht|nie) (?:einmal )?(?:für nötig|der mühe wert|die mühe)(?: \S+){0,2}|(?:im stich|sitzen|hängen|zappeln|warten) (?:gelassen|lassen|ließen)(?: \S+)?|halten sie uns (?:\S+ )?hin|hingehalten|hinhaltetaktik
`,
  ),
  ...saidAs(
    { ...AMOUNT_IN_WORDS, suggestion: 'Bitte rufen Sie mich zurück, wenn es Ihnen passt.' },
    String.raw`
(?:\p{L}*(?:hundert|tausend|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|zehn)\p{L}*|\d[\d.,]*) (?:euro|franken|cent|rappen|dollar)
`,
  ),
];

/** Sentences that have such words and mean something else. */
export const HARMLESS_IN_GERMAN: readonly HarmlessSentence[] = [
  {
    rules: ['threat'],
    pattern: String.raw`^(?![\s\S]*(?<!\p{L})${PRESSING}(?!\p{L}))[\s\S]*(?<!\p{L})(?:hat|haben|hatte\p{L}*|war|waren|wurde\p{L}*|erhielt\p{L}*|erhalten|bestellt\p{L}*|geliefert\p{L}*|unterschrieb\p{L}*|arbeitet|arbeiten|hängt|steht|stehen|liegt|liegen|brauchen|braucht|abgeholt\p{L}*|holte\p{L}*|sah|kam|kamen|ging|gingen|klärte\p{L}*|gefiel\p{L}*|danke|gegenüber|neben|zieht|bezog)(?!\p{L})`,
  },
  {
    rules: ['threat', 'shame'],
    pattern: String.raw`(?:prüfen|achten|vorsicht|warn\p{L}*|hinweis)[\s\S]{0,90}(?:IBAN|konto\p{L}*|absender\p{L}*|briefk\p{L}*|(?<!\p{L})echt\p{L}*|fälsch\p{L}*|gefälscht\p{L}*)|hat (?:\S+ ){0,4}nichts (?:\S+ )?zu tun|hat das nichts|kein thema|betreibung (?:des|der|eines|einer) \p{L}+|kein\p{L}* (?:\p{L}+ )?(?:folgen|konsequenz\p{L}*|nachteil\p{L}*|auswirkung\p{L}*) (?:für|auf|haben|hat|wenn)|(?:für sie|das) (?:hat |\S+ )?kein\p{L}* (?:folgen|konsequenz\p{L}*|nachteil\p{L}*)|(?:folgen|konsequenzen) (?:der|des|aus|von) (?:\S+ )?(?:verordnung|gesetz\p{L}*|regel\p{L}*|änderung\p{L}*|reform)|(?:folgen|konsequenzen) (?:der|des|aus|von) (?!nicht|neuen|zahlungs|versäum|verzug|verspät|ihre)|(?:technische|preis|irrtum|irrtümer|zwischenverkauf|modell)\p{L}* (?:änderung\p{L}*|vorbehalten)|(?:frost|sturm|hagel|hochwasser|unwetter|brand|trockenheit|wasser|krank)\p{L}* (?:\S+ ){0,4}(?:folgen|konsequenzen|auswirkungen)|stempel\p{L}*|gefälschte\p{L}* (?:briefk\p{L}*|rechnung\p{L}*|mails?)[\s\S]{0,80}|police-?(?:nr|nummer)|versicherungspolice|strittigen teil|(?:gibt es|haben sie|hatten sie|ist) (?:\S+ ){0,6}(?:auszusetzen|zu beanstanden|zu bemängeln)`,
  },
  {
    rules: ['fee'],
    pattern: String.raw`entsteh\p{L}* (?:ihnen |dadurch )*keine|(?:teilnahme|kurs|anmelde|eintritts|park|miet|mitglieds|jahres|studien|seminar|stand|lizenz|maut)(?:gebühr\p{L}*|beitrag|beiträge|kosten)|(?:kosten|gebühr\p{L}*|spesen|zinsen) (?:\S+ ){0,5}(?:übernehmen wir|tragen wir|tragen selbstverständlich wir|gehen (?:\S+ )?(?:auf uns|zu unseren lasten))|(?:übernehmen|tragen) (?:selbstverständlich |natürlich )?wir|im (?:preis|rechnungsbetrag|angebot|grundpreis) (?:\S+ )?(?:enthalten|inbegriffen|drin)|zinsen (?:sind|bleiben) (?:\S+ )?(?:niedrig|hoch|gestiegen|gesunken|günstig)|(?:\p{L}*gebühr\p{L}*|\p{L}*zinsen|\p{L}*kosten|\p{L}*spesen) (?:berechn|verrechn|erheb|verlang|stell|entsteh|anfall|fallen|nehm)\p{L}* (?:\S+ ){0,4}(?:nicht|keine)|falschpark\p{L}*|strafzettel|kein thema|zurückgezahlt|erstattet|verzicht\p{L}*|guthaben|versicherung (?:\S+ ){0,6}(?:übernommen|übernimmt|trägt)|(?:stundensatz|listenpreis\p{L}*|preise|tarif|miete|monatsbeitrag|rate) (?:\S+ ){0,4}(?:erhöh|steig|anpass)\p{L}*|(?:(?<!skonto |rabatt |nachlass )gestrichen|storniert|gelöscht|erlassen|gutgeschrieben|ausgebucht|zurückgenommen|herausgenommen)|ohne (?:\S+ ){0,3}(?:kosten|gebühr\p{L}*|zinsen|zuschlag)|(?:keine?|keinerlei|weder|nie) (?:\S+ ){0,4}(?:\p{L}*kosten|\p{L}*gebühr\p{L}*|\p{L}*zinsen|zuschl\p{L}*|\p{L}*spesen)|mahnung (?:zur|über) rechnung`,
  },
  {
    rules: ['final-notice', 'false-urgency'],
    pattern: String.raw`zum letzten mal (?:haben|hatten|waren|sahen|trafen) (?:wir|sie|ich)|letzte[rn]? (?:tag|chance|gelegenheit|möglichkeit)(?:en)? (?:der|des|für|vor|zu|zur|zum|im|in|am|auf|um)? ?(?:\S+ ){0,3}(?:messe|ausstellung|ferien|urlaub|jahr\p{L}*|saison|besuch|besichtig\p{L}*|ansehen|sehen|treffen|erreichen|sprechen|bestellen|modell\p{L}*|muster\p{L}*)|ihr\p{L}* letzte[rsn]? (?:hinweis|nachricht|mail|brief|schreiben|anmerkung|bestellung|wunsch|kommentar|rat|tipp)`,
  },
  {
    rules: ['false-urgency'],
    pattern: String.raw`24-stunden-(?:service|dienst|betreuung|pflege|notdienst|lieferung)|ab sofort (?:\S+ )?(?:laufen|erreich\p{L}*|neue|gilt|haben wir)|wieder zu spät|(?:nicht|nichts|kein\p{L}*|nie) (?:\S+ ){0,3}(?:eil\p{L}*|dringend\p{L}*|dringlich\p{L}*|sofort|heute|gleich|überstürz\p{L}*|hetz\p{L}*)|eilt (?:\S+ )?nicht|(?:darf|kann|dürfte|könnte) ich (?:sie |ihnen |dich )?(?:\S+ )?(?:heute|morgen)(?: \S+)? ?(?:anrufen|erreichen|sprechen|zurückrufen|besuchen)?|(?:ich|wir) (?:gebe?n?|reiche?n?|leite?n?) (?:\S+ ){1,9}weiter|(?:ich|wir) (?:\S+ )?(?:korrigier\p{L}*|berichtig\p{L}*|prüf\p{L}*|klär\p{L}*|kümmer\p{L}*|schick\p{L}*|send\p{L}*|meld\p{L}*|änder\p{L}*|erledig\p{L}*|reparier\p{L}*|liefer\p{L}*|tausch\p{L}*)[\s\S]{0,60}|(?:ruf\p{L}*|korrigier\p{L}*|berichtig\p{L}*|prüf\p{L}*|klär\p{L}*|kümmer\p{L}*|schick\p{L}*|send\p{L}*|änder\p{L}*|erledig\p{L}*|tausch\p{L}*) (?:wir|ich)[\s\S]{0,60}|(?:dank\p{L}*|eingegangen|angekommen|eingetroffen|erhalten)[\s\S]{0,60}(?:heute|sofort|umgehend|prompt\p{L}*|schnell\p{L}*)|heute[\s\S]{0,30}(?:eingegangen|angekommen|eingetroffen|messe|büro)`,
  },
  { rules: ['false-urgency'], pattern: TOLD_OR_OURS },
  { rules: ['final-notice'], pattern: NO_LAST_ASKING },
  {
    rules: ['pressure'],
    pattern: String.raw`(?:wenn|falls|sollten) sie (?:lieber |doch )?(?:keine|nicht)[\s\S]{0,60}(?:antworten|schreiben|rufen|sagen|genügt|reicht)`,
  },
  { rules: ['jargon'], pattern: String.raw`(?:herr|frau|familie|firma) schuldner` },
];
