import { ENGLISH_WORDS } from '../../../lib/templates/lint/words/english.ts';
import { GERMAN_WORDS } from '../../../lib/templates/lint/words/german.ts';
import { describeWords } from '../../support/find-words.ts';

// US11, UK3, P14: hints, comparisons and irony, and sentences with the same words that mean no harm.
describeWords(ENGLISH_WORDS, 'threat', {
  bad: `
    My cousin is a barrister and has offered to look at this.
    There is a first time for everything.
    Your tractor would fetch a good price.
    The people after me are not nearly as patient.
    A mark on your file stays for years.
    Everybody in the village will know how you treat your builders.
    The local paper is keen on stories like yours.
    I wonder what your boss would make of this.
    No payment, no more bread.
    Ask the bakery next door how it went for them.
    Until now we have been polite.
    I would think twice if I were you.
    We never forget.
  `,
  good: `
    My cousin picked up the lamp on Friday.
    The storm had serious consequences for your roof; take your time.
    The lawyer you named has our statement.
    The driver will be at your door between nine and ten to deliver the parcel.
    Until now I have only your old address.
    Ask the fitter how the hinge works.
    Your manager kindly gave me your direct line.
    No problem, no rush.
    We still need the serial numbers of the stolen tools.
    The whole team wishes you a good start.
    One call or one line is enough.
    I saw your advert in the local paper.
  `,
});

describeWords(GERMAN_WORDS, 'shame', {
  bad: `
    Für den Urlaub hat das Geld gereicht.
    Das ist auch auf Pump.
    Ich hatte eine bessere Meinung von Ihnen.
    So kann man sich in jemandem täuschen.
    Das ist also der Dank.
    Kommt die Überweisung mit der Flaschenpost?
    Leben Sie hinterm Mond?
    Wegen Kunden wie Ihnen macht der Betrieb zu.
    Das ist eine Frage des Anstands.
    Man hat schon über Sie gelacht.
    Können Sie nicht lesen?
    Sind Sie zu bequem zum Antworten?
  `,
  good: `
    Für den Urlaub wünsche ich Ihnen gutes Wetter.
    Herzlichen Glückwunsch zur neuen Küche.
    Das ist mir peinlich, der Fehler lag bei uns.
    Ich habe mich im Datum getäuscht.
    Vielen Dank für Ihre Nachricht.
    Die Rechnung kam als Post zurück.
    Können Sie die Nummer auf der Kopie lesen?
    Ihr Auto steht fertig in der Werkstatt.
    Bei Ihnen war am Montag niemand zu Hause.
    Ich habe mit meinem Team über den Auftrag gesprochen.
    Das ist eine Frage der Lieferzeit.
    Ihre Tochter hat bei uns das Reiten gelernt.
  `,
});
