import { DECIDABLE_STEP, HINT } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';
import { ORDINARY_FRENCH_LIFE } from './ordinary-life.ts';

const ASK = { suggestion: 'Écrivez-moi ou appelez-moi, nous trouverons une solution.' };
const CASE = `(?:dossiers?|affaires?|créances?|histoire|litige|cas|recouvrement)`;
const OUR_OWN_PEOPLE = String.raw`(?:au|aux|à la|à l'|chez (?:le|la)) ?(?:géomètres?|notaires?|transporteurs?|communes?|région|préfecture|imprimeurs?|fabricants?|fournisseurs?|architectes?|assurances?|mairie|bureau d'études|traducteurs?|service (?:technique|après-vente|comptabilité|livraison\p{L}*|clients?)|comptabilité|comptable|atelier|direction)|(?:à|avec|par|chez|de) (?:ma|mon|notre|nos|mes|un|une|l'|la|le|votre|vos) ?(?:collègues?|comptab\p{L}*|atelier\p{L}*|technicien\p{L}*|remplaçant\p{L}*|transporteu\p{L}*|assure\p{L}*|associée?s?|équipe\p{L}*|chef\p{L}*|directions?|service (?:client\p{L}*|livraison\p{L}*|après-vente|commercial\p{L}*|qualité|technique|achats?|compta\p{L}*)|responsable\p{L}*|architecte|fille|fils|père|mère|siège)`;
const LEGAL_NEWS = String.raw`(?:plaintes?|requêtes?|réquisitions?|assignations?|injonctions?|sommations?|citations?|actes?|courrier d'huissier)`;
const SENT_OFF = String.raw`(?:part|partent|partir\p{L}*|ir(?:a|ont|ait)|va|vont|pass\p{L}*|atterri\p{L}*|fini\p{L}*|transm\p{L}*|transfér\p{L}*|confi\p{L}*|remis\p{L}*|remett\p{L}*|céd\p{L}*|bascul\p{L}*|termin\p{L}*|sort\p{L}*|changer\p{L}*|repris\p{L}*|repren\p{L}*|géré\p{L}*|suivi\p{L}*|trait\p{L}*|pris en charge|donn\p{L}*|envoy\p{L}*|quitt\p{L}*)`;
const DELIVERY = `(?:livraisons?|commandes?|expéditions?|fournitures?|prestations?|services?|accès|plateforme|abonnements?|contrats?|comptes?|hébergement|sites?|serveurs?|licences?|maintenance|chantiers?|travaux|entretien|matériel|camions?|palettes?|lignes?(?: de crédit)?|crédits?|courant|eau|chauffage|téléphone|marchandises?|interventions?|approvisionnement|cours|place|badge|carte|boîte|envois?|colis|stock|pièces|remises?|conditions)`;
const HALT = String.raw`(?:suspen\p{L}*|arrêt(?:ons|e|er|erons|era|erai|ées?)|stopp\p{L}*|cess\p{L}*|bloqu\p{L}*|interromp\p{L}*|résili\p{L}*|annul(?:ons|er|erons|era|erai)|gel(?:er|ons|erons|és?|ées?)|coup(?:er|ons|e|erons|era|erai|ées?|és?)|clôtur\p{L}*|supprim(?:er|ons|erons|ée?s?|era)|désactiv\p{L}*|débranch\p{L}*|ferm(?:ons|er|erons|erai|era)|ret(?:enons|enir|iendr\p{L}*|enue?s?)|restreind\p{L}*|limit(?:er|ons|erons|é)|réduir\p{L}*|retir(?:er|ons|erons|erai)|mettre en pause|mettons en pause|mises? en pause)`;

/** What is named as a step: a person decides it first, and the text names its day (P21). */
const STEPS: readonly WordEntry[] = [
  ...saidAs(
    {
      ...DECIDABLE_STEP,
      ...ASK,
      unless: `${ORDINARY_FRENCH_LIFE}|${OUR_OWN_PEOPLE}|(?:pénal|délit|crime|prison|saisie|police|gendarm)\\p{L}*`,
    },
    String.raw`
${CASE} (?:\S+ ){0,5}${SENT_OFF} (?:\S+ ){0,3}?(?:chez|à|au|aux|devant|entre|en|dans|par|de mes mains|de main|de bureau|mon bureau|d'autres|ailleurs)(?: \S+){0,2}
${SENT_OFF} (?:\S+ ){0,2}${CASE} (?:\S+ ){0,3}?(?:chez|à|au|aux|devant|entre|par|ailleurs|plus loin|plus haut)(?: \S+){0,2}
(?:si|sinon|faute|à défaut|sans)(?: \S+){0,8} (?:interviendr|prendr\p{L}* le relais|s'en (?:charger|occuper)|reprendr\p{L}* le dossier|entrera en)\p{L}*(?: \S+)?|(?:notre|nos|un|mon|mes) (?:\p{L}+ )?conseils?(?: juridiques?)? (?:\S+ ){0,2}(?:prendr\p{L}*|se charger\p{L}*|écrir\p{L}*|contacter\p{L}*|interviendr\p{L}*|vous (?:écri|contact|appel|assign)\p{L}*|agir\p{L}*|étudi\p{L}*|a été|est)|(?:demander|prendre|solliciter|consulter|consultons|prenons|demandons|saisir) (?:\S+ )?(?:conseil|un conseil|l'avis|nos conseils|notre conseil)(?: \S+)?
(?:dépos|remett|rédig|prépar|envo|adress|sign|lanc)\p{L}* (?:\S+ ){0,3}${LEGAL_NEWS}|${LEGAL_NEWS} (?:\S+ ){0,3}(?:prêt\p{L}*|prépar\p{L}*|partir\p{L}*|en route|sur mon bureau|rédig\p{L}*|dépos\p{L}*|sera|suivr\p{L}*|vous parviendr\p{L}*)
(?:requêtes?|réquisitions?) (?:\S+ )?(?:de |en |d')?(?:poursuites?|injonction|faillite|saisie)(?: \S+)?|office des (?:poursuites|faillites)|commandement de payer|mainlevée|mise aux poursuites|petites créances|juge (?:de paix|de proximité|des référés|consulaire)|justice de paix|tribunal|judiciaris\p{L}*|procédures? (?:collectives?|sommaires?|accélérées?|simplifiées?)|(?:mise en|votre) faillite|titres? exécutoires?|hypothèques?(?: légales?)?|ministère public
(?:actionn|activ|appel|mobilis|faire jouer|ferons jouer|mettr|mettons|mis)\p{L}* (?:\S+ ){0,3}(?:cautions?|garanties?(?= (?:bancaires?|personnelles?|de votre|du gérant))|garants?|clause de réserve)(?: \S+)?|réserve de propriété
(?:inform|préven|prévien|avis|alert|avert|signal|prévenir|écri|saisi|contact)\p{L}* (?:\S+ ){0,4}(?:chambre (?:de commerce|des métiers|syndicale)|ordre (?:professionnel|des)|syndicat|fédération|inspection|DGCCRF|URSSAF|fisc|administration fiscale|impôts|médiateur|autorités?|tribunaux|assureurs?[ -]crédit|protection juridique|banques?|commissaire aux comptes|franchiseur)(?: \S+)?
(?:assurance|protection|assistance|défense)[ -](?:juridique|recouvrement)(?: \S+){0,3} (?:prendr|repren|s'occup|se charg|intervien|interviend)\p{L}*
huissiers?|commissaires? de justice|(?:intrum|euler|creditreform|coface|cofidis recouvrement|EOS|tessi|effico|iQera|atradius|allianz trade|groupe pluridis|pouey)(?= *[.,;!]|$| )|(?:notre|votre|nos|à l'|un) ?assureurs?[ -]crédit|(?:du|chez|au|le) cabinet \p{L}+ (?:et|&)(?: \S+)?|(?:partir|part|viendr|écri|émaner)\p{L}* (?:\S+ ){0,2}(?:du|d'un) (?:cabinet|huissier|étude|bureau)(?: \S+)?|clause (?:résolutoire|pénale|de résiliation|de déchéance)|dépôts? de plainte|(?:faire|ferons|ferai|fera) constater(?: \S+)?|courriers? officiels?|lettres? officielles?|(?:conseillé|songe|pens|envisag|prêt|irai|irons|aller)\p{L}* (?:\S+ ){0,3}(?:au|chez le|devant le|jusqu'au) (?:juge|tribunal|greffe|commissariat)(?: de paix)?|procédures? (?:\S+ )?(?:simplifiée?|rapide|ne coûte|gratuite|toute prête|express)
`,
  ),
  ...saidAs(
    {
      ...DECIDABLE_STEP,
      ...ASK,
      unless: String.raw`nos comptes|l'exercice|de la facture|si vous (?:le )?(?:souhaitez|voulez|préférez|désirez)|(?:voulez|souhaitez|préférez|désirez)-vous|à votre demande|comme (?:vous|convenu|demandé|souhaité|chaque|tous)|(?:pendant|durant|pour|à cause d\p{L}*|en raison d\p{L}*) (?:\S+ )?(?:vacances|congés|fêtes|fermeture|travaux|inventaire|grève|neige|tempête|été|hiver|noël|panne|pluie|vent|déménagement|ponts?)|vous (?:nous )?(?:avez|aviez) (?:\S+ )?(?:demandé|souhaité|suspendu|annulé|résilié|bloqué|arrêté)|(?:les|nos|ces|toutes les|mes|des|tout) (?:rappels?|relances?)|fabrication|production|collection|(?:pas|jamais|rien|aucun\p{L}*|plus besoin|sans|ne|n') ?(?:\S+ ){0,2}(?:${HALT})|(?:se|nous) (?:\S+ )?continu\p{L}*|par erreur|votre banque|route|rue`,
      suggestion: "Dites-moi quel jour vous convient, pour que tout continue comme d'habitude.",
    },
    String.raw`
(?:nous|je|on|j'|faute|sans|sinon|afin|dès|avant|si|pourr\p{L}*|devr\p{L}*|devons|dois|va|allons|vais|amen\p{L}*|préfér\p{L}*|contraint\p{L}*|oblig\p{L}*)(?:\S+ ){0,7} ?${HALT} (?:\S+ ){0,4}${DELIVERY}
${DELIVERY} (?:\S+ ){0,6}(?:ser(?:a|ont)|rester(?:a|ont)|va|vont|pourr\p{L}+|devr\p{L}+|risqu\p{L}+|demeur\p{L}+|est|sont|et) (?:\S+ ){0,4}(?:être )?(?:${HALT}|en attente de|au dépôt|chez nous tant|à l'arrêt)
(?:plus|aucune?|plus aucune?|pas) (?:\S+ ){0,2}(?:camion|livreur|livraison|commande|technicien|pièce|colis|palette|prestation|intervention)s? (?:\S+ ){0,3}(?:ne|n')(?: \S+){0,2}
(?:ne|n') ?(?:vous |y |lui )?(?:livr|serv|fourni|expédi|intervien|interviendr|travaill|envoy|envoi|serv)\p{L}* (?:\S+ )?(?:plus|rien|pas tant|pas avant (?:le|votre|d'avoir|que))(?: \S+)?|(?:ne|n') (?:\S+ )?(?:traiter|traitons|prendre|prenons|prendrons|honorer|honorerons|accepter|acceptons|accepterons) plus(?: \S+){0,3}
(?:prochaines?|futures?|nouvelles?|commandes?|livraisons?) (?:\S+ ){0,4}(?:uniquement|seulement|qu'après|qu'une fois|contre|que si|sous condition|payé\p{L}* d'avance|à l'avance|en attente|au comptant)(?: \S+){0,3}|passer\p{L}* (?:\S+ ){0,2}(?:au |en )(?:comptant|prépaiement|paiement d'avance)
`,
  ),
];

/** What frightens and is never said: hints, visits, crime, a ruined name. */
const HINTS: readonly WordEntry[] = [
  ...saidAs(
    {
      ...HINT,
      ...ASK,
      unless: String.raw`aucune intention d\S*|(?:nous|je|j') ?(?:\S+ )?assum\p{L}*|(?:météo|temps|travaux|chantier|grève|neige|pluie|panne|fuite|fissure|odeur|bruit|transport\p{L}*) (?:\S+ ){0,6}(?:empir|aggrav|compliqu|tourn|désagréabl)\p{L}*|pour nous[,.]|nous (?:nous )?excus|(?:je suis|nous sommes|(?<!, )désolés? (?:de|pour)|pardon|excus\p{L}*|ne (?:le |la |les )?regrett\p{L}* pas)(?: (?:désolé|navré)\p{L}*)?|(?:on|nous|je) (?:\S+ )?(?:vous )?(?:évit|épargn)\p{L}* (?:\S+ ){0,2}(?:trajet|déplacement|attente|paperasse)|sans (?:aucune? )?(?:complication|souci|problème|conséquence|suite|crainte)s?|patience (?:infinie|d'ange)|merci (?:\S+ ){0,3}patience|à votre place|(?:pas|rien|jamais|plus|aucun\p{L}*|nullement) (?:\S+ ){0,2}(?:oblig|craindre|risqu|perdre|conséquence|gravit)\p{L}*`,
    },
    String.raw`
(?:choses?|situation|affaire|histoire|dossier|cela|ça|relation\p{L}*|tout|suite|rapports?|ton) (?:\S+ ){0,5}(?:[sld]')?(?:désagréable|déplaisante?|pénible|fâcheu\p{L}*|difficile|compliquée?|moins (?:\p{L}+)|envenim\p{L}*|dégénér\p{L}*|aggrav\p{L}*|empir\p{L}*|se corse\p{L}*|corser|se gâte\p{L}*|gâter|se compliqu\p{L}*|mal tourn\p{L}*|tourn\p{L}* (?:mal|au vinaigre|au)|mal fini\p{L}*|fini\p{L}* mal|autre tournure|vilaine? tournure|autre dimension|de nature|déplaire|déplais\p{L}*|se (?:régl|pass|termin|fini)\p{L}* autrement|rester\p{L}* là|sur un autre terrain|se durci\p{L}*|durcir)s?
(?:prendr|prend|prenn|donn|chang)\p{L}* (?:\S+ ){0,3}(?:tournure|dimension|ampleur|de (?:ton|registre|méthode|visage|braquet|dimension|cap)|le ton|d'approche)(?: \S+)?|(?:hauss|élev|mont|durci)\p{L}* (?:d'un ton|le ton|la voix|d'un cran|la position|notre position|notre attitude)|d'un cran
(?:pass\p{L}*|passons) (?:\S+ )?(?:à la vitesse supérieure|à l'étape (?:suivante|supérieure)|aux étapes|à autre chose|au stade|au niveau (?:supérieur|suivant)|à la phase|à l'offensive|aux choses sérieuses|aux actes|à l'action|la main)(?: \S+)?|(?:étape|phase|stade|niveau|pas) (?:suivante?|supérieure?|d'après) (?:\S+ ){0,4}(?:sera|ne sera|risque|vous|serait|moins|n'est|est)(?: \S+){0,3}
sévir\p{L}*|sévi(?:t|ssons|rons|ra)|(?:la )?manière(?: \S+)? forte|grands moyens|artillerie|montrer les (?:dents|crocs)|taper du poing|serrer la vis|rapport de force|bras de fer|faire mal|vous faire (?:plier|payer)|(?:règl|régl)\p{L}* (?:\S+ ){0,2}(?:nos |les )comptes|œil pour œil|rira bien|vous (?:\S+ )?(?:verrez|allez (?:\S+ )?voir)(?= *[.!…,]|$)|(?:attendez-vous|vous pouvez vous attendre|préparez-vous|apprêtez-vous) à(?: \S+){0,3}
(?:n'en |pas )(?:\S+ )?rest\p{L}* (?:pas )?(?:là|sans (?:suite|réponse|effet|conséquence\p{L}*))|(?:jusqu'au|au) bout(?= *[.,!;]|$| (?:de|pour|s'il))|aller (?:\S+ )?plus loin|en arriver (?:là|à|aux|au)(?: \S+)?|en venir (?:à|aux|là)(?: \S+)?|(?:devoir|devrai|devrons|devoir en) (?:\S+ ){0,2}passer par(?: \S+){0,2}
(?:tir\p{L}*|assum\p{L}*|support\p{L}*|mesur\p{L}*|pens\p{L}*|réfléchi\p{L}*|song\p{L}*|imagin\p{L}*|craign\p{L}*|craindre|redout\p{L}*|éviter) (?:\S+ ){0,4}(?:conséquences?|conclusions|suites|répercussions|retombées|désagréments?|ennuis?|complications?|tracas|déconvenues?|mauvaises? surprises?|problèmes?|le pire)(?: \S+){0,2}
(?:il y aura|auront|aura|auraient|sans|entraîn\p{L}*|provoqu\p{L}*|amèn\p{L}*|appell\p{L}*|attir\p{L}*|caus\p{L}*|valoir|vaudr\p{L}*) (?:\S+ ){0,3}(?:des )?(?:suites|conséquences|répercussions|retombées|ennuis|désagréments|complications|tracas|sanctions|représailles|problèmes)(?: \S+){0,2}|représailles|sanctions?(?: \S+)?
(?:prendr|prend|prenn|pren)\p{L}* (?:\S+ )?(?:nos|mes|ses|les|leurs) (?:responsabilités|dispositions|précautions|mesures)(?: \S+)?|agi(?:r|rons|rai|ra|ssons) (?:\S+ )?(?:en conséquence|autrement|par d'autres|sans vous|contre|sans tarder|en justice)|(?:nous|je|on) (?:aviser\p{L}*|verr\p{L}* (?:bien|la suite|ce qu'il))(?= *[.,!]|$)
(?:plus|pas) (?:\S+ )?répond\p{L}* (?:de|du|des)(?: \S+)?|répond\p{L}* (?:plus )?de (?:rien|la suite)|(?:vos|votre) (?:risques? et périls?|propre risque|détriment|encontre)|(?:vous |tu )(?:\S+ ){0,2}(?:regretter\p{L}*|le regrett\p{L}*|mordr\p{L}* les doigts|repentir\p{L}*|repentez)|vous (?:vous )?(?:expos|risqu)\p{L}*(?! d'(?:avoir|être|attendre)| de (?:recevoir|trouver|ne pas|voir|croiser))(?: \S+){0,3}|(?:à vous de voir|c'est vous qui voyez)(?= *[.!…]|$| si vous (?:préférez|voulez|tenez))
à bon entendeur(?: \S+)?|tenez-(?:vous-)?le pour dit|tenez-vous(?:-le)? pour (?:dit|averti\p{L}*|prévenu\p{L}*)|vous (?:voilà|êtes|voici|aurez été|avez été|serez)(?: \S+)? (?:prévenu|averti)\p{L}*|(?:je|nous) vous (?:\S+ )?(?:aur\p{L}* )?(?:prév(?:ien\p{L}*|enu\p{L}*)|avert(?:i|is|ie|issons))(?= *[.,!:;]|$| (?:que|qu'il|une))|prenez-en bonne note|ne dites pas (?:\S+ )?(?:que|ensuite|après)(?: \S+){0,3}|venez pas vous plaindre|ce n'est pas faute d\S* (?:\S+ )?prévenu
patience (?:a|a des|a ses|arrive|atteint|touche|s'épuise|s'amenuise|est|n'est|commence|n'a)(?: \S+){0,2}|(?:perd|à bout de|bout de|plus de|limite de|épuis)\p{L}* (?:\S+ )?(?:notre |ma |la )?patience|abus\p{L}* (?:\S+ )?(?:de )?(?:notre|ma) patience|(?:notre|ma) (?:bonne volonté|tolérance|indulgence|gentillesse|compréhension|bienveillance) (?:\S+ )?(?:a|n'est|s'arrête|touche|arrive|prend|est)(?: \S+){0,2}|gentillesse (?:\S+ )?limites
(?:moins|plus) (?:patients?|compréhensi\p{L}*|aimables?|conciliants?|gentils?|sympathiques?|agréables?|courtois|souples?|arrangeants?|indulgents?|bienveillants?|tendres?|fermes?|sévères?|radica\p{L}*|brutal\p{L}*|offici\p{L}*|énergiques?|contraignant\p{L}*) (?:que (?:moi|nous|le mien|celui|celle|ma|mon)|à l'avenir|désormais|la prochaine|cette fois)(?: \S+)?
(?:prochaine?|suivante?|quatrième|future?) (?:lettre|courrier|message|courriel|mail|appel|interlocuteur|visite|visiteur|étape|démarche|personne) (?:\S+ ){0,5}(?:viendr\p{L}*|vient|port\p{L}*|sera|ne sera|n'aura|aura|part\p{L}*|émaner\p{L}*|moins|plus|autre|aur\p{L}*)(?: \S+){0,3}
(?:quelqu'un d'autre|gens|un autre|d'autres|des tiers|autrui|spécialistes|professionnels) (?:\S+ ){0,4}(?:s'en (?:occup|charg)\p{L}*|s'occuper\p{L}*|prendr\p{L}*|se charg\p{L}*|reprendr\p{L}*|interviendr\p{L}*|intervienn\p{L}*|intervenir|s'en mêl\p{L}*|moins|plus) ?(?:\S+)?|(?:interven|intervien|s'en mêl|s'en occup)\p{L}* (?:d'autres|des tiers|quelqu'un|des gens|un tiers)(?: \S+)?|(?:laiss|confi|remett|abandonn|céder|cède)\p{L}* (?:\S+ ){0,3}(?:à d'autres|à des (?:gens|personnes|spécialistes|professionnels|tiers)|à quelqu'un|à qui de droit|entre d'autres mains)(?: \S+)?
(?:faire|fasse|faisons|ferons|ferai|saur\p{L}*) (?:\S+ )?(?:respecter|valoir|reconnaître|appliquer) (?:\S+ )?(?:nos|mes|notre|le|son|la|tous) ?(?:\S+)?|défend\p{L}* (?:\S+ )?(?:nos|mes) (?:droits|intérêts)|récupér\p{L}* (?:\S+ ){0,2}(?:notre|mon|nos|mes) (?:argent|dû|biens?|sous)|(?:d'autres|autres) (?:moyens|recours|méthodes|voies|façons|manières|options|armes|cartes|solutions)(?= *[,.!;]|$| (?:à|pour|de|que|si|dont|existent|sont|sera))|nous avons les moyens|(?:tous les|par tous|quels que soient les) (?:moyens|recours)(?: \S+)?
(?:pour|dans) votre (?:propre )?(?:bien|intérêt)(?= (?:de|que|à|serait|payez|réglez|n')|,)|si (?:j'étais|nous étions) (?:vous|à votre place)|je (?:ne )?(?:\S+ )?(?:détesterais|regretterais|n'aimerais pas|voudrais pas|ne voudrais pas|n'aimerai pas|n'aimerais pas|ne souhaite\p{L}* pas|serais (?:navrée?|désolée?)) (?:\S+ ){0,3}(?:que|qu'on|devoir|avoir à|d'avoir à|d'en|de devoir|en arriver|de voir|m'en servir|y recourir|l'utiliser|aller)(?: \S+){0,5}|(?:il|ce) (?:serait|est) (?:\S+ )?(?:dommage|regrettable|fâcheux|triste|malheureux)(?: \S+)? (?:que|qu'une?|qu'on|d'en|de devoir|d'aller|de finir|de voir|d'arriver)(?: \S+){0,6}
(?:ferm|baiss)\p{L}* (?:les yeux|plus les yeux)|jouer à (?:ça|ce jeu|ce petit jeu)|(?:petit|ce) jeu (?:\S+ ){0,3}(?:fini|terminé|assez|cess\p{L}*|dur\p{L}*)|(?:fini de|assez|nous n'allons plus) (?:rire|jouer|plaisanter)|finir\p{L}* par(?: \S+)? (?:payer|céder|le regretter)|d'une (?:façon|manière) ou d'une autre|tôt ou tard|de gré ou de force|(?:la balle|le ballon) est dans votre camp|dernière carte|(?:sait|savons|sais|connaissons|connais) (?:\S+ )?(?:où vous (?:habit|trouv|travaill)\p{L}*|votre (?:adresse privée|patron|employeur|chef|femme|famille))
vous (?:savez|connaissez|devinez|imaginez) (?:\S+ ){0,3}(?:ce qui|ce qu'il|où (?:cela|ça)|comment (?:cela|ça|ce)|la suite|qui)(?: \S+){0,4}|(?:faites|faire) attention(?= *[,.!]|$| à (?:vous|la suite|ce))|gare (?:à|aux)(?: \S+)?|sinon(?:,| |\s*(?:\.{3}|…)).{0,60}(?:\.{3}|…)|sans quoi(?: \S+){0,5}|faute de quoi(?: \S+){0,5}|à défaut de quoi(?: \S+){0,4}|sous peine de(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...HINT,
      why: 'Nobody may be visited or sent somebody for money, and saying so frightens.',
      ...ASK,
      unless: String.raw`(?:votre (?:colis|meuble|canapé|commande)|palettes?|caisses?|vides?|bouteilles?|consignes?|échantillons?|pose|montage|mesures?|réparation|entretien|technicien\p{L}*|livr\p{L}*|cadeau|café|stand|salon|rendez-vous|clés?)(?!\p{L})`,
    },
    String.raw`
(?:cherch|encaiss|récupér|réclam|prendr|retir|repren|reprendr)\p{L}* (?:\S+ ){0,3}(?:l'argent|notre argent|notre dû|mon argent|mon dû|le paiement|la somme|le chèque|ce qui nous revient|machines?|matériel|équipements?|marchandises?|meubles?|ce qui (?:n'est|est) (?:pas )?(?:payé|à nous)|non payée?s?|impayée?s?|biens?)(?: \S+){0,2}
(?:pass|vien|vienn|viendr|présenter|présent|déplac|déplacer|sonn|débarqu|frapp|arriv|envo|enverr|attendr|tap|campe|surg|rendr)\p{L}* (?:\S+ ){0,5}(?:chez vous|à votre (?:porte|domicile|bureau|comptoir|adresse)|à vos (?:bureaux|locaux|portes)|sur place|dans vos (?:locaux|bureaux|murs)|dans votre (?:magasin|boutique|bureau|restaurant)|au siège|visite|devant vos clients|devant votre (?:porte|vitrine|maison))(?= *[,.!;…]|$| (?:en personne|sans|avec|pour (?:l'argent|le paiement|encaisser|être payé|récupérer|chercher|réclamer|discuter|régler)|et|s'il|si|tant|accompagn\p{L}*|un de ces|jusqu'|n'est|ne|lundi|mardi|mercredi|jeudi|vendredi|samedi|dès|la semaine|à l'improviste))(?: \S+){0,4}
(?:mandataires?|agents?|encaisseurs?|enquêteurs?|recouvreurs?|représentants?|gros bras|détectives?|hommes?|collègues? costauds?) (?:\S+ ){0,5}(?:votre (?:porte|domicile|bureau)|chez vous|sur place|visite|vos locaux|se présent\p{L}*|passer\p{L}* vous)(?: \S+)?
`,
  ),
];

/** Consequences that are named or hinted at, by the ways of saying them. */
export const FRENCH_CONSEQUENCES: readonly WordEntry[] = [...STEPS, ...HINTS];
