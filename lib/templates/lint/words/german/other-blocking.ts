import { DISHONOUR } from '../reasons.ts';
import { saidAs, UP_TO_2_WORDS, type WordEntry } from '../word-list.ts';

/** The word "letzte", charges, shame and what others must not read. */
export const OTHER_GERMAN_BLOCKING_WORDS: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'final-notice',
      unless: String.raw`(?:wenn|falls|sollten|möchten|wollen|wünschen) sie (?:\S+ ){0,4}keine?n?|(?:unsere|meine|die|ihre|eine) letzte\p{L}* (?:erinnerung|mahnung|mail|nachricht|brief|schreiben|e-mail|anruf) (?:\S+ ){0,3}(?:trug|hatte|ging|kam|enthielt|nannte|war|wurde|vom|von (?!uns)|an|aus|lief|fehlte|zeigte|landete|stammt\p{L}*)|(?:im|am|vom|zum|in (?:der|meiner|unserer|meinem|unserem|ihrem|ihrer|dem)|seit (?:dem|der|meinem|unserem|meiner|unserer)|auf (?:die|das|den|unser\p{L}*|mein\p{L}*)) letzten? \p{L}+ (?:\S+ ){0,2}(?:hatte\p{L}*|habe\p{L}*|stand\p{L}*|war\p{L}*|wurde\p{L}*|fehlte\p{L}*|ging\p{L}*|schrieb\p{L}*)|(?:letzten?|vorige) (?:woche|monat|jahr|montag|dienstag|mittwoch|donnerstag|freitag)|nicht (?:die|das|unsere) letzte|letzte\p{L}* (?:lieferung|rate|rechnung|bestellung|seite|gespräch|telefonat)`,
      why: 'A final notice is sent once, decided by a person, with amount, day and partner; the word alone only frightens.',
      source: 'B7, P21, P27',
      suggestion: 'zu Ihrer offenen Rechnung',
    },
    String.raw`
(?:aller)?letzt(?:e|er|en|es|em|malige|maligen|maliger|mals|malig|maliges)(?: (?:und \S+|außergerichtliche\p{L}*|freundliche\p{L}*|schriftliche\p{L}*|dringende\p{L}*|eindringliche\p{L}*|offizielle\p{L}*|\d\.|zweite|dritte|kaufmännische\p{L}*|vorgerichtliche\p{L}*))? (?:\p{L}*mahnung\p{L}*|\p{L}*erinnerung\p{L}*|\p{L}*aufforderung\p{L}*|warnung\p{L}*|chance|gelegenheit|möglichkeit|mahnschreiben|schreiben|frist\p{L}*|nachfrist\p{L}*|termin|ankündigung|hinweis|appell|versuch|bitte|stufe|mahnstufe|mail vor|e-mail vor|nachricht vor|brief vor|ansprache|ermahnung|zahlungs\p{L}*|aufschub|anmahnung|verwarnung)
(?:zum|das|ein) (?:aller)?letzte(?:n|s)? ?male?
letzt(?:malig|mals)\p{L}*
(?:endgültige\p{L}*|finale\p{L}*|abschließende\p{L}*|ultimative\p{L}*|definitive\p{L}*) (?:\p{L}*mahnung|\p{L}*erinnerung|\p{L}*aufforderung|frist|warnung|zahlungsfrist|nachfrist|schreiben)
ultimat\p{L}+
letzte[rsn]? (?:aufruf|anruf vor|post|nachricht|brief|mail|e-mail|wort)(?= *[:.,!;]|$| (?:vor|von uns|in dieser|die wir))
(?:letzte|letzter|letztes) (?:mal|brief|schreiben|mail|e-mail|nachricht|hinweis|gruß),? (?:dass|das|den|die|der) (?:wir|ich|sie)(?: \S+){0,3}
(?:keine|nicht|kein) (?:\S+ )?(?:weitere\p{L}*|erneute\p{L}*|nochmal\p{L}*|nochmalige\p{L}*) (?:(?:zahlungs)?mahnung\p{L}*|(?:zahlungs)?erinnerung\p{L}*|schreiben|(?:zahlungs)?aufforderung\p{L}*|fristverlängerung|nachricht|mahnen|erinnern|anschreiben|hinweis\p{L}*|mail|benachrichtigung)
(?:dritte|3\.) und letzte\p{L}*(?: \S+)?|letzte vor (?:der|dem) \S+
(?:final notice|last reminder|final reminder|last call)
ein letztes (?:mal|schreiben)|unser letztes (?:schreiben|wort|angebot)|die letzte an sie
(?:werden|schreiben|erinnern|mahnen) (?:wir )?(?:sie |ihnen )?(?:danach |dann )?(?:nicht (?:noch einmal|mehr|erneut|nochmals)) ?(?:schreiben|erinnern|mahnen|anschreiben)?
`,
  ),
  ...saidAs(
    {
      rule: 'fee',
      unless: String.raw`(?:kein\p{L}*|ohne|frei von|verzicht\p{L}*|nicht|nichts|niemals|nie|erlassen|erlassene\p{L}*|storniert\p{L}*|zurückgenommen|entfällt|entfallen) (?:\S+ ){0,5}(?:\p{L}*gebühr\p{L}*|\p{L}*kosten|\p{L}*zinsen|\p{L}*zuschlag\p{L}*|\p{L}*pauschale\p{L}*|spesen|strafe|berechn\p{L}*|entgelt\p{L}*)|(?:\p{L}*gebühr\p{L}*|\p{L}*kosten|\p{L}*zinsen|\p{L}*zuschlag\p{L}*|pauschale) (?:\S+ ){0,4}(?:nicht|keine|erlassen|storniert|entfallen|entfällt|zurückgenommen|verzicht\p{L}*)|(?:versand|fracht|transport|liefer|express|park|reise|kurs|teilnahme|material|lager)(?:kosten|gebühr\p{L}*|zuschlag|pauschale)|(?:\p{L}*zinsen|\p{L}*kosten|\p{L}*gebühr\p{L}*) (?:\S+ ){0,4}(?:niemand|druckfehler|irrtum|versehen)|null (?:euro|eur|franken)|dazukam|zweite\p{L}* (?:schloss|fenster|tür)|kostenlos|kostenfrei|gebührenfrei|(?:ihre?|ihrer|der|die) (?:haus)?bank(?:gebühr\p{L}*)?`,
      why: 'A charge stands in a text only if it is lawful and agreed, with its rate and count of days; otherwise it is invented.',
      source: 'UK1, EU1, DE2, B7',
      suggestion: '',
    },
    String.raw`
(?:mahn|inkasso|verzugs|säumnis|bearbeitungs|verwaltungs|rücklast\p{L}*|rechtsverfolgungs|anwalts|gerichts|verspätungs|strafs?|eintreibungs|betreibungs|zusatz|storno|spät|erinnerungs|beitreibungs|verfahrens|mehr)[- ]?(?:gebühr\p{L}*|kosten|spesen|pauschale\p{L}*|entgelt\p{L}*|zuschl\p{L}+|aufschl\p{L}+|aufwand\p{L}*|betrag)
(?:verzugs|straf|mahn|säumnis|überziehungs|sollz?)?zinsen|verzinsung|verzinst|zins(?:satz|satzes|en) (?:von|in höhe)|zinslauf
verzugs(?:schaden|schäden|schadens|pauschale|folgen|kosten)\p{L}*
(?:zusätzliche\p{L}*|weitere\p{L}*|entstehende\p{L}*|entstandene\p{L}*|anfallende\p{L}*|alle|sämtliche|unnötige\p{L}*|erhebliche\p{L}*|hohe|mehr|angefallene\p{L}*|daraus \S+) (?:daraus \S+ |dadurch \S+ )?(?:kosten|gebühren|spesen|aufwendungen|unkosten|mehrkosten)
(?:kosten|gebühren|zinsen|spesen|mehrkosten|unkosten) (?:\S+ ){0,7}(?:tragen|zu tragen|trägst|tragt|lasten|übernehmen|in rechnung|berechn\p{L}*|erheb\p{L}*|entsteh\p{L}*|anfall\p{L}*|fallen|hinzu\p{L}*|auf sie zu\p{L}*|geltend|aufschlag\p{L}*|belast\p{L}*|zu zahlen|erstatten|ersetzen|fordern|verlangen|kommen)
(?:berechn|erheb|verlang|forder|schlag|stell|belast|fall|entsteh|komm|zuzügl|zzgl|plus|inkl|einschl|samt|nebst)\p{L}*\.? (?:\S+ ){0,5}(?:gebühr\p{L}*|kosten|zinsen|zuschlag|\p{L}*pauschale|spesen|aufschlag|entgelt|strafe)(?: \S+)?
zu ihren lasten|auf ihre kosten|zulasten ihres|zu ihren ungunsten|gehen zu ihren
(?:mahnung|mahnungen|erinnerung|mahnschreiben|anschreiben) (?:\S+ ){0,4}(?:\d[\d.,]* ?(?:€|euro|eur|chf|franken)|in rechnung|berechn\p{L}*|kostet|kosten)(?: \S+)?
\d[\d.,]* ?(?:€|euro|eur|chf|franken) (?:\p{L}+ )?(?:gebühr\p{L}*|zinsen|kosten|spesen|aufschlag|zuschlag|strafe|pauschale|extra|mehr(?! als)|zusätzlich|obendrauf|dazu)
(?:wird|werden|würde) (?:\S+ ){0,3}(?:teurer|mehr kosten|draufzahlen|extra kosten)(?: \S+)?
(?:vertrags)?straf(?:e|en|zahlung\p{L}*|geld|zins\p{L}*|gebühr\p{L}*)|bußgeld|konventionalstrafe|pönale
\d[\d.,]* ?(?:%|prozent|prozentpunkte?n?) (?:über|p\. ?a\.?|pro (?:tag|monat|jahr)|je (?:tag|monat)|im (?:monat|jahr)|jährlich|monatlich|zinsen|verzugszinsen|aufschlag|zuschlag|mehr)
(?:pauschale|schadensersatz|schadenersatz|entschädigung|ersatz) (?:\S+ )?(?:von|in höhe|nach|über|fordern|verlangen|geltend|wegen|wird|i\. ?H)(?: \S+)?
(?:teurer|kostspielig\p{L}*|teuer) (?:für sie|werden|zu stehen|wird|kommt)(?: \S+)?
(?:wird|würde|kann) (?:es |das |die sache )?(?:für sie )?(?:\p{L}+ )?(?:teuer|teurer|kostspielig)(?: \S+)?
(?:betrag|summe|forderung|schuld) (?:\S+ ){0,3}(?:erhöh\p{L}*|wächst|steigt|ansteigen|anwachsen|steigen|verdoppel\p{L}*)(?: sich)?
(?:erhöht|erhöhen) sich (?:\S+ ){0,4}(?:betrag|summe|forderung)|(?:betrag|summe|forderung|rechnung|schuld) erhöh\p{L}* sich(?: \S+){0,4}
40 (?:euro|eur|€) (?:pauschal\p{L}*|verzug\p{L}*|entschäd\p{L}*)|(?:late fee|mahnspesen|mahngeld|säumniszuschlag\p{L}*|aufpreis)
`,
  ),
  ...saidAs(
    {
      ...DISHONOUR,
      unless: String.raw`(?:mir|uns) (?:\S+ ){0,4}(?:peinlich|unangenehm)|muss es (?:\S+ )?nicht|so etwas (?:kommt|passiert)|peinlich (?:für uns|für mich)|peinlich[,:] (?:aber wahr|wir|ich|unser)\p{L}*|(?:ich|wir) schäme?n?|muss (?:ihnen )?nicht (?:peinlich|unangenehm)|(?:nicht|niemandem|keinem) (?:\S+ )?(?:peinlich|zu schämen|schämen)|(?:wäre|ist|es) (?:\S+ )?schade|(?:unser\p{L}*|mein\p{L}*) (?:\p{L}+ )?(?:ruf|fehler)|unsere? (?:eigene )?enttäuschung|(?:wir|ich) (?:haben|habe|hatten) sie|haben wir (?:sie|uns)|(?:wir|ich) (?:uns|mich) blamier\p{L}*|(?:tut|täte) (?:mir|uns) leid|verstehe ich|(?:von|bei) (?:uns|mir)(?= *[.,!]|$)|(?:unser|mein)\p{L}* (?:\S+ )?(?:arbeit|leistung|lieferung|service|verhalten|antwort) (?:\S+ )?sie|nehmen wir ernst|(?:vom|von der|mit dem|mit der|über die|über das) \p{L}+ enttäuscht sind`,
      suggestion: 'Wenn es einen Grund gibt, den ich nicht kenne, sagen Sie ihn mir bitte.',
    },
    String.raw`
schäm\p{L}*|scham(?:los\p{L}*)?|schand\p{L}*|schändlich\p{L}*|schimpf und schande|beschämend\p{L}*|blamabel|blamable\p{L}*|blamage|blamier\p{L}*
(?:ober)?peinlich\p{L}*
(?:unverschämt|dreist|frech|unanständ|unseriös|unehrlich|unzuverlässig|unprofessionell|verantwortungslos|respektlos|ehrlos|rücksichtslos|armselig|erbärmlich|schäbig|unwürdig|unredlich|charakterlos|lächerlich|unmöglich|unfair|unverantwortlich|skandalös|unerhört|gewissenlos|würdelos|niederträchtig|asozial|schlampig|liederlich|unehrenhaft|unlauter)\p{L}*
(?:säumige[rsnm]? (?:zahler|schuldner)\p{L}*|(?:schlechte|notorische|unzuverlässige|faule|chronische|böse|hartnäckige|zahlungsunwillige)[rsnm]? (?:zahler\p{L}*|kund\p{L}*|schuldner\p{L}*|zahlungsmoral))
zahlungsunwillig\p{L}*|zahlungsmoral|zahlungsunfähig\p{L}*|zechprell\p{L}*|schmarotz\p{L}*|lügner\p{L}*|lügen|gelogen|betrüger\p{L}*|gauner\p{L}*|abzock\p{L}*|drückeberger\p{L}*|preller\p{L}*|halunk\p{L}*
ihr(?:en|em|es)? (?:guter |guten |geschäftlicher )?(?:ruf|name|namen|ansehen|image|leumund|rufes|ehre|glaubwürdigkeit|gesicht) (?:\S+ ){0,4}(?:spiel|leid\p{L}*|litt\p{L}*|schad\p{L}*|beschädig\p{L}*|gefähr\p{L}*|ruinier\p{L}*|verlier\p{L}*|verloren|wahren|kosten|wert|schaden nehmen|auf dem spiel|steht|retten|schützen)
(?:ruf|namen|ansehen|image)(?:schädig|ruinier)\p{L}*|rufschädigend\p{L}*
(?:mehr|besseres|etwas anderes|anderes) von ihnen (?:erwartet|gedacht|gehalten|erhofft)
(?:von ihnen|über sie|ihr verhalten|ihrem verhalten|sie haben uns|sie enttäuschen) (?:\S+ ){0,4}enttäusch\p{L}*|enttäusch\p{L}* (?:\S+ ){0,3}(?:von ihnen|über ihr|von ihrem|über sie)
sie (?:haben )?(?:\S+ )?enttäusch\p{L}*(?: \S+)?|wir sind (?:\p{L}+ )?enttäuscht
(?:öffentlich|publik) (?:\S+ )?(?:machen|gemacht|bekannt\p{L}*|anprangern|nennen|zu machen|an den pranger)|an den pranger\p{L}*|pranger|bloß(?:zu)?stell\p{L}*|bloßgestellt|(?:in|über) (?:\S+ )?(?:sozialen medien|social media|der presse|der zeitung)|veröffentlich\p{L}* (?:\S+ ){0,4}(?:namen?|liste|sie|schuld\p{L}*)|(?:namen?|sie|liste) (?:\S+ ){0,4}(?:veröffentlich\p{L}*|bekanntgeb\p{L}*|aushäng\p{L}*)
(?:ihr\p{L}*) (?:arbeitgeber\p{L}*|chef\p{L}*|vorgesetzt\p{L}*|familie|nachbar\p{L}*|kund(?:en|schaft)|vermieter\p{L}*|eltern|frau|mann|ehe\p{L}+|freunde\p{L}*|kolleg(?:en|innen)|lieferanten|geschäftspartner\p{L}*|gesellschafter\p{L}*|bank|verwandt\p{L}*|bekannt\p{L}*) (?:\S+ ){0,6}(?:erzähl\p{L}*|wissen lassen|erfahr\p{L}*|sagen|denken|dazu sagen)
was (?:würden|werden|sollen|denken|sagen) (?:\S+ ){0,3}(?:kunden|nachbarn|leute|familie|mitarbeiter\p{L}*|partner\p{L}*|kollegen)(?: \S+){0,3}
(?:ehrliche|anständige|seriöse|ordentliche|redliche|solide|verantwortungsvolle|ehrbare)[rsnm]? (?:\p{L}*kaufleute|\p{L}*kaufmann\p{L}*|kund\p{L}*|unternehmen|unternehmer\p{L}*|firm\p{L}*|geschäfts\p{L}*|mensch\p{L}*|partner\p{L}*|betrieb\p{L}*|person)
(?:alle|andere|unsere (?:anderen|übrigen)) (?:\S+ )?(?:anderen |übrigen )?(?:kunden|kundinnen|firmen|geschäftspartner) (?:\S+ ){0,4}(?:zahlen|bezahlen|bezahlt|gezahlt|schaffen|pünktlich|halten)
wie können sie (?:\S+ ){0,3}(?:schlafen|verantworten|wagen|in den spiegel|erwarten)(?: \S+)?|in den spiegel (?:schauen|sehen|blicken)|(?:keinen|fehlt ihnen|mangel an) (?:\S+ )?(?:anstand|ehre|respekt|ehrgefühl|gewissen|verantwortung)
(?:soll|sollen|muss|müssen|darf|dürfen|wollen sie,? dass) (?:ich|wir) (?:\S+ )?ihr\p{L}* (?:chef\p{L}*|arbeitgeber\p{L}*|frau|mann|familie|eltern|nachbar\p{L}*|kunden|vermieter\p{L}*|vorgesetzt\p{L}*)(?: \S+)?
haben sie (?:\S+ )?(?:kein|keinen|keine|denn kein\p{L}*) (?:\S+ )?(?:stolz|ehre|anstand|gewissen|scham\p{L}*|respekt)
(?:mangelnde\p{L}*|fehlende\p{L}*) (?:anstand|seriosität|ehrlichkeit|professionalität|respekt|zahlungsmoral)
auf (?:unsere|anderer|kosten anderer|unsere kosten) (?:kosten )?leb\p{L}*|über ihre verhältnisse|ein armutszeugnis|armutszeugnis
`,
  ),
  ...saidAs(
    {
      rule: 'private',
      unless: String.raw`mahnmal\p{L}*|keine schuld|(?:gerichts|polizei|anwalts)(?:caf[eé]|kantine|gebäude|revier|saal|platz|straße|gasse)\p{L}*|erinnerung an (?:unser\p{L}* )?(?:gespräch|termin|telefonat|besuch)|terminerinnerung`,
      why: 'Others may read or hear this: no word of debt, and nothing that says an account is late.',
      source: 'P18, US6, US10, UK2, B7',
      suggestion: 'Eine kurze Frage',
    },
    String.raw`
(?:über)?fällig\p{L}*
offene[rn]? punkt\p{L}*|(?:noch )?(?:nicht|nichts) (?:\S+ ){0,3}(?:eingegangen|eingelangt|gutgeschrieben)|(?:noch|weiterhin|immer noch) offen(?! (?:am|um|bis|für))|was (?:\S+ ){0,2}offen(?: \S+)?
unbezahlt\p{L}*|unbeglichen\p{L}*|(?:noch |bisher |bislang )?nicht (?:bezahlt|gezahlt|beglichen)\p{L}*
(?:offen|ausstehend|ausständig|rückständig|säumig|fehlend)\p{L}* (?:\S+ )?(?:rechnung\p{L}*|beträge?\p{L}*|betrag\p{L}*|forderung\p{L}*|posten|zahlung\p{L}*|saldo|rate\p{L}*|summe|konto|salden|position\p{L}*|posten)
ausständ\p{L}*|außenständ\p{L}*|ausstehend\p{L}*|rückst(?:and|ände|änden|ands)|zahlungsrückst\p{L}*|rückständig\p{L}*
(?!entschuld)(?:zahlungs|geld|rest|mit)?schuld(?:en|ner\p{L}*|ig\p{L}*|et|e)?|verschuld\p{L}*|schulden\p{L}*
(?:zahlungs)?verzug\p{L}*|(?:zahlungs)?erinnerung\p{L}*|\p{L}*mahn(?:ung|ungen|bescheid|schreiben|stufe|verfahren|gebühr|wesen|lauf|brief|e|en)\p{L}*|\d\. mahnung|an?gemahnt|zahlungsaufforderung\p{L}*|zahlungsversprechen|zahlungsziel\p{L}*|zahlungsfrist\p{L}*
forderung(?:en|s\p{L}*)?
\p{L}*inkasso\p{L}*|eintreib\p{L}*|beitreib\p{L}*|pfänd\p{L}*|vollstreck\p{L}*|gericht\p{L}*|anw(?:alt|älte|ältin)\p{L}*|schufa\p{L}*|bonität\p{L}*
raten(?:zahlung|plan|vereinbarung)\p{L}*|(?:zahlung|begleichung) in raten|zahlungsplan\p{L}*|zahlungsvereinbarung\p{L}*|stundung\p{L}*
\p{L}*mahn(?:abteilung|wesen)|wieder zu spät|(?:monate?|wochen|tage|raten) (?:\S+ )?(?:hinten|hinterher|zurück|drüber|überzogen)|(?:schul|kurs|lehr|kost|stand|boxen|vereins)geld (?:\S+ ){0,3}(?:da|offen)|finanziell\p{L}*|rücklastschrift\p{L}*|noch nicht da(?= *[.,!?]|$)|ohne deckung|geplatzt\p{L}*|mahnstufe\p{L}*
letzte (?:frist|mahnung|aufforderung|erinnerung)|säum\p{L}*|insolven\p{L}*|zahlungs(?:schwierigkeit|problem|ausfall|unfähig|eingang|verzöger)\p{L}*
vereinbarte\p{L}* (?:zahlung|rate|betrag)\p{L}*|(?:zahlung|geld|betrag) (?:fehlt|fehlen|steht|ist nicht|noch nicht)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'private',
      isOnlyMoney: true,
      unless: `rechnung tragen|in rechnung ziehen`,
      why: 'On a voicemail or in a subject others may read, say who you are and how to reach you, not that it is about money.',
      source: 'P18, US6, B7',
      suggestion: 'Rufen Sie mich bitte zurück, wenn es Ihnen passt.',
    },
    String.raw`
\p{L}*rechnung(?:en|s\p{L}*)?
(?:be|aus|an|ein|ab)?zahl(?:en|ung|ungen|t|te|bar|ungs\p{L}*)|(?:be)?gezahlt|bezahlt\p{L}*|überweis\p{L}*|überwiesen
\p{L}*betr(?:ag|äge|ages|ags|ägen)|summen?|geld(?:er|es)?|saldo|salden|kontostand|kontoauszug|konto
raten?|teilzahlung\p{L}*|guthaben|gutschrift\p{L}*|lastschrift\p{L}*|buchhaltung|kreditor\p{L}*|debitor\p{L}*|begleich\p{L}*|beglichen|kosten
${UP_TO_2_WORDS}(?:\d[\d.,]* ?(?:euro|eur|chf|franken|€))
`,
  ),
];
