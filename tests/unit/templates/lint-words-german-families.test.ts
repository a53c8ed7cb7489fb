import { GERMAN_WORDS } from '../../../lib/templates/lint/words/german.ts';
import { describeWords } from '../../support/find-words.ts';

// US11, UK3, P20, P21: ways of saying it, and sentences with the same words that mean no harm.
describeWords(GERMAN_WORDS, 'threat', {
  bad: `
    Damit wir Ihren Zugang nicht einschränken müssen, aktualisieren Sie bitte Ihre Zahlungsdaten.
    Bis zur Zahlung ruhen sämtliche Arbeiten auf Ihrer Baustelle.
    Ihre Projekte werden archiviert, wenn die Zahlung weiterhin fehlschlägt.
    Den Rest klären dann die Juristen.
    Noch ist es eine Angelegenheit zwischen uns beiden.
    Das erklären Sie dann bitte dem Richter.
    Noch lässt sich das ohne Gericht regeln.
    Unser nächstes Schreiben kommt von der Kanzlei Brandt & Söhne.
    Das hätte ernste Folgen für Ihren Betrieb.
    Wir kennen jemanden, der sich auf so etwas versteht.
    Ab Montag funktioniert Ihr Zugangscode nicht mehr.
    Ein Eintrag bei der Auskunftei bleibt drei Jahre stehen.
    Ich habe einen Vetter beim Inkasso, der mir noch etwas schuldet.
    Wir behalten uns vor, die Ware wieder abzuholen.
    Bald klingelt jemand anderes bei Ihnen.
    Sie verlieren damit Ihren Lieferanten.
    Unser Rechtsbeistand rät uns zur Klage.
    Wir beantragen nächste Woche den Mahnbescheid.
    Vielleicht interessiert das ja auch das Finanzamt.
    Den Auftrag für März legen wir so lange auf Eis.
    So etwas regelt bei uns normalerweise das Betreibungsamt.
    Ihr Anschluss wird Anfang Dezember abgeklemmt.
    Sie lassen uns keine andere Möglichkeit mehr.
    Wenn bis Monatsende nichts passiert, landet der Vorgang bei unserem Anwalt in Graz.
    Ich würde Ihnen ungern den Exekutor schicken.
    Dann sehen wir uns eben vor dem Friedensrichter wieder.
    Ihre Bonität könnte darunter leiden.
  `,
  good: `
    Die weiteren Schritte besprechen wir am Montag mit dem Architekten.
    Wir müssen die Arbeiten wegen Frost bis Montag einstellen.
    Unsere Juristen haben den Rahmenvertrag freigegeben.
    Neukunden beliefern wir gegen Vorkasse, bei Ihnen gilt natürlich weiter die Rechnung.
    Sie können Ihr Konto jederzeit löschen oder pausieren.
    Die Folgen des Wasserrohrbruchs haben uns beschäftigt, darum schreibe ich erst jetzt.
    Wir liefern weiter wie gewohnt.
    Wir veröffentlichen die Öffnungszeiten auf Facebook.
    Das Führungszeugnis der Polizei für unseren Monteur liegt bei.
    Braucht die Versicherung noch eine Schadensnummer?
    Bitte überweisen Sie 240,00 EUR bis zum 15. Dezember auf das Konto auf der Rechnung.
    Der Anwalt, den Sie nannten, bekam die Unterlagen am Montag.
    Wir haben die Maschine repariert und heute zurückgeschickt.
    Ich gebe die Frage heute noch an die Werkstatt weiter.
    Wir stellen auf ein neues Programm um, darum die neue Kontonummer.
    Ihr Anwalt hat uns um eine Kopie gebeten, sie ging heute an ihn.
    Die Polizei hat das Fahrrad gefunden, das bei der Lieferung gestohlen wurde.
    Am Bezirksgericht tauschen wir gerade die Fenster, darum bin ich erst ab drei erreichbar.
    Wir holen die leeren Kisten am Freitag ab.
    Den defekten Stuhl holen wir gern wieder ab.
    Unser Monteur kommt am Donnerstag bei Ihnen vorbei und schaut sich die Tür an.
    Das Konto hat sich geändert, bitte prüfen Sie die IBAN am Telefon.
    Auf Ihren Wunsch haben wir das Abo zum Jahresende gekündigt.
    Ihr Vertrag läuft unverändert weiter.
    Die Maschine können Sie weiter benutzen.
    Was ist aus Ihrer Sicht der nächste Schritt?
    Wir liefern die restlichen Stühle am Montag.
    Das Finanzamt verlangt die UID-Nummer auf der Rechnung.
    Für die Versicherung brauchen Sie sicher den Lieferschein.
  `,
});

// B7, P14: ways of saying it, and sentences with the same words that mean no harm.
describeWords(GERMAN_WORDS, 'false-urgency', {
  bad: `
    Die Frist läuft in wenigen Stunden ab.
    Bitte regeln Sie das heute noch.
    Sofortiges Handeln erforderlich
    Die Frist endet heute um Mitternacht.
    Uns bleibt kaum noch Zeit.
    Sie haben einen Tag.
    Bitte mit sofortiger Wirkung begleichen.
    Wir können keinen Tag länger warten.
    Melden Sie sich in der nächsten Stunde.
    Dringende Zahlungsaufforderung
    Überweisen Sie heute, nicht morgen.
    Ich bitte um raschestmögliche Überweisung.
    Bitte heute noch anweisen.
    Der Betrag muss bis morgen Mittag auf unserem Konto sein.
    Wir erwarten Ihre Zahlung binnen 48 Stunden.
    Das duldet keinen Aufschub mehr.
    Überweisen Sie bitte umgehend.
  `,
  good: `
    Wir haben bis heute keine Zahlung erhalten und fragen deshalb nach.
    Ab sofort können Sie auch mit Karte zahlen.
    Bitte senden Sie uns die Druckdaten bis heute 16 Uhr, damit die Maschine laufen kann.
    Die nächste Bauphase beginnt im März, dann kommt die zweite Rate.
    Ich möchte Sie nicht drängen, nächste Woche genügt auch.
    Ihre Bestellung geht heute hinaus, ganz unabhängig von der Rechnung.
    Wir können die Frist gern bis Ende Januar verlängern.
    Ich korrigiere das sofort und schicke Ihnen eine neue Rechnung.
    Es eilt nicht, ein Tag nach Ihrer Wahl genügt mir.
    Danke, dass Sie so schnell gezahlt haben.
    Ich bin bis 17 Uhr erreichbar.
    Der Gerichtsvollzieher im zweiten Stock nimmt auch Ihre Pakete an.
    Ihr Rechtsanwalt im Haus gegenüber hat die gleichen Stühle.
    Es kostet Sie nichts, in zwei Teilen zu zahlen.
    Der letzte Anstrich kommt im Mai, die Rechnung dazu danach.
  `,
});

// B7, P14: ways of saying it, and sentences with the same words that mean no harm.
describeWords(GERMAN_WORDS, 'final-notice', {
  bad: `
    Nehmen Sie das bitte als letzte Mahnung.
    Das war es dann mit Erinnerungen von meiner Seite.
    Hiermit mahnen wir Sie letztmals.
    Zwei Erinnerungen hatten Sie schon, diese ist die letzte.
    Danach schreibe ich nicht mehr.
    Das ist die letzte Erinnerung, die ich Ihnen schicke.
    Wir schreiben Ihnen nicht noch einmal.
    Letztmalige Aufforderung zur Zahlung
    Eine weitere Mahnung wird es nicht geben.
    Unser letztes Schreiben in dieser Sache.
    Betrachten Sie das als finale Mahnung.
    3. und letzte Mahnung
    Ich bitte Sie zum allerletzten Mal.
  `,
  good: `
    Das ist die letzte Seite des Auszugs.
    Haben Sie in den letzten Tagen gezahlt, ist diese Mail erledigt.
    Die letzte Rate ist am 4. Dezember dran, vielen Dank fürs Einhalten.
    Meine letzte Mail ging an die alte Adresse.
    Für eine Erinnerung verlangen wir nie Gebühren.
    Das Interesse am Tag der offenen Tür war groß, darum melde ich mich spät.
    Ihr Nachbar hat das Paket freundlicherweise angenommen.
    Danke für die gute Bewertung.
    Wegen des Feiertags kommt die Überweisung vielleicht erst am Dienstag.
    Brauchen Sie eine neue Kopie, oder stimmt der Betrag nicht?
    Was würde es Ihnen leichter machen?
    Soll ich die Rechnung an jemand anderen in Ihrem Büro schicken?
  `,
});

// UK1, EU1, DE2: ways of saying it, and sentences with the same words that mean no harm.
describeWords(GERMAN_WORDS, 'fee', {
  bad: `
    Für jede weitere Mahnung müssen wir zehn Euro nehmen.
    Wir haben die übliche Mahngebühr dazugerechnet.
    Der neue Saldo beträgt 460 Euro, darin 20 Euro Spesen.
    Ab dem Fälligkeitstag laufen Zinsen.
    Statt 100 Euro sind es wegen der Verspätung nun 125.
    Die Kosten dafür holen wir uns von Ihnen zurück.
    Säumige Zahler zahlen bei uns fünf Prozent mehr.
    Wenn es bis Freitag nicht da ist, schlagen wir 10 Prozent auf.
    Wir erlauben uns, Mahnspesen von 12 Euro zu verrechnen.
    Ab sofort fallen Zinsen an.
    Zuzüglich 25 Euro für diese Erinnerung.
    Pro Schreiben kommen 8 Franken dazu.
    Die Kosten des Inkassos tragen Sie.
    Unser Aufwand wird Ihnen in Rechnung gestellt.
  `,
  good: `
    Die 15 Prozent Rabatt gelten auch für die neue Bestellung.
    Wie vereinbart kommen 30 Euro für die Entsorgung der alten Küche dazu.
    Es kommen keine Gebühren dazu.
    Zinsen verlangen wir keine.
    Die Versandkosten von 12 Euro standen im Angebot.
    Wie vereinbart berechnen wir den Expresszuschlag von 18 Euro.
    Die Pauschale für die Montage war Teil des Angebots.
    Die Mehrkosten für den zweiten Anstrich übernehmen wir.
    400,00 EUR sind angekommen, danke; 240,00 EUR sind noch offen.
    Niemand ist hier böse, wenn es Januar wird.
    Die Gutschrift habe ich abgezogen.
    War bei der Lieferung etwas nicht in Ordnung?
  `,
});

// B7, P14: ways of saying it, and sentences with the same words that mean no harm.
describeWords(GERMAN_WORDS, 'shame', {
  bad: `
    Ihre angeblichen Zahlungsschwierigkeiten nehmen wir Ihnen nicht ab.
    Sie haben unser Vertrauen missbraucht.
    Jeder andere Kunde hat längst bezahlt.
    Ist Ihr Wort so wenig wert?
    Ein Ehrenmann zahlt seine Schulden.
    Wissen Ihre Partner, wie Sie Geschäfte machen?
    Sie haben mich vor meinen Leuten zum Narren gemacht.
    Wir hatten Sie für anständiger gehalten.
    Ihre Zahlungsmoral ist im ganzen Tal bekannt.
    Die Leute reden schon.
    Sie hatten ja nie vor zu zahlen.
    Sogar meine zehnjährige Tochter hält ihre Versprechen.
    Bestellen konnten Sie ja auch recht schnell.
    Den Kuchen gegessen, aber nicht bezahlt: So etwas tut man nicht.
    Schämen Sie sich nicht?
    Ein seriöser Betrieb zahlt seine Rechnungen.
    Alle anderen Kunden zahlen pünktlich.
    Das hätte ich von einer Kirchengemeinde nicht erwartet.
    Für den neuen Porsche hat das Geld offenbar gereicht.
  `,
  good: `
    Wir haben Sie enttäuscht, das tut uns leid.
    Unsere Kunden zahlen in der Regel nach 14 Tagen, mit Ihnen haben wir 30 vereinbart.
    Wir arbeiten gern mit Leuten wie Ihnen.
    Bei der Gemeinde gibt es eine neue Stelle für Rechnungen; wissen Sie, an wen ich mich wende?
    Wir waren enttäuscht, dass die Lampe kaputt ankam, die neue ist unterwegs.
    Mir ist das peinlich: Wir haben die falsche Adresse verwendet.
    Die Gemeinde zahlt immer im Folgemonat, habe ich gehört; ist das bei Ihnen auch so?
    Heute noch schicke ich Ihnen die Kopie.
    Der Kurs am Samstag findet auf jeden Fall statt.
    Ihr Platz im Kurs bleibt reserviert.
    Die Post hat den Brief zurückgeschickt.
    Die Schlussrechnung für das Dach liegt bei.
    Wenn etwas dagegen spricht, sagen Sie es mir bitte.
    Möchten Sie in drei Raten zahlen?
    Haben Sie die Rechnung schon bekommen?
  `,
});
