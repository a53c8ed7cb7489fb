import { CHARGE, DOUBT, FINAL_WORD, HURRY, TELLING_SHAMES } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const LUXURY = String.raw`(?:vacances|voyages?|croisière|ski|plage|ibiza|palace|piscine|terrasse|cuisine|voiture|berline|moto|bateau|montre|villa|maison|mariage|fêtes?|restaurants?|resto|champagne|golf|4x4|suv|porsche|tesla|photos|bijoux|sac|salon|jacuzzi|véranda|travaux|bureaux)`;
const SOCIAL = `(?:instagram|facebook|linkedin|tiktok|insta|les réseaux|vos photos|vos stories|vos publications|votre profil)`;
const KIN = String.raw`(?:femme|mari|épouse|époux|conjointe?|mère|père|parents|enfants|fils|fille|famille|voisins?|voisines?|amis|associée?s?|collègues|clients|patron|équipe|employés|compagn(?:e|on)|grand-mère|grand-père|banquier)`;
const TALES = String.raw`(?:excuses?|histoires?|prétextes?|salades|promesses?|paroles?|belles paroles|explications?|contes|mensonges?|bobards)`;
const PAID = String.raw`(?:pa(?:ie|ye)\p{L}*|payer|payez|régl(?:er|ez)|règlent|verser|virer|solder)`;
const MONEY = String.raw`\d[\d.,]*(?: \d{3})? ?(?:€|euros?|eur|\$|francs?|chf|dollars?|fr\.|piastres)`;

/** What puts a person down, charges and last words, by frames: who, what, and the way it is turned. */
export const MORE_FRENCH_FRAMES: readonly WordEntry[] = [
  ...saidAs(
    {
      ...DOUBT,
      why: 'Words that shame a person are forbidden in the law and end a relationship.',
      suggestion: "S'il y a une raison que j'ignore, dites-la-moi.",
      unless: String.raw`(?:merci|remerci\p{L}*|bravo pour|félicit\p{L}*|condoléances|(?:notre|ma|nos) (?:\S+ )?(?:faute|erreur|part|côté|retard|livraison)|nous (?:nous )?(?:sommes|avons) (?:\S+ )?(?:trompés?|gênés?|désolés?)|excus(?:ez|ons)|je m'excuse|plaisir|ravie?s?|magnifique|superbe|si vous le souhaitez|sans (?:aucun )?souci|rien de grave)(?!\p{L})`,
    },
    String.raw`
(?:êtes|seriez|serais|es)-(?:vous|tu) (?:\S+ )?(?:solvables?|insolvables?|honnêtes?|sérieu\p{L}*|en faillite|ruinée?s?|fauchée?s?|capables? de (?:payer|tenir)|à ce point|conscient\p{L}*)|(?:vous|tu) (?:n')?(?:êtes|es) (?:\S+ )?(?:insolvable|fauché|ruiné|sans le sou|sur la paille|un cas|cancre|coutumi|champion|roi|reine) ?\p{L}*(?: d\S+)?
(?:je vois|j'ai vu|on voit|nous voyons|on a vu|nous avons vu|j'aperçois|à voir|je constate|on constate) (?:\S+ ){0,3}(?:${SOCIAL}|(?:votre|vos|la|une|cette) (?:nouvelle |belle |grosse |jolie )?${LUXURY})(?: \S+){0,6}|(?:sur|d'après) ${SOCIAL},? (?:\S+ ){0,4}(?:vous|on|ça|tout)(?: \S+){0,4}|(?:belle|nouvelle|jolie|grosse|superbe) ${LUXURY}(?: \S+){0,2},? (?:à ce que|d'ailleurs|dites donc|pour quelqu'un|je vois|que vous avez|au fait|dis donc)(?: \S+){0,4}|(?:avant de|plutôt que de|au lieu de|pendant que vous|avant) (?:vous |de )?(?:\S+ ){0,3}${LUXURY},? (?:\S+ ){0,3}(?:on|il faut|il faudrait|vous|nous|moi|mes)(?: \S+){0,5}|(?:roul|voyag|fai\p{L}* la fête|par)\p{L}* (?:\S+ ){0,3}${LUXURY}(?: \S+){0,3} (?:mais|alors que|et (?:nous|moi|pas)|pendant que)(?: \S+){0,3}
(?:que|qu'en|ce que|ce qu'en) (?:va |vont )?(?:pens|dir|dis|croi|cr)\p{L}*(?:-t-\p{L}+)? (?:\S+ )?(?:votre|vos|ta|tes) (?:\p{L}+ )?${KIN}|(?:votre|vos|ta|tes) (?:\p{L}+ )?${KIN}(?: \S+)? (?:doi(?:t|vent)|peu(?:t|vent)) (?:\S+ )?(?:être |avoir )(?:\S+ )?(?:fi(?:er|ère)s?|contente?s?|honte|déçue?s?)(?: \S+){0,2}
(?:trop|assez|bien trop|beaucoup trop) (?:été )?(?:gentil|patient|bon|coulant|compréhensi|aimable|naï|indulgent|généreu|tendre|confiant)\p{L}* (?:avec vous|envers vous|à votre égard|pour vous|jusqu'ici|jusqu'à présent)|(?:bonne poire|bonnes poires|pigeons?)(?= *[.,!;]|$)|(?:abus|profit)\p{L}* (?:\S+ )?(?:de )?(?:notre|ma|la) (?:gentillesse|confiance|bonté|naïveté|bonne foi|générosité)
(?:crois|croyons|croit|croirai|croirons|gobe|gobons|avale|avalons|marche|écoute|écoutons|entend\p{L}*) (?:\S+ )?(?:plus|pas|rarement|guère) (?:\S+ )?(?:à |un mot de |dans |en |de )?(?:vos|votre|tes|une seule de vos|ces) (?:\p{L}+ )?${TALES}|(?:encore|toujours) (?:une|un|la même|les mêmes|vos|de vos|l'une de vos|d'autres|des) (?:\S+ )?(?:de vos |des )?(?:\p{L}+ )?${TALES}|(?:une|des|cette) ${TALES} (?:de plus|de trop|bien commode|à dormir debout|à d'autres)
(?:votre|vos) réputations?(?: \S+){0,5} (?:n'est (?:plus|pas)|laisse|en prend|en souffre|est (?:déjà )?(?:faite|connue|mauvaise|entachée|détestable|exécrable))(?: \S+){0,4}(?= *[.,!;]|$)|on (?:\S+ )?(?:raconte|dit|murmure|répète|chuchote|entend) (?:\S+ ){0,3}(?:que )?vous (?:\S+ ){0,6}(?:pay|paie|régl|règl|dett|crédit|ardoise|fiable|fournisseurs)\p{L}*(?: \S+){0,3}
(?:command|achet|mang|rou|boi|boire|dépens|réclam|exig)\p{L}*,? (?:oui|ça va|vous savez|vous savez faire|pas de problème|facile)(?: \S+)?[,;:] ?(?:mais |pour |quant à )?(?:\S+ )?(?:pay|régl|vir|sort)\p{L}*(?: \S+){0,4}|(?:sav\p{L}*|sait) (?:très |bien |fort )*(?:command|achet|dépens|promettr|parl)\p{L}*,? (?:mais|moins|pas|par contre)(?: \S+){0,5}
(?:vous|tu) (?:vous|te) (?:\S+ )?(?:cach|terr|planqu|défil|dérob|débin|esquiv)\p{L}*|(?:fui|fuyez|fuyard|fuite) (?:\S+ )?(?:devant |vos )?(?:responsabilités|comme|lâche)\p{L}*|(?:qu'est-ce que vous avez|qu'avez-vous|quelque chose) à cacher|(?:courageu\p{L}*|brave)s? (?:mais pas|pour commander)(?: \S+)?
(?:élev|éduqu)é\p{L}* (?:\S+ )?(?:autrement|dans (?:le respect|d'autres|une étable)|ainsi|comme (?:ça|cela)|différemment)|chez (?:nous|moi),? (?:on|nous|un\p{L}*) (?:\S+ ){0,4}(?:parole|poli|dettes|honore|respecte|paie ce|élevé|appris)\p{L}*(?: \S+){0,3}|(?:jamais )?(?:appris|enseigné|inculqué|montré) (?:\S+ )?à (?:payer|tenir (?:votre|sa|vos)|honorer|dire merci|répondre)(?: \S+){0,2}
(?:bravo|chapeau|félicitations|bien joué),? (?:\S+ )?(?:belle|jolie|quelle|pour (?:votre|cette|le|la) (?:\S+ )?(?:mentalité|courage|exemple|élégance|courtoisie|silence)|la classe)(?: \S+){0,3}|(?:belle|quelle|drôle de|jolie|sale|triste) (?:mentalité|mœurs|éducation|élégance|façon de faire|manière de faire)|(?:comme|ce que|combien) (?:on|vous) (?:\S+ )?(?:oubli|néglig)\p{L}* (?:vite|facilement)(?: \S+){0,3}|l'argent des autres
(?:pas|guère|plus|peu) (?:très |bien |franchement |vraiment |du tout )?(?:correct|chic|réglo|sympa|élégant|classe|fair-play|poli|loyal|honnête|sérieux|digne|glorieux)\p{L}* (?:de (?:votre|ta) part|vis-à-vis|envers|pour (?:nous|mes|les|un|une|des|quelqu'un)|du tout|avec|à l'égard|ça|tout ça)(?: \S+){0,3}|(?:ça|cela) (?:ne )?se fait (?:juste |tout simplement |vraiment )?pas|(?:faire|laisser|fait|laissez) (?:\S+ )?(?:du monde|les gens|un artisan|un indépendant|un petit|des gens) (?:\S+ )?(?:attendre|poireauter|patienter|courir|mariner)(?: \S+){0,2}
(?:votre|vos|cette|quelle) (?:compta\p{L}*|gestion|administration|bureau|comptes|paperasse|maison|organisation|trésorerie)(?: \S+){0,4} (?:bazar|bordel|capharnaüm|chaos|pagaille|cirque|foutoir|désastre|catastrophe|n'importe quoi|laisse à désirer|amateur)\p{L}*|et (?:vous êtes|dire que vous êtes|ça se dit|ça s'appelle|vous vous dites|ça se prétend) \p{L}+(?: \S+)?(?:,? (?:en plus|par-dessus le marché|avec ça)|(?= *(?:\.{3}|…|!|\?)))(?: \S+)?
(?:ce genre de|les (?:clients|gens) (?:comme|dans|de) (?:votre|vous)|rien|tout) (?:\S+ )?(?:votre genre|comme vous|dans le ventre|dans les poches|d'un gentleman)(?= *[.,!;]|$)|(?:assez|plus) (?:de )?(?:courage|cran|classe|dignité|honneur|décence) pour (?:payer|répondre|assumer|commander|décrocher|nous|me)(?: \S+)?|(?:décrocher|répondre),? (?:c'est|ce serait) (?:\S+ ){0,3}(?:minimum|moindre|poli|courage)\p{L}*(?: \S+)?|(?:moindre|première) des (?:choses|politesses|corrections)|jamais (?:vu|rencontré|eu|connu|croisé) (?:\S+ ){0,3}(?:clients?|cliente|cas|comportement|attitude|sans-gêne|culot|payeur|façon|gens|personne)(?: \S+)? (?:comme|aussi|pareil|tel|de la sorte|plus|si)\p{L}*(?: \S+)?|où (?:est|sont)(?: donc)?(?: passée?s?)? (?:votre|vos) (?:dignité|honneur|parole|fierté|conscience|honnêteté|principes|éducation|respect|sens)(?: \S+)?|(?:devrait|devriez|pourriez) (?:\S+ )?(?:montrer|donner|être un) (?:\S+ )?exemple|(?:honnêteté|ponctualité|politesse|parole|franchise|rigueur|courage|respect|correction|gestion|courtoisie) (?:\S+ )?n'est pas votre (?:fort|truc|point|qualité)|comment vous (?:\S+ )?(?:dorm|faites|pouvez|osez|arrivez|vivez)\p{L}*(?: \S+){0,3}|est-ce (?:ainsi|comme (?:ça|cela)) que vous(?: \S+){0,4}|(?:un|une|aucun|aucune) (?:\S+ )?(?:professionnel|client|homme|femme|patron|commerçant|entreprise|entrepreneur|adulte|maison|personne|gérant|partenaire)\p{L}* (?:\S+ )?ne (?:se (?:comporte|conduit)|agit|agirait|fait|ferait|traite|disparaît|laisse)(?:rait)? (?:pas |jamais )?(?:\S+ )?(?:ainsi|ça|cela|comme|de la sorte)(?: \S+)?|(?:facile|trop facile|commode|pratique) de (?:faire le mort|ne pas|se taire|commander|disparaître|promettre|se cacher)(?: \S+){0,3}
(?:${PAID}|ne pas ${PAID}) (?:\S+ ){0,4}(?:c'est|est) (?:\S+ )?(?:trop (?:demander|dur|difficile|compliqué)|visiblement|pas (?:dans|votre)|autre chose|une autre (?:affaire|histoire|paire))(?: \S+){0,3}|(?:il ne |ne )?(?:fallait|faut|falloir) pas (?:command|achet|faire|signer|réserver|construire)\p{L}*(?: \S+){0,3}|(?:quand|lorsqu'|si) ?(?:on|vous) (?:ne |n')(?:\S+ )?(?:pas|plus) (?:les moyens|de quoi|payer|l'argent|assumer)(?: \S+){0,5}
`,
  ),
  ...saidAs(
    {
      ...TELLING_SHAMES,
      suggestion: 'Écrivez-moi ou appelez-moi, nous trouverons une solution.',
      unless: String.raw`(?:avec votre accord|bravo|félicit\p{L}*|merci|promotion|concours|recette|si vous (?:voulez|souhaitez|êtes)|ravie?s? de)(?!\p{L})`,
    },
    String.raw`
(?:racont|raconter|expliqu|dir|dis|étal|dévoil|expos|partag|publi|affich|post|écri)\p{L}* (?:\S+ ){0,3}(?:tout|tout ça|tout cela|votre (?:raison sociale|nom|enseigne|photo|dossier|cas|histoire)|vos (?:noms|exploits|pratiques|méthodes|dettes)|comment vous|ce que vous) (?:\S+ ){0,2}(?:sur|à|au|aux|dans|en|partout|traitez|faites)(?: \S+){0,4}|(?:lui|leur) (?:\S+ )?(?:racont|dir|expliqu|montrer)\p{L}* (?:\S+ )?(?:tout|ce que vous|comment vous|la vérité)(?: \S+){0,2}
`,
  ),
  ...saidAs(
    {
      ...CHARGE,
      suggestion: '',
      unless: String.raw`(?:aucun\p{L}*|sans|gratuit\p{L}*|offert\p{L}*|offr\p{L}*|rembours\p{L}* (?:votre|vos|le trop)|à votre demande|comme convenu|devis|erreur|par erreur|commande|option|souhait\p{L}*|tva|à notre charge|acompte|prix du|hausse du|formation)(?!\p{L})`,
    },
    String.raw`
(?:remises?|rabais|ristournes?|escomptes?|réductions?|tarif (?:préférentiel|réduit)|prix (?:ami|préférentiel))(?: \S+){0,6} (?:annulé|supprimé|retiré|perdu|caduc|caduque|repris|révoqué|sauté|saute|tombe|disparaî\p{L}*|n'est plus|ne vaut plus|ne s'applique plus|réclamé|refacturé|envolé)\p{L}*(?: \S+)?
(?:ajout|rajout|compt|recompt|factur|mett|met|colle|inscri|not)\p{L}* (?:\S+ )?(?:une (?:demi-)?heure|deux heures|une ligne|une journée|mon temps|notre temps|le temps|un forfait|un montant|un petit quelque chose|\d[\d.,]* ?%)(?: \S+){0,3}|(?:notre|mon|le) temps (?:\S+ )?(?:se paie|se paye|est de l'argent|a un prix|coûte|n'est pas gratuit)(?: \S+){0,2}
(?:facture|note|somme|montant|total|solde|ardoise|addition) (?:\S+ ){0,3}(?:passera|passe|montera|monte|grimpera|s'élèvera|grossira|va (?:passer|monter|grimper|grossir|gonfler|augmenter)) (?:\S+ )?(?:à |de )?(?:${MONEY}|\d[\d.,]* ?%)?(?: \S+)?(?: (?:si|à partir|dès|passé|chaque|en cas|la semaine|le mois|sinon)(?: \S+){0,3}|(?= *[.,;!]|$))
(?:rappels?|relances?|avis|sommations?|lettres?|courriers?)(?: (?:n° ?)?\d+| ?\(\d\))? ?(?:\.{2,}|…|-|:|=|\/)+ ?(?:${MONEY}|€ ?\d[\d.,]*|\d[\d.,]* ?€)|(?:recommandés?|timbres?|lettres?|plis?|courriers?|enveloppes?|déplacements?|appels?|relances?)(?: \S+){0,3} que vous (?:\S+ ){0,3}(?:rembours|pay|régl|support|prendr|pai)\p{L}*(?: \S+){0,2}|(?:vous|nous le|me le|nous les|me les) (?:rembours|devr\p{L}* (?:\S+ )?rembours)\p{L}* (?:\S+ ){0,3}(?:frais|recommandé|timbre|lettre|temps|déplacement|avocat|huissier)s?
(?:vous|tu|client|débiteur) (?:\S+ )?(?:support|assum|prendr|suppor|pai|pay)\p{L}* (?:\S+ ){0,2}(?:tous |toutes |l'intégralité d\S+ |l'ensemble d\S+ )?(?:les |nos |mes |des )?(?:frais|coûts?|débours|dépens|honoraires|le recommandé|le timbre|la lettre|l'huissier|l'avocat|le déplacement|mon temps|notre temps|le double|le trajet)(?: \S+){0,2}
`,
  ),
  ...saidAs(
    {
      ...HURRY,
      suggestion: "d'ici le 15 décembre",
      unless: String.raw`(?:(?:je|nous|j'|on) (?:\S+ )?(?:vous )?(?:répond|envo|livr|rembours|corrig|trait|rappel|pass|expédi|confirm)\p{L}*|joignable|merci (?:d'avoir|pour)|livraison|inscri\p{L}*|rendez-vous|réunion|formation)(?!\p{L})`,
    },
    String.raw`
(?:pay|régl|règl|vers|vir|sold|acquitt|paiement|règlement|virement|rembours|régularis)\p{L}* (?:\S+ ){0,5}(?:au plus tôt|au plus vite|dans les (?:plus brefs|meilleurs|plus courts) délais|dans l'heure|toutes affaires cessantes|avant ce soir|dès (?:aujourd'hui|ce soir|demain|maintenant)|au plus sacrant|ipso facto|incessamment|sans faute (?:aujourd'hui|demain|ce soir)|à la première heure|par retour)
`,
  ),
  ...saidAs(
    {
      ...FINAL_WORD,
      suggestion: 'un mot sur votre facture',
      unless: String.raw`(?:inscri\p{L}*|atelier|cours de|vaccin|salon|billet\p{L}*|places? (?:disponible|restante)\p{L}*|réunion|concert|promo\p{L}*|catalogue|réglé|payé,? merci)(?!\p{L})`,
    },
    String.raw`
(?:toute )?(?:derni|ultime)\p{L}* (?:mise en garde|interpellation|injonction|exhortation|démarche|semonce|invite|monition|lettre recommandée)|(?:mett|met|mis|mettr)\p{L}* (?:\S+ )?en demeure|(?:mettons|mets|met) (?:\S+ ){0,3}en demeure|(?:ne|n') ?(?:vous |t')?(?:r?écri|relanc|rappell|recontact|sollicit|contact)\p{L}* (?:plus|pas une fois de plus)(?= *[.,!;]|$| (?:à ce|au sujet|pour cette|après|ensuite|jamais|sur))
`,
  ),
];
