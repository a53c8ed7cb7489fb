import { HURRY } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';
import { NOT_ABOUT_PAYING } from './frames.ts';

const NOW = `(?:sofort|umgehend|unverzüglich|unmittelbar|gleich|heute|schnellstens|innerhalb von (?:24|48) stunden|prompt|auf der stelle)`;
const OURS = String.raw`(?:ich|wir) überweisen? ihnen|(?:rate|empfehle)n? (?:\S+ ){0,3}dringend|(?:(?!.*(?:bitten|erwart|forder|ersuch|verlang|brauch|benötig|wünsch))(?<!wenn |falls |sofern )\b(?:ich|wir) (?:\S+ ){0,10}?${NOW})|(?:(?<!dann |müssten |sonst )(?:melde|berichtige|kümmere|schicke|sende|korrigiere|prüfe|kläre|antworte|ändere|rufe|helfe|werde|habe) ich (?:\S+ ){0,8}${NOW})|(?:antworten|melden|kümmern|berichtigen|schicken|prüfen|klären|senden|korrigieren|haben) wir (?:uns )?(?:\S+ ){0,8}${NOW}|nicht (?:so )?(?:dringend|eilig)|(?:so)?fort (?:geliefert|repariert|behoben|gemeldet|erledigt)|für dringende (?:fragen|fälle)|dringende\p{L}* (?:reparatur|bestellung|lieferung|anfrage|ersatzteil\p{L}*)|(?:dank\p{L}*|danke) (?:\S+ ){0,4}${NOW}e?\p{L}*|(?:haben|hatten) sie (?:\S+ ){0,6}(?:gemeldet|geantwortet|angerufen|geholfen)|auf einmal|telefonat (?:von )?heute|(?:sagt|sagte) der|spediteur|bei ihnen (?:\S+ )?(?:dringend|eilig)|stand auf|auf unsere kosten|heute (?:telefon|gesprochen|besprochen|angerufen|früh)`;
const A_DAY = { suggestion: 'bis zum 15. Dezember' };

/** Words of hurry: bare ones where a sentence is about paying, and idioms anywhere. */
export const GERMAN_URGENCY: readonly WordEntry[] = [
  ...saidAs(
    { ...HURRY, ...A_DAY, unless: `${OURS}|${NOT_ABOUT_PAYING}` },
    String.raw`
(?<!ab )sofort(?:ig\p{L}*)?
unverzüglich\p{L}*|umgehend\p{L}*|schnellstens|schleunigst|ehestens|baldigst|raschest|schnellstmöglich\p{L}*|so schnell wie (?:nur )?möglich|raschestmöglich\p{L}*|ehestmöglich\p{L}*|so rasch wie möglich|auf schnellstem wege?
(?:auf der|zur) stelle|zu spät(?= *[.,!]|$| (?:ist|sein|wird))|bald (?:ist es )?zu spät
ohne (?:weitere\p{L}* |jede\p{L}* |jegliche\p{L}* |schuldhafte\p{L}* )?(?:verzögerung\p{L}*|aufschub|zögern|verzug|umschweife|zeitverlust)
dringend\p{L}*|dringlich\p{L}*|höchste zeit|höchster eile|äußerst eilig|eilig|eilt|eilsache|eile (?:ist )?geboten|vordringlich
(?:noch |bis |spätestens |am )+(?:heute|heutigen tag\p{L}*|morgen|übermorgen|mitternacht|geschäftsschluss|feierabend)(?: \p{L}+)?
(?:zahl|überweis|begleich|bezahl|antwort|meld|ruf|regel|handel|ausgleich)\p{L}* sie (?:\S+ ){0,6}(?:noch )?(?:heute|jetzt|gleich|morgen)(?=\W|$)(?! nicht)
(?:heute|jetzt) (?:noch )?(?:zahlen|zu zahlen|überweisen|zu überweisen|bezahlen|begleichen|handeln|zu begleichen|eingehen|auf unserem konto)
(?:binnen|innerhalb|in|in den nächsten|inner) (?:von |der nächsten |den nächsten |nur )?(?:\d{1,2}|vierundzwanzig|achtundvierzig|zweiundsiebzig|wenige\p{L}*|zwölf|zwei|drei) ?(?:stunden?|std|h|minuten)
(?:24|48|72)[ -]?(?:stunden|h)[ -]?(?:frist|ultimatum)?
postwendend|stehenden fußes|augenblicklich|prompt(?:e|en|er)? (?:zahlung|überweisung|erledigung|antwort|begleichung|reaktion)?
(?:bis|noch|spätestens|am) (?:heute|morgen) ?(?:abend|mittag|nachmittag|früh|vormittag|nacht|\d{1,2})?(?: uhr)?(?! nicht)(?= *[.,!;]|$| (?:auf|bei|überweisen|zahlen|zu|eingehen|eingegangen|da|bezahlt|bezahlen|erfolgen|begleichen|haben|erhalten|nachmittag|abend))
(?:rasche|schnelle|zügige|baldige|zeitnahe|schnellste|rascheste)[rnsm]? (?:zahlung|überweisung|begleichung|erledigung|bezahlung|ausgleich)|(?:rasch|schnell|zügig|zeitnah|baldmöglichst|möglichst (?:bald|rasch|schnell)) (?:zahlen|zu zahlen|überweisen|zu überweisen|begleichen|zu begleichen|bezahlen|ausgleichen)|baldmöglichst\p{L}*
`,
  ),
  ...saidAs(
    { ...HURRY, ...A_DAY, unless: OURS },
    String.raw`
(?:sie haben|ihnen bleib\p{L}*|bleiben ihnen) (?:\S+ )?(?:nur |nur noch |genau |noch |jetzt |bis )+(?:\d{1,2}|einen tag|heute|morgen|wenige|ein paar)(?: \S+)?
(?:die |ihre )?(?:zeit|uhr) (?:läuft|tickt|drängt|ist abgelaufen|wird knapp|rennt|läuft ab|läuft ihnen davon)(?! uns)
keine(?:n)? (?:weitere\p{L}* )?(?:aufschub|zeit (?:mehr|zu verlieren)|sekunde|minute|tag länger)
(?:zahl|überweis|begleich|auslös|anweis)\p{L}* (?:\S+ ){0,6}(?:spätestens |gleich |direkt |unmittelbar )(?:mit|nach|bei) (?:erhalt|eingang|zugang|öffnen)(?: \S+){0,2}|(?:spätestens|gleich|direkt|unmittelbar|sofort) (?:mit|nach|bei) (?:erhalt|eingang|zugang|öffnen) (?:\S+ ){0,6}(?:zahl|überweis|begleich|auslös|anweis)\p{L}*
(?:duldet|dulden|verträgt) (?:\S+ )?(?:keinen aufschub|keine verzögerung)
solange sie (?:\S+ )?noch können|höchste\p{L}* (?:dringlichkeit|eile)|akute\p{L}* handlungsbedarf|fünf vor zwölf|5 vor 12|in letzter (?:minute|sekunde)|letzter? (?:tag|moment|minute|augenblick)
(?:frist|termin) (?:läuft|endet) (?:heute|morgen|in \d+ stunden|in kürze|bald)(?: ab)?
asap|a\.s\.a\.p|urgent|subito|pronto
(?:jetzt|gleich) (?:handeln|reagieren|zahlen)
allerhöchste\p{L}* (?:zeit|eisenbahn|priorität)|höchste\p{L}* priorität
beeilen sie sich|sputen
(?:kein\p{L}*|nicht) (?:\S+ )?(?:tag|stunde|minute) (?:länger|später|mehr)
`,
  ),
];
