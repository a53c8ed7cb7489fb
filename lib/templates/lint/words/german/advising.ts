import { saidAs, type WordEntry } from '../word-list.ts';

/** Words that law allows and a good relationship does not. */
export const GERMAN_ADVICE: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'mass-mail',
      why: 'This reads as if it had gone to everybody; people answer a person who writes to them by name.',
      source: 'B7, P6',
      suggestion: 'Guten Tag, Frau Adams,',
    },
    String.raw`
(?:sehr )?(?:geehrte[rsn]?|verehrte[rsn]?|werte[rsn]?|liebe[rs]?|hallo|guten tag) (?:(?!herr |frau |herrn )\p{L}+ )?(?:damen und herren|damen|herren|kund(?:e|in|en|innen|schaft)(?:/\S+| und kund\p{L}+)?|kund:innen|geschäftspartner\p{L}*|partner|auftraggeber|buchhaltung|team|alle|schuldner|mitglied\p{L}*|debitor\p{L}*|zusammen|kreditorenbuchhaltung|abonnent\p{L}*|empfänger|nutzer|mandant\p{L}*|rechnungsempfänger)
sehr geehrte(?:\(?r\)?|r?\/r?)? (?:frau\/herr|herr\/frau|frau oder herr|herr oder frau)\p{L}*
(?:an alle|an unsere) (?:\p{L}+ )?kund\p{L}*
wen es (?:betrifft|angeht)
(?:automatisch|maschinell|elektronisch|computer|system)\p{L}*[ -]?(?:erstellt|erzeugt|generiert|versandt|versendet|verschickt|generierte)\p{L}*|automatisierte\p{L}* (?:nachricht|mail|e-mail|schreiben|mitteilung)
(?:ohne unterschrift (?:gültig|rechtsgültig|wirksam)|gültig ohne unterschrift|nicht unterschrieben)
(?:bitte )?(?:antworten sie |antworten )?nicht auf diese (?:e-?mail|nachricht|mail)(?: antworten| zu antworten)?|no-?reply
(?:laut|nach|gemäß|entsprechend|in) unsere[nrm] (?:unterlagen|aufzeichnungen|system|büchern|buchhaltung|buchführung|daten)(?: \S+)?
unser (?:system|buchhaltungssystem|computer) (?:zeigt|meldet|weist|hat)
(?:betrachten|sehen|ignorieren) sie (?:\S+ ){0,3}(?:schreiben|mahnung|erinnerung|e-?mail|nachricht|mitteilung) (?:bitte |dann )?(?:als )?(?:gegenstandslos|hinfällig|erledigt|nicht)
gegenstandslos\p{L}*
(?:geschätzte|werte|treue|liebwerte)[rsnm]? (?:kund\p{L}*|geschäftspartner\p{L}*|partner\p{L}*)
(?:newsletter|abmelden|abbestellen|hier klicken|klicken sie (?:hier|auf)|sonderangebot|rundschreiben|serienbrief)
sie erhalten diese (?:e-?mail|nachricht|mail),? (?:weil|da)
(?:wir erinnern|wir bitten|erinnern wir) (?:alle|unsere) (?:\p{L}+ )?kund\p{L}*
`,
  ),
  ...saidAs(
    {
      rule: 'blame',
      unless: String.raw`(?:ich|wir) (?:\S+ ){0,4}(?:vergessen|versäumt|übersehen|ignoriert|verpasst)|(?:habe|hatte|haben|hatten) (?:ich|wir) (?:\S+ ){0,8}(?:vergessen|versäumt|übersehen|verpasst)|(?:unser|mein)\p{L}* (?:eigene\p{L}* )?(?:fehler|versäumnis|verschulden|schuld)|vielleicht|möglicherweise|falls|vermutlich|sicher nur|womöglich|kein vorwurf|ohne vorwurf|(?:habe ich|ich habe) (?:mir )?notiert`,
      why: 'Nobody knows the reason yet: say what is on record, and ask.',
      source: 'P15, P14, B7',
      suggestion:
        'Ich sehe die Zahlung hier noch nicht; vielleicht hat sie sich mit dieser E-Mail überschnitten.',
    },
    String.raw`
sie (?:haben |hatten )(?:\S+ ){0,7}(?:versäumt|ignoriert|vergessen|missachtet|verweigert|gebrochen|unterlassen|vernachlässigt|verpasst|übersehen|verletzt|nicht (?:eingehalten|gehalten|reagiert|geantwortet|bezahlt|gezahlt|beachtet|für nötig \S+)|hingehalten|verschuldet|belogen|im stich gelassen|missbraucht)
(?:haben|hatten) sie (?:\S+ ){0,7}(?:versäumt|ignoriert|missachtet|verweigert|gebrochen|unterlassen|vernachlässigt|verletzt|nicht (?:eingehalten|gehalten|reagiert|geantwortet|bezahlt|gezahlt|beachtet|beglichen|für nötig \S+)|hingehalten)
(?:dass sie|obwohl sie|weil sie|da sie) (?:\S+ ){0,8}(?:versäumt|ignoriert|missachtet|verweigert|gebrochen|vernachlässigt|nicht (?:eingehalten|reagiert|geantwortet|bezahlt|gezahlt|zahlen|antworten|halten|reagieren)|ignorieren|verweigern)(?: haben)?
(?:ignorieren|verweigern|missachten|vernachlässigen) sie(?: \S+)?|sie (?:ignorieren|verweigern|missachten|vernachlässigen|weigern sich|halten uns hin|brechen|versäumen|schweigen)
(?:ihr\p{L}*) (?:\p{L}+ )?(?:versäumnis\p{L}*|verschulden|nachlässigkeit|weigerung|untätigkeit|schweigen|verhalten|ausreden?|unzuverlässigkeit|säumigkeit|ignoranz|pflichtverletzung|vertragsbruch|wortbruch|fehlverhalten|hinhaltetaktik|gleichgültigkeit)
trotz (?:\p{L}+ )?(?:\p{L}+ )?(?:mehr(?:fach|mal|er)\p{L}*|wiederholt\p{L}*|zahlreich\p{L}*|mahnung\p{L}*|erinnerung\p{L}*|aufforderung\p{L}*|zusage\p{L}*|zusicherung\p{L}*|versprechen\p{L}*|schreiben|nachricht\p{L}*|anruf\p{L}*|versuche)(?: \S+)?
(?:mehr(?:fach|mals|malig)|wiederholt|x-mal|zigmal|unzählig|vielfach|dutzend\p{L}*|ständig|immer wieder|schon wieder|abermals)\p{L}* (?:\S+ ){0,3}(?:gemahnt|erinner\p{L}*|aufgeforder\p{L}*|aufforder\p{L}*|gebeten|mahnung\p{L}*|angeschrieben|nicht|versprochen|vertröst\p{L}*|bitten|säumig|verspätet|angerufen)
(?:schon|bereits|immer) wieder nicht
(?:nicht einmal|es nicht einmal|noch nicht einmal) (?:\S+ ){0,4}(?:für nötig|geantwortet|gemeldet|reagiert|antwort|reaktion|nötig)(?: \S+)?
wie (?:sie )?(?:sehr )?(?:wohl|genau|sicher|sicherlich|bestens) wissen|wie sie (?:ja )?(?:genau |sehr wohl |sehr genau |sicher |nur zu gut )wissen|ihnen (?:ist|dürfte|müsste) (?:ja )?(?:sehr wohl |wohl |doch )?(?:bekannt|bewusst|klar)(?: sein)?
sie (?:offenbar|offensichtlich|anscheinend|bewusst|absichtlich|vorsätzlich|scheinbar|wissentlich|mutwillig|ständig|nie)(?: \S+)?|(?:scheinen|halten) sie (?:es )?(?:offenbar|anscheinend|nicht|wohl)(?: \S+)?
(?:offenbar|offensichtlich|anscheinend|augenscheinlich) (?:\S+ )?sie(?: \S+)?|sie scheinen(?: \S+)?
(?:unentschuldbar|inakzeptabel|unakzeptabel|nicht hinnehmbar|nicht akzeptabel|nicht länger hinnehmbar|untragbar|unverständlich|unbegreiflich|unzumutbar|befremdlich|befremden|ärgerlich|verärgert|bedauerlicherweise|indiskutabel)\p{L}*
(?:leere|falsche|gebrochene|nicht gehaltene|weitere|neue|faule|billige|keine)[nrs]? (?:weiteren )?(?:versprechung\p{L}*|versprechen|zusagen|ausreden?|ausflüchte|entschuldigungen)
(?:ausreden?|ausflüchte|wortbruch|wortbrüchig\p{L}*|vertragsbrüchig\p{L}*|vertröst\p{L}*)
(?:ihre|ihr) (?:eigene )?(?:schuld|fehler|problem)|(?:sind sie|sie sind) (?:selbst |allein )?(?:schuld|verantwortlich|säumig|in verzug|im verzug|im rückstand)
(?:wir sind|ich bin|wir haben|sind wir) (?:\S+ )?(?:es )?(?:leid|satt|müde|verärgert|genervt)(?: \S+)?
wie oft (?:sollen|müssen|muss|soll|noch)|warum (?:haben|zahlen|antworten|reagieren) sie (?:\S+ )?(?:nicht|noch immer|immer noch)
(?:ihr wort|ihr versprechen|ihre zusage|vereinbarung) (?:\S+ )?(?:gebrochen|nicht (?:ein)?gehalten)
(?:hätten|sollten) sie (?:\S+ ){0,4}(?:längst|schon lange|schon im) (?:\S+ ){0,3}(?:zahlen|bezahlen|gezahlt|bezahlt|melden|gemeldet|begleichen)(?: müssen| sollen)?
`,
  ),
  ...saidAs(
    {
      rule: 'pressure',
      unless: String.raw`(?:ich|wir) (?:muss|müssen) (?:\S+ )?(?:mich|uns|zugeben|um entschuldigung)|müssen sie (?:\S+ )?(?:nicht|nichts)|sie müssen (?:\S+ )?(?:nicht|nichts|sich nicht)|(?:unsere|meine) geduld mit uns|vielen dank für ihre geduld|danke für ihre geduld`,
      why: 'Pushing makes people close up; a plain question with a day gets more answers.',
      source: 'P14, P13',
      suggestion: 'An welchem Tag können Sie zahlen?',
    },
    String.raw`
sie (?:müssen|haben|sind) (?!es )(?:\S+ ){0,6}(?:zahlen|zu zahlen|bezahlen|begleichen|zu begleichen|überweisen|zu überweisen|verpflichtet|antworten|reagieren|handeln|angehalten|aufgefordert|gehalten|nachkommen|nachzukommen)(?: \S+)?
(?:müssen|haben|sind) sie (?:\S+ ){0,6}(?:zahlen|zu zahlen|bezahlen|begleichen|zu begleichen|überweisen|zu überweisen|verpflichtet|antworten|reagieren|handeln|angehalten|aufgefordert|nachkommen)
(?:zahlung|betrag|rechnung|summe) (?:\S+ ){0,2}(?:muss|hat) (?:\S+ ){0,6}(?:erfolgen|zu erfolgen|eingehen|einzugehen|bezahlt|beglichen|bezahlt werden)(?: \S+)?
(?:wir|ich) (?:\p{L}+ )?(?:verlang\p{L}*|drängen|beharren|pochen) (?:\S+ ){0,6}(?:\p{L}*zahl\p{L}*|betrag|überweis\p{L}*|geld|rechnung|begleich\p{L}*|ausgleich|ihnen)|(?:bestehen|bestehe|beharren|pochen) (?:wir |ich )?auf (?:\S+ ){0,3}(?:\p{L}*zahlung|begleichung|ausgleich|überweisung)
(?:fordern|fordere) (?:wir |ich )?sie (?:\S+ ){0,4}auf(?:,| den| die| das| zur)|(?:hiermit |nochmals )?(?:zur zahlung )aufgefordert
(?:raten|rate|empfehlen|empfehle|legen) (?:wir |ich )?ihnen (?:\S+ )?(?:dringend|eindringlich|nachdrücklich|nahe|ans herz|ernsthaft|sehr)(?: \S+)?
(?:keine|ohne) (?:weiteren?|weitere) (?:diskussion\p{L}*|ausnahmen?)|kein wenn und aber|ohne wenn und aber
(?:nicht|keine\p{L}*) (?:länger|mehr|weiter) (?:\S+ ){0,2}(?:warten|dulden|hinnehmen|hinzunehmen|akzeptier\p{L}*|tolerier\p{L}*|zusehen|zuzusehen|zuwarten|tatenlos)(?: \S+)?
geduld (?:\S+ )?(?:am ende|erschöpft|zu ende)|geduldsfaden
(?:in|im) ihrem (?:eigenen |ureigenen )interesse|zu ihrem eigenen besten
um (?:\S+ ){0,2}(?:kosten|mehrkosten) zu vermeiden,? (?:\S+ )?(?:zahl|überweis|begleich|bitte)\p{L}*
(?:jetzt reicht es|es reicht(?= *[.,!]|$)|das maß ist voll|genug ist genug|nehmen sie (?:das|dies|es|diese \S+) ernst|wir meinen es ernst|worauf warten sie|zahlen sie endlich|endlich (?:zahlen|bezahlen|zu zahlen|begleichen|überweisen|antworten))
(?:falls|sollten) wir (?:\S+ ){0,5}keine\p{L}* (?:\S+ ){0,2}(?:zahlung|geld|zahlungseingang) (?:\S+ )?(?:erhalten|feststellen|verzeichnen|bekommen)
(?:unwiderruflich|zwingend|unbedingt|ausnahmslos|strikt|unabdingbar|kategorisch|mit (?:allem )?nachdruck|nachdrücklich|eindringlich|aufs schärfste)\p{L}* (?:\S+ ){0,6}(?:\p{L}*zahl\p{L}*|überweis\p{L}*|begleich\p{L}*|ausgleich\p{L}*|auf)
`,
  ),
  ...saidAs(
    {
      rule: 'hollow',
      why: 'Nobody says this aloud; without it the mail is shorter and sounds like you.',
      source: 'P14, P24',
      suggestion: '',
    },
    String.raw`
(?:ich|wir) hoffe[n]?,? (?:dass )?(?:es geht ihnen|diese (?:e-?mail|nachricht)|sie sind wohlauf|es geht dir|ihnen geht)(?: \S+)?
(?:vielen |besten |herzlichen )?dank (?:bereits |schon )?(?:im voraus|im vorhinein|vorab)|im voraus (?:vielen |besten |herzlichen )?dank|danken (?:wir )?(?:ihnen )?(?:bereits |schon )?im voraus
(?:danken|dank|danke|bedanken)(?: wir| uns| ich| mich)?(?: \S+)? für ihr (?:verständnis|entgegenkommen|vertrauen in)|um ihr verständnis|ihr verständnis|um (?:freundliche |gefällige )?(?:kenntnisnahme|beachtung|erledigung)
(?:zögern|scheuen) sie (?:bitte )?nicht(?: \S+)?|stehen wir (?:ihnen )?(?:jederzeit |gerne |gern )+(?:zur verfügung|zur seite)|jederzeit (?:gerne? )?zur verfügung|(?:gerne?|selbstverständlich) (?:\S+ )?zur verfügung
(?:hiermit )?(?:teilen wir ihnen mit|möchten wir sie (?:darauf )?(?:hinweisen|informieren|aufmerksam)|erlauben wir uns|wir erlauben uns|gestatten wir uns|dürfen wir sie|müssen wir ihnen (?:leider )?mitteilen|wir möchten sie (?:hiermit )?(?:darauf|darüber|daran)|bedauern,? ihnen|wir nehmen bezug|bezugnehmend|bezug nehmend|unter bezugnahme)(?: \S+)?
als (?:geschätzte|treue|langjährige|wertvolle)[rn]? (?:kund\p{L}*|partner\p{L}*|geschäftspartner\p{L}*)|ihre zufriedenheit (?:ist|liegt|steht)(?: \S+)?|(?:schätzen|wissen) (?:wir )?(?:sie|die zusammenarbeit|ihre treue) (?:\S+ )?(?:sehr|außerordentlich|zu schätzen)|ihre treue
(?:anbei|beiliegend|in der anlage|als anlage|beigefügt) (?:erhalten|finden|übersenden|senden|übermitteln|lassen) (?:sie|wir)(?: \S+)?
(?:wie ihnen (?:sicherlich )?bekannt|wie sie (?:sicherlich )?wissen|wie bereits (?:mehrfach )?erwähnt|es ist uns aufgefallen|wir mussten feststellen|mussten wir (?:leider )?feststellen|leider müssen wir feststellen|bei durchsicht unserer|bei der durchsicht)(?: \S+)?
(?:seien sie versichert|versichern wir ihnen|wir gehen davon aus|in der hoffnung|hoffen wir auf|in erwartung|sehen (?:wir )?ihrer|einer baldigen|ihrer geschätzten|verbleiben wir|wir verbleiben)(?: \S+)?
zu unserer entlastung|der ordnung halber|der guten ordnung halber|zwecks|unsererseits|ihrerseits|seitens
für rückfragen stehen(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      rule: 'jargon',
      why: 'These are words of an office or a court; plain ones are read faster and sound kinder.',
      source: 'P14',
      suggestion: 'offene Rechnungen',
    },
    String.raw`
(?:offene-posten|op)-?liste\p{L}*|debitor\p{L}*|kreditor(?:en)?nummer|saldenliste|saldoausgleich|offenstehende\p{L}* (?:saldo|posten)
außenständ\p{L}*|(?:haupt|neben|rest)forderung\p{L}*|forderungsmanagement|forderungsaufstellung|die forderung besteht\p{L}*|zahlungspflicht\p{L}*|zahlungsverpflichtung\p{L}*|zahlungsobliegenheit
mahn(?:stufe|lauf|sperre|kennzeichen|status)\p{L}*|kaufmännische\p{L}* mahn\p{L}*
schuldnerverzug\p{L}*|(?:befind|gerat|gerät|setz|gesetz)\p{L}* (?:\S+ ){0,8}in verzug|in verzug (?:\S+ )?(?:befind\p{L}*|gerat\p{L}*|gesetzt)|(?:der|des|dem|als|den) (?:schuldner|gläubiger)\p{L}*|leistungsempfänger\p{L}*
hiermit (?:erinnern|weisen|mahnen)|hierdurch|diesbezüglich|vorbezeichnet\p{L}*|obige[rnsm]? (?:rechnung|betrag|sache|angelegenheit|adresse)|obengenannt\p{L}*|vorgenannt\p{L}*|vorstehend\p{L}*|gemäß (?:§|ziffer|paragraf|art\.?|punkt|unseren|vertrag)|nach maßgabe|betreffs|nebst|dergestalt|vollumfänglich\p{L}*|unbeschadet|ausweislich|besagte[rnsm]? (?:rechnung|betrag)
(?:valuta|valutier\p{L}*|zahlungseingang (?:verbuch\p{L}*|verzeichn\p{L}*|zu verzeichnen)|zahlungsavis|skontier\p{L}*|ausziffer\p{L}*|verbuch\p{L}* (?:werden konnte|werden können))
(?:ausgleich|begleichung|regulierung|anweisung) (?:des|der|ihres|ihrer|dieser|unserer) (?:\S+ )?(?:rechnung|betrag|forderung|saldo|konto|posten|beträge)\p{L}*|(?:zum ausgleich bringen|zur anweisung bringen|zur zahlung anweisen|in ausgleich bringen|zur überweisung bringen)
(?:zinspflichtig|fälligstell\p{L}*|fällig gestellt|fällig stellen|fristsetzung\p{L}*|fruchtlos\p{L}*|inverzugsetzung|kalendertäglich|rechtshängig\p{L}*|schuldrechtlich\p{L}*|i\. ?H\. ?v\.?)
unterfertigt\p{L}*|zahlungsziel überschritten|zahlungsbedingungen verletz\p{L}*
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 2,
      unless: String.raw`(?:zweite|nochmalige)\p{L}* (?:lieferung|bestellung|rate)`,
      why: 'This is firmer than a first note ought to be; it has its place once that note stayed without an answer.',
      source: 'P8, P22',
      suggestion: 'Vielleicht haben sich unsere Nachrichten überschnitten.',
    },
    String.raw`
(?:noch |bisher |bislang |leider |noch immer |immer noch )+(?:keine|nichts|nicht)(?: \S+){0,2} (?:antwort|reaktion|rückmeldung|gehört|geantwortet|reagiert|zahlung|zahlungseingang|von ihnen)(?: \S+)?
(?:keine|ohne) (?:antwort|reaktion|rückmeldung)(?: \S+)?
(?:zweite|erneute|nochmalige|weitere|wiederholte|2\.)[rnms]? (?:\p{L}*erinnerung|\p{L}*mahnung|schreiben|bitte|nachricht|aufforderung)
(?:erneut|nochmals|noch einmal|abermals|wieder|ein weiteres mal) (?:an )?(?:\S+ ){0,4}(?:erinnern|bitten|erinnert|gebeten|anmahnen|zahlung|begleichung)
(?:erinnere|erinnern|bitte|bitten|schreibe) (?:\S+ ){0,3}(?:erneut|nochmals|abermals|ein zweites mal)(?: \S+)?
überfällig\p{L}*|(?:immer noch|noch immer|weiterhin|nach wie vor|unverändert) (?:\S+ )?(?:offen|unbezahlt|ausständig|nicht)
(?:unbezahlt|unbeantwortet|ausständig)\p{L}*
mahnung\p{L}*|zahlungserinnerung\p{L}*
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 3,
      why: 'So firm a word belongs to a later message; each one goes up by a notch at most.',
      source: 'P22, P14',
      suggestion: 'Darf ich Sie um einen Termin bitten?',
    },
    String.raw`
(?:seit langem|längst|lange|weit|deutlich|erheblich|schon lange|bereits lange|seit wochen|seit monaten) (?:überfällig|offen|fällig|unbezahlt)
(?:dritte|3\.|vierte|4\.)[rnms]? (?:\p{L}*erinnerung|\p{L}*mahnung|schreiben|nachricht)
spätestens(?: \S+){0,3}
(?:erwarten|erwarte|rechnen|rechne) (?:wir |ich )?(?:\S+ ){0,5}(?:zahlung|betrag|überweisung|eingang|antwort|ausgleich)(?: \S+)?
(?:mehrere|drei|vier|zahlreiche|viele|einige) (?:erinnerung\p{L}*|mahnung\p{L}*|schreiben|mails|e-mails|nachrichten|anrufe|versuche)
(?:mehrmals|mehrfach|wiederholt|immer wieder) (?:versucht|angerufen|geschrieben|erinnert)
(?:festen|verbindlichen|konkreten|klaren) (?:termin|zahlungstermin|tag|antwort|zusage)
(?:besorgt|beunruhigt|sorge[n]? (?:mich|uns))
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 4,
      why: 'This belongs to the last message before a partner takes over, and a person decides that one.',
      source: 'P21, P22, P27',
      suggestion: 'Nennen Sie mir bitte den Tag, an dem Sie zahlen.',
    },
    String.raw`
(?:setzen|setze|gewähren|geben|räumen|gebe) (?:wir |ich )?ihnen (?:\S+ ){0,4}(?:frist|nachfrist|termin|aufschub)(?: \S+)?
(?:letzte[rn]?|abschließende[rn]?) (?:schritt|stufe)|(?:nach|zahlungs)frist\p{L}*|nach ablauf (?:dieser|der) frist(?: \S+)?|fristablauf\p{L}*
(?:übernimmt|übernehmen|übernommen) (?:\S+ ){0,5}(?:ihr konto|den vorgang|die angelegenheit|die forderung|ihre angelegenheit)
(?:konto|vorgang|angelegenheit|forderung) (?:\S+ ){0,5}(?:übergeben|abgeben|abzugeben|zu übergeben|übernimmt|übernehmen)
(?:nicht|keine) (?:\S+ )?(?:einigen|einigung|einig geworden|gemeinsame lösung)(?: \S+)?
`,
  ),
];
