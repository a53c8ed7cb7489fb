import { CHARGE, DISHONOUR, FINAL_WORD, HINT, HURRY } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Bitte schreiben Sie mir oder rufen Sie an; wir finden einen Weg.' };
const KIN = String.raw`(?:schwager|schwägerin|bruder|schwester|cousin\p{L}*|vetter|onkel|tante|neffe\p{L}*|nichte|sohn|tochter|mann|frau|freund\p{L}*|nachbar\p{L}*|schwiegervater|schwiegersohn|bekannte\p{L}*|kegelbruder|stammtisch\p{L}*|vater)`;
const LAW = String.raw`(?:jurist\p{L}*|\p{L}*anw[aä]lt\p{L}*|richter\p{L}*|polizist\p{L}*|gerichtsvollzieh\p{L}*|inkasso\p{L}*|gericht\p{L}*|journalist\p{L}*|zeitung|rechtspfleger\p{L}*|finanzamt|polizei|kanzlei|jus|jura)`;
const ABOVE = String.raw`(?:chef\p{L}*|vorgesetzt\p{L}*|arbeitgeber\p{L}*|direktor\p{L}*|filialleit\p{L}*|zentrale|personalabteilung|vorstand|aufsichtsrat|dienststelle|geschäftsleitung|konzern\p{L}*)`;
const OFFICE = String.raw`(?:finanzamt|gewerbeaufsicht|zoll|steuerfahndung|gesundheitsamt|bauamt|arbeitsinspektorat|lebensmittelaufsicht|finanzpolizei|ordnungsamt|berufsgenossenschaft|krankenkasse|jugendamt|marktamt)`;
const PRESS = String.raw`(?:\p{L}*redaktion|zeitung|presse|reporter\p{L}*|journalist\p{L}*|gemeindeblatt|lokalblatt|radio|fernsehen|verbandsblatt|newsletter|konsumentenschutz|verbraucherschutz|lokalzeitung)`;
const LUXURY = String.raw`(?:wohnmobil|\p{L}*urlaub\p{L}*|\p{L}*auto|wagen|\p{L}*pool|boot|handy|\p{L}*reise\p{L}*|kreuzfahrt|suv|fest|party|porsche|mercedes|bmw|tesla|ferien|motorrad|uhr|terrasse|küche|ladenschild|fassade|fernseher|whirlpool|cabrio|pferd|ski\p{L}*|sofa|yacht|golf\p{L}*)`;
const SUM = String.raw`(?:(?:€|chf|fr\.|eur) ?\d[\d.,'-]*|\d[\d.,'-]*(?: ?(?:€|euro|eur|chf|franken|fr\.|prozent|%))?)`;

/** What is said by the way: hints, comparisons, irony, what others are said to think, in families. */
export const GERMAN_SIDEWAYS: readonly WordEntry[] = [
  ...saidAs(
    {
      ...HINT,
      ...ASK,
      unless: String.raw`markenrecht|vertrag\p{L}*|logo|kochen|stempel|graviert|versicher\p{L}*|einbruch|unfall|liefer\p{L}* (?:wir|ich)|monteur|(?:darf|soll|kann|sollen) (?:ich|wir)|bestellnummer|ihr\p{L}* (?:eigene\p{L}* )?\p{L}*anw[aä]lt\p{L}*|hochzeit|geburtstag|danke?|(?:frau|herrn?|familie) richter|feiern|notruf`,
    },
    String.raw`
macht sich (?:\S+ ){0,2}strafbar|(?:riech|stink|kling|aussieh|schmeck|sieht|sieh)\p{L}* (?:\S+ ){0,4}(?:nach|wie) (?:\S+ )?(?:\p{L}*betrug|unterschlagung|diebstahl|zechprellerei|\p{L}*straftat)|(?:wache|revier|polizei|kripo|polizeiinspektion) (?:\S+ ){0,5}(?:kennt|kennen|interessier\p{L}*|wissen|freu\p{L}*|wie ihren)(?: \S+){0,3}
(?:mein|unser|ein)\p{L}* (?:\S+ )?${KIN} (?:\S+ ){0,6}?${LAW}(?: \S+){0,4}|(?:\p{L}*anwalt|\p{L}*anwältin|jurist|juristin|steuerberater\p{L}*)(?: \S+|,){0,6} (?:gezeigt|vorgelegt|meint|sagt|rät|empfiehlt|geraten|ihre adresse)(?: \S+)?
richter\p{L}* (?:\S+ ){0,4}(?:erklär\p{L}*|beibring\p{L}*|entscheid\p{L}*|vorles\p{L}*)(?: \S+){0,3}
(?:bagger|wagen|auto|transporter|maschine\p{L}*|lieferwagen|traktor|anhänger|ofen|stapler|fuhrpark|lkw|der|die|das) (?:\S+ ){0,3}(?:würde|würden|könnte|könnten|ließe|ließen|gäbe) (?:\S+ ){0,5}(?:pfand|versteiger\p{L}*|erlös|pfänd\p{L}*|verkaufen|zu geld)(?: \S+)?|(?:konten|konto|lohn|gehalt|wagen|maschinen?|löhne) (?:\S+ ){0,4}(?:lassen|lässt|ließe|ließen|kann|könnte|können) (?:\S+ ){0,4}(?:sperren|pfänden|holen|versteigern|einfrieren|mitnehmen|beschlagnahmen)
(?:jemand|einer|leute|kollegen?|männer|herren|firmen?|andere|burschen|stelle|büros?|partner)(?: \S+|,){0,7} (?:nicht (?:so|lange?|mehr|mehr so)|weniger|nicht) (?:\S+ )?(?:freundlich|nett|geduldig|höflich|fragen|fragt|fackeln|fackelt|lang|bitten|verhandeln|zimperlich)(?: \S+){0,3}|(?:kräftige|starke|breite|große|zwei|ein paar) (?:\S+ )?(?:kollegen|männer|burschen|jungs|herren|kerle|freunde) (?:\S+ ){0,3}(?:vorbei|schick|besuch)\p{L}*|es gibt (?:\S+ )?(?:firmen|leute|agenturen|stellen), (?:die|um)(?: \S+){0,4}
(?:steht|stehen|landet|bleibt|eingetragen|vermerkt|eintrag)(?: \S+){0,6} (?:in ihrer (?:\p{L}*auskunft|akte|kartei)|im register|in der kartei)(?: \S+)?|denken sie (?:\S+ )?an (?:\S+ )?(?:\p{L}*kredit|hypothek|leasing|finanzierung|ihren ruf|ihren namen|ihre kinder|ihre familie)
(?:ort|dorf|stadt|tal|verein|branche|zunft|gemeinde|viertel|jeder|alle|leute) (?:\S+ ){0,6}(?:wissen|erfahren|lesen|hören),? (?:wie|dass|was|wer) (?:\S+ ){0,3}(?:bei ihnen|sie|ihr\p{L}*)(?: \S+){0,3}|(?:erfährt|erfahren|weiß|wissen) (?:\S+ )?(?:das ganze dorf|der ganze ort|die ganze \p{L}+|alle welt|halb \p{L}+)|${PRESS} (?:\S+ ){0,8}(?:such|interessier|freu|druck|bring|geschicht|stoff|wie)\p{L}* (?:\S+ ){0,6}(?:sie|ihr\p{L}*|ihnen|so etwas|fälle\p{L}*)
ihr\p{L}* (?:\S+ )?${ABOVE}(?: \S+){0,6} (?:überrascht|interessier\p{L}*|wissen|erfahren|hören|staunen|gefallen|freuen|begeistert)(?: \S+){0,3}|(?:zu|mit|bei|an|über) ihre?[mnr]? (?:\S+ )?${ABOVE} (?:\S+ )?(?:gehn?|gehen|reden|sprechen|schreiben|anrufen|wenden|vorsprechen|melden)
(?:dann|sonst|halt|eben) (?:\S+ ){0,3}bleibt (?:\S+ ){0,5}(?:kalt|dunkel|leer|trocken|geschlossen|offline|aus)(?: \S+)?|bleibt (?:\S+ ){0,5}(?:kalt|dunkel|leer|trocken)(?: \S+){0,2}|(?:gibt's|gibt es|kriegen sie|bekommen sie) (?:\S+ ){0,3}(?:nur|erst) (?:\S+ ){0,2}(?:gegen|wenn|nach|mit) (?:\S+ )?(?:geld|bares|bar|zahlung|bezahlung|vorkasse|cash)|ein (?:klick|anruf|wort|brief|mail),? (?:\S+ ){0,5}(?:weg|gesperrt|vorbei|offline|tot)
fragen sie (?:mal|doch|einfach|ruhig|gern)(?: \S+){1,8} (?:wie (?:das|es)|was (?:dann|da|mit|passiert|daraus))(?: \S+){0,6}|(?:andere|größere|einer|mancher|viele) (?:\S+ ){0,4}(?:zähne (?:\S+ )?(?:an uns )?ausgebissen|schon versucht|geglaubt|probiert|gelacht)(?: \S+){0,3}|die zähne (?:\S+ ){0,3}ausgebissen
bleibt (?:\S+ )?nicht (?:\S+ )?(?:bei (?:\p{L}*briefen|worten|mails|erinnerungen|diese[mnr]) ?\S*|dabei)|noch (?:bin|sind|bleib\p{L}*|red\p{L}*|frag\p{L}*|schreib\p{L}*|bitt\p{L}*) (?:ich|wir) (?:\S+ ){0,3}(?:freundlich|nett|höflich|geduldig|ruhig|gelassen|friedlich|gutmütig)|man sieht sich (?:\S+ )?zweimal(?: \S+){0,2}|(?:richtig|verdammt|ordentlich) teuer|gnade (?:ihnen|dir) gott|irgendwann (?:\S+ ){0,7}(?:schluss|reicht es|reicht's|reißt|platzt|zu ende)(?: \S+)?
warm anziehen|(?:werden|können) (?:sie )?sich (?:\S+ ){0,2}(?:noch )?(?:wundern|umschauen|umsehen)(?! wie)|blaues wunder|(?:wird|werden) ihnen (?:\S+ )?(?:leid ?tun|vergehen|auf die füße fallen)|an ihrer stelle (?:\S+ ){0,5}(?:schlaf|schlief|sorgen|überleg|aufpass|vorsichtig|nervös)\p{L}*|reizen sie (?:mich|uns) nicht|überspann\p{L}* (?:\S+ )?(?:den )?bogen|mit dem feuer|auf dünnem eis|dünnes eis|dicke ende|(?:wir|ich) vergess\p{L}* (?:nichts|nicht|sowas nicht)|legen sie sich (?:\S+ )?nicht (?:\S+ )?mit (?:mir|uns) an|mit (?:mir|uns) ist (?:\S+ )?nicht zu spaßen
${OFFICE} (?:\S+ ){0,8}(?:freu|interessier|kenn|anruf|hinweis|wissen|tipp|schau|besuch)\p{L}*(?: \S+){0,4}|man könnte ja (?:\S+ )?(?:anrufen|nachfragen|hinschreiben|melden|hingehen|anzeigen)
`,
  ),
  ...saidAs(
    {
      ...DISHONOUR,
      suggestion: 'Wenn es einen Grund gibt, den ich nicht kenne, sagen Sie ihn mir bitte.',
      unless: String.raw`vielen dank|danke|herzlichen glückwunsch|(?:mir|uns) (?:\S+ ){0,3}(?:peinlich|leid)|mein fehler|unser fehler|entschuldig\p{L}*|keine sorge|kein\p{L}* frage|schönen urlaub|viel (?:spaß|freude)|willkommen`,
    },
    String.raw`
bei ihnen (?:\S+ )?(?:nie|leider nie|fehlanzeige|nicht)(?= *[.,!]|$)|(?:jede[rs]?|selbst|sogar|kleinste\p{L}*) (?:\S+ ){0,8}(?:besser|schneller|pünktlicher|zuverlässiger|anständiger) (?:\S+ ){0,4}als (?:sie|ihr\p{L}*|bei ihnen)(?: \S+)?|(?:rentner\p{L}*|witwe|student\p{L}*|lehrling\p{L}*|nachbar\p{L}*|kunden|kleinen rente|anderen|alle) (?:\S+ ){0,6}(?:am selben tag|sofort|immer|pünktlich|nach \p{L}+ tagen|auf den tag) (?:\S+ ){0,4}(?:bezahlt|da|gezahlt|überwiesen|zahlt|zahlen),? (?:\S+ ){0,2}(?:nur |bei )?(?:sie|ihnen)(?: \S+)?
(?:fürs?|für (?:den|das|die|ein\p{L}*)) (?:\S+ )?${LUXURY} (?:\S+ ){0,5}(?:gereicht|reicht\p{L}*|geld|da)(?= *[.,!?]|$)|auf (?:instagram|facebook|tiktok) (?:\S+ ){0,4}sie(?: \S+){0,6}|(?:schick|nett|toll|hübsch|neu)\p{L}* (?:neu\p{L}* )?${LUXURY}[.,!?]? (?:\S+ ){0,6}(?:pump|bezahlt|aber|unser\p{L}*|übrigens|bar)(?: \S+){0,3}|auf pump
(?:hat man|haben wir|habe ich|hab ich|wurde) (?:\S+ ){0,3}(?:gelernt|beigebracht),? (?:\S+ ){0,6}(?:schuldig|schuld\p{L}*|zahl\p{L}*|bezahl\p{L}*|wort|hält|begleich\p{L}*)(?: \S+){0,2}|(?:hat|haben) (?:ihnen|sie) (?:\S+ ){0,4}(?:niemand|nie|nicht|mutter|vater|eltern) (?:\S+ ){0,3}(?:beigebracht|erzogen|gelernt)|(?:ihnen|sie) (?:\S+ ){0,4}(?:beigebracht|erzogen)(?= *[.,!?]|$)
(?:familienvater|familienmutter|vater|mutter|geschäftsmann|geschäftsfrau|christ|lehrer\p{L}*|arzt|ärztin|unternehmer\p{L}*|mensch|mann|frau|chef),? (?:der|die) (?:sich )?(?:\S+ ){0,4}(?:drückt|nicht (?:zahlt|bezahlt)|versteckt|schuldig)(?: \S+){0,4}
(?:höhere|bessere|andere|gute) meinung von ihnen|(?:in|mit) (?:ihnen|einem menschen|jemandem) (?:\S+ )?(?:täuschen|getäuscht|geirrt)|(?:getäuscht|geirrt) (?:\S+ )?in ihnen|zu gutgläubig|gutgläubig (?:\S+ )?(?:mit|bei) ihnen|(?:so |zu )?(?:naiv|blauäugig|vertrauensselig|gutmütig) (?:\S+ )?(?:war|waren|gewesen|bin|bei|mit|zu)(?: \S+)?|auf sie (?:\S+ )?(?:reingefallen|hereingefallen)
undank\p{L}*|(?:ist|das ist|war) (?:\S+ )?(?:also )?(?:ihr|der|das der|das ihr) dank(?: \S+)?|das ist (?:also )?der dank(?: \S+)?|nach allem,? was (?:wir|ich)(?: \S+){0,5}
brieftaube\p{L}*|(?:auf dem|hinterm|hinter dem) mond|steinzeit|schnecken(?:tempo|post)|flaschenpost|postkutsche|winterschlaf|dornröschen\p{L}*|(?:gratulier\p{L}*|glückwunsch|bravo|respekt),? (?:sie (?:führen|haben|sind|schaffen)|zum (?:\S+ )?(?:rekord|mahn|rückstand)\p{L}*)(?: \S+){0,5}|bummel\p{L}*|schlusslicht|ehrenplatz|(?:welt|deutscher )?meister (?:im|in) (?:\S+ )?(?:nicht|warten|aussitzen|verzögern|ausreden)\p{L}*|in diesem (?:leben|jahrhundert|jahrzehnt)|nimmerlein\p{L}*
wegen (?:leuten|kunden|menschen|firmen|betrieben|auftraggebern) wie ihnen(?: \S+){0,5}|weil sie (?:\S+ ){0,4}(?:nicht|nie) (?:\S+ ){0,3}(?:gänge|zahlen|bezahlen|überweisen|hochkommen|schaffen|hinkriegen|gebacken|wollen)(?: \S+)?
(?:frage|sache) (?:des|der|von) (?:\S+ )?(?:charakter\p{L}*|anstand\p{L}*|ehre|erziehung|moral|respekt\p{L}*|haltung|stils?)|(?:mit )?ihrem gewissen(?: \S+){0,4}|mit sich (?:\S+ )?(?:ausmachen|vereinbaren)
über sie (?:\S+ ){0,3}(?:gewundert|gelacht|geredet|gelästert|lacht|redet|wundert|tuschelt|tratscht)(?: \S+)?|(?:musste|muss|mussten|müssen) (?:ich |wir )?(?:\S+ ){0,5}(?:belegschaft|team|mitarbeiter\p{L}*|frau|leuten|lehrling\p{L}*|gesellen) (?:\S+ ){0,3}(?:erklären|gestehen|beichten)(?: \S+){0,12} (?:sie|ihnen|ihr\p{L}*)|hängen lässt|(?:auch|nur|bloß),? dass sie(?:'s|s| es)? wissen|(?:zu|mit|an|bei) ihre[mr] (?:\S+ )?${ABOVE} (?:\S+ )?(?:gehn?|gehen|reden|sprechen|wenden|melden)
(?:lesen|rechnen|z\u00e4hlen) (?:müsste|sollte|muss|kann|können) (?:man|sie) (?:\S+ )?(?:können|halt|schon)?|(?:können|konnten) sie (?:\S+ )?(?:nicht |denn )*(?:lesen|rechnen|z\u00e4hlen)(?= *[.,?!]|$)|zu (?:dumm|blöd|faul|bequem|fein|doof|unfähig) (?:\S+ )?(?:zum|um|zu|für)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...HURRY,
      suggestion: 'bis zum 15. Dezember',
      unless: String.raw`(?:ich|wir) (?:\S+ )?(?:ruf|meld|liefer|komm|schick)\p{L}*|nicht|danke?|gespräch|telefon\p{L}*|messe`,
    },
    String.raw`
ohne (?:(?:jed|jeglich|weiter|schuldhaft|länger)\p{L}* ){1,3}(?:verzug|aufschub|verzögerung|umschweif\p{L}*|zuwarten|zögern)|(?:lassen sie )?alles (?:stehen und )?liegen(?: lassen)?
(?:noch|bis) heut (?:vormittag|nachmittag|mittag|abend|früh)?|heute? (?:vormittag|nachmittag|mittag|abend),? (?:sonst|später|spätestens)|später (?:nützt|bringt|hilft) (?:\S+ )?(?:nichts|nix)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...HURRY,
      suggestion: 'bis zum 15. Dezember',
      unless: String.raw`messe|modell|besichtig\p{L}*|ich (?:ruf|meld|komm)\p{L}*|kennenlernen`,
    },
    String.raw`
(?:gelegenheit|chance|möglichkeit)(?: \S+|,){0,7} (?:nicht wieder|nie wieder|kein zweites mal|nur einmal|bald vorbei)|(?:eine|einzige) chance (?:\S+ ){0,3}(?:noch|haben sie|bleibt|bekommen sie)(?: \S+){0,3}|in einer (?:halben )?stunde (?:\S+ ){0,5}(?:nichts|konto|geld|sehe|da|zahl\p{L}*|eingegangen)(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...FINAL_WORD,
      suggestion: 'eine Nachricht zu Ihrer offenen Rechnung',
      unless: 'bestell\\p{L}*|messe|gesehen|reise',
    },
    String.raw`
ein (?:weiteres|zweites|drittes|viertes|fünftes|nächstes) mal (?:\S+ ){0,5}(?:nicht|kein\p{L}*)(?: \S+)?|nach (?:diese[mnr]) (?:\S+ )?(?:nachricht|mail|brief|schreiben|zeilen|erinnerung|mahnung|anruf) (?:\S+ ){0,4}(?:schluss|abgeschlossen|beendet|zu ende|nicht mehr|nichts mehr|fertig|vorbei)|letzter aufruf(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...CHARGE,
      suggestion: '',
      unless: String.raw`(?:skonto|rabatt|nachlass) von|mehrwertsteuer|mwst|ust|vereinbart|kein\p{L}*|ohne|nicht|bestellt\p{L}*|versand\p{L}*|liefer\p{L}*|angebot|gutschrift`,
    },
    String.raw`
(?:geht|gehen|fällt|fallen) auf (?:sie|ihre (?:rechnung|kappe|kosten))|(?:laufen|läuft|rechnen|berechne\p{L}*|gelten|nehmen) (?:\S+ ){0,4}\d[\d,]* ?(?:prozent|%)|aus (?:den |ihren )?\d[\d.,]*(?: ?(?:€|euro|eur|chf|franken))? (?:sind|wurden|werden|ist|haben) (?:\S+ ){0,4}\d[\d.,]* (?:\S+ )?(?:geworden|gemacht)|(?:also|jetzt|nun|neu|bitte) (?:\S+ )?${SUM} (?:\S+ )?statt ${SUM}|was (?:uns|mich) (?:\S+ ){0,5}kostet,? (?:\S+ )?(?:zahl|trag|übernehm|ersetz)\p{L}*(?: sie)?|pauschal (?:\S+ )?${SUM}|(?:rabatt|skonto|nachlass|\p{L}*rabatt)(?: \S+){0,4} (?:gestrichen|nachträglich|wieder ab|futsch|hinfällig|verfallen)(?: \S+){0,2}|aufschlag(?: von)? ${SUM}|aufwandsentschädigung\p{L}*(?: \S+)?|(?:plus|zzgl\.?|und|noch) ${SUM} fürs \p{L}+|kostet (?:die|das|der) (?:\S+ )?(?:freischaltung|wiederaufnahme|entsperrung|erinnerung|mahnung|reaktivierung) (?:\S+ )?${SUM}
`,
  ),
];
