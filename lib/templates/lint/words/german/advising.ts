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
sie (?:müssen|haben|sind) (?:\S+ ){0,6}(?:zahlen|zu zahlen|bezahlen|begleichen|zu begleichen|überweisen|zu überweisen|verpflichtet|antworten|reagieren|handeln|angehalten|aufgefordert|gehalten|nachkommen|nachzukommen)(?: \S+)?
(?:müssen|haben|sind) sie (?:\S+ ){0,6}(?:zahlen|zu zahlen|bezahlen|begleichen|zu begleichen|überweisen|zu überweisen|verpflichtet|antworten|reagieren|handeln|angehalten|aufgefordert|nachkommen)
(?:zahlung|betrag|rechnung|summe|geld) (?:\S+ ){0,2}(?:muss|hat|ist) (?:\S+ ){0,6}(?:erfolgen|zu erfolgen|eingehen|einzugehen|da sein|bezahlt|beglichen|zu begleichen|zu zahlen|bezahlt werden|auf unserem konto)(?: \S+)?
(?:muss|hat) (?:die zahlung|der betrag|die rechnung|das geld|die summe) (?:\S+ ){0,6}(?:erfolgen|eingehen|einzugehen|bezahlt|beglichen|da)(?: \S+)?
(?:wir|ich) (?:\p{L}+ )?(?:fordern|fordere|verlangen|verlange|bestehen|bestehe|erwarten|erwarte|drängen|mahnen|beharren|pochen)(?: \S+)?
(?:fordern|verlangen|bestehen|erwarten|drängen|mahnen|erwarte|fordere) (?:wir|ich)(?: \S+)?
fordern (?:wir )?sie (?:\S+ ){0,4}auf|aufgefordert|auffordern|aufzufordern
(?:raten|rate|empfehlen|empfehle|legen) (?:wir |ich )?ihnen (?:\S+ )?(?:dringend|eindringlich|nachdrücklich|nahe|ans herz|ernsthaft|sehr)(?: \S+)?
(?:keine|ohne) (?:weiteren?|weitere) (?:diskussion\p{L}*|ausreden|ausnahmen?|verlängerung\p{L}*|wenn und aber)|kein wenn und aber|ohne wenn und aber
(?:nicht|keine\p{L}*) (?:länger|mehr|weiter) (?:\S+ ){0,2}(?:warten|dulden|hinnehmen|hinzunehmen|akzeptier\p{L}*|tolerier\p{L}*|zusehen|zuzusehen|zuwarten|tatenlos)(?: \S+)?
(?:unsere|meine|jede|die) geduld (?:ist|hat|geht|neigt|erschöpft|\S+)(?: \S+)?|geduld (?:ist )?(?:am ende|erschöpft|zu ende)|geduldsfaden
(?:in|im) ihrem (?:eigenen |ureigenen )?interesse(?! an)|zu ihrem eigenen besten|ersparen sie (?:sich|uns)|sparen sie sich
(?:um|zur) (?:\S+ ){0,5}(?:kosten|unannehmlichkeiten|ärger|schwierigkeiten|maßnahmen|schritte|folgen|nachteile|konsequenzen|probleme|aufwand|unnötig\p{L}*) (?:\S+ )?(?:zu vermeiden|vermeiden|zu ersparen|abzuwenden|zu entgehen|zu verhindern|vorzubeugen)|(?:zur|zwecks) vermeidung\p{L}*(?: \S+)?|vermeiden sie (?:\S+ ){0,3}(?:kosten|ärger|maßnahmen|schritte|unannehmlichkeiten|folgen|mahn\p{L}*)
(?:jetzt reicht es|es reicht|das maß ist voll|genug ist genug|nehmen sie (?:das|dies|es|diese \S+) ernst|unterschätzen sie nicht|lassen sie es nicht|ihre letzte chance|wir meinen es ernst|letztes angebot|worauf warten sie|wir warten (?:immer )?noch|zahlen sie endlich|endlich (?:zahlen|bezahlen|zu zahlen|begleichen|überweisen|antworten))
(?:wenn|falls|sollten) (?:sie|wir) (?:\S+ ){0,6}(?:nicht|keine|keinen) (?:\S+ ){0,4}(?:zahlen|bezahlen|reagieren|antworten|begleichen|erhalten|eingehen|eingeht|nachkommen|melden)
(?:unwiderruflich|verbindlich|zwingend|unbedingt|ausnahmslos|strikt|letztverbindlich|unabdingbar|kategorisch|mit nachdruck|nachdrücklich|eindringlich|mit allem nachdruck|aufs schärfste)\p{L}*
(?:gesamte[nr]?|volle[nr]?|vollständige[nr]?) (?:\S+ )?(?:betrag|summe|zahlung) (?:jetzt|heute|ohne abzug|unverzüglich|sofort)
es ist (?:nun )?(?:höchste |allerhöchste )?zeit,? (?:dass|zu)
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
(?:offene\p{L}* )?posten(?:liste)?|OP(?:-liste|os)?|debitor\p{L}*|kreditor\p{L}*|saldo|salden\p{L}*|saldenliste
(?:außenständ|forderung)\p{L}*|verbindlichkeit\p{L}*|zahlungspflicht\p{L}*|zahlungsverpflichtung\p{L}*|zahlungsobliegenheit
mahn(?:stufe|lauf|wesen|verfahren|sperre|kennzeichen|laufs|status)\p{L}*|(?:außergerichtliche\p{L}*|kaufmännische\p{L}*) mahn\p{L}*
(?:zahlungs|schuldner)verzug\p{L}*|in verzug|schuldner\p{L}*|gläubiger\p{L}*|leistungsempfänger\p{L}*
(?:hiermit|hierdurch|diesbezüglich|vorbezeichnet\p{L}*|obig\p{L}*|o\. ?g\.|og\.?|obengenannt\p{L}*|oben genannt\p{L}*|vorgenannt\p{L}*|nachstehend\p{L}*|vorstehend\p{L}*|umseitig\p{L}*|gemäß|zwecks|mittels|anbei|betreffs|bzgl\.?|betr\.?|nebst|dergestalt|sowie hilfsweise|vollumfänglich\p{L}*|unbeschadet|vorbehaltlich|ausweislich|besagt\p{L}*|beigefügt\p{L}*|beiliegend\p{L}*)
(?:valuta|valutier\p{L}*|zahlungseingang (?:verbuch\p{L}*|verzeichn\p{L}*|zu verzeichnen)|zahlungsavis|avis\p{L}*|skontier\p{L}*|ausbuch\p{L}*|ausziffer\p{L}*|abgleich\p{L}*|fakturier\p{L}*|faktura\p{L}*|verbuch\p{L}* (?:werden konnte|werden können)|sachbearbeiter\p{L}*|geschäftszeichen|aktenzeichen)
(?:ausgleich|begleichung|regulierung|anweisung) (?:des|der|ihres|ihrer|dieser|unserer) (?:\S+ )?(?:rechnung|betrag|forderung|saldo|konto|posten|beträge)\p{L}*|(?:regulieren|anweisen|zum ausgleich bringen|zur anweisung bringen|zur zahlung anweisen|in ausgleich bringen|zur überweisung bringen)
(?:verzinslich|zinspflichtig|fälligstell\p{L}*|fällig gestellt|fällig stellen|fristsetzung\p{L}*|nachfrist\p{L}*|fruchtlos\p{L}*|inverzugsetzung|kalendertäglich|rechtshängig\p{L}*|schuldrechtlich\p{L}*|i\. ?H\. ?v\.?|p\. ?a\.|lt\.|gem\.)
(?:zu unseren gunsten|zur gutschrift|unter angabe de[rs] (?:kundennummer|verwendungszweck\p{L}*)|unterzeichner\p{L}*|unterfertigt\p{L}*|zahlungsziel überschritten|zahlungsbedingungen verletz\p{L}*)
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
