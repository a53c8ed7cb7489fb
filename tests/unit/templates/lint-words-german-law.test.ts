import { GERMAN_WORDS } from '../../../lib/templates/lint/words/german.ts';
import { describeWords } from '../../support/find-words.ts';

// US11, UK3, B7, P20, P21: nothing is threatened, and a step is named only when a person has decided it.
describeWords(GERMAN_WORDS, 'threat', {
  bad: `
    Wir werden rechtliche Schritte einleiten.
    Ohne Zahlung leiten wir das gerichtliche Mahnverfahren gegen Sie ein.
    Es wird ein Mahnbescheid beantragt.
    Wir behalten uns weitere Schritte vor.
    Andernfalls übergeben wir die Forderung an ein Inkassobüro.
    Unser Anwalt wird sich bei Ihnen melden.
    Wir sehen uns leider gezwungen, den Fall abzugeben.
    Sie lassen uns keine andere Wahl.
    Das hat ernste Konsequenzen für Sie.
    Der Gerichtsvollzieher kommt dann zu Ihnen.
    Wir erstatten Anzeige wegen Betrugs.
    Es erfolgt ein Eintrag bei der Schufa.
    Ihre Bonität wird darunter leiden.
    Wir stellen die Lieferung an Sie ein.
    Dann sehen wir uns vor Gericht.
    Wir werden Sie verklagen.
    Die Sache geht an unsere Rechtsabteilung.
    Sonst müssen Sie mit unangenehmen Folgen rechnen.
    Wir können auch anders.
    Ohne weitere Ankündigung wird Ihr Konto gepfändet.
    Bei Nichtzahlung werden Maßnahmen ergriffen.
    Wir werden einen Rechtsanwalt beauftragen.
    Moegliche gerichtliche Massnahmen behalten wir uns ausdruecklich vor.
    Die Angelegenheit wird eskaliert.
  `,
  good: `
    Unser Büro in der Gerichtstraße 5 ist am Montag geschlossen.
    Herr Anwalt aus Ihrem Einkauf hat mich angerufen.
    Ihr Rechtsanwalt hat uns am 3. November geschrieben; wem antworte ich?
    Die Abholung der Ware ist für Dienstag geplant.
    Ich wünsche Ihnen gute Besserung.
    Wie besprochen kümmere ich mich um die nächsten Schritte.
    Sie brauchen nichts weiter zu tun.
    Die Gutschrift schicke ich Ihnen mit.
    Auf Ihren Wunsch stornieren wir die restliche Bestellung.
    Die Polizeiwache liegt gegenüber Ihrem Lager.
    Können Sie mir die rechtliche Form Ihrer Firma nennen?
    Das leckere Gericht auf dem Sommerfest war von Ihrem Koch.
    Bitte leiten Sie die Rechnung an Ihre Rechtsabteilung weiter.
    Ich gebe Ihre Frage an unseren Techniker weiter.
    Wenn eine Zahlung auf einmal schwierig ist, finden wir gemeinsam einen Weg.
    Die Lieferung kam am Dienstag an.
    Bei der Montage fehlte eine Schraube.
    Sagen Sie mir bitte, welcher Tag möglich ist.
  `,
});

// B7, P14: nothing happens within the hour, so the hurry is not true.
describeWords(GERMAN_WORDS, 'false-urgency', {
  bad: `
    Bitte zahlen Sie sofort.
    Wir bitten um unverzügliche Zahlung.
    Wir bitten Sie, den Betrag umgehend zu überweisen.
    Überweisen Sie innerhalb von 24 Stunden.
    Bitte zahlen Sie noch heute.
    Dringend: offene Rechnung
    Zahlen Sie ohne weitere Verzögerung.
    Sie haben nur noch 48 Stunden.
    Die Zeit läuft.
    Bitte begleichen Sie den Betrag bis morgen.
    Bitte um postwendende Überweisung, also postwendend.
    Die Sache duldet keinen Aufschub.
    Bitte so schnell wie möglich zahlen.
    Unverzueglich ist der Betrag zu zahlen.
    Es ist höchste Zeit.
  `,
  good: `
    Wenn etwas nicht stimmt, berichtige ich es sofort.
    Wir antworten Ihnen innerhalb von 24 Stunden.
    Ich habe heute versucht, Sie zu erreichen.
    Wie in unserem Telefonat heute besprochen, halte ich den Termin fest.
    Vielen Dank für Ihre umgehende Antwort.
    Es ist nicht dringend.
    Ich melde mich umgehend bei Ihnen.
    Für dringende Fragen erreichen Sie mich unter 555 0100.
    Wir haben das Ersatzteil sofort losgeschickt.
    Wenn eine Zahlung auf einmal schwierig ist, sagen Sie es mir.
    Bis zum 15. Dezember reicht es völlig.
    Ich schicke Ihnen die Kopie heute noch einmal.
    Die Maschine läuft wieder.
  `,
});

// B7, P27: once, by a person's decision.
describeWords(GERMAN_WORDS, 'final-notice', {
  bad: `
    Letzte Mahnung
    Dies ist unsere letzte Zahlungserinnerung.
    Letztmalige Aufforderung
    Wir schreiben Ihnen zum letzten Mal.
    Das ist Ihre letzte Chance.
    Letzte außergerichtliche Mahnung
    Dritte und letzte Mahnung
    Wir stellen Ihnen ein Ultimatum.
    Eine weitere Mahnung erfolgt nicht, und keine weitere Erinnerung wird folgen.
    Wir setzen Ihnen eine letzte Frist.
    Endgültige Zahlungsaufforderung
    LETZTE ERINNERUNG
    Wir fordern Sie letztmals auf.
  `,
  good: `
    Letzte Woche habe ich Ihnen geschrieben.
    Die letzte Lieferung kam am Dienstag.
    Mit 400,00 EUR ist die letzte Rate eingegangen.
    Im letzten Gespräch sagten Sie mir, dass etwas fehlt.
    Auf der letzten Seite fehlt Ihre Bestellnummer.
    Das ist nicht unsere letzte Zusammenarbeit.
    Zuletzt waren Sie im Mai bei uns.
    Mein letzter Anruf war am 3. November.
    Ich schreibe Ihnen nächste Woche wieder.
    Die endgültige Fassung der Zeichnung liegt bei.
    Letzten Monat war unser Büro im Umzug.
    Haben Sie die letzte Rechnung bekommen?
  `,
});

// DE2, EU1, B7: no charge that is not lawful, agreed and reckoned.
describeWords(GERMAN_WORDS, 'fee', {
  bad: `
    Wir berechnen eine Mahngebühr von 15,00 EUR.
    Es fallen Verzugszinsen an.
    Die Kosten tragen Sie.
    Hinzu kommen Inkassokosten.
    Zuzüglich Zinsen in Höhe von 9 Prozentpunkten
    Weitere Kosten gehen zu Ihren Lasten.
    Wir verlangen die Verzugspauschale.
    Das wird für Sie teuer.
    Der Betrag erhöht sich täglich.
    Wir stellen Ihnen Bearbeitungsgebühren in Rechnung.
    5 % über dem Basiszinssatz werden fällig.
    Es entstehen zusätzliche Kosten.
    Mahnspesen 12,00 EUR
    Eine Vertragsstrafe wird fällig.
  `,
  good: `
    Wir berechnen keine Mahngebühr.
    Die Rücksendung ist kostenlos.
    Haben Sie Interesse an unserem Frühlingsangebot?
    Es entstehen Ihnen keine Kosten.
    Die Versandkosten stehen auf der Rechnung.
    Ihnen wird nichts berechnet, auch keine Zinsen.
    Die Mahngebühr haben wir storniert.
    Fehlt vielleicht die Gebühr Ihrer Bank?
    Die Rechnung ist richtig berechnet.
    Die Kursgebühr war am 3. November fällig.
    Wir verzichten auf Zinsen und Gebühren.
    Die Überweisung ist kostenfrei.
  `,
});

// UK3: no publicity, no humiliation.
describeWords(GERMAN_WORDS, 'shame', {
  bad: `
    Sie sollten sich schämen.
    Das ist eine Schande.
    Ihr Verhalten ist unseriös.
    Ehrliche Kaufleute zahlen ihre Rechnungen.
    Ihr guter Ruf steht auf dem Spiel.
    Von Ihnen hätten wir mehr erwartet, mehr von Ihnen erwartet.
    Das ist unverschämt.
    Alle anderen Kunden zahlen pünktlich.
    Wir machen das öffentlich bekannt.
    Sie sind ein säumiger Schuldner.
    Was sollen Ihre Kunden denken?
    Wir sind sehr enttäuscht von Ihnen.
    Haben Sie keinen Anstand?
    Wie peinlich für Sie.
  `,
  good: `
    Uns ist es peinlich, dass die Mail falsch ankam.
    Es wäre schade, den Kontakt zu verlieren.
    Das muss Ihnen nicht peinlich sein.
    Vielen Dank für Ihre ehrlichen Worte.
    Darf ich Ihre Kollegin Frau Fry anrufen?
    Ihr Name war falsch geschrieben, ich habe ihn berichtigt.
    Der öffentliche Feiertag ist am Donnerstag.
    Bitte geben Sie Ihrer Bank unsere neue Kontonummer.
    Andere Kunden fanden das neue Formular einfacher.
    Ihre Mitarbeiter waren sehr freundlich zu unserem Fahrer.
    Wir hoffen, dass unsere Arbeit unserem Ruf gerecht wird.
    Ich rufe gern zurück.
  `,
});

// P18, US6, B7: what a subject or a voicemail that others may meet never says.
describeWords(GERMAN_WORDS, 'private', {
  bad: `
    Überfällige Rechnung
    Zahlungserinnerung
    Mahnung
    Ihre Schulden bei uns
    Offene Forderung
    Es geht um die offene Rechnung.
    Ihr Zahlungsverzug
    Zahlung in Raten
    Sie schulden uns noch 400 Euro.
    Ihr Rückstand
    Ihre Rechnung vom Oktober
    Bitte rufen Sie wegen der Zahlung an.
    Letzte Frist
    Inkasso Müller am Apparat
  `,
  good: `
    Eine kurze Frage von Northwind
    Unser Telefonat am 18. November
    Hier ist Anna Park von Northwind; bitte rufen Sie mich zurück.
    Unsere Vereinbarung
    Vielen Dank
    Entschuldigung, falsch verbunden
    Ihre E-Mail vom 3. November
    Ich bin bis fünf im Büro.
    Ihre Frage
    Mein Anruf am Dienstag
    Ein Gruß aus Hamburg
    Passt Ihnen Donnerstag?
  `,
});
