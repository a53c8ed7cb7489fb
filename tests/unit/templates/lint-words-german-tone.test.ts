import { GERMAN_WORDS } from '../../../lib/templates/lint/words/german.ts';
import { describeWords } from '../../support/find-words.ts';

// B7, P6: a person writes to a person.
describeWords(GERMAN_WORDS, 'mass-mail', {
  bad: `
    Sehr geehrte Damen und Herren,
    Sehr geehrter Kunde,
    Liebe Kundin, lieber Kunde,
    Diese E-Mail wurde automatisch erstellt.
    Bitte antworten Sie nicht auf diese E-Mail.
    Laut unseren Unterlagen ist die Rechnung offen.
    Dieses Schreiben ist ohne Unterschrift gültig.
    Sollte sich Ihre Zahlung überschnitten haben, betrachten Sie dieses Schreiben als gegenstandslos.
    Sehr geehrte/r Frau/Herr Müller,
    Hallo Team,
    Werter Geschäftspartner,
    Sie erhalten diese Nachricht, weil eine Rechnung offen ist.
  `,
  good: `
    Guten Tag, Frau Adams,
    Sehr geehrter Herr Kundert,
    Liebe Anna,
    Ich habe in meinen Notizen nachgesehen.
    Ihre Antwort kam am Montag.
    Der Kunde, den Sie uns empfohlen haben, war sehr nett.
    Sehr geehrte Frau Dr. Team,
    Vielleicht hat sich Ihre Zahlung mit dieser E-Mail überschnitten.
    Antworten Sie einfach auf diese E-Mail.
    Die Maschine startet automatisch.
    Unser neuer Kollege heißt Ben.
    Alle Teile sind angekommen.
  `,
});

// P15: the reason is not known.
describeWords(GERMAN_WORDS, 'blame', {
  bad: `
    Sie haben es versäumt zu zahlen.
    Trotz mehrfacher Mahnung haben Sie nicht reagiert.
    Sie ignorieren unsere Schreiben.
    Sie haben Ihr Versprechen nicht gehalten.
    Ihr Verhalten ist nicht akzeptabel.
    Wie Sie sehr wohl wissen, ist die Rechnung offen.
    Offenbar halten Sie es nicht für nötig zu antworten.
    Wir haben keine Lust mehr auf Ausreden.
    Sie haben unsere Rechnung nicht bezahlt.
    Wie oft sollen wir noch schreiben?
    Wir haben Sie mehrmals erinnert.
    Sie sind selbst schuld.
    Wir sind es leid, Ihnen nachzulaufen.
  `,
  good: `
    Ich habe vergessen, die Rechnung anzuhängen.
    Ich sehe die Zahlung hier noch nicht.
    Vielleicht wurde es beim Umzug vergessen.
    Ist etwas dazwischengekommen?
    Sie haben mir gesagt, dass etwas nicht stimmt.
    Sie haben uns sehr geholfen.
    Falls Sie unsere Mail übersehen haben, hier ist sie noch einmal.
    Es war unser Fehler, dass die Gutschrift so spät kam.
    Wir hatten 400,00 EUR bis zum 4. Dezember vereinbart.
    Die Palette war gebrochen.
    Ihr Anruf hat mir geholfen.
    Wann erreiche ich Sie am besten?
  `,
});

// P14: firm is fine, pushing is not.
describeWords(GERMAN_WORDS, 'pressure', {
  bad: `
    Sie müssen die Rechnung diese Woche zahlen.
    Die Zahlung muss bis Freitag erfolgen.
    Wir fordern Sie auf, den Betrag zu zahlen.
    Wir bestehen auf Zahlung.
    Unsere Geduld ist am Ende.
    Es liegt in Ihrem eigenen Interesse.
    Um unnötige Kosten zu vermeiden, zahlen Sie bitte.
    Wir raten Ihnen dringend zu zahlen.
    Wir werden nicht länger warten.
    Sie sind verpflichtet, den Betrag zu zahlen.
    Jetzt reicht es.
    Falls wir keine Zahlung erhalten, schließen wir die Akte.
    Zahlen Sie endlich!
  `,
  good: `
    An welchem Tag können Sie zahlen?
    Ich muss mich für die späte Antwort entschuldigen.
    Sie müssen sich nicht heute entscheiden.
    Vielen Dank für Ihre Geduld.
    Darf ich Sie um einen Termin bitten?
    Eine Zahlung in Raten ist möglich.
    Haben Sie Interesse an einem Termin?
    Rufen Sie mich an, wenn es Ihnen passt.
    Ich möchte es gern direkt mit Ihnen klären.
    Wir warten auf das Ersatzteil aus Italien.
    Wann passt es Ihnen?
    Das Paket muss noch gepackt werden.
  `,
});

// P14, P24: what nobody would say aloud.
describeWords(GERMAN_WORDS, 'hollow', {
  bad: `
    Vielen Dank im Voraus.
    Wir danken für Ihr Verständnis.
    Zögern Sie nicht, uns zu kontaktieren.
    Hiermit teilen wir Ihnen mit, dass die Rechnung offen ist.
    Wir stehen Ihnen jederzeit gern zur Verfügung.
    Ihre Zufriedenheit liegt uns am Herzen.
    Anbei erhalten Sie die Rechnung.
    Wir mussten feststellen, dass nichts kam.
    Bezugnehmend auf unser Schreiben
    Wir verbleiben mit freundlichen Grüßen
    Bei Durchsicht unserer Konten fiel es auf.
    Als geschätzter Kunde wissen Sie das.
  `,
  good: `
    Vielen Dank für das Gespräch.
    Ich hoffe, die neue Maschine läuft.
    Die Rechnung hängt an dieser Mail.
    Rufen Sie mich an, wenn etwas unklar ist.
    Danke, dass Sie mir von der Palette erzählt haben.
    Wie war die Lieferung?
    Ich sehe bis Donnerstag nach.
    Vielen Dank: 400,00 EUR sind eingegangen.
    Schön, dass wir gesprochen haben.
    Die Zeichnung war hilfreich.
    Unser Laden öffnet um acht.
    Ich freue mich auf die Messe.
  `,
});

// P14: plain words.
describeWords(GERMAN_WORDS, 'jargon', {
  bad: `
    Die Außenstände finden Sie unten.
    Sie befinden sich in Verzug.
    Die Forderung besteht weiter.
    Obige Rechnung ist offen.
    Wir bitten um Ausgleich des Saldos.
    Ihre Debitorennummer lautet 10042.
    Hiermit erinnern wir Sie.
    Sie sind in Mahnstufe 2.
    Gemäß unseren Bedingungen ist der Betrag offen.
    Wir bitten um Begleichung der Rechnung.
    Der Gläubiger wartet.
    Ein Zahlungsavis liegt nicht vor.
  `,
  good: `
    Diese Rechnungen sind offen.
    Bitte überweisen Sie den Betrag.
    Sie war am 3. November fällig.
    Das Paket kam am Montag.
    Ich notiere mir die neue Adresse.
    Wir haben Folgendes vereinbart.
    Der Betrag steht unten.
    Am Bahnhof war die Post geschlossen.
    Unsere Kollegin packt die Ware.
    Die Rechnung kommt noch einmal von mir.
    Welcher Tag ist möglich?
    Ich sehe gern nach.
  `,
});

// P22: each message at most one notch firmer than the last.
describeWords(GERMAN_WORDS, 'tone-words', {
  bad: `
    Leider habe ich noch keine Antwort von Ihnen.
    Zweite Zahlungserinnerung
    Die Rechnung ist überfällig.
    Sie ist immer noch offen.
    Wir erwarten Ihre Zahlung bis zum 15. Dezember.
    Bitte antworten Sie spätestens am Freitag.
    Wir haben mehrmals versucht, Sie zu erreichen.
    Meine Mails blieben ohne Antwort.
    Wir setzen Ihnen eine Frist bis zum 15. Dezember.
    Wir konnten uns nicht einigen.
    Nach Ablauf der Frist geben wir den Vorgang ab.
    Ich brauche einen verbindlichen Termin.
  `,
  good: `
    Vielleicht ist es untergegangen.
    Die Rechnung war am 3. November fällig.
    Wann darf ich mit der Zahlung rechnen?
    Vielen Dank für Ihre Antwort.
    Ich rufe Sie am Montag noch einmal an.
    Die zweite Lieferung kam im Mai.
    Brauchen Sie noch etwas von uns?
    Hier ist die Rechnung noch einmal.
    Wie war der Service?
    Sagen Sie mir bitte, wenn etwas nicht stimmt.
    Ich freue mich auf die weitere Zusammenarbeit.
    Die erste Palette war in Ordnung.
  `,
});
