import {
  AMOUNT_IN_WORDS,
  CHARGE,
  DECIDABLE_STEP,
  DOUBT,
  EMPTY_PROMISE,
  FINAL_WORD,
  HINT,
  HURRY,
  REPROACH,
} from '../reasons.ts';
import { type HarmlessSentence, saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Écrivez-moi ou appelez-moi, nous trouverons une solution.' };
/** Ways of saying that turn on the sentence around them. */
export const MORE_FRENCH_WORDS: readonly WordEntry[] = [
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK },
    String.raw`
(?:devant|chez) (?:le|un|la|les) (?:juge|tribun\p{L}*|juridiction\p{L}*)
`,
  ),
  ...saidAs(
    { ...HINT, ...ASK },
    String.raw`
(?:devin\p{L}*|imagin\p{L}*|connaiss\p{L}*|sav\p{L}*) (?:\S+ ){0,3}(?:la suite|ce qui (?:suit|vous attend|va suivre|arrive\p{L}*)|comment (?:cela|ça) (?:finit|se termine|finira))|la suite (?:\S+ ){0,3}(?:moins|déplais\p{L}*|désagréable\p{L}*|plaira|appartient)(?: \S+)?
(?:dans|entre|en) d'autres mains|(?:d'autres|autres) (?:voies|moyens|manières|personnes|interlocuteurs|méthodes)(?: \S+)?|avant que d'autres (?:\S+ ){0,4}(?:mêl\p{L}*|charg\p{L}*|occup\p{L}*)
(?:aller|allions|irons|ira|iront) (?:\S+ )?plus loin|(?:ne nous )?(?:oblig\p{L}*|contraign\p{L}*|forc\p{L}*|pouss\p{L}*) (?:pas )?(?:\S+ ){0,2}(?:à|a|d') ?(?:aller|prendre|agir|recourir|faire|changer|passer|en venir)(?: \S+)?|(?:ton|choses?|cela|ça) (?:\S+ ){0,2}(?:changer|se gât\p{L}*|se compliqu\p{L}*|mal finir|tourner mal|se passer autrement)(?: \S+)?
`,
  ),
  ...saidAs(
    { ...DOUBT, suggestion: "S'il y a une raison que j'ignore, dites-la-moi." },
    String.raw`
(?:dout\p{L}*|suspect\p{L}*|interrog\p{L}* sur|remettre en cause|s'interroger sur) (?:\S+ ){0,3}(?:bonne foi|honnêteté|sincérité|parole|intentions?|sérieux|probité|volonté)(?: \S+)?|mauvaise foi|(?:votre|sa) (?:bonne foi|honnêteté|sincérité|parole) (?:\S+ )?(?:laisse|est|ne|a|n'est)(?: \S+){0,3}
(?:si|que) vous (?:\S+ ){0,3}(?:jamais|vraiment|réellement) (?:\S+ ){0,3}(?:intention|l'intention|voulu|pensé|compté|songé|prévu|payer)(?: \S+){0,3}|(?:ne|plus|pas) (?:\S+ )?(?:vous croire|croire à vos|croire en votre|faire confiance|vous faire confiance|se fier)(?: \S+)?|(?:votre parole|vos promesses) (?:\S+ )?(?:vaut|valent|compte|comptent)(?: \S+){0,3}|sous de faux prétextes|jamais eu l'intention(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...CHARGE,
      suggestion: '',
      unless: String.raw`(?:ne|n') ?(?:\S+ ){0,2}(?:factur|compt|réclam|imput)\p{L}* (?:pas|rien|jamais|aucun\p{L}*)|conséquences`,
    },
    String.raw`
(?:vous )?(?:factur(?:er|ons|ez|ai|ant)\p{L}*|(?:je|nous|on|vous|été|avons|est|sont) (?:\S+ )?factur\p{L}*|compt\p{L}*|réclam\p{L}*|imput\p{L}*|refactur\p{L}*) (?:\S+ ){0,3}(?:temps|heures?|démarches?|travail|traitement|peine|dérangement|dossier|relances?|rappels?|courrier|lettre|envoi)(?: passée?s?)?(?: \S+){0,3}
(?:pour|par) (?:cette|ce|la présente|chaque) (?:lettre|courrier|rappel|relance|message|envoi)[\s\S]{0,20}(?:compt\p{L}*|factur\p{L}*|prélev\p{L}*|demand\p{L}*|ajout\p{L}*)[\s\S]{0,20}(?:€|euros?|EUR|francs?|CHF|dollars|\$)|(?:lettre|courrier|rappel|relance|présente|envoi) (?:\S+ ){0,2}(?:est|sera) (?:\S+ )?(?:compté|facturé)e?
(?:frais|honoraires|dépens) (?:de justice|d'avocat|d'huissier|judiciaires|de procédure|de dossier|de relance|de rappel|de recouvrement)
`,
  ),
  ...saidAs(
    { ...HURRY, suggestion: "d'ici le 15 décembre" },
    String.raw`
dernières? (?:chances?|occasions?|opportunités?|possibilités?)|sans (?:perdre |un |une )(?:un |une )?(?:instant|minute|seconde|heure|moment)(?: de plus| à perdre)?|(?:sur-le-champ|séance tenante|illico|toutes affaires cessantes|dans l'heure|par retour (?:de|du) (?:courrier|mail|courriel))|(?:chaque|pas une) (?:minute|heure) (?:compte|de plus|à perdre)
`,
  ),
  ...saidAs(
    { ...FINAL_WORD, suggestion: 'un mot sur votre facture' },
    String.raw`
mises? en demeure(?! par)|pour la (?:toute )?dernière fois|(?:nous|je) ne vous (?:écrirons|écrirai|relancerons|relancerai|rappellerons) plus
`,
  ),
  ...saidAs(
    { ...EMPTY_PROMISE, suggestion: "Je m'en occupe moi-même et je vous écris d'ici vendredi." },
    String.raw`
(?:garanti\p{L}*|promet\p{L}*|jur\p{L}*|assur\p{L}*)[\s\S]{0,50}(?:jamais|rien|aucun\p{L}*|toujours|quoi qu'il)(?: \S+){0,4}|(?:absolument|strictement) rien(?: \S+)?|quoi qu'il (?:arrive|advienne)|vous avez (?:ma|notre) parole|(?:aucune|pas la moindre|sans aucune|pas de) (?:conséquence|incidence|répercussion|différence|influence)s?(?: \S+)?|(?:ne|n') ?(?:\S+ ){0,4}jamais (?:\S+ )?(?:interromp\p{L}*|reproduir\p{L}*|arriver\p{L}*|affect\p{L}*)|payez quand (?:vous voulez|bon vous semble)|(?:sûr|certain|garanti) à (?:100|cent) ?(?:%|pour cent)
`,
  ),
  ...saidAs(
    { ...REPROACH, suggestion: 'Je ne vois pas encore le paiement ici ; il a peut-être croisé ce message.' },
    String.raw`
(?:vous|tu) (?:\S+ )?(?:aviez|avez) (?:\S+ )?pourtant (?:\S+ )?(?:promis|dit|assuré|confirmé|accepté)|pourtant (?:promis|assuré|engagé)|(?:nous|me) (?:\S+ )?(?:fass\p{L}*|fait\p{L}*|laiss\p{L}*) (?:\S+ )?(?:lanterner|attendre|mariner|patienter|poireauter|tomber|sans nouvelles)|(?:pas|même pas) (?:\S+ )?(?:daign\p{L}*|pris la peine|jugé (?:bon|utile))(?: \S+)?|(?:encore une fois|une fois de plus|à nouveau),? (?:\S+ )?(?:rien|vous|nous)(?: \S+)?
`,
  ),
  ...saidAs(
    { ...AMOUNT_IN_WORDS, suggestion: 'Rappelez-moi quand cela vous convient.' },
    String.raw`
(?:\p{L}*(?:cents?|mille|vingts?|trente|quarante|cinquante|soixante|dix|cinq|sept|huit|neuf|six)|\d[\d.,]*)(?:-\p{L}+)* (?:dollars?|euros?|francs?|piastres)
`,
  ),
];
/** Sentences that have such words and mean something else. */
export const HARMLESS_IN_FRENCH: readonly HarmlessSentence[] = [
  {
    rules: ['threat'],
    pattern: String.raw`passé de mode|(?:étude|huissier|avocat\p{L}*|cabinet|tribunal)[\s\S]{0,40}(?:notre|nos) client(?:e|s|es)?|votre (?:plainte|réclamation) (?:au sujet|concernant|à propos|sur|relative|du|de la)[\s\S]*|vous (?:souhaitiez|vouliez|demandiez|aviez demandé|m'aviez demandé|nous aviez demandé) (?:\S+ )?(?:suspendre|arrêter|annuler|reporter|interrompre|bloquer|fermer|couper)|(?:conséquences|suites) (?:de l'|de la |du |des )(?:orage|tempête|grêle|inondations?|incendie|crue|canicule|grève|gel|neige|panne|déménagement|travaux|intempéries|covid|pandémie|accident|sécheresse)`,
  },
  {
    rules: ['shame'],
    pattern: String.raw`(?:listes?|registres?|fichiers?) (?:noires? )?d(?:es|e) (?:mauvais|retards?)|plainte pour (?:escroquerie|abus|fraude|vol)|agios|procès contre|(?:écrire|aid\p{L}*|envoy\p{L}*|répar\p{L}*|livr\p{L}*|repren\p{L}*|échang\p{L}*) gratuitement|payer \d`,
  },
  {
    rules: ['final-notice'],
    pattern: String.raw`^la dernière fois,|dernières? (?:proposition|offre|question|remarque|mouture|version)|(?:avons|ai) (?:\S+ )?(?:arrêté|cessé|suspendu|stoppé)|(?:ma|mon|notre|votre|mes|nos|vos) derni(?:er|ère)s? (?:lettre|courrier|message|mail|courriel|appel|envoi|relance|rappel) (?:vous (?:est|a)|du \d|est-|a-t|date|était|contenait|n'a|ne vous|s'est|resté)\S*|tout est (?:réglé|payé|en ordre|soldé)|inscri\p{L}*|vaccin\p{L}*|atelier de|cours de|dernière limite|(?:avez|a|aurez|ont|aura|laisse|garde[zs]?) (?:\S+ )?le dernier mot|dernier mot (?:de remerci\p{L}*|pour (?:vous )?remerci\p{L}*|sur la couleur)`,
  },
  {
    rules: ['fee'],
    pattern: String.raw`devis (?:accepté|signé|que vous)|(?:figure|prévu|accepté|signé|mentionné)\p{L}* (?:dans|sur|au|par|à) (?:\S+ )?(?:devis|contrat|marché|bail|commande|abonnement|règlement intérieur)|vous citez|déduite?s? de|absorb\p{L}*|ne vous concern\p{L}*|frais de (?:notaire|garde|scolarité|traduction|repas|hôtel|déplacement (?:sont|figurent|prévus))|caution (?:\S+ )?(?:vous )?(?:revien|rend|rest)\p{L}*|(?:par|le|la) (?:mètre|kilo|pièce|personne|nuit|m²|litre)(?: \S+)? (?:si|pour)|si vous (?:choisissez|préférez|prenez|optez)|(?:justificatifs?|notes?|remboursements?|état) de (?:vos |tes )?frais|vos frais (?:de|d')(?: ?\S+)|frais ?[:,] ?(?:non|aucun)|s'il y a(?:ura)? des frais`,
  },
  {
    rules: ['false-urgency'],
    pattern: String.raw`(?:merci (?:\S+ )?(?:pour|d'avoir|de (?:votre|vos))|remerci\p{L}*)[\s\S]{0,60}urgence|(?:réponse|demande|commande|pièce) urgente (?:\S+ )?(?:du|de la|de notre|des) |(?:besoin|aurions besoin|avons besoin|j'ai besoin) d(?:e|es|u) (?:\S+ )?(?:mesures|plans?|photos?|clés?|adresse|dimensions|accord|signature|formulaire|liste|choix|dates?|numéro)|confirmer (?:\S+ ){0,4}(?:au plus vite|rapidement) (?:afin|pour) que|(?:allez|vas) vite (?:comprendre|voir|guérir|mieux|vous)`,
  },
  {
    rules: ['threat'],
    pattern: String.raw`vous (?:n')?êtes (?:\S+ ){0,2}(?:tenu|obligé|contraint|forcé)e?s?(?!\p{L})|huissiers? (?:de la salle|du lycée|de l'école|du conseil|du parlement|de (?:votre|l') ?immeuble)|aucune intention d\S*|juge (?:de touche|de ligne|du (?:concours|tournoi|salon|match))|(?:avocate?|notaire) de (?:votre|son|sa) (?:ex|mari|femme|père|mère)\p{L}*|jamais interromp\p{L}*|aux fins de recouvrement|(?:spots?|projecteurs?|gala|concert|éclairage)(?!\p{L})|rassur\p{L}*[\s\S]{0,60}(?:ni|pas|aucun\p{L}*|personne)(?!\p{L})|police (?:d'assurance|municipale|de caractères)|(?:numéro|n°) de police|(?:votre|vos|leur|son) (?:\p{L}+ )?(?:avocat\p{L}*|conseil juridique|service (?:juridique|contentieux)|huissier) (?:\S+ ){0,3}(?:souhait|demand|voul|veut|a |nous|m'|préfèr|désir)\p{L}*(?!\p{L})`,
  },
  {
    rules: ['threat', 'shame'],
    pattern: String.raw`(?:écriviez|disiez|écrit|dit|écrivez)[\s\S]{0,25}(?:honte|gên\p{L}*)|il n'y a pas de quoi|déçus? de (?:nous|notre|nos|mon)|(?:vérifi\p{L}*|attention|méfi\p{L}*|prudence|gare)[\s\S]{0,80}(?:IBAN|compte|expéditeur|en-tête|coordonnées|adresse)|fau(?:x|sses?) (?:papiers?|en-têtes?|factures?|courriels?|mails?)|(?:numéro|n°) de police|polices? d'assurance|assureur(?![ -]crédit| (?:de )?protection)|assurances?(?![ -](?:crédit|juridique|recouvrement))`,
  },
  {
    rules: ['fee'],
    pattern: String.raw`frais d'(?:inscription|entrée|adhésion|hébergement|installation|abonnement)|frais de (?:stage|scolarité|cours|location|dossier d'inscription|garde|séjour)|(?:nous (?:prenons|payons|assumons|supportons)|à notre charge|pris en charge|pour nous|retiré\p{L}*|effacé\p{L}*|supprimé\p{L}*|(?:vous|est|sont|été|être|nous) (?:\S+ )?remboursée?s?|(?:frais|pénalités?|intérêts|indemnité|lignes?|montant)(?: \S+){0,5} annulée?s?|annul\p{L}* (?:\S+ ){0,3}(?:frais|pénalités?|intérêts|indemnité|majoration|supplément))|aucuns? (?:frais|coûts?)|(?:amende|contravention) (?:de stationnement|du camion)|droits de douane|selon (?:l'article|le contrat|votre contrat|le devis)|contrat signé|(?:était|est) une erreur|par erreur|(?:votre|l') ?(?:assureur|assurance|banque)|offr(?:ons|e|ez)|je (?:l'|les )ai? ?(?:ôté|retiré|effacé|enlevé)\p{L}*|plus cher que|à nos frais|renon\p{L}*|personne ne vous a|(?:les|ces|de|aux?|toutes les) conséquences`,
  },
  {
    rules: ['final-notice', 'false-urgency', 'threat'],
    pattern: String.raw`notre derni\p{L}+ (?:courrier|lettre|message|mail|rappel|relance|avis) (?:\S+ ){0,3}(?:était|avait|portait|contenait|est partie?|date|indiquait)|derni\p{L}+ fois (?:que (?:nous|j|vous) ?(?:utilis|pren|command|pass|parl|nous)|qu'on)\p{L}*|dont vous (?:me |nous )?parlez|(?:ne vient|n'est) pas de (?:nous|chez nous)|n'a rien à voir|rien à voir avec|service (?:juridique|contentieux) d(?:e|u) (?:\S+ ){1,2}(?:nous|demande|a|souhaite|voudrait)|fausse alarme|derni(?:er|ère)s? (?:chances?|occasions?|jours?|possibilités?) (?:de|du|pour|des|avant) (?:\S+ ){0,3}(?:salon|foire|voir|visiter|rencontrer|joindre|essayer|commander|profiter|vacances|congés|modèles?|exposition)|votre derni\p{L}+ (?:remarque|message|mot|mail|courriel|lettre|conseil|commande|indication)`,
  },
  {
    rules: ['false-urgency'],
    pattern: String.raw`(?:rien|pas|aucune?|nul) (?:\S+ ){0,3}(?:urg\p{L}*|press\p{L}*|immédiat\p{L}*|précipit\p{L}*|hâte)|(?:puis-je|pourrais-je|est-ce que je peux|je peux|peut-on) (?:\S+ ){0,3}(?:aujourd'hui|demain)|nous (?:le |la |les |vous |l'|en )?\p{L}+(?:erons|irons|rons|ons) (?:\S+ )?(?:sans délai|immédiatement|aussitôt|tout de suite|dès aujourd'hui|sur-le-champ)|je (?:le |la |les |vous |m'en |l')?(?:\p{L}+(?:ai|e|s)) (?:\S+ )?(?:sans délai|immédiatement|aussitôt|tout de suite|sur-le-champ)|(?:merci (?:pour|d'avoir|de votre|de vos|à)|remerci\p{L}*)[\s\S]{0,50}(?:rapid\p{L}*|immédiat\p{L}*|aussitôt|aujourd'hui|prompt\p{L}*)|(?:arrivé|reçu|bien parvenu)e?s? (?:\S+ )?(?:aujourd'hui|ce matin)|est (?:bien )?(?:rentré|arrivé|parvenu|crédité)e?|(?:nous avons|j'ai|on a|nous l'avons|je l'ai) (?:\S+ )?(?!besoin|hâte|attendu|demandé)\p{L}+(?:é|i|u|is|it)e?s? (?:\S+ ){0,4}(?:en urgence|d'urgence|immédiatement|aussitôt|tout de suite|rapidement)|(?:verr|sau|remarqu|compren|senti)\p{L}* tout de suite|^(?:le|votre|l'|notre) ?(?:remboursement|avoir|livraison|colis|commande|pièce|réponse|devis|offre)|(?:maintenant|aujourd'hui|demain|tout de suite) (?:ou (?:à|plus|dans|lundi|la|le|en|au)|comme vous)|comme vous (?:préférez|voulez)|vous pouvez (?:\S+ ){0,3}(?:demain|aujourd'hui|maintenant|tout de suite)|(?:dès|à) (?:bonne )?réception d(?:e|u|es) [^,.;]{2,60}, (?:je|j'|nous|on|la|le|votre|les)|payable (?:à|dès) réception|paiement à réception|(?:pourriez|pouvez|pourrais|peux)-?(?:vous|tu) (?:\S+ )?(?:r?appeler|téléphoner|répondre|passer|me dire)|(?:je|nous|on) (?:\S+ )?r?appell\p{L}* (?:\S+ ){0,2}(?:demain|aujourd'hui|ce soir)|(?:dépannages?|numéro|service|interventions?|ligne|réparations?|travaux|sortie|issue|appel|livraison) d'urgence|besoin (?:\S+ )?d'urgence d|vous (?:m'|nous )?(?:vouliez|aviez|pensiez|comptiez|disiez|écriviez)|(?:technicien\p{L}*|pièces?|colis|équipe|atelier|livr\p{L}*|réparat\p{L}*) (?:\S+ ){0,6}(?:24|48|72|quarante-huit|vingt-quatre)|(?:pas|jamais) (?:\S+ )?trop tard|dès (?:bonne )?réception (?:de (?:votre|vos|la (?:pièce|copie|marchandise))|du (?:numéro|bon|document)|des),? (?:je|j'\p{L}+|nous|on)|pannes? urgentes?|(?:je|nous|on) (?:\S+ )?(?:l'|vous |le |la |les )?(?:envo|répon|livr|rappell|corrig|trait|pass|expédi|rembours)\p{L}* (?:\S+ ){0,4}(?:sous|dans|d'ici) (?:les )?\S+ ?(?:h|heures?|jours?)|merci de votre réponse|(?:selon|d'après) votre|toujours le cas|je (?:vous )?(?:r?appelle|téléphone|écris) (?:\S+ ){0,2}(?:demain|aujourd'hui|ce soir)|trop tard pour (?:semer|planter|tailler|réserver|s'inscrire|changer|proposer|commander)|peu importe|quand vous (?:voulez|pouvez|voudrez)|d'avoir (?:\S+ )?(?:réagi|répondu|payé|prévenu)|était urgente?|urgente? (?:de|du) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|\d)|(?:pièce|livreur|coursier|technicien|transporteur)[\s\S]{0,60}(?:au plus tard|aujourd'hui)|au plus tard[\s\S]{0,40}(?:pièce|livreur|coursier|technicien|transporteur)`,
  },
  {
    rules: ['pressure'],
    pattern: String.raw`si vous n'êtes pas d'accord|absolument (?:pas|rien|aucun\p{L}*|ravi\p{L}*|d'accord)`,
  },
  { rules: ['mass-mail'], pattern: String.raw`balance âgée` },
];
