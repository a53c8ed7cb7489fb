import { FINAL_WORD, HURRY } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const PAYING = String.raw`(?:pay|régl|règl|vers|vir|sold|acquitt|répond|rappel|appel|transfér|agi|paiement|virement|versement|règlement|régularis|argent|somme|montant|décid|réag|procéd|chèque|signe)\p{L}*`;
const TONIGHT = `(?:aujourd'hui|ce jour|ce soir|cet après-midi|ce midi|ce matin|demain|tout à l'heure|après-demain)`;
const THE_HOUR = String.raw`(?:midi|minuit|ce soir|demain|aujourd'hui|la fin de (?:la )?(?:journée|matinée|après-midi)|la fermeture|\d{1,2} ?h(?:eures?)?(?: ?\d{2})?|\d{1,2}:\d{2}|le week-end|après-demain)`;

/** Hurry where nothing happens then, by the ways of saying it. */
export const FRENCH_HURRY: readonly WordEntry[] = [
  ...saidAs(
    {
      ...HURRY,
      suggestion: "d'ici le 15 décembre",
      unless: String.raw`(?:joignable|ouvert\p{L}*|bureau|atelier|disponible|présente?|rappelle\p{L}*|me trouv\p{L}*|appelez-moi|me joindre|au (?:poste|0\d)|sauf|fermé\p{L}*|rendez-vous|livr\p{L}*|réunion|technicien|intervention|dépannage|horaires?|garde)(?!\p{L})|vous (?:\S+ )?(?:vouliez|aviez dit|m'aviez|aviez prévu|pensiez|comptiez|disiez|écriviez|avez (?:\S+ )?(?:payé|réglé|viré|versé|répondu|rappelé))|(?:merci|remerci\p{L}*) (?:d'avoir|pour|de votre|de m'avoir|de nous avoir)|(?:pas|rien|aucun\p{L}*|nul) (?:\S+ ){0,3}(?:press|urg|hâte|besoin|brûl|obligé|import|trop tard|vite)\p{L}*|(?:je|nous|j') ?(?:vous )?(?:rappell|appell|écri|envo|reviens|revenons|pass|corrig|règl)\p{L}* (?:\S+ ){0,4}(?:aujourd'hui|demain|ce soir)|est arrivée?|sont arrivée?s|bien reçu|prévu\p{L}*|comme convenu`,
    },
    String.raw`
(?:il (?:ne )?(?:vous )?reste|vous (?:n')?(?:avez(?! (?:deux|une|un|quelques) (?:minutes?|instants?)(?: ?\?| pour moi))|disposez|auriez)) (?:\S+ ){0,4}(?:\d{1,2}|deux|trois|quelques|un|une|vingt-quatre|quarante-huit|peu de) ?(?:h|heures?|jours?|minutes?|temps)(?: \S+)?(?= *[.,!;:]|$| (?:pour|avant|ouvrable\p{L}*|après|à compter))
(?:vous avez|je vous (?:laisse|donne)|nous vous (?:laissons|donnons)|on vous (?:laisse|donne)|reste) (?:\S+ ){0,2}jusqu'(?:à |au |en )?${THE_HOUR}
${PAYING} (?:\S+ ){0,6}(?:avant|d'ici|pour|jusqu'à|au plus tard|dès) (?:à )?(?:le )?${THE_HOUR}
(?:au plus tard|dernier délai|date limite|limite|dernier carat|dernière limite|échéance ultime) ?:? (?:\S+ )?(?:${TONIGHT}|midi|minuit|\d{1,2} ?h(?:eures?)?)|${TONIGHT},? (?:au plus tard|dernier délai|dernière limite|sans faute|impérativement|avant \d{1,2} ?h\p{L}*|avant midi|minuit|ou jamais|même|et pas (?:après|plus tard))
(?:argent|somme|virement|paiement|règlement|réponse|solde|montant) (?:\S+ ){0,6}${TONIGHT}
(?:chaque|toute) (?:jour|heure|minute|seconde|journée)(?: \S+){0,4} (?:compt(?!é)|aggrav|pass|perdu|de plus(?! \S* ?\d)|de trop)\p{L}*(?: \S+){0,2}|(?:pas|plus) (?:une|un) (?:heure|jour|minute|seconde|instant|semaine)(?: de plus| à perdre| plus tard)?
(?:ser\p{L}*|est|c'est|avant (?:qu'il|que ce)|bientôt|après)(?: \S+){0,3} trop tard|(?:plus|pas) (?:le )?temps (?:d'attendre|de (?:tarder|traîner|discuter|réfléchir))|plus le temps|(?:plus|pas) de temps à perdre|(?:le |notre |votre )?temps (?:\S+ )?(?:presse|compté|manque|joue|court|file)|(?:l'heure|la pendule|l'horloge|la montre|le chrono) (?:\S+ )?(?:tourne|sonne|a sonné|est venue)
(?:ne |n')(?:\S+ )?(?:pouvons|peux|peut|pourr\p{L}*|voulons|veux|saurait|saurions|allons|vais|supporte\p{L}*|souffr\p{L}*|tolér\p{L}*) (?:\S+ )?(?:plus|pas) (?:\S+ )?(?:attendre|patienter|traîner|tarder|différer|repousser|souffrir|tolérer)(?: \S+){0,2}|(?:n'attend\p{L}*|ne tard\p{L}*|ne traîn\p{L}*|n'attendez|ne perd\p{L}*) (?:\S+ )?(?:plus|pas|davantage|un instant)(?: \S+)?|(?:sans|ne) (?:plus )?(?:attendre|tarder|traîner|lambiner|délai|différer|perdre)(?: (?:davantage|plus longtemps|un instant|une minute|de temps))?
(?:faites|fais|faire|allez|agissez|réagissez|payez|réglez|décidez|bougez)(?:-vous)? (?:\S+ )?(?:vite|maintenant|presto|diligence)|dépêch\p{L}*|hâtez\p{L}*|pressez-vous|pressons|au plus pressé|en (?:toute )?hâte|à la hâte|sur l'heure|dans l'heure|dans la (?:minute|seconde|journée|matinée)|dans les (?:minutes|heures|prochaines heures)(?: \S+)?|(?:à |dans )?(?:la minute|l'instant|l'heure|la seconde) (?:même )?où(?: \S+){0,2}|d'une minute à l'autre|péril en la demeure|extrême urgence|pronto|fissa|vite fait|le feu au lac|ça urge|c'est (?:très |extrêmement |vraiment |plus qu')?urgent|presse,|toute urgence|asap|priorité(?: \S+)? (?:absolue|numéro|maximale|n°)|en priorité(?= *[.,!]|$)
(?:sous|dans les|d'ici|endéans|dans un délai de|dans le délai de) (?:les |l')?(?:\d{1,2}|une|deux|douze|vingt-quatre|quarante-huit|soixante-douze|quelques|prochaines) ?(?:prochaines )?(?:h|heures?|minutes)(?: \S+)?|sous (?:huitaine|un jour|deux jours|trois jours|48|24|72)(?: \S+)?
(?:offre|proposition|geste|facilité|échelonnement|étalement|arrangement|remise|possibilité) (?:\S+ ){0,6}(?:expir\p{L}*|tomb\p{L}*|jusqu'à (?:minuit|ce soir|demain)|(?:que|seulement) (?:aujourd'hui|jusqu'à)|ce soir|demain|minuit|valable (?:aujourd'hui|24|48)|disparaî\p{L}*)(?: \S+)?|c'est maintenant ou jamais|maintenant ou jamais|aujourd'hui ou jamais|compte à rebours|ultimatum|deadline|dernières heures (?:pour|avant)|dernière? (?:heure(?! de)|chance|occasion|ligne droite|opportunité|possibilité)
(?:délai|date|terme) (?:\S+ ){0,3}(?:expire|échoit|se termine|prend fin|tombe) (?:\S+ )?${TONIGHT}|(?:expire|échoit|se termine|prend fin) (?:\S+ )?(?:${TONIGHT}|à minuit|à midi|dans)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...HURRY,
      suggestion: "d'ici le 15 décembre",
      unless: String.raw`(?:dès|à) (?:bonne )?réception (?:de votre|du numéro|de la pièce|du bon|de l'accord|de vos)|(?:j'|je |nous |on )(?:\S+ ){0,8}(?:dès|à) réception`,
    },
    String.raw`
(?:pay|régl|règl|vers|vir|sold|acquitt|exigible|dû|due|paiement|règlement|virement|échéance)\p{L}* (?:\S+ ){0,5}(?:dès|à) (?:bonne )?réception(?: \S+)?
`,
  ),
];

/** Words that call a message the last one. */
export const FRENCH_LAST_WORDS: readonly WordEntry[] = saidAs(
  {
    ...FINAL_WORD,
    suggestion: 'un mot sur votre facture',
    unless: String.raw`(?:taxe|frais|coûts?) de (?:sommation|mise)|mise en demeure par|(?:mon|votre|ton|vos) derni(?:er|ère)s? (?:message|mail|courriel|courrier|lettre|appel|mot|mots)|derni(?:er|ère)s? (?:message|mail|courriel|courrier|lettre|appel) (?:du|de (?:ma|mon|votre)|date|est parti|a (?:pu|peut)|envoyé|resté)|(?:pas|jamais|aucun\p{L}*|ni) (?:\S+ ){0,2}(?:un |le |de |notre )?derni(?:er|ère) (?:rappel|avis|relance)`,
  },
  String.raw`
(?:ne|n') ?(?:vous |nous )?(?:reviendr|revien|écrir|écriv|relancer|recontacter|contacter|rappeler|solliciter|adresser|enverr|répéter|insister|redemander|manifester)\p{L}* (?:\S+ )?(?:plus|pas une|aucun\p{L}*|pas de)(?: \S+){0,3}
(?:il n'y (?:aura|a)|vous ne (?:recevrez|lirez|entendrez|aurez)|n'attendez|ni) (?:\S+ )?(?:pas|plus|aucun\p{L}*) (?:\S+ )?(?:autres?|d'autres?|quatrième|troisième|cinquième|prochaine?|nouve\p{L}*|seconde?|deuxième|de)? ?(?:lettres?|relances?|rappels?|courriers?|mails?|messages?|avis|courriels?)(?: \S+)?
(?:ce|cette|le présent|la présente) ?(?:rappel|lettre|message|courrier|relance|mail|courriel|avis|mot)? (?:est|sera|constitue|était) (?:donc |bien |vraiment )?(?:le|la|notre|mon|votre) (?:tout |toute )?(?:derni|ultime)\p{L}*(?: \S+)?|(?:considér|regard|pren)\p{L}* (?:\S+ ){0,5}(?:comme|pour) (?:\S+ )?(?:derni|ultime)\p{L}*(?: \S+)?
(?:tout |toute )?derni(?:er|ère)s? (?:et (?:ultime|unique) )?(?:étape amiable|essai|tentative|contact|mail|e-mail|courriel|message|mot avant|pas avant|signal|démarche|geste|main tendue|perche|proposition|sommation|avertissement|rappel|relance|avis|notification|effort|phase|lettre|courrier|invitation|interpellation|requête)(?: (?:amiable|à l'amiable|avant|que|de ma part|de notre part))?
sommations?(?: de payer)?|mises? en demeure(?! par)|(?:derni|ultime)\p{L}* (?:\S+ )?(?:amiable|avant (?:la suite|transmission|poursuites?|action|contentieux|procédure|mesures))(?: \S+)?|(?:une|pour la) (?:toute )?(?:derni|ultime)\p{L}* fois
(?:rappels?|relances?|avis|lettres?|courriers?|message)(?: n° ?\d+)?,? (?:et|la|le) dernière?(?= *[.,;:!]|$| avant)|dernière étape avant (?:la |le |l'|les )?(?:clôture|transmission|contentieux|procédure|justice|remise|suspension|poursuites|recouvrement|huissier|action)|ser\p{L}* (?:plus|pas) (?:\S+ )?(?:relancée?s?|rappelée?s?|recontactée?s?|sollicitée?s?)|(?:clôt|clôtur|termin|met fin|mettons fin|conclu|achèv|boucl)\p{L}* (?:\S+ ){0,4}(?:rappels|relances|courriers|phase amiable|échanges)|(?:n'y en aura|n'en aura|aura) (?:\S+ )?(?:pas|plus) d'autres?|(?:après|passé) (?:ce|cette|celui-ci|celle-ci|cela|lui|elle)(?: (?:mail|lettre|message|courrier|rappel|relance|avis))?,? (?:\S+ ){0,3}(?:plus (?:rien|de|aucun\p{L}*)|n'écri\p{L}*|silence|fini|terminé)(?: \S+)?|dernier avant(?: \S+)?|rappel (?:n° ?\d|\d)? ?(?:et fin|- fin|final)|(?:fin|clôture) (?:de la phase|de la procédure) amiable
`,
);
