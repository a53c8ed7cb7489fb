import type { ShapeWords } from './shape-words.ts';

export const GERMAN_SHAPE: ShapeWords = {
  language: 'de',
  common:
    'der die das und sie ihre ihr ihnen wir uns unser ist sind war wird werden nicht mit für bitte wenn bis von den dem ein eine zu auf haben hat im am',
  greeting:
    /^(?:sehr geehrte|liebe|guten (?:tag|morgen|abend)|hallo|grüezi|grüß gott|gruss gott|moin|servus|verehrte|werte)/iu,
  bareGreeting:
    /^(?:(?:guten (?:tag|morgen|abend)|hallo|grüezi|grüß gott|moin|servus)(?: zusammen| an alle| team)?|(?:sehr geehrte[rn]?|liebe[rs]?|werte[r]?|verehrte[r]?) (?:damen(?: und herren)?|herren|kund\p{L}*|team|buchhaltung|kreditorenbuchhaltung|alle|geschäftspartner\p{L}*|partner\p{L}*|kolleg\p{L}*))\s*[,!.]?$/iu,
  greet: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  signOff:
    /^(?:(?:mit |viele |herzliche |beste |schöne |liebe |freundliche |vielen )*(?:\p{L}+en )?(?:grüßen?|grüssen?|gruß|gruss|gruessen?)(?: aus (?:\p{L}| )+| und \p{L}+ .*)?|mfg|vg|lg|hochachtungsvoll|herzlich(?:st)?|freundlich|ihre?|vielen dank|alles gute|bis bald)\s*[,.]?$/iu,
  payment:
    /(?:überweis|ueberweis|iban|bic\b|konto|bankverbindung|zahlungslink|karte|lastschrift|paypal|twint|qr-?(?:rechnung|code)|einzahlung|zahl\p{L}* (?:\p{L}+ )?(?:unter|per|auf|online|über|an)|(?:per|mit) (?:karte|überweisung)|zahlschein|https?:|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)/iu,
  contact:
    /(?:\bruf\p{L}* sie|anruf|anzurufen|rufen|telefon|erreich\p{L}*|schreib\p{L}* (?:sie )?(?:mir|uns)|antwort\p{L}*|meld\p{L}* (?:sie )?(?:sich)?|sagen sie (?:mir|uns)|geben sie (?:mir|uns)|durchwahl|\btel\.|e-?mail an|zurückschreiben|wenden sie sich|nummer|kurze nachricht|zeile|\+\d{2} ?\d)/iu,
  objection:
    /(?:nicht (?:stimm\p{L}*|in ordnung|richtig|einverstanden|möglich|klar|korrekt)|stimmt (?:etwas|an|dabei|mit|da)|frage\p{L}*|unklar\p{L}*|einwand|einwände|einwenden|schwierig\p{L}*|gerade (?:eng|schwer|knapp)|in raten|teilbetr\p{L}*|im weg|dagegen|sagen sie|falls (?:etwas|sie)|problem\p{L}*|grund|anders sehen|fehl(?:t|er)|hindernis|gekreuzt|überschnitten|engpass|klemm\p{L}*|hakt|wackel\p{L}*|reklam\p{L}*|passt)/iu,
  total:
    /(?:insgesamt|zusammen|gesamt\p{L}*|summe|in summe|alles in allem|macht|ergibt|ergeben|addier\p{L}*|in einem|komm\p{L}* (?:ich|man|wir) auf|landet|unterm strich|alles|beides|nämlich|davon|zahlbar|rechne\p{L}*)/iu,
  partner: /(?:partner|inkasso|dienstleister|anwalt|anwält|kanzlei|treuhand)/iu,
  quotes:
    /(?:\bihr\p{L}* (?:\p{L}+ )?(?:frage|mail|e-?mail|nachricht|notiz|brief|schreiben|betreff|anmerkung|hinweis|vermerk|satz|worte?|bestellung|text)|\bsie (?:\p{L}+ )?(?:schrieben|schreiben|sagten|fragten|fragen|meinten|nannten|haben|notierten|vermerkten)|(?:haben|hatten) sie|schrieben sie|fragten sie|heißt|heisst|namens|titel|betitelt|mit dem (?:aufdruck|titel|vermerk|namen|motto)|aufschrift|motto|buch|film|roman|stück|lied|plakat|schild|spiel|kunde|das wort|die worte|ordner|datei|betreff|überschrift|sogenannt\p{L}*|reihe|serie|krimi)/iu,
  agreed: /(?:vereinbar\p{L}*|abgemacht|abgesprochen|besprochen|zugesagt|wie ausgemacht)/iu,
  longSentence: 28,
  suggestions: {
    payment: 'Sie können auf das Konto überweisen, das auf der Rechnung steht.',
    contact: 'Rufen Sie mich gern an oder antworten Sie auf diese Mail.',
    objection: 'Wenn etwas an der Rechnung nicht stimmt, sagen Sie mir bitte Bescheid.',
    crossed: 'Falls sich Ihre Zahlung mit dieser Mail gekreuzt hat: vielen Dank.',
  },
};
