import type { Found, Part } from '../finding.ts';
import { namesMasked, quotesMasked } from '../masks.ts';
import type { LintQuestion } from '../question.ts';
import type { LintRule } from '../rule.ts';

const CODE = String.raw`\{\{[^}]*\}\}|\{%[^%]*%\}|\{\{|\}\}`;
const CURRENCY = String.raw`(?:EUR|USD|GBP|CHF|CAD|MXN|AUD|euros?|€|£|\$)`;
// A word after which something has to follow: "was due on , and", "call me at  or".
const LEADS = String.raw`(?:on|by|until|at|from|of|for|over|to|à|since|dated|due|with|am|vom|zum|bis|unter|über|seit|von|für|mit|Nr\.|No\.|le|du|au|avant|depuis|de|del|el|al|hasta|desde|antes|por|con|n°|nº|number|Nummer|numéro|número|núm\.|fecha|date|Datum|invoice|Rechnung|facture|factura)`;
// In brackets, the beginning of a remark ("[see note 4]"), and what makes even that a blank ("[the date]").
const REMARK = String.raw`(?:[Tt]he|[Aa]n?|[Ss]ee|sic|[Dd]ie|[Dd]er|[Dd]as|[Dd]en|[Ss]iehe|[Vv]gl|[Ll]e|[Ll]a|[Ll]es|[Vv]oir|[Ee]l|[Ll]os|[Ll]as|[Vv]er|[Vv]éase|[Vv]ersi[oó]n|[Pp]age|[Pp]ágina|[Ss]eite|[Bb]latt|[Ss]heet|[Hh]oja|[Ff]euille|[Nn]otes?|[Nn]ota|[Ff]ig|[Aa]bb|[Pp]lan|[Tt]eil|[Pp]art|[Pp]artie|[Pp]arte|[Oo]ption|[Vv]ariante?|[Ll]ot|[Ii]mage|[Bb]ild|[Ff]oto|[Pp]hoto|[Cc]opy|[Kk]opie|[Cc]opie|[Dd]raft|[Ee]ntwurf|[Ee]xtern(?:al)?|[Ss]pam|[Pp]ièces? jointes?|PJ|[Aa]nnexes?|[Ss]uite|[Aa]nlagen?|[Aa]nhang|[Ff]ortsetzung|[Aa]ttachments?|[Aa]ttached|[Ee]nclosures?|[Aa]djuntos?|[Aa]nexos?|[Ss]igue|[Cc]ontinued)`;
const BLANK = String.raw`(?:[Nn]ame|[Nn]om|[Dd]at[eum]|[Ff]echa|[Aa]mount|[Bb]etrag|[Mm]ontant|[Ii]mporte|[Nn]umm?er|[Nn]uméro|[Nn]úmero|[Ii]nvoice|[Rr]echnung|[Ff]actur|[Ii]nsert|[Cc]ustomer|[Kk]unde|[Cc]lient|[Cc]ompan|[Ff]irma|[Ee]mpresa|[Ss]ociété|IBAN)`;
// What programs, forms and mail merges leave when they know nothing.
const EMPTY = [
  String.raw`(?<![\p{L}\p{N}])(?:(?<!(?:an|remains?|left|still|the|any|quite|these|some) )undefined|NaN|(?<!(?<!\p{L})(?:[Tt]he|[Aa]|[Dd]ie|[Dd]er|[Dd]as|[Ee]in|[Ll]e|[Uu]n|[Ee]l) )null(?! (?:\p{Lu}|und |and |oder |or |komma |bis |auf ))|NULL|\[object Object\]|Invalid Date|lorem ipsum|TBD|TBC|TBA|N\/A|TODO|FIXME|(?:INSERT|INSERTAR|INSÉRER|INSERER|EINFÜGEN|EINSETZEN|RELLENAR|COMPLETAR|COMPLÉTER|REMPLIR) [\p{Lu} ]{3,30}|ENTER [\p{Lu} ]{3,30})(?![\p{L}\p{N}])|#(?:REF|N\/A|VALUE|NAME)[!?]?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}%])%(?:\d\$)?[sd](?![\p{L}\p{N}])|\{\d\}|(?<!\d)(?:1970-01-01|01[./]01[./]19[07]0|1\.1\.1970|January 1, 1970|1 January 1970)(?!\d)`,
  String.raw`\[(?!\d{1,2}\])(?!${REMARK}(?!\p{L})(?![^\]\n]*${BLANK}))[^\][\n]{1,40}\]`,
  String.raw`(?<!["“„«'])<(?=[\p{L}_ ]{2,30}>)[^<>@\n]+>|«[\p{Lu}_][\p{L}_]*»(?=,| \p{Ll}|$)`,
  String.raw`\$\{[^}\n]*\}|\$[\p{Lu}_]{2,30}\$?(?![\p{L}\d])|\$[\p{L}_]{3,30}\$|(?<![\p{L}\d])\$(?:\p{Ll}[\p{L}_]*(?:\.[\p{L}_]+)+|\p{Ll}[\p{L}_]{3,})(?![\p{L}\d])|%[\p{Lu}_]{2,30}%|(?<!(?:[Ff]on?ction|[Ff]unktion|[Ff]unción|[Ff][oó]rmula|[Ff]ormel|[Ff]ield|[Ff]eld|[Cc]hamp|[Cc]ampo) )\{[\p{L}_. ]{2,40}\}|<%[^%]*%>|##?[\p{L}_]{2,30}##?`,
  String.raw`(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])|(?<!\d)[Xx]{2}[./-][Xx]{2}[./-](?:[Xx]{2,4}|\d{2,4})|_{3,}|(?:(?<=(?:(?<!\p{L})${LEADS}|${CURRENCY}|:) ?)|^)\?{3,}|\?{3,}(?= ?(?:${CURRENCY}(?!\p{L})|\p{Ll}))|(?:\.{2,}|…|_+)[/-](?:\.{2,}|…|_+)|(?<=\s)\.{4,}(?=\s)(?!\s*[\d€£$])|(?<=\s)\(\s*\)|(?<![\p{L}\p{N}])(?:dd|TT|DD|JJ|jj)[./-](?:mm|MM)[./-](?:yyyy|YYYY|JJJJ|jjjj|aaaa|AAAA)`,
  String.raw`^[^\S\n]*(?:[Dd]ear|[Hh]ello|[Hh]i|[Ss]ehr geehrte(?:r|\(r\)|\/r)?|[Ll]iebe(?:r|\(r\)|\/r)?|[Gg]uten [Tt]ag|[Hh]allo|[Cc]h[eè]re?(?:\(e\))?|[Bb]onjour|[Hh]ola|[Ee]stimad[oa](?:\(a\)|\/a)?)(?: (?:[Mm]rs?\.?|[Mm]s\.?|[Dd]r\.?|[Ff]rau|[Hh]err[n]?|[Mm]adame|[Mm]onsieur|[Ss]eñora?|[Ss]ra?\.))?[^\S\n]+[,:]`,
  String.raw`^[^\S\n]*(?:[Dd]ear|[Ss]ehr geehrte(?:r|\(r\)|\/r)?|[Ll]iebe(?:r|\(r\)|\/r)?|[Ee]stimad[oa](?:\(a\)|\/a)?|[Cc]h[eè]re?)(?: (?:[Mm]rs?\.?|[Mm]s\.?|[Ff]rau|[Hh]err[n]?|[Ss]eñora?|[Ss]ra?\.))?[,:]`,
  String.raw`(?<![\p{L}\p{N}])${LEADS} {2,}(?=[\p{Ll}(,.]|${CURRENCY}(?![\p{L}\p{N}]))|(?<![\p{L}\p{N}])${LEADS} +,(?= )|(?<![\p{L}\p{N}])${LEADS} +\.(?=\s|$)`,
  String.raw`(?<![\p{L}\p{N}])(?:of|over|for|is|über|von|beträgt|por|totals|total|amount|amounts to|sum|Betrag|montant|importe|balance) ?:? +${CURRENCY}(?![\p{L}\p{N}/])(?! ?[\d\p{Sc}])(?= (?:was|were|is|are|has|remains?|from|of|due|by|dated|war|ist|sind|vom|aus|fällig|offen|steht|était|est|reste|du|sigue|venció|está|es|de|del|bis|on)(?!\p{L})| ?[,.;:]|\s*$)`,
  String.raw`(?<![\p{L}\p{N}])(?:Nr\.|No\.|N°|n°|nº|Nº|(?:invoice|order) no\.|(?:factura|pedido) núm\.) +(?:vom|of|from|dated|du|del|über|over|for|is|was|ist|war)(?!\p{L})`,
  // What mail merges and forms leave: "CUSTOMER_NAME", "*|FNAME|*", "####", "number: , date".
  String.raw`(?<![\p{L}\p{N}_])(?:FIRST|LAST|FULL|CUSTOMER|CLIENT|INVOICE|DUE|COMPANY|CONTACT|BILLING|TOTAL|KUNDEN|RECHNUNGS?|FIRMEN|FÄLLIGKEITS|VOR|NACH|NOMBRE|NUMERO|NOM|MONTANT|DATE|FECHA|IMPORTE|[Ff]irst|[Ll]ast|[Cc]ustomer|[Cc]lient|[Ii]nvoice|[Dd]ue|[Cc]ompany|[Kk]unden|[Rr]echnungs?|[Nn]ombre|[Nn]umero|[Nn]om|[Mm]ontant|[Ff]echa)_\p{L}+(?:_\p{L}+)*(?![\p{L}\p{N}])|\*\|[^|\n]{1,30}\|\*|#{3,}|(?<=\p{L}): +[,;](?=\s)|(?<![\p{L}\p{N}])(?:pay|transfer|send|remit|zahlen|überweisen|bezahlen|payer|régler|virer|pagar|transferir|abonar)(?: Sie)? ${CURRENCY} +(?:by|before|until|on|bis|zum|am|avant|au|le|antes|hasta|el)(?!\p{L})|(?<=(?:the|miss|of|over) )EUR(?= (?:of|from|for|by|on)(?!\p{L}))|(?<=[:.] )${CURRENCY}(?! ?[\d\p{Sc}])(?= +(?:by|before|until|due|bis|zum|fällig|avant|au|antes|hasta)(?!\p{L})| *[.,;](?:\s|$))`,
  String.raw`(?<![\p{L}\p{N}])XX(?= ?[.€£$\d]| \p{L})|(?<=(?:Mr|Mrs|Ms|Dear|Herrn?|Frau|Madame|Monsieur|Señora?|Sra?)\.? )XX?(?=[\s,:])|(?<![\p{L}\p{N}])(?:am|vom|on|bis|until|by|le|el|zum|of|über|for) (?:\.{3,}|…|--+|–{2,})(?=[\s,])`,
  String.raw`(?<=(?:Mrs?\.?|Ms\.?|Dear|Hello|Hi|Frau|Herrn?|Liebe[rn]?|Hallo|Tag|Sehr geehrte[rn]?|Madame|Monsieur|Bonjour|Señora?|Sra?\.|Hola|Estimad[oa]) )(?:FIRST ?NAME|LAST ?NAME|SURNAME|NAME|VORNAME|NACHNAME|PRÉNOM|NOM|NOMBRE|APELLIDOS?|Last ?[Nn]ame|First ?[Nn]ame|Surname|Lastname|Firstname|Full ?[Nn]ame|Customer ?[Nn]ame|Client ?[Nn]ame|Your ?[Nn]ame|Name|Nachname|Vorname|Kundenname|Muster(?:mann|frau)|Nom(?: du client)?|Prénom|Apellidos?|Nombre)(?!\p{L})`,
  String.raw`\((?:[Nn]ame|NAME|[Dd]ate|DATE|[Dd]atum|[Aa]mount|[Bb]etrag|[Vv]orname|[Nn]achname|[Ff]irst name|[Ll]ast name|[Cc]ompany|[Ff]irma|[Nn]om|[Pp]rénom|[Mm]ontant|[Nn]ombre|[Aa]pellidos?|[Ff]echa|[Ii]mporte|(?:[^)\n]{2,30} )?(?:à compléter|à remplir|a completar|por completar|a rellenar|einzusetzen|einzutragen|to (?:be )?(?:complete|insert|fill)\p{L}*(?: in)?)|[Ii]nvoice number|[Rr]echnungsnummer|(?:insert|please insert|bitte einsetzen|einsetzen|bitte eintragen|eintragen|à compléter|insérer|rellenar|completar)[^)\n]{0,40}|(?:put|enter|add|fill in|mettre|poner|pon|meter|hier)(?= )[^)\n]{0,20} (?:date|name|amount|fecha|nombre|importe|nom|montant|[Dd]atum|[Nn]ame|[Bb]etrag)[^)\n]{0,20})\)|@\p{Lu}{3,20}@|\*{2,3}[\p{Lu}_ ]{3,30}\*{2,3}|(?<![\p{L}\p{N}])(?:YOUR|IHR|IHRE|VOTRE|SU) (?:NAME|NOM|NOMBRE|SIGNATURE)(?!\p{L})`,
  String.raw`^[^\S\n]*\p{Lu}\p{L}*\.?(?:\/|\()\p{L}+\)?\.?(?: \p{Lu}\p{L}*\.?(?:\/\p{L}+\.?)?)?[^\S\n]+,|^[^\S\n]*(?:Hola|Hello|Hi|Hallo|Bonjour|Guten Tag|Dear|Buenos días), ?:|^[^\S\n]*(?:Hi|Dear|Hallo|Guten Tag|Liebe[r]?)[^\S\n]+!|^[^\S\n]*(?:[Ss]ehr geehrte\S*|[Ll]iebe\S*|[Dd]ear|[Hh]ello|[Hh]i|[Hh]allo|[Ee]stimad\S+|[Hh]ola|[Cc]her\S*)[^\S\n]+(?:Frau ?\/ ?Herrn?|Herrn? ?\/ ?Frau|Mrs?\.? ?\/ ?M(?:rs|s)?\.?|Sra?\.? ?\/ ?Sra?\.?|Sir ?\/|Señora? ?\/ ?[Ss]eñora?)[^\S\n]*[,:]|\p{L} {2,}${CURRENCY}(?![\p{L}\p{N}])(?! ?\d)`,
];
const HOLE = new RegExp([CODE, ...EMPTY].join('|'), 'gmu');
const HOLE_BESIDE_CODE = new RegExp(EMPTY.join('|'), 'gmu');

/** A place that nobody filled in: "Dear ,", "undefined", a variable as it is written. */
export const HOLE_LEFT: LintRule = {
  id: 'hole',
  blocking: true,
  check: (question) => (['subject', 'body'] as const).flatMap((part) => holesIn(part, question)),
};

function holesIn(part: Part, question: LintQuestion): Found[] {
  const { source, isTemplate } = question;
  const own = quotesMasked(source[part], question);
  const text = isTemplate ? withoutCode(own) : namesMasked(own, question);
  return [...text.matchAll(isTemplate ? HOLE_BESIDE_CODE : HOLE)].map((match) => ({
    part,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    why: `“${match[0].trim()}” has not been filled in.`,
    source: 'B7, P6',
    suggestion: '',
  }));
}

function withoutCode(text: string): string {
  return text.replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, (code) => 'y'.repeat(code.length));
}
