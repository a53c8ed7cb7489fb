import { saidAs, type WordEntry } from '../word-list.ts';
import { ORDINARY_FRENCH_LIFE } from './ordinary-life.ts';

const LAWYER = `(?:avocat(?:e|s|es)?|cabinet d'avocats?|conseils? juridiques?|service (?:juridique|contentieux|du contentieux)|département juridique|direction juridique|contentieux|juristes?|huissiers?|commissaires? de justice)`;
const COLLECTOR = String.raw`(?:(?:société|agence|cabinet|organisme|partenaire|service|bureau|entreprise|prestataire|spécialiste)s? (?:\p{L}+ )?(?:de|du|en|spécialisée? (?:en|dans le)) recouvrement|recouvrement|contentieux|tiers|(?:société|agence|cabinet|organisme|partenaire|prestataire) (?:externe|extérieure?|tiers|tierce|spécialisée?))`;
const SUPPLY = `(?:livraisons?|fournitures?|prestations?|services?|comptes?|accès|contrats?|commandes?|expéditions?|abonnements?|approvisionnements?|encours|lignes? de crédit|relations? commerciales?)`;
const STOP = String.raw`(?:suspen\p{L}*|arrêt\p{L}*|cess\p{L}*|bloqu\p{L}*|interromp\p{L}*|interrup\p{L}*|résili\p{L}*|annul\p{L}*|ferm(?:er|é|és|ée|ées|ons|erons|era)|gel(?:er|é|és|ée|ons|erons)|coup(?:er|é|és|ée|ons|erons)|rompre|rompu\p{L}*|clôtur\p{L}*|refus\p{L}*|mettre fin|mettrons fin)`;

/** Consequences nobody has decided, and those nobody may name at all. */
export const FRENCH_THREATS: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: `(?:forme|adresse|dénomination|personne|nom|statut|représentant) (?:juridique|légale?)|mentions légales|procédure (?:de (?:commande|retour|livraison|validation|réception)|interne)|votre (?:propre )?(?:procédure|action|procès)|aucune (?:procédure|action|poursuite|démarche)|jour férié légal|cour (?:de l'immeuble|intérieure|d'école|de récréation)|court de tennis|terrasse|${ORDINARY_FRENCH_LIFE}`,
      why: 'Nobody has decided a legal step, and a step that is not decided and meant must not be announced.',
      source: 'US11, UK3, B7, P21',
      suggestion: 'Dites-moi quel jour vous convient, ou appelez-moi si quelque chose vous en empêche.',
    },
    String.raw`
(?:actions?|poursuites?|procédures?|voies?|démarches?|mesures?|suites?|recours|moyens?|procès|conséquences?|instances?|dispositions?|phase|recouvrement|étapes?) (?:\p{L}+ )?(?:en |par |de |la |voie )*(?:justice|judiciaires?|juridiques?|légales?|légaux|contentieu(?:x|se|ses)|pénales?|de droit|forcée?s?|d'exécution)
(?:en|devant la|à la|par la|la) justice (?!of)
poursuiv(?:re|rons|ra|i|is|ie|ies|ons) (?:\S+ ){0,3}(?:en justice|judiciair\p{L}*|devant|pénal\p{L}*)|(?:vous|votre société) (?:\S+ )?(?:poursuivre|poursuivrons|assigner|assignerons|attaquer|attaquerons|traduire)|poursuites
(?:au|devant le|devant les|le|les|aux|du|auprès du) (?:tribunal|tribunaux|juge|juges|prud'hommes|juge de \S+)
tribuna(?:l|ux)|judiciaires?|judiciairement
(?:injonctions? de payer|(?:mettre|mettrons|mettrai|mettra) (?:\S+ )?en demeure|assignations?(?! d(?:e|es|u) )|assigner|commandement de payer|titre exécutoire|référé(?:s)?[ -]?provision|ester en justice|saisi(?:r|rons|ssons|ssions|e|ne)? (?:de |le |la |les |du |des |d'un |un |un )?(?:tribuna\p{L}*|juge\p{L}*|justice|juridiction\p{L}*|autorité\p{L}*))
(?:intent|engag|entam|introdui|dépos|diligent|lanc|initi)\p{L}* (?:\S+ ){0,5}(?:procédures?|actions?|poursuites?|procès|plaintes?|instances?|contentieux|démarches?)(?: \S+){0,3}?
(?:procédures?|actions?|poursuites?|plaintes?|démarches?) (?:\S+ ){0,6}(?:ser(?:a|ont)|va|vont|sera|pourr\p{L}+|devr\p{L}+) (?:\S+ )?(?:être )?(?:engag|intent|lanc|entam|entrepris|introduit|dépos|diligent|mis|initi|ouvert|prononc)\p{L}*(?: \S+)?
exécution forcée|recouvrement forcé|redressement judiciaire|liquidation (?:judiciaire|de votre)|par toutes? (?:les )?voies?(?: de droit)?|voies? de droit
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: String.raw`(?:votre|vos|leur|son) (?:\p{L}+ )?(?:${LAWYER})|(?:honoraires|heures?|frais|note|facture) (?:de |d'|du )(?:l'|notre |nos |mon )?avocate?s?|frais de (?:justice|procédure)|vous représente|avocats? (?:mûrs?|bio|frais)|caisses? d'avocats|(?:maître|me) \S+,? votre|${ORDINARY_FRENCH_LIFE}`,
      why: 'Naming lawyers reads as a threat unless a person has decided to ask one and the text names the day.',
      source: 'US11, B7, P21',
      suggestion: 'Je préférerais de loin régler cela directement avec vous.',
    },
    String.raw`
(?:notre|nos|un|une|des|l'|à l'|le|la|les|au|aux|à nos|mon|d'un|par|leur) ?(?:\p{L}+ )?(?:avocat(?:e|s|es)?|cabinet d'avocats?|conseils? juridiques?|service (?:juridique|contentieux|du contentieux)|département juridique|direction juridique|juristes?)
contentieux
(?:transmett|transmis|transmet|confi|remett|remis|pass|transfér|adress|envoy)\p{L}* (?:\S+ ){0,8}(?:à|au|aux|par|entre les mains) (?:\S+ ){0,2}${LAWYER}
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: `(?:collecte|ramassage|enlèvement) (?:de|des|du)|recouvrement (?:du toit|de la toiture|du sol|des murs|de façade)|bon recouvrement de|(?:frais|indemnitép{L}*|coûts?)(?: S+){0,6} (?:de|du) recouvrement|${ORDINARY_FRENCH_LIFE}`,
      why: 'A collection partner is named only when a person has decided it, with the day it happens.',
      source: 'P21, P27, US11, B7',
      suggestion: 'Un appel ou une ligne suffit, et un paiement en plusieurs fois est possible.',
    },
    String.raw`
recouvrements?|recouvreurs?|recouvrer
(?:affactur|factor)(?:age|ing|eur)|société d'affacturage
(?:transmett|transmis|transmet|confi|remett|remis|pass|transfér|cèd|céd|mandat|vend|charg|adress)\p{L}* (?:\S+ ){0,8}(?:à|au|aux|par|entre les mains) (?:\S+ ){0,2}${COLLECTOR}
(?:mandater|mandaterons|faire appel à|ferons appel à|recourir à|charger|recours à|l'intervention d') ?(?:\S+ ){0,2}${COLLECTOR}
(?:dossier|créance|affaire|facture|compte) (?:\S+ ){0,6}(?:transmis|transmise|confiée?|remise?|cédée?|transférée?|transmettre|passera|passé) (?:\S+ )?(?:à|au|aux) (?:un |une |notre |nos |l'|la |le )?(?:externe|tiers|partenaire|spécialis\p{L}*|agence|cabinet|société|organisme|service|huissier)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: `(?:aucune|pas d'|sans) (?:autres? |d'autres )?(?:démarches?|suites?|actions?|mesures?|formalités?) (?:supplémentaires? |autres? )?(?:n'|de votre part|à|nécessaires?)|donner (?:une )?suite favorable|les suites? (?:de|du|à) (?:notre|votre|l')|mesures? (?:de la pièce|du terrain|sur place)|suite à|${ORDINARY_FRENCH_LIFE}`,
      why: 'A consequence that is hinted at frightens and tells nobody anything; say what you ask for instead.',
      source: 'US11, UK3, B7, P14',
      suggestion: 'Écrivez-moi ou appelez-moi, et nous trouverons une solution.',
    },
    String.raw`
(?:autres|nouvelles|toutes|les|des|toute|toutes les|plus amples|d'autres|prochaines) (?:\p{L}+ )?(?:mesures|démarches|dispositions|actions|suites|moyens|sanctions) (?:nécessaires?|utiles?|qui s'imposent|appropriée?s?|adéquates?|qui s'imposeront|plus \p{L}+|à notre disposition|coercitives?|supplémentaires?|plus fermes?|contraignantes?|qui conviennent|requises)
(?:prendre|prendrons|prendra|prises?|adopter|entreprendre|engager|recourir à|envisager|envisageons|passer à|procéder à|user de) (?:\S+ ){0,4}(?:mesures|sanctions|dispositions|démarches|autres moyens|suites|actions|moyens)(?: \S+)?
(?:mesures|sanctions|dispositions|démarches|actions) (?:\S+ ){0,3}(?:seront|sera|serons|pourraient|devront|vont|suivront|s'imposeront)(?: \S+){0,2}
(?:suites?) (?:à donner|qu'il convient|que nous (?:donnerons|jugerons|réserv\p{L}*)|fâcheuses|désagréables|qui)(?: \S+)?|(?:donner|réserver) (?:\S+ ){0,4}(?:suites?|suite) (?:qui|qu'il|nécessaire|à cette|utile)(?: \S+)?
(?:nous|me|se|en|vous|lui)? ?réserv(?:ons|e|er|ant|erons|ent)? (?:\S+ )?(?:le |tous? |la |nos |l'|d')?(?:droits?|possibilité|faculté|option)(?: \S+)?|sous (?:toutes )?réserves? de (?:tous )?(?:nos )?droits?|tous droits réservés
(?:nous|je|j'|on|m'|serai\p{L}*|serons|serions|verr\p{L}*|voir|voy\p{L}*|voi[st]|sens|sentons|trouv\p{L}*)(?:\S+ ){0,4} ?(?:contraint|obligé|forcé|acculé|tenu|amené)(?:e|s|es)? (?:\S+ )?(?:de|d'|à) ?(?:\S+)?
(?:nous|m') ?(?:\S+ )?(?:contraindre|contraindra|contraindrez|contraignez|forcer|forcerez|forcez|obliger|obligerez|obligez|obligera|oblige|contraint|laissez|laisse|laissera) (?:\S+ ){0,3}(?:à|pas le choix|aucun|sans|d'autre)(?: \S+)?
(?:pas d'autre|aucune? autre|n'aurons d'autre|sans autre|d'autre) (?:choix|solution|alternative|possibilité|issue|recours|option)|pas le choix
sans (?:autre|nouvel|aucun|plus d'|préavis ni|autre nouvel)(?: \p{L}+)? ?(?:avis|préavis|avertissement|rappel|relance|courrier|délai ni préavis|forme de procès|formalités?)|sans préavis
(?:conséquences?) (?:\S+ ){0,2}(?:graves?|sérieuses?|fâcheuses?|désagréables?|lourdes?|financières?|qui|de votre|seront|pour vous|du non|d'un|inévitables?|regrettables?)|(?:en subir|subirez|supporter|assumer|assumerez|subir|lourdes?|graves|fâcheuses) (?:\S+ ){0,2}conséquences
à défaut(?! d(?:e |'|u )(?!(?:tout |votre |son |ce )?(?:pai|règl|vir|vers|répon|réact|accord|nouv|retour|régul|solut|suite|entente|exéc|solde|rembours|somme|quoi|réception|respect)))(?: de \S+)?(?: \S+){0,4},? (?:nous|il|votre|le|la|une|des|vous|je)(?: \S+){0,3}|faute de (?:paiement|règlement|réponse|quoi|réaction|nouvelles)(?: \S+){0,6}|sans quoi(?: \S+){0,3}|dans le cas contraire(?: \S+){0,3}
(?:nous|je) n'hésiter(?:ons|ai) pas(?: \S+){0,3}|n'hésiterons pas à (?:engager|prendre|transmettre|saisir)
(?:passer|passerons|passe|monter|montera) (?:\S+ )?(?:à la vitesse supérieure|à l'étape supérieure|à l'échelon)|escalad\p{L}*|à vos risques et périls|vous (?:le )?regretterez|vous êtes (?:averti|prévenu)\p{L}*|vous voilà prévenu\p{L}*|gare à|vous (?:allez|aurez) (?:le |de nos |entendre |à en )(?:\S+)?|nous savons où
(?:viendr|rendr|présent)\p{L}* (?:\S+ ){0,5}(?:à votre (?:domicile|porte)|dans vos locaux|chez vous)
prendre des mesures|prendrons les mesures
(?:voies?|moyens) de (?:recours|droit|contrainte|coercition)|(?:faire|ferons|ferai|fera) valoir (?:\S+ )?(?:nos|tous|mes|ses|notre)(?: \S+)?|(?:inform|avis|signal|aviser)\p{L}* (?:\S+ ){0,3}(?:organismes?|établissements?|agences?|assureurs?) (?:de |d')?(?:crédit|financi\p{L}*|notation|assurance\p{L}*)
(?:aura|auront|aurait|entraîner\p{L}*|engendrer\p{L}*|sans|des|les) (?:\S+ ){0,2}(?:conséquences|répercussions)(?= *[.,!;]|$| (?:pour|sur|à))
(?:rendre|rendrons|rendrait) (?:\S+ ){0,3}(?:vie|choses|situation) (?:\p{L}+ )?(?:difficile|impossible|pénible|désagréable|compliquée?)s?
(?:nous avons|il existe|nous connaissons) d'autres (?:moyens|méthodes|solutions|voies)(?: \S+)?|tourner mal|mal (?:finir|tourner)|les choses (?:vont|pourraient) (?:se gâter|empirer)(?: \S+)?
(?:aurez|avoir|recevrez|entendrez) (?:\S+ ){0,4}(?:nouvelles|parler|visite|lettre|courrier) (?:de|d'|du) ?(?:\S+ )?(?:notre avocat|nos avocats|huissier|tribunal|avocat|justice)
(?:porter|porterons|portée?s?) (?:\S+ ){0,3}(?:devant|en justice)(?: \S+)*?
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: String.raw`usurpation d'identité|(?:tentatives?|e-?mails?|courriels?|appels?) (?:de fraude|frauduleu\p{L}*)|contre (?:la|les) fraudes?|victimes?|(?:rue|place|avenue|poste|commissariat|orchestre) de (?:la )?police|police (?:d'assurance|de caractères)|(?:route|rue|pont|douane|circulation)|saisi(?:e|r|s)? (?:de|des|du|la|le|votre|vos|les|dans|l') (?:\S+ )?(?:données|commande|adresse|coordonnées|numéro|formulaire|texte|système|occasion|facture|date|mot)|${ORDINARY_FRENCH_LIFE}`,
      why: 'An unpaid invoice is no crime, and officers come only from a court: saying so is untrue and frightens.',
      source: 'US11, UK3, ST6, B7',
      suggestion: "Si quelque chose ne va pas avec la facture, dites-le-moi s'il vous plaît.",
    },
    String.raw`
(?:huissiers?|commissaires? de justice) (?:\S+ ){0,6}(?:porte|domicile|chez vous|meubles?|biens|saisi\p{L}*|sonner\p{L}*|visite|passer\p{L}*|frapper\p{L}*|présenter\p{L}*)|police|policiers?|gendarm\p{L}*|procureur\p{L}*|(?:plainte|plaintes) (?:pénale|contre|pour|au|auprès|sera|serait)(?: \S+)?|(?:port|dépos)\p{L}* (?:une )?plainte
(?<!clauses? )pénal(?:e|es|ement|ité pénale)?|criminel\p{L}*|crimes?|délits?|délictue\p{L}*|prison|emprisonn\p{L}*|arrest\p{L}*|incarcér\p{L}*|garde à vue
(?:pour|d'|une?|de) ?(?:fraude|escroquerie|vol|abus de confiance|filouterie) (?:\S+ ){0,3}(?:plainte|pénal\p{L}*|police|justice)|abus de confiance|détournement|filouterie
saisi(?:e|es|r|rons|ssons|e-arrêt|e-vente|e-attribution)?(?: \S+)? (?:\S+ ){0,3}(?:biens|comptes?|meubles?|salaires?|véhicules?|avoirs|immobili\p{L}*|bancaires?|conservatoires?|marchandises?|revenus|patrimoine|mobili\p{L}*|matériel)|saisi(?:e|es|r|rons|ssons) (?:\S+ ){0,2}(?:votre|vos) (?:camion|camionnette|voiture|véhicule|fourgon|compte|salaire|maison|stock|machine|matériel|loyer|meuble|bien|fonds|caisse|terminal)\p{L}*|saisies?[ -](?:arrêt|vente|attribution|conservatoire|mobilière|immobilière|sur)
(?:bloqu|gel)\p{L}* (?:\S+ ){0,3}comptes? bancaires?|expuls\p{L}*|(?:reprendre|récupérer|enlever|reprendrons|récupérerons) (?:\S+ )?(?:la |le |les |vos |notre |nos )?(?:marchandises?|matériel|biens|machines?)(?= *[.,!;]|$)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: `note de crédit|avoir de|${ORDINARY_FRENCH_LIFE}`,
      why: 'A ruined credit record is a threat that law and courtesy forbid.',
      source: 'US11, B7',
      suggestion: "S'il est difficile de tout payer en une fois, nous trouverons une solution ensemble.",
    },
    String.raw`
banque de france|FICP|FCC|fich(?:é|ée|és|ées|age|er|erons|ier des (?:incidents|mauvais|impayés)|ier (?:national|central|de la banque))(?: \S+)?|coface|altares|ellisphere|creditsafe|creditreform|équifax|experian|transunion|schufa|asnef|banque nationale de belgique|centrale des crédits
(?:cote|notation|note|dossier|score|historique|rapport|réputation|solvabilité|capacité|pointage|antécédents) (?:\p{L}+ )?(?:de |d'|en matière de )?(?:crédit|solvabilité|bancaire|financière)|solvabilité|bureau(?:x)? de crédit|agences? (?:de notation|d'évaluation du crédit)
listes? (?:noires?|rouge|des mauvais)|inscri\p{L}* (?:\S+ ){0,4}(?:fichier|liste|registre)|signal\p{L}* (?:\S+ ){0,6}(?:banque|fichier|organismes?|assureurs?|mauvais|bureaux?|agences?)(?: \S+)?|incidents? de paiement
interdi\p{L}* bancaires?|assureur[ -]crédit|assurance[ -]crédit
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: `nos comptes|l'exercice|à votre demande|si vous (?:le )?(?:souhaitez|voulez|désirez|préférez)|comme vous (?:l'avez )?(?:demandé|souhaité)|(?:les|nos|ces|toutes les|des) (?:rappels|relances)|(?:route|rue|douane|neige|grève)|${ORDINARY_FRENCH_LIFE}`,
      why: 'Stopping supply or closing an account is a consequence: a person decides it first and names the day.',
      source: 'US11, B7, P21',
      suggestion: "Dites-moi quel jour vous convient, pour que tout continue comme d'habitude.",
    },
    String.raw`
${STOP} (?:\S+ ){0,4}${SUPPLY}
${SUPPLY} (?:\S+ ){0,4}(?:ser(?:a|ont)|va|vont|pourr\p{L}+|devr\p{L}+|est|sont) (?:\S+ )?(?:être )?${STOP}
(?:plus|aucune) (?:\S+ ){0,2}(?:livrer|livraison|livrerons|commande|expédier|servir|fournir)(?: \S+)?|(?:uniquement|seulement|désormais|exclusivement) (?:\S+ ){0,3}(?:paiement d'avance|prépaiement|contre paiement|au comptant)
`,
  ),
];
