import { DECIDABLE_STEP, DOUBT, HINT, TELLING_OTHERS } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Écrivez-moi ou appelez-moi, nous trouverons une solution.' };
const KIND = String.raw`(?:à votre demande|comme (?:vous|convenu|prévu|demandé|souhaité|chaque)|si vous (?:le )?(?:souhaitez|voulez|préférez|désirez)|vous (?:l'|nous )?(?:avez|aviez) (?:\S+ )?(?:demandé|souhaité|résilié|annulé|choisi)|maintenance|mise à jour|migration|travaux|compteur|chantier|vacances|congés|fêtes|noël|inventaire|neige|grève|tempête|jour férié|erreur|déménag\p{L}*|rassur\p{L}*|défectueu\p{L}*|formation|merci (?!de (?:pay|régl|vers|vir|mettre))|remerci\p{L}*|bravo|félicit\p{L}*|match|jeu de|recette|spectacle|rupture de stock|excus\p{L}*|désolée?s? (?:de|pour)|acompte|remplac\p{L}*|gratuit\p{L}*|report\p{L}*|complet|complète|livré lundi|quota|horaires?|nouve\p{L}+ (?:adresse|numéro|site|carte|version))(?!\p{L})`;
const LOSS = String.raw`(?:mise?s? (?:hors (?:ligne|service)|en pause|sous clé|à l'arrêt|en vente|à la porte)|supprimée?s?|effacée?s?|restreinte?s?|limitée?s?|réduite?s? (?:à|de)|fermée?s?|verrouillée?s?|désactivée?s?|suspendue?s?|bloquée?s?|gelée?s?|rétrogradée?s?|dégradée?s?|clôturée?s?|résiliée?s?|coupée?s?|retirée?s?|déconnectée?s?|interrompue?s?|annulée?s?|révoquée?s?|rompue?s?|dénoncée?s?|retenue?s?|radiée?s?|exclue?s?|confisquée?s?|saisie?s?|hypothéquée?s?|refusée?s?|attribuée?s? à (?:quelqu'un|un autre|une autre|d'autres|un nouveau) ?(?:d'autre|client)?|donnée?s? à (?:quelqu'un|un autre|une autre|d'autres)|exécutée?s?)`;
const BODIES = String.raw`(?:cautions?|garante?s?|conjointe?|mari|femme|famille|radio|télé\p{L}*|journal|journaux|presse|employeur|patronn?e?|franchiseur|siège|banque|banquier|bailleur|propriétaire|fisc|clients|fournisseurs|associée?s?|syndic|ordre|chambre|fédération|commune|mairie|voisins|collègues)`;
const MANNERS = `(?:respect|politesse|honnêteté|parole|ponctualité|courtoisie|correction|savoir-vivre|gratitude|reconnaissance|dignité|honneur)`;
const KIN = String.raw`(?:femme|mari|mère|père|parents|enfants|fils|fille|famille|voisins?|amis|associée?s?|patron|compagne|compagnon|grand-mère|banquier)`;

/** Harm by its kinds: what is yours is lost, what we no longer do, what is played with; and what humiliates. */
export const FRENCH_HARM_FRAMES: readonly WordEntry[] = [
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK, unless: KIND },
    String.raw`
(?:votre|vos|ton|ta|tes|l'inscription|la place|l'accès|le compte|la ligne|le contrat|le bail|l'exécution|la garantie|la licence) ?(?:\S+ ){0,6}(?:ser(?:a|ont|ait|aient)|va être|vont être|pourr(?:a|ont|ait|aient) être|risqu\p{L}* d'être|a été|ont été|peuvent être|peut être) (?:\S+ )?${LOSS}(?: \S+)?(?= *[.,;!]|$| (?:le|dès|à partir|au|si|tant|sans|faute|automatiquement|jusqu|et|après|en cas|lundi|mardi|mercredi|jeudi|vendredi|demain|pour (?:défaut|non|cause)|de (?:plein|notre|toutes)|pour|par nos))
(?:votre|vos|ton|tes) (?:\S+ ){1,5}(?:pass(?:era|eront|e|ent)|bascul(?:era|eront|e)|redeviendr\p{L}*|repass\p{L}*) (?:en|à|au) (?:lecture seule|mode (?:restreint|limité|gratuit|lecture)|version (?:gratuite|limitée|de base)|forfait (?:gratuit|de base)|débit réduit|tarif (?:plein|normal))|(?:votre|vos) (?:\S+ ){1,4}(?:ne|n') ?(?:vous )?(?:fonctionner|march|ouvrir|répondr|donner|vaudr)\p{L}* plus(?: \S+)?
vous (?:\S+ )?(?:perd\p{L}*|ne (?:pourr|aur|disposer|bénéficier|recevr|conserver|garder)\p{L}* plus) (?:\S+ )?(?:l'accès|accès|vos|votre|le bénéfice|la garantie|le droit|tout|d'accès|la place|le créneau|la main|le tarif|l'avantage|au service|nos services|commander|livraisons?)(?: \S+){0,2}|(?:afin de|pour) (?:conserver|garder|préserver|maintenir|ne pas perdre|ne pas interrompre|continuer à (?:utiliser|profiter|bénéficier|recevoir)) (?:\S+ )?(?:votre|vos|l'accès|le service|nos|du|d') ?(?:\S+)?,? (?:\S+ ){0,5}(?:mett|régl|pay|régularis|actualis|vérifi|vir)\p{L}*
(?:je|nous|on) (?:\S+ ){0,3}(?:exclu|radi|dénonc|ray|blacklist|banni|évinc|expuls|résili|assign|poursuiv|saisir(?=ons|ai)|confisqu|hypothéqu|retien|verrouill)(?:r|er|re|ir)?(?:ons|ai|rons|rai|erons|erai|irons|irai|ssons|e|ra|a)? (?:\S+ )?(?:votre|vos|le (?:contrat|bail|partenariat|compte)|la (?:convention|concession|licence)|qui de droit|les (?:instances|autorités)|l'instance)(?: \S+)?
(?:ne|n') ?(?:vous |y )?(?:répondr|interviendr|assurer|réparer|dépanner|honorer|reprendr|servir|recevr|accepter|accueiller|accueillir|soigner|garder|travailler|livrer|bouger|fer|prendr|fournir)(?:ons|ai|a|ont) (?:plus|rien)(?: \S+){0,3}|ne comptez plus (?:\S+ )?(?:sur|que)(?: \S+)?|aucune? \p{L}+ (?:ne|n') ?(?:vous )?ser\p{L}* (?:\S+ )?(?:planifié|effectué|programmé|livré|assuré|réalisé|traité|pris|accordé|accepté|honoré|entrepris)\p{L}*(?: \S+)?
ne (?:vous )?ser\p{L}* (?:pas|plus) (?:remis|rendu|restitué|délivré|vierge|renouvelé|reconduit|communiqué)\p{L}*(?: \S+){0,3}|(?:cession|saisie|retenue)(?:-\p{L}+)? (?:de|sur) (?:salaire|loyer|compte)s?|(?:obten|obtien|demand|sollicit|requér|requier)\p{L}* (?:\S+ )?(?:un titre(?= *[.,;!]|$| et| exécutoire)|une ordonnance|un jugement|gain de cause|une injonction|l'exécution|une condamnation|votre condamnation)|(?:envisag|étudi|prépar|prononc|demand|sollicit|provoqu|entraîn|poursuiv)\p{L}* (?:\S+ )?(?:la |une |votre )?(?:résolution|résiliation|rupture|dissolution|déchéance|liquidation|faillite|saisie|expulsion|suspension|dénonciation|exclusion|condamnation|vente aux enchères)(?: \S+)?|déchéance du terme|clause résolutoire
(?:comptes?|dossiers?|factures?|cas|nom)(?: \S+){0,3} (?:signal|transmis|confi|remont|transfér|affect|pass|bascul|escalad|remis)\p{L}* (?:à|au|en|chez|vers) (?:\S+ ){0,3}(?:recouvrement|contentieux|juridique|précontentieux|litiges?|risques)
(?:je|nous|on) (?:\S+ )?(?:passe|passer\p{L}*|passons|cède|céder\p{L}*|laisse|laisser\p{L}*) (?:\S+ )?(?:la main|le relais|la parole|la plume) (?:à|au|aux)(?: \S+){0,3}|(?:protection|défense|assistance) juridique
`,
  ),
  ...saidAs(
    { ...HINT, ...ASK, unless: KIND },
    String.raw`
(?:me|nous) (?:forc|oblig|contraign)\p{L}* (?:pas |donc )?(?:la main|à (?:\S+ )?(?:sévir|agir|durcir|employer|utiliser|user))|(?:je|nous|on) (?:peux|pouvons|peut|sais|savons|sait|pourrais|pourrions) (?:\S+ ){0,3}(?:désagréable|méchant|tenace|dure?|coriace|têtu|pénible|rancuni|impitoyable|mordre|moins gentil|autrement)\p{L}*(?: \S+)?
vous (?:n'|ne |n' ?)(?:l'|la |le )?(?:aimer|apprécier|rir|dormir|sourir|fer)\p{L}* (?:pas|plus)(?: \S+){0,3}|vous (?:rirez|rigolerez|ferez) moins (?:\S+)?|(?:règl|régl)\p{L}* (?:ça|cela|l'affaire|le problème|ce problème|tout ça|cette affaire) (?:\S+ )?(?:autrement|entre hommes|à (?:ma|notre) (?:façon|manière)|à l'ancienne|sur place|dehors|par d'autres|de vive voix chez|face à face)
(?:mes|nos|deux|quelques|des) (?:\p{L}+ )?(?:cousins|copains|potes|gars|frères|fils|chiens|gaillards|amis|gros bras|collègues) (?:\S+ )?(?:ador|aim|sav|vont|viendr|pass|s'en|s'occup|sont (?:moins|très|prêts))\p{L}*(?: \S+){0,4}
(?:silence|patience|retard|attitude|comportement|entêtement|refus|inaction|obstination|passivité) (?:\S+ ){0,2}(?:aura|a|vous|se) (?:\S+ )?(?:un prix|son prix|coûter\p{L}*(?! (?:\S+ )?\d)|paier\p{L}*|payer\p{L}*|des suites)|(?:ne )?(?:vous )?(?:en )?(?:tirer|sortir|échapper|couper)\p{L}* (?:pas|plus) (?:comme ça|ainsi|à si bon compte|si facilement|aussi facilement|indemne|longtemps)|couperet|l'addition (?:sera|risque) \p{L}+|(?:le )?droit est (?:de|avec) (?:notre|mon|nous)(?: \S+)?|(?:attend|attendent|guette|guettent|pend)\p{L}* au (?:nez|tournant)|(?:pénalités?|suites?|sanctions?|ennuis?|problèmes?) (?:\S+ )?vous (?:attend|guett)\p{L}*
(?:vous )?(?:pouvez|pourrez|pouviez) (?:dire adieu|faire une croix|oublier)(?: \S+){0,4}|dites adieu à(?: \S+){0,3}|(?:votre|la) (?:voiture|camionnette|maison|machine|remorque|moto)(?: \S+){0,2} (?:peut|pourrait|va|partira|finira|risque)(?: \S+){0,2} (?:partir|fourrière|enchères|disparaître|rester|saisie?)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...TELLING_OTHERS,
      ...ASK,
      unless: String.raw`(?:avec plaisir|recommand\p{L}*|merci|bravo|félicit\p{L}*|(?:puis-je|pouvons-nous|dois-je)|avec votre accord|à votre demande|comme (?:vous|convenu|demandé)|horaires?|changement|une affiche|autorisation|invit\p{L}*|ouverture|travaux|bruit|facture lui|m'a dit|nous a dit)(?!\p{L})`,
    },
    String.raw`
(?:j'|je |nous |on )(?:\S+ ){0,2}?(?:avertir|avert|prévien|préven|informer|alerter|appeler|appell|contacter|joindr|écrir|raconter|dir|parler|solliciter|signaler)(?:ai|ons|a|rai|rons|irai|irons|erai|erons|issons|ons|e)? (?:\S+ ){0,3}?(?:à |au |aux |avec )?(?:la |le |l'|les |votre |vos |sa |son )?(?:\p{L}+ )?${BODIES}(?= *[.,!;]|$| (?:de (?:votre|vos|cette|ce|la|l')|local\p{L}*|si|dès|que|et|du))
(?:votre|vos) (?:\p{L}+ )?${BODIES} (?:recevr|apprendr|découvrir|lir|entendr|l'appréci|apprécier)\p{L}*(?: \S+){0,4}|racont\p{L}* (?:l'affaire|l'histoire|tout|ça|cela|votre) (?:\S+ )?(?:à|au|aux|sur|dans|partout)(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...DOUBT,
      why: 'Words that shame a person are forbidden in the law and end a relationship.',
      suggestion: "S'il y a une raison que j'ignore, dites-la-moi.",
      unless: String.raw`(?:merci|remerci\p{L}*|bravo|félicit\p{L}*|(?:notre|ma|nos) (?:\S+ )?(?:faute|erreur|part|côté|retard)|excus(?:ez|ons)|plaisir|ravie?s?|magnifique|superbe|gentil\p{L}*|fidèles?|sans (?:aucun )?souci|ce n'est rien|m'a dit|vous avez raison)(?!\p{L})`,
    },
    String.raw`
(?:pas|guère|peu) (?:\S+ )?dignes? d(?:e |'une? ?|u )(?:\S+)?(?: \S+)?|mémoire (?:courte|sélective|de poisson)|(?:oublié|perdu|rangé) (?:\S+ )?(?:bonnes manières|la politesse|votre parole|vos promesses|le sens d\S+|toute (?:pudeur|décence|notion))(?: \S+)?|(?:on n'est|nous ne sommes|je ne suis|on est) (?:pas |là pour être )(?:\S+ )?(?:vos?|votre|tes?|ton) (?:\p{L}+ )?(?:larbin|domestique|bonne|banque|banquier|esclave|pigeon|caissier|serviteur|paillasson|mère|nounou|chien|copain)\p{L}*
trait\p{L}* (?:\S+ ){0,4}(?:comme (?:des?|un|une|du|de la|moins)|de haut|avec mépris)(?: \S+)?|(?:faites|faire|fait|refait|jouez|jouer) (?:\S+ )?(?:le coup|ce coup-là|ce petit jeu|la même comédie|votre cinéma|la comédie)(?: \S+){0,3}|n'en êtes pas à (?:votre|son|un)(?: \S+){0,3}|(?:comédie|cinéma|cirque|mascarade|bluff) (?:a|est|n'a|ne) (?:\S+ )?(?:assez|fini|trop|prend|marche)\p{L}*
(?:devriez|devrait|faut|faudrait|temps) (?:\S+ )?(?:d')?apprendre (?:à|ce que|la|le)(?: \S+){0,3}|n'êtes (?:\S+ )?(?:pas|plus|guère) (?:\S+ ){0,3}(?:d'|de )?(?:fiable|sérieu|honnête|correct|confiance|parole|crédible|respectable|solvable|loyal)\p{L}*|(?:pas|plus) dupes?|(?:le|la|l'|mon|ma|notre|un|une|même|leur) ?(?:\S+ ){1,5}(?:paie|paye|règle|a payé|payait|honore|rembourse|tient parole),? (?:lui|elle|eux)(?: \S+)?
(?:faut-il|dois-je|devrai-je|faudra-t-il) (?:\S+ ){0,3}(?:j')?(?:expliqu|racont|dis|parl|montr|demand)\p{L}* (?:\S+ ){0,2}(?:à|avec|au) (?:votre|vos|ta) ${KIN}|vous (?:vous )?(?:croy|pens|pren|estim|imagin)\p{L}* (?:\S+ )?(?:au-dessus|plus malin|tout permis|supérieur|intouchable|pour (?:qui|quelqu'un|le roi|un prince)|malin|spécial|à l'abri)\p{L}*(?: \S+){0,2}|pour qui (?:\S+ )?vous (?:vous )?(?:prenez|croyez)(?:-vous)?|(?:gamin|enfant|gosse|élève|écolier|stagiaire|débutant)s?(?: \S+){0,4} (?:compren|saur|sait|saurait|ferai|paier)\p{L}*
(?:roul|viv|men)\p{L}* (?:\S+ )?(?:carrosse|grand train|sur l'or|la grande vie|comme un (?:prince|roi|pacha))(?: \S+)?|(?:le|la|l'|votre) ?${MANNERS},? (?:\S+ )?(?:vous (?:connaiss|sav|ne)|ça (?:vous|existe|s'apprend)|cela (?:vous|s'apprend)|c'est (?:pour|visiblement|une|quoi|trop)|connaît pas|n'est (?:pas|plus) votre)\p{L}*(?: \S+)?|(?:moqu|fich|jou)\p{L}* (?:du monde|des gens|de la tête|de notre tête)|(?:de )?quoi (?:être|vous sentir) (?:\S+ )?(?:fier|fière|glorieux)\p{L}*
(?:dépenser|claquer|flamber|gaspiller|sortir|voyager|acheter)(?: \S+){0,4},? (?:oui|ça oui|d'accord|pas de souci|vous savez),? (?:\S+ )?(?:mais|payer|nous|pour)(?: \S+){0,4}|(?:ne|n') ?(?:avez|as) (?:\S+ )?(?:aucun|pas|ni) (?:\S+ )?(?:vergogne|gêne|fierté|colonne vertébrale|cran|courage|tripes|cœur|considération|égard)s?(?: \S+){0,2}|aucune? (?:considération|égard|reconnaissance|gratitude|élégance|classe) (?:\S+)?
`,
  ),
];
