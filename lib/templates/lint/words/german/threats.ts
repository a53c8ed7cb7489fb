import { saidAs, UP_TO_4_WORDS, UP_TO_8_WORDS, type WordEntry } from '../word-list.ts';
import { IS_JUST_NAMED, IS_SOMETHING_ELSE } from './pressing.ts';

const LAWYER = String.raw`(?:(?:rechts|haus|firmen|vertrags|unternehmens)?anw(?:alt|alts|älte|älten|ältin|ältinnen|altskanzlei|altsbüro)|juristen|jurist|kanzlei|rechtsabteilung|rechtsvertret\p{L}*|rechtsbeistand|rechtsberat\p{L}*|syndikus|justiziar\p{L}*)`;
const COLLECTOR = String.raw`(?:\p{L}*inkasso\p{L}*|forderungsmanagement\p{L}*|forderungseinzug\p{L}*|(?:externe\p{L}*|spezialisierte\p{L}*) (?:dienstleister\p{L}*|partner\p{L}*|unternehmen|stelle|büro\p{L}*)|dritte|eintreib\p{L}*)`;
const WE_WILL = `(?:werden?|wird|würden?|müssen|müssten|muss|müsste|sehen|sähen|sind|wären|können|könnten|behalten|wollen|gezwungen|genötigt|veranlasst|vorbehalten|bleibt|droht|drohen|erfolgt|erfolgen|folgen|folgt|ergreifen|leiten|prüfen|erwägen|beabsichtigen|bereiten)`;
const SUPPLY = String.raw`(?:(?:be)?lieferung\p{L}*|lieferstopp|leistung(?:en)?|dienst(?:e|leistungen)?|konto|kundenkonto|zugang|zugänge|service|aufträge\p{L}*|auftrag|bestellung(?:en)?|vertrag|verträge|anschluss|kredit(?:linie|rahmen)?|lizenz(?:en)?|versand)`;

/** Consequences nobody has decided, and those nobody may name at all. */
export const GERMAN_THREATS: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: String.raw`keine (?:rechtlichen|gerichtlichen|juristischen) \S+ (?:geplant|vorgesehen|nötig)|gericht(?:e|en)? (?:auf der|aus der|der) \p{L}*(?:karte|küche)|ihre? (?:eigene\p{L}* )?klage (?:gegen|über)|beim gericht war|gerichtlicher feiertag|${IS_JUST_NAMED}|${IS_SOMETHING_ELSE}`,
      why: 'Nobody has decided a legal step, and a step that is not decided and meant must not be announced.',
      source: 'US11, UK3, B7, P21',
      suggestion: 'Sagen Sie mir bitte, welcher Tag Ihnen passt, oder rufen Sie mich an.',
    },
    String.raw`
(?:außer)?(?:ge)?(?:recht|richt)lich\p{L}* (?:und \S+ |oder \S+ )?(?:schritt\p{L}*|maßnahm\p{L}*|massnahm\p{L}*|mittel\p{L}*|konsequenz\p{L}*|folgen|weg\p{L}*|verfahren\p{L}*|mahnverfahren|vorgehen|vorgang|durchsetz\p{L}*|geltend\p{L}*|einzuleiten|einleit\p{L}*|hilfe|beistand|auseinandersetzung\p{L}*|beitreibung|klärung|verfolg\p{L}*|einzieh\p{L}*|eintreib\p{L}*|einzutreiben|einzufordern|einfordern|durchzusetzen|handhabe|unterstützung)
gerichtlich\p{L}*
juristisch\p{L}* (?:schritt\p{L}*|maßnahm\p{L}*|mittel\p{L}*|konsequenz\p{L}*|folgen|weg\p{L}*|vorgehen|hilfe|unterstützung|vorzugehen|klär\p{L}*|prüf\p{L}*|verfolg\p{L}*)
(?:ge)?(?:rechtlich|richtlich) (?:gegen|vorgehen|vorzugehen|verfolgen|belangen)
rechtsweg\p{L}*|klageweg\p{L}*|rechtsmittel\p{L}*|rechtsstreit\p{L}*|rechtsverfolgung\p{L}*|prozess (?:gegen|führen|machen|anstreng\p{L}*)
(?:vor|zum|beim?|vors|ans|dem|zuständige\p{L}*) (?:\p{L}+ )?(?:amts|land|mahn|schieds|handels)?gericht\p{L}*
(?:amts|land|mahn|handels)gericht\p{L}*
mahnbescheid\p{L}*|vollstreckung\p{L}*|zwangsvollstreck\p{L}*|zwangsmaßnahm\p{L}*|zwangsmittel\p{L}*|vollstreckbar\p{L}*|titulier\p{L}*|vollstreck(?:en|t)
(?:gerichtliche\p{L}* |das )?mahnverfahren\p{L}*
verklag\p{L}*|(?:an|ein)?klag(?:e|en) (?:erheben|einreichen|ein|einzureichen|gegen|zu erheben|vor|wird|eingereicht|erhoben)
(?:zahlungs|leistungs)klage\p{L}*
(?:reich\p{L}+|erheb\p{L}+|strengen) ${UP_TO_4_WORDS}klage\p{L}*(?: \S+)?
einzuklagen|einklagen|eingeklagt
insolvenzantrag\p{L}*|insolvenz (?:gegen|über ihr)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: String.raw`(?:ihr|ihre|ihrem|ihren|ihrer|eurem|euer) (?:eigene\p{L}* )?(?:\p{L}+ )?${LAWYER}|vertritt sie|(?:sie|firma) vertritt|herrn? (?:rechts)?anwalt|vollmacht|für eine kanzlei|${IS_JUST_NAMED}|${IS_SOMETHING_ELSE}`,
      why: 'Naming lawyers reads as a threat unless a person has decided to ask one and the text names the day.',
      source: 'US11, B7, P21',
      suggestion: 'Ich möchte es viel lieber direkt mit Ihnen klären.',
    },
    String.raw`
(?:unser\p{L}*|ein\p{L}*|de[mnr]|die|mein\p{L}*|externe\p{L}*|an|durch|mit|zum|zur|beim|eingeschaltete\p{L}*) (?:\p{L}+ )?${LAWYER}
anwaltlich\p{L}*
${LAWYER} (?:einschalten|einzuschalten|beauftrag\p{L}*|übergeb\p{L}*|eingeschaltet|hinzu\p{L}*|weiter\p{L}*|ist|wird|werden)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: String.raw`inkassoart|(?:kein|keine|ohne) inkasso|inkassovollmacht ihrer|${IS_JUST_NAMED}|${IS_SOMETHING_ELSE}`,
      why: 'A collection partner is named only when a person has decided it, with the day it happens.',
      source: 'P21, P27, US11, B7',
      suggestion: 'Ein Anruf oder eine Zeile genügt, und eine Zahlung in Raten ist möglich.',
    },
    String.raw`
\p{L}*inkasso\p{L}*
(?:geldeintreib|schuldeneintreib|forderungseintreib|forderungseinzug|beitreibung|zwangsbeitreib)\p{L}*
(?:eintreib|einzutreib|eingetrieb|beitreib|beizutreib|beigetrieb)\p{L}*
(?:übergeb|überge|übergab|abgeb|abgegeb|abzugeb|abtret|abgetret|abzutret|weitergeb|weitergegeb|weiterleit|weitergeleit|verkauf|überantwort|überstell|übertrag|gib|geb)\p{L}* ${UP_TO_8_WORDS}(?:an|in die hände) (?:ein\p{L}* |unser\p{L}* |die |den |das |extern\p{L}* )*${COLLECTOR}
(?:an|in die hände) (?:ein\p{L}* |unser\p{L}* |die |den |das |extern\p{L}* )*${COLLECTOR} ${UP_TO_4_WORDS}(?:übergeb|übergib|abgeb|abgegeb|abzugeb|abtret|abgetret|abzutret|weitergeb|weitergegeb|weiterleit|weitergeleit|weiterzu|verkauf|übertrag|überträg|geben|ab$|weiter$)\p{L}*
(?:forderung|rechnung|vorgang|akte|fall|angelegenheit|konto|sache) ${UP_TO_4_WORDS}an (?:\S+ )?(?:dritte|einen externen|eine externe|extern\p{L}*|spezialist\p{L}*)(?: \S+)*?
(?:einschalt|einzuschalt|eingeschalt|beauftrag|zu beauftrag)\p{L}* ${UP_TO_4_WORDS}(?:dritte\p{L}*|${COLLECTOR})
(?:extern\p{L}*|dritte\p{L}*) (?:\p{L}+ )?(?:einschalt|einzuschalt|eingeschalt|beauftrag)\p{L}*
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: String.raw`(?:nehm|kauf)\p{L}* (?:wir |ich )?ihnen (?:\S+ )?nicht ab|(?:weiteren|nächsten) schritte?n? (?:\S+ ){0,3}(?:besprech|klär|plan|stimm|erklär|zeig|abstimm|festleg|vereinbar)\p{L}*|(?:besprech|klär|plan|erklär|zeig)\p{L}* (?:\S+ ){0,5}(?:weiteren|nächsten) schritte|wart\p{L}* (?:\S+ )?mit (?:\S+ )?weiteren schritten|wie es weitergeht,? (?:am|ab|erfahr|besprech|sag)|(?:nicht|kein\p{L}*) (?:\S+ ){0,3}mit (?:\S+ )?rechnen|wie eine drohung geklungen|(?:nicht|keine) (?:\S+ ){0,3}drohung|(?:keine|ohne|nicht) (?:weiteren?|weiterer|andere) (?:schritte?|maßnahmen?)|weitere\p{L}* schritt\p{L}* (?:sind|ist) (?:nicht|für sie nicht)|(?:nächsten|weiteren) schritte,? die wir (?:besprochen|vereinbart)|weitere schritte der (?:montage|lieferung|reparatur)`,
      why: 'A consequence that is hinted at frightens and tells nobody anything; say what you ask for instead.',
      source: 'US11, UK3, B7, P14',
      suggestion: 'Schreiben Sie mir bitte oder rufen Sie an, dann finden wir einen Weg.',
    },
    String.raw`
(?:weiter(?:e|er|en|es|gehende\p{L}*|führende\p{L}*)|andere\p{L}*|zusätzliche\p{L}*|geeignete\p{L}*|entsprechende\p{L}*|notwendige\p{L}*|erforderliche\p{L}*|nötige\p{L}*|drastische\p{L}*|härtere\p{L}*|schärfere\p{L}*|strengere\p{L}*|ernste\p{L}*|ernsthafte\p{L}*|einschneidende\p{L}*|unangenehme\p{L}*|formelle\p{L}*|schwerwiegende\p{L}*|empfindliche\p{L}*|alle|sämtliche|finanzielle\p{L}*|negative\p{L}*|erhebliche\p{L}*) (?:uns \S+ |und \S+ )?(?:schritt\p{L}*|maßnahm\p{L}*|massnahm\p{L}*|konsequenz\p{L}*|folgen|mittel\p{L}*|sanktion\p{L}*|vorgehen|möglichkeiten|saiten|register)
(?:maßnahmen|massnahmen|schritte|sanktionen) (?:ergreif\p{L}*|einleit\p{L}*|einzuleit\p{L}*|zu ergreif\p{L}*|ergriffen|eingeleitet|folgen|gegen sie|veranlass\p{L}*|treffen)
(?:ergreif|leit|veranlass)\p{L}* ${UP_TO_4_WORDS}(?:schritte|maßnahmen|massnahmen|sanktionen)(?: ein)?
konsequenzen
(?:behalten|behalte|vorbehalt\p{L}*) ${UP_TO_8_WORDS}vor(?:zu)?(?:zubehalten|behalten)?
(?:rechte|ansprüche|schritte|maßnahmen) (?:\S+ )?(?:vorbehalten|vorzubehalten|bleiben)
(?:gezwungen|genötigt|veranlasst|verpflichtet) (?:sehen|sieht|sähen|fühlen|sein|sind|wären)
(?:sehen|sähen|sehe|sähe|fühlen) (?:wir |ich )?(?:uns|mich) (?:\S+ ){0,4}(?:gezwungen|genötigt|veranlasst)
(?:zwingen|zwingt|nötigen|nötigt) (?:sie )?uns(?: \S+)?
(?:uns|mir) (?:\S+ ){0,3}(?:keine (?:andere |weitere )?(?:wahl|alternative|möglichkeit)|nichts anderes|kein anderer (?:weg|ausweg)|nichts (?:anderes )?übrig)
(?:keine andere wahl|nichts anderes übrig|keinen anderen (?:weg|ausweg)|andere saiten)
ohne (?:weitere |vorherige |nochmalige |erneute )+(?:vor)?(?:ankündigung|mahnung|warnung|mitteilung|erinnerung|benachrichtigung|aufforderung)\p{L}*
(?:andernfalls|ansonsten|sonst|widrigenfalls|anderenfalls) (?:\S+ )?(?:müss\p{L}*|muss|droh\p{L}*|bleib\p{L}*|seh\p{L}*|passiert|hören|lernen|geschieht|gibt es|wird es|setzen|behalten|ergreif\p{L}*|leiten|folgen|erfolg\p{L}*|haben sie|werden sie|bekommen sie)(?: \S+)?
(?:bei|im falle? der|nach) (?:nicht|nicht-)?(?:zahlung|nichtzahlung|nichteinhaltung|fruchtlosem (?:ablauf|verstreichen)\p{L}*|fristversäum\p{L}*|ausbleiben der zahlung) ${UP_TO_4_WORDS}${WE_WILL}(?: \S+){0,3}
(?:fruchtlos|ergebnislos|erfolglos)\p{L}* (?:\S+ )?(?:ablauf\p{L}*|verstreich\p{L}*|verstrichen|abgelaufen)
(?:nicht|keineswegs) (?:zögern|scheuen|davor zurückschrecken)(?: \S+)?
eskalier\p{L}*|eskalation\p{L}*
(?:sie )?(?:werden|sollten|müssen) (?:es |das )?(?:noch )?(?:bereuen|die folgen|schon sehen|von uns hören|mit \S+ rechnen|damit rechnen)(?: \S+)?
(?:mit|auf) (?:\S+ ){0,3}(?:zu )?rechnen(?: müssen| haben)?(?= *[.,!;]|$)
wir können auch anders|wir wissen,? wo|sie sind gewarnt|seien sie gewarnt|ich warne sie|wir warnen sie|letzte warnung|drohen wir|drohung
(?:wird|hat|hätte|haben|werden|würde) (?:\S+ ){0,4}(?:folgen|nachspiel|auswirkungen|nachteile)(?: \S+){0,2} (?:für sie|für ihr\p{L}*|haben|geben)
(?:nachspiel|ein nachspiel)(?: haben)?|die folgen (?:tragen|zu tragen|sind|werden)|(?:für sie|für ihr \p{L}+) (?:\S+ )?(?:folgen|konsequenzen|nachteile)
(?:das )?leben (?:\p{L}+ )?(?:schwer|zur hölle|sauer)(?: \S+)?|ungemütlich|unangenehm (?:für sie|werden|wird)
(?:wir haben|wir kennen|es gibt) (?:noch )?andere (?:mittel|wege|möglichkeiten|methoden)(?: \S+)?
(?:brief|post|schreiben|nachricht|anruf|hören sie) (?:\S+ ){0,3}(?:vom|von) (?:\S+ )?(?:gericht|anwalt|anwälten|rechtsanwalt|inkasso\p{L}*|amtsgericht)
(?:müssen|werden|würden) (?:\S+ )?(?:dann |leider )?(?:andere|neue|härtere|strengere) (?:saiten|wege|mittel|töne)(?: \S+)?
(?:dann|sonst|andernfalls|ansonsten) (?:\S+ ){0,3}(?:tätig|aktiv|handeln|reagieren|entsprechend)(?: \S+)?
gegen sie (?:vorgehen|vorzugehen|ermittel\p{L}*|einleiten|zu)
vor(?:zu)?gehen gegen sie
(?:persönlich|mitarbeiter|jemand\p{L}*|außendienst) (?:\S+ ){0,4}(?:vor ihrer tür|bei ihnen (?:erscheinen|auftauchen|vorsprechen|vor der tür))
(?:bei ihnen|an ihrer haustür|vor ihrer (?:haus)?tür) (?:\S+ )?(?:erscheinen|auftauchen|vorsprechen|stehen|klingeln)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: String.raw`identitätsdiebstahl|betrugs(?:warnung|versuch\p{L}*|mails?|e-mails?|anrufe?|prävention)|(?:vor|gegen|um) (?:\S+ )?betrüge?r?\p{L}*|(?:straße|brücke|zoll|verkehr|umleitung)\p{L}*|polizei(?:wache|straße|orchester|chor|sportverein)|opfer (?:ein\p{L}* )?|krimi\p{L}*|${IS_JUST_NAMED}|${IS_SOMETHING_ELSE}`,
      why: 'An unpaid invoice is no crime, and officers come only from a court: saying so is untrue and frightens.',
      source: 'US11, UK3, ST6, B7',
      suggestion: 'Wenn mit der Rechnung etwas nicht stimmt, sagen Sie es mir bitte.',
    },
    String.raw`
gerichtsvollzieh\p{L}*|vollziehungsbeamt\p{L}*|vollzugsbeamt\p{L}*|kuckuck
polizei\p{L}*|staatsanwalt\p{L}*|kripo|strafverfolg\p{L}*
straf(?:recht|bar|anzeige|antrag|tat|verfahren|rechtlich)\p{L}*
kriminell\p{L}*|verbrechen|verbrecher\p{L}*|straftat\p{L}*
betr(?:ug|ugs|üger|ügerisch|ügst|ügen|ügt|üge)\p{L}*|eingehungsbetrug\p{L}*|unterschlag\p{L}*|diebstahl\p{L}*|diebe?
(?:anzeige|strafantrag) (?:erstatt\p{L}*|stellen|gegen|wegen|zu erstatten|bei)
(?:zeigen|zeige) (?:wir |ich )?sie (?:\S+ )?an
anzuzeigen|angezeigt
gefängnis|haft(?:befehl|strafe)?|verhaft\p{L}*|festnahme|erzwingungshaft
(?:konto|lohn|gehalts|sach|taschen)?(?:pfändung\p{L}*|pfänden|gepfändet\p{L}*|pfändbar\p{L}*)
(?:zwangs(?:versteiger|räum|verwalt)|beschlagnahm)\p{L}*
(?:eidesstattliche\p{L}* versicherung|offenbarungseid|vermögensauskunft)
(?:waren?|geräte?|maschinen?|eigentum|möbel) ${UP_TO_4_WORDS}(?:abholen|abzuholen|zurückholen|zurückzuholen|wegnehmen|sicherstellen)(?: lassen)?(?= *[.,!;]|$)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: `gutschrift`,
      why: 'A ruined credit record is a threat that law and courtesy forbid.',
      source: 'US11, B7',
      suggestion: 'Wenn eine Zahlung auf einmal schwierig ist, finden wir gemeinsam einen Weg.',
    },
    String.raw`
schufa\p{L}*|creditreform|crefo|bürgel|crif|KSV(?: ?1870)?|infoscore|boniversum|experian|equifax|auskunftei\p{L}*|kreditschutzverband\p{L}*|wirtschaftsauskunft\p{L}*|betreibungsregister\p{L}*|betreibung (?:ein\p{L}*|gegen)|betreibungsamt
bonität\p{L}*|kredit(?:würdigkeit|wertigkeit|rating|score|auskunft|eintrag|unwürdig)\p{L}*|zahlungsmoral (?:ein\p{L}*|meld\p{L}*)
(?:negativ|schuldner|insolvenz)(?:eintrag|einträge|merkmal|verzeichnis|register|liste|kartei|meldung)\p{L}*|negative\p{L}* (?:eintrag\p{L}*|merkmal\p{L}*|eintragung\p{L}*|auskunft|bewertung)
schwarze\p{L}* liste\p{L}*
(?:meld|eintrag|einzutrag)\p{L}* (?:\S+ ){0,4}(?:auskunftei\p{L}*|schufa|schuldner\p{L}*)
(?:kein|keinen|nie wieder|nirgends|nirgendwo) (?:\S+ ){0,4}(?:kredit|auf rechnung)(?: mehr| bekommen| erhalten)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: String.raw`inventur|(?:haben wir|wir haben) ihr\p{L}* (?:\S+ )?(?:auftrag|bestellung|vertrag) (?:\S+ )?storniert|lag an|am zoll|fusion|streik|feiertag\p{L}*|ferien|niemals|nie (?:wieder|mehr)|auf (?:ihren|deinen) wunsch|wie (?:von ihnen )?(?:gewünscht|gebeten)|wenn sie (?:möchten|wollen|es wünschen)|(?:die|unsere|alle) (?:erinnerung\p{L}*|mahnung\p{L}*) (?:ein|aus|stopp)`,
      why: 'Stopping supply or closing an account is a consequence: a person decides it first and names the day.',
      source: 'US11, B7, P21',
      suggestion: 'Nennen Sie mir bitte einen Tag, damit alles wie gewohnt weiterläuft.',
    },
    String.raw`
(?:liefer|leistungs|auftrags|konto|kredit|bestell)(?:stopp|sperre|sperrung)\p{L}*
${SUPPLY} (?:\S+ ){0,5}(?:einstell\p{L}*|einzustell\p{L}*|eingestellt|sperr\p{L}*|gesperrt|zu sperren|stopp\p{L}*|gestoppt|kündig(?:en|t|e)|gekündigt|stornier\p{L}*|aussetz\p{L}*|auszusetz\p{L}*|ausgesetzt|abstell\p{L}*|abschalt\p{L}*|abgeschaltet|abgestellt|einfrier\p{L}*|eingefroren|zurückhalt\p{L}*|zurückzuhalt\p{L}*|verweiger\p{L}*|unterbr\p{L}*|beend\p{L}*|beenden|schließ\p{L}*|geschlossen)
(?:stelle|setze|schalte)n? (?:\S+ ){0,4}${SUPPLY} (?:\S+ ){0,4}(?:ein|aus|ab)(?= *[.,!;]|$)
(?:stellen|sperren|stoppen|kündigen|stornieren|setzen|schalten|frieren|halten|verweigern|beenden|schließen) (?:wir |ich )(?:\S+ ){0,5}${SUPPLY}(?: (?:ein|aus|ab|zurück))?
(?:nicht|keine|nichts) (?:\S+ ){0,2}(?:mehr|weiter) (?:be)?liefer\p{L}*|(?:ab|bis|solange|sie|ihnen|dann) (?:\S+ ){0,6}?nicht mehr (?:ge|be|ausge)liefert|keine (?:weiteren|neuen) (?:lieferung\p{L}*|aufträge\p{L}*|bestellung\p{L}*|waren?)(?: mehr)?
(?:nur noch|künftig nur|ausschließlich) (?:\S+ )?gegen vorkasse
geschäftsbeziehung\p{L}* (?:\S+ ){0,3}(?:beend\p{L}*|abbrech\p{L}*|abzubrech\p{L}*|kündig\p{L}*|gefährd\p{L}*|überdenk\p{L}*)
`,
  ),
];
