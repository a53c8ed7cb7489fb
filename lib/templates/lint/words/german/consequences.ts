import { DECIDABLE_STEP, HINT, TELLING_OTHERS } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Bitte schreiben Sie mir oder rufen Sie an; wir finden einen Weg.' };
// What a customer has from us and may lose.
const HELD = String.raw`(?:\p{L}*konto|account|zug[aä]ng\p{L}*|\p{L}*zugang|abo\p{L}*|mitgliedschaft|tarif\p{L}*|\p{L}*paket|profil|shop|webseite|website|seite|domain\p{L}*|postfach|lizenz\p{L}*|anschluss|vertrag|belieferung|\p{L}*lieferung\p{L}*|leistung\p{L}*|dienst\p{L}*|service|support|wartung|garantie\p{L}*|gewährleistung|kulanz|kundenkarte|karte|skonto\p{L}*|rabatt\p{L}*|konditionen|sonderkonditionen|zahlungsziel|rechnungskauf|kauf auf rechnung|kreditlinie|kreditrahmen|limit|stellplatz|liegeplatz|platz|strom|gas|wasser|internet|telefon|hosting|projekte?|software|programm|app|arbeitsbereich|dateien|buchung\p{L}*|reservierung\p{L}*|termine?)`;
const LOST = String.raw`(?:entfallen|entfällt|erlischt|erlöschen|verfällt|verfallen|entzogen|gesperrt|eingeschränkt|herabgestuft|zurückgestuft|heruntergestuft|deaktiviert|pausiert|stillgelegt|gelöscht|archiviert|gekündigt|beendet|eingestellt|abgeschaltet|abgestellt|ausgesetzt|unterbrochen|widerrufen|gestrichen|eingezogen|offline|weg|abgemeldet|vergeben|hinfällig|verwirkt)`;
const LOSE = String.raw`(?:sperren|einschränken|einzuschränken|herabstufen|herabzustufen|deaktivieren|pausieren|stilllegen|stillzulegen|löschen|archivieren|kündigen|beenden|einstellen|einzustellen|abschalten|abzuschalten|abstellen|abzustellen|aussetzen|auszusetzen|unterbrechen|widerrufen|entziehen|streichen|einziehen|einzuziehen|kappen|blockieren|zurückstufen|umstellen)`;
const UNPAID = String.raw`(?:(?:nicht|keine?|ohne|bei|solange|bis|wenn|falls|sofern|erst|sobald|nach|sonst|andernfalls|ansonsten) (?:\S+ ){0,7}?(?:\p{L}*zahl\p{L}*|beglich\p{L}*|begleich\p{L}*|überwies\p{L}*|überweis\p{L}*|geld\p{L}*|betrag|offen\p{L}*|ausgeglichen|ausgleich\p{L}*|rückstand|verzug\p{L}*|eingegangen|eingeht|zahlungseingang|konto))`;
const HARM = String.raw`(?:unterbrechung\p{L}*|\p{L}*sperr(?:e|ung|ungen)|abschaltung|deaktivierung|kündigung|einstellung|verlust|einschränkung\p{L}*|unannehmlichkeit\p{L}*|nachteil\p{L}*|konsequenz\p{L}*|maßnahm\p{L}*|schritte\p{L}*|folgen|folgekosten|ärger|schwierigkeit\p{L}*|eskalation|verfahren|mahnverfahren|vollstreckung|eintrag|lieferstopp|liefersperre|löschung|rechtsstreit\p{L}*)`;
const OURS = String.raw`jederzeit|auf (?:ihren|deinen) wunsch|wie (?:von ihnen )?(?:gewünscht|gebeten|besprochen|vereinbart)|umzug|update|wartungsfenster|feiertag\p{L}*|inventur|betriebsferien|(?:liefer|versand)verzögerung\p{L}*|streik|schlechtwetter|regen|frost|lieferant\p{L}*|hersteller\p{L}*|ersatzteil\p{L}* (?:fehl|nicht)\p{L}*|reklamation|(?:danke?|vielen dank)|kein\p{L}* (?:\p{L}+ )?(?:folgen|konsequenz\p{L}*|nachteil\p{L}*|auswirkung\p{L}*)|guthaben|gutschein\p{L}*`;

/** Ways of saying what happens if nothing is paid: a condition and a loss, a harm to be avoided, others who are told. */
export const GERMAN_CONSEQUENCES: readonly WordEntry[] = [
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK, unless: OURS },
    String.raw`
${HELD} (?:\S+ ){0,8}?${LOST}(?:,| wird| werden)? (?:\S+ ){0,2}?${UNPAID}
${UNPAID},? (?:\S+ ){0,6}?${HELD} (?:\S+ ){0,6}?(?:${LOST}|${LOSE})
${UNPAID},? (?:\S+ ){0,4}?(?:entfällt|erlischt|verfällt|verlieren sie|endet) (?:\S+ ){0,5}?${HELD}|(?:entfällt|erlischt|verlieren sie) (?:\S+ ){0,5}?${HELD},? (?:\S+ ){0,2}?${UNPAID}
(?:müss(?:en|t?e\p{L}*)|muss|werden?|würden?|wollen) (?:wir |ich )?(?:\S+ ){0,3}?(?:ihr\p{L}*|dein\p{L}*|den|die|das) (?:\S+ ){0,2}?${HELD} (?:\S+ ){0,5}?(?:sonst|dann|andernfalls|ansonsten|leider|daher|vorübergehend) (?:\S+ ){0,3}?${LOSE}
(?:sperr|kündig|deaktivier|kapp|blockier|pausier|lösch|entzieh)\p{L}* (?:wir |ich )?(?:\S+ ){0,2}?(?:ihr|ihre|ihren|ihnen) (?:\S+ ){0,2}?${HELD}
damit (?:wir|ich) (?:\S+ ){0,7}?nicht (?:\S+ ){0,3}?(?:${LOSE}|einleiten|einschalten|übergeben|abgeben|beauftragen|ergreifen|gehen) (?:müssen|brauchen|muss)
damit (?:ihr\p{L}*|dein\p{L}*) (?:\S+ ){0,2}?${HELD} (?:\S+ ){0,4}?(?:aktiv|bestehen|erhalten|online|verfügbar|erreichbar|weiter\p{L}*|ohne unterbrechung|nicht|offen) (?:\S+ ){0,4}?(?:bleibt|wird|läuft|gesperrt|unterbrochen|${LOST})?,? (?:\S+ ){0,3}?(?:zahl|bezahl|überweis|begleich|gleich|aktualisier)\p{L}*
(?:neue|weitere|alle|sämtliche)?\p{L}* ?(?:bestellung\p{L}*|auftr[aä]ge?|lieferung\p{L}*|leistung\p{L}*|arbeiten|ware|termine?) (?:\S+ ){0,8}?erst (?:wieder|dann|nach|wenn|sobald),? (?:\S+ ){0,7}?(?:\p{L}*zahl\p{L}*|beglich\p{L}*|ausgeglichen|geld|eingang|betrag|überwiesen|rechnung)
(?:ohne|kein|keine) (?:\S+ )?(?:geld|zahlung|bezahlung|zahlungseingang|überweisung|kohle|anzahlung)(?: \S+){0,3}?,? (?:auch |gibt es |gibt's |machen wir |liefern wir |fahren wir |geht )*(?:kein\p{L}*|nicht\p{L}*|nix) (?:\S+ )?(?!folgen|nachteil|problem)\p{L}+
bis (?:zur|zum) (?:\S+ )?(?:\p{L}*zahlung|zahlungseingang|begleichung|überweisung|geldeingang|ausgleich)(?: \S+){0,4}? (?:ruh|steh|lieg|stopp|bleib|unterbrech|paus|halt|stell|lass|gesperrt)\p{L}*(?: \S+){0,6}|(?:lass|bleib|steh|ruh|lieg|halt|stell)\p{L}* (?:\S+ ){0,7}?(?:bis|solange|so lange),? (?:\S+ ){0,5}?(?:gezahlt|bezahlt|geld|zahlung|beglichen|überwiesen|ausgeglichen)
solange (?:das|die sache|dies|es|alles|die angelegenheit) (?:\S+ )?nicht (?:geklärt|erledigt|geregelt|bereinigt|vom tisch) ist,? (?:\S+ ){0,6}?(?:kein\p{L}*|nicht)(?: \S+){0,2}|(?:schaltet|schalten) sich (?:\S+ ){0,6}?(?:\p{L}*rückstand|verzug|zahlung\p{L}*|rechnung) (?:\S+ ){0,3}?ab|(?:persönliche\p{L}* haftung|geschäftsführerhaftung)
(?:künftig|zukünftig|in zukunft|ab (?:sofort|jetzt|nun)|nur noch|nurmehr|ausschließlich|bis auf weiteres) (?:\S+ ){0,4}?(?:gegen|per|mit|auf) (?:vorkasse|vorauskasse|barzahlung|nachnahme|vorauszahlung|sofortzahlung)
(?:\p{L}*kreditversicher\p{L}*|unsere? rechtsschutz\p{L}*|den rechtsschutz) (?:\S+ ){0,6}?(?:übernehm\p{L}*|übernimmt|meld\p{L}*|einschalt\p{L}*|informier\p{L}*|geholt|aktivier\p{L}*|ein|regulier\p{L}*)|(?:meld|informier|geb|schalt|hol|überg)\p{L}* (?:wir |ich |es |den fall |das )*(?:\S+ ){0,3}?(?:\p{L}*kreditversicher\p{L}*|unser\p{L}* rechtsschutz\p{L}*)
(?:auf|zu) einen? (?:\S+ )?(?:prozess|rechtsstreit|verfahren|klage) (?:\S+ )?(?:ankommen|hinaus\p{L}*|anlegen|zulaufen)|(?:insolvenz|konkurs)(?:antrag|verfahren)\p{L}* (?:\S+ ){0,4}?(?:über|gegen|stell\p{L}*|beantrag\p{L}*|einleit\p{L}*)|(?:beantrag|stell)\p{L}* (?:\S+ ){0,6}?(?:insolvenz|konkurs)(?:antrag|verfahren)\p{L}*
(?:notfalls|nötigenfalls|zur not|gegebenenfalls) (?:\S+ ){0,5}?(?:gericht\p{L}*|anw\p{L}*|richter|klage|zwang|juristen)
(?:inkasso|anw\p{L}*|rechtsanw\p{L}*|jurist\p{L}*|profis|andere|jemand anders|experten) (?:\S+ ){0,3}?(?:überlass|mach|kümmer|übern[ei]hm|übernimmt|befass|erledig|regel|klär)\p{L}* (?:\S+ ){0,2}?(?:jetzt|dann|das|sich|sache|es)|(?:das|den rest|alles weitere|die sache) (?:\S+ )?(?:macht|klärt|klären|regelt|regeln|erledigt|erledigen|übernimmt|übernehmen) (?:dann|jetzt|nun|demnächst|künftig)? ?(?:\S+ )?(?:inkasso\p{L}*|\p{L}*anw\p{L}*|jurist\p{L}*|gericht|richter|profis|andere)
`,
  ),
  ...saidAs(
    {
      ...HINT,
      ...ASK,
      unless: String.raw`${OURS}|(?:monteur|techniker|fahrer|schaden|reparatur|liefer|aufmaß|geschenk|wein)\p{L}*|(?:nicht|kein\p{L}*|niemals|nie) (?:\S+ ){0,3}(?:folgen|konsequenz\p{L}*|mahn\p{L}*)`,
    },
    String.raw`
(?:um|zur|zwecks) (?:\S+ ){0,5}?${HARM} (?:\S+ ){0,4}?(?:zu vermeiden|vermeiden|abzuwenden|zu verhindern|zu entgehen|vorzubeugen|zu ersparen|auszuschließen)|(?:vermeid|erspar|verhinder)\p{L}* (?:sie )?(?:\S+ ){0,6}?${HARM}|(?:zur|zwecks) vermeidung (?:\S+ ){0,5}?${HARM}
(?:komm|steh|fahr|erschein|schau|wart|besuch)\p{L}* (?:\S+ ){0,8}?(?:persönlich|vorbei|vor der tür|vor ihrer tür|bei ihnen)(?: \S+){0,5}? (?:bis|und (?:hol|warte|kassier|bleib)\p{L}*|um|wegen|ohne|nicht ohne) (?:\S+ ){0,4}?(?:geld|gezahlt|bezahlt|zahlung|kassier\p{L}*|abzuholen|einzusammeln|rechnung)
(?:weiß|wissen|kennt|kennen|finde\p{L}*) (?:\S+ ){0,3}?(?:wo sie (?:wohnen|arbeiten|parken|sitzen)|ihre (?:adresse|anschrift|privatadresse)|ihr haus|auch ohne navi|wo ihr\p{L}* \p{L}+ (?:wohn|arbeit|steh|park)\p{L}*)
(?:wir|ich) (?:\S+ ){0,3}?(?:schadlos|genugtuung)(?: \S+){0,3}|hat (?:das|dies|es) (?:\S+ )?(?:folgen|konsequenzen|nachteile|ein nachspiel)|(?:folgen|konsequenzen),? (?:über|mit|an) (?:die|denen) (?:sie|ihnen)(?: \S+){0,4}
(?:wenn|dass|falls|bevor|ehe) (?:\S+ ){0,6}?(?:unschön|hässlich|schmutzig|unerfreulich|ungemütlich|unangenehm|schwierig für sie) (?:wird|werden|würde|wäre|endet)|(?:wird|würde|werden|könnte|kann|dürfte) (?:\S+ ){0,4}?(?:unschön|hässlich|schmutzig|unerfreulich|ungemütlich) ?(?:werden|enden)?
(?:lass|nehm)\p{L}* (?:wir |ich )?(?:uns |mir )?(?:\S+ ){0,3}?(?:nicht|keinesfalls|nie) (?:\S+ ){0,2}?(?:gefallen|bieten|hin)(?: \S+)?|(?:vorgesehenen|üblichen|offiziellen|formellen|dafür bestimmten) (?:weg|gang|lauf) (?:\S+ )?(?:geh|nehm|einschlag|nimmt)\p{L}*
(?:führ|gibt|kursier)\p{L}* (?:\S+ ){0,5}?liste (?:\S+ )?(?:unter|mit|von|wer|welche|der|für)(?: \S+){0,4} ?(?:kollegen|zahl\p{L}*|säumig\p{L}*|warten|schuld\p{L}*|kunden|lieferanten)|(?:häng|les|steh|find)\p{L}* (?:\S+ )?ihr name(?: \S+){0,5}|ihren? namen? (?:\S+ ){0,3}?(?:nennen|erwähn\p{L}*|herumerzähl\p{L}*|weiterreich\p{L}*|aushäng\p{L}*|auf (?:die|eine) liste)
(?:vorstrafe|vorbestraft|strafregister|strafakte)\p{L}*|(?:mit|durch|bei) (?:so |solch )?ein\p{L}* (?:solche\p{L}* )?eintrag\p{L}* (?:\S+ ){0,6}?(?:schwierig|schwer|unmöglich|kein\p{L}*|kaum|problem\p{L}*|nicht)|(?:schwierig|schwer|unmöglich|eng|kein\p{L}*) (?:\S+ ){0,4}?mit (?:so |solch )?ein\p{L}* eintrag
(?:möchte|wollen?|würde)\p{L}* (?:\S+ ){0,5}?(?:ungern|nicht gern\p{L}*|nur ungern|lieber nicht) (?:\S+ ){0,6}?(?:müssen|einsetzen|zurückgreifen|einschalten|ergreifen|gehen|beschreiten)|zu anderen mitteln (?:\S+ )?(?:greifen|zu greifen)|(?:einen )?(?:guten|kurzen) draht zu(?:r|m)? ihre[rm]? (?:\S+ )?(?:bank|hausbank|chef\p{L}*|\p{L}+versicherung|lieferant\p{L}*|kunden|vermieter\p{L}*)
(?:andere|drei|zwei|einige|viele|manche) (?:\S+ ){0,5}?(?:lachen|gelacht) (?:\S+ )?(?:heute )?(?:nicht|nimmer|nicht mehr)|mit (?:uns|mir) (?:kann|könne) man'?s? (?:\S+ )?machen|das blatt (?:\S+ )?wenden|(?:kreditlinie|kreditrahmen|kreditwürdigkeit|bonität|rating|konzession|geschäftsbeziehung|zusammenarbeit) (?:\S+ ){0,6}?(?:gefährd|belast|beschädig|ruinier|aufs spiel)\p{L}*|noch (?:ist|bleibt|lässt|läuft|können|könnte\p{L}*) (?:\S+ ){0,6}?(?:unter uns|zwischen uns|gütlich|im guten|außergerichtlich|friedlich|abwenden|ohne (?:anw\p{L}*|gericht\p{L}*|inkasso\p{L}*))(?: \S+){0,3}|(?:nicht|kaum|keinesfalls) (?:\S+ ){0,6}?auf sich beruhen(?: \S+){0,2}|(?:hole|nehme|baue|schraube|montiere)n? (?:\S+ ){0,5}?(?:notfalls|sonst|eben|halt) (?:\S+ )?(?:mit|ab|aus|zurück|raus)(?= *[.,!]|$)|(?:selbst|selber) zuzuschreiben|nach sich (?:ziehen|zieht|zöge)|(?:werden|werdet) sie (?:\S+ )?(?:noch |schon )+(?:merken|spüren|sehen|bereuen|erleben)|lern\p{L}* sie (?:mich|uns) (?:\S+ )?kennen|nächste\p{L}* (?:eskalationsstufe|instanz|mahnstufe)
(?:zeit|phase) (?:der|des) (?:\S+ ){0,2}?(?:worte|erinner\p{L}*|geduld|briefe|bitten|abwartens|wartens|redens|rücksicht\p{L}*|nachsicht) (?:ist|war) (?:\S+ )?(?:vorbei|um|zu ende|abgelaufen)|(?:werden|müssen|würden|werde) (?:\S+ ){0,3}?(?:entsprechend|anders|konsequent) (?:handeln|vorgehen|reagieren|verfahren)|nicht (?:länger|mehr|weiter) (?:bereit|gewillt|willens)|(?:ende|grenze) (?:unserer|meiner) geduld|(?:tragen|trägt|haben) (?:sie|allein sie) (?:\S+ ){0,3}?(?:die )?(?:folgen|konsequenzen|verantwortung für)
`,
  ),
  ...saidAs(
    {
      ...TELLING_OTHERS,
      ...ASK,
      unless: String.raw`auf (?:ihren|deinen) wunsch|wie (?:gewünscht|gebeten|besprochen|vereinbart)|(?:darf|dürfen|soll|sollen) (?:ich|wir) (?:\S+ ){0,6}(?:rechnung|unterlagen|kopie|direkt|schicken)|termin\p{L}*|schlüssel\p{L}*|wasser\p{L}*|schaden\p{L}*|baustelle|lärm|arbeiten|empfehl\p{L}*|referenz|gern\p{L}*|gemeinsam`,
    },
    String.raw`
(?:informier|benachrichtig|unterricht|kontaktier|verständig|anruf|ruf|schreib)\p{L}* (?:wir |ich )?(?:\S+ ){0,3}?ihr(?:e|en|em|er)? (?:\S+ )?(?:arbeitgeber\p{L}*|chef\p{L}*|vermieter\p{L}*|steuerberater\p{L}*|(?:haus)?bank|auftraggeber\p{L}*|kunden|lieferanten|geschäftspartner\p{L}*|gesellschafter\p{L}*|versicherung|verband|kammer|familie|eltern|frau|mann|personalabteilung|hausverwaltung)(?: \S+){0,3}
(?:werde\p{L}*|muss|müss\p{L}*|könnte\p{L}*|will|wollen|soll\p{L}*|frag\p{L}*|rede\p{L}*|sprech\p{L}*) (?:\S+ ){0,5}?(?:mit |bei |an |über |in )?ihre[nmr]? (?:\S+ )?(?:arbeitgeber\p{L}*|chef\p{L}*|vermieter\p{L}*|steuerberater\p{L}*|(?:haus)?bank|auftraggeber\p{L}*|gesellschafter\p{L}*|personalabteilung|hausverwaltung|dienststelle) (?:\S+ ){0,6}?(?:anruf\p{L}*|informier\p{L}*|reden|sprechen|nach|nachfrag\p{L}*|kontaktier\p{L}*|in kenntnis|wenden|schreiben|verständig\p{L}*|unterricht\p{L}*|benachrichtig\p{L}*)
(?:wenn|falls|sonst|dann|andernfalls) [\s\S]{0,70}?(?:ruf|wend|meld|schreib|geh)\p{L}* (?:ich|wir) (?:mich |uns )?(?:bei|an|zu) (?:\S+ ){0,2}?(?:geschäftsführung|geschäftsleitung|chefetage|vorstand|zentrale|chef\p{L}*|aufsichtsrat)(?: \S+){0,4}|ihre[mnr] (?:\S+ )?(?:bank|hausbank|chef\p{L}*|arbeitgeber|vermieter|auftraggeber|lieferanten|kunden|versicherung|verband) (?:\S+ ){0,5}?(?:berichten|erzählen|melden|schildern|mitteilen|schreiben)
(?:erfährt|erfahren|weiß|wissen|hört|hören) (?:es |das |davon )*(?:\S+ ){0,2}?(?:die ganze|der ganze|das ganze|jeder im|alle im|jeder in|alle in|ganz) \p{L}+|(?:die ganze|der ganze|das ganze|jeder im|alle im|jeder in) \p{L}+ (?:\S+ ){0,2}?(?:wird|erfährt|weiß|soll) (?:\S+ ){0,3}?(?:wissen|erfahren|davon|dass)
`,
  ),
];
