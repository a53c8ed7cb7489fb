import { DISHONOUR } from '../reasons.ts';
import { saidAs, UP_TO_2_WORDS, type WordEntry } from '../word-list.ts';

const NOW = `(?:immédiatement|tout de suite|aussitôt|sans (?:délai|attendre|tarder)|sans plus attendre|aujourd'hui|sur-le-champ|rapidement|dans les (?:24|48) ?h(?:eures)?|au plus vite|dès que possible|dans les plus brefs délais|au plus tôt|d'urgence)`;
const PAYING = `(?:pay|régl|vers|vir|solder|soldez|acquitt|effectu|répond|rappel|appel|procéd|transfér|agi|règl|paiement|virement|versement|règlement)`;

/** Urgency without a reason, the word "dernier", charges, shame and what others must not read. */
export const OTHER_FRENCH_BLOCKING_WORDS: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'false-urgency',
      unless: String.raw`(?!.*(?:demand|pri|exige|attend|invit|somm|recev|comptons|besoin|intim|enjoi))(?:je|j'|nous) ?(?:\S+ ){0,10}?${NOW}|(?:pas|rien|aucune?) (?:\S+ )?(?:d')?(?:urgent|urgence|urgente)|(?:questions?|réparations?|commandes?|livraisons?|demandes?|besoins?) urgentes?|merci (?:pour|d'avoir|de (?:votre|vos|m'avoir|nous avoir)) (?:\S+ ){0,6}${NOW}|(?:merci|remerci\p{L}*) (?:\S+ ){0,4}(?:rapide|prompte|immédiate)|(?:réparé|expédié|livré|envoyé|remplacé|corrigé)e?s? (?:\S+ )?(?:immédiatement|tout de suite|aussitôt)|(?:appel|entretien|conversation|échange) d'aujourd'hui|vous avez (?:\S+ )?(?:répondu|rappelé|appelé)`,
      why: 'Nothing happens at that moment, so the hurry is not true; a day the person can plan with works better.',
      source: 'B7, US11, P14',
      suggestion: "d'ici au 15 décembre",
    },
    String.raw`
immédiat(?:e|s|es|ement)?|instantané\p{L}*
(?:tout de suite|sur-le-champ|sur le champ|séance tenante|aussitôt|dare-dare|illico|prestement|promptement|prompt(?:e|es|s)? (?:paiement|règlement|réponse|réaction))
sans (?:plus )?(?:aucun |autre |plus de |le moindre |nouveau )?(?:délai|retard|tarder|attendre|attente|perdre de temps|atermoiement|hésitation)s?
urgent(?:e|s|es)?|urgemment|(?:d'|en |de toute |avec |extrême |grande |dans l')?urgence
(?:dans les|sous) (?:les |plus |meilleurs )*(?:brefs|plus courts|meilleurs|courts) délais|(?:au plus|le plus) (?:vite|tôt|rapidement possible|vite possible|tôt possible)|aussi (?:vite|rapidement) que possible|dès (?:maintenant|à présent|que possible|aujourd'hui|réception|ce jour)|rapidement|dans un délai (?:très |extrêmement )?(?:bref|court)
(?:par retour|à réception|dès réception) (?:de |du |d')?(?:courrier|mail|courriel|e-?mail|la présente|cette lettre|ce (?:message|courrier|mail))?
(?:sous|dans (?:les|un délai de)|d'ici|avant|endéans) (?:les )?(?:\d{1,2}|vingt-quatre|quarante-huit|quelques|soixante-douze|deux) ?(?:h|heures?|minutes)
(?:\d{1,2}|vingt-quatre|quarante-huit) ?(?:h|heures?) pour (?:payer|régler|répondre|agir|réagir|vous|solder|verser|régulariser|trouver|décider)(?: \S+)?|délai de (?:\d{1,2}|vingt-quatre|quarante-huit) ?(?:h|heures?)
${PAYING}\p{L}* (?:[^\s,;.]+ ){0,6}(?:aujourd'hui|ce jour|ce soir|demain|maintenant)(?: même)?
(?:d'ici|avant|jusqu'à|au plus tard|dès|pour) (?:à )?(?:la fin de la journée|ce soir|aujourd'hui|demain|minuit|midi|la fin du jour)(?: \S+)?|aujourd'hui même|au plus tard (?:aujourd'hui|demain|ce soir)|ce jour même
(?:le temps|votre temps|l'heure) (?:presse|est compté|tourne|passe|est venue)|compte à rebours|avant qu'il ne soit trop tard|(?:il est|c'est) (?:grand temps|urgent)|dernier moment|trop tard (?:pour|après)
(?:ne peut|ne peuvent|ne saurait|ne souffre|ne tolère) (?:\S+ ){0,3}(?:attendre|retard|délai|attente|différé)(?: \S+)?|agissez (?:maintenant|vite|dès)|(?:réagissez|payez|réglez) (?:vite|maintenant)|asap|dépêchez-vous|hâtez-vous|priorité absolue|à la minute|dans l'heure|dans la journée|de ce pas|toutes affaires cessantes|sans délai
`,
  ),
  ...saidAs(
    {
      rule: 'final-notice',
      unless: `(?:mon|votre) dernier (?:appel|message|courrier|courriel|mail)|notre dernier (?:appel téléphonique|entretien|échange)|(?:la semaine|le mois|l'année|l'an|lundi|mardi|mercredi|jeudi|vendredi) (?:dernière?|passée?)|dernière? (?:semaine|mois|livraison|mensualité|échéance|facture|commande|page|appel avec|conversation|entretien|message de votre)|ce n'est pas (?:le|notre|un) dernier`,
      why: 'A final notice is sent once, decided by a person, with amount, day and partner; the word alone only frightens.',
      source: 'B7, P21, P27',
      suggestion: 'au sujet de votre facture',
    },
    String.raw`
(?:ultime|dernière?|tout dernier|toute dernière|derniers|dernières) (?:et \S+ |\p{L}+ )?(?:avis|rappels?|relances?|avertissements?|chances?|mises? en demeure|sommations?|demandes?|lettres?|courriers?|occasions?|opportunités?|possibilités?|délais?(?! ?:| ce| aujourd| demain)|démarche|tentatives?|appel|préavis|notification|invitation|message|requête|recours|fois|échéance avant|limite)(?: avant)?
(?:avis|rappel|relance|avertissement|délai|courrier|mise en demeure|lettre|appel) (?:\p{L}+ )?(?:finale?|ultime|définiti(?:f|ve)|dernier|dernière)
pour la (?:toute )?dernière fois|une dernière fois
ultimatum|ultimes? (?!retouche|étape|essai|match|jour|modification|correction|détail|version)\p{L}+
(?:aucun|plus aucun|pas d'|plus de|sans) (?:autres? |d'autres? |nouve(?:au|lle|l)s? )?(?:rappels?|relances?|avis|courriers?) (?:ne|supplémentaires?|après|ni)(?: \S+){0,3}|(?:ne vous|n'y aura) (?:\S+ )?(?:relancerons|écrirons|rappellerons|enverrons|pas d'autre|plus de)(?: \S+)?
(?:final notice|last reminder)|(?:3e|troisième|3ème) et derni\p{L}+(?: \S+)?|dernier avant(?: \S+)?
(?:c'est|voici|ceci est) (?:notre|votre|la|le) derni\p{L}+ (?:rappel|chance|relance|courrier|avis)
`,
  ),
  ...saidAs(
    {
      rule: 'fee',
      unless: String.raw`(?:aucun(?:e)?s?|sans|pas de|pas d'|ni|jamais|rien|renonç\p{L}*|annul\p{L}*|exonér\p{L}*|gratuit\p{L}*|plus de|offert\p{L}*|remis|point de) ?(?:\S+ ){0,4}(?:frais|intérêts?|pénalités?|majorations?|suppléments?|coûts?|indemnités?|surcoûts?)|(?:frais|intérêts?|pénalités?|indemnité) (?:\S+ ){0,3}(?:ne|n'|annulés|remboursés|offerts)|frais (?:de (?:port|livraison|transport|envoi|participation|formation|voyage|stationnement|votre banque|douane)|bancaires)|produits frais|temps frais|(?:fruits?|légumes?|produits?|poissons?|pain|air|fleurs?) (?:\p{L}+ )?frais|votre banque|compte épargne|ne (?:\S+ ){0,3}(?:pas|rien|jamais|plus|aucun\p{L}*)(?!\p{L})|(?:votre|un grand|vif|leur) intérêt|(?:de l'|d'|l'|avec) ?intérêt (?:pour|que)|intérêt (?:pour|commun)|dans (?:votre|notre|l') ?intérêt`,
      why: 'A charge stands in a text only if it is lawful and agreed, with its rate and count of days; otherwise it is invented.',
      source: 'UK1, EU1, DE2, B7',
      suggestion: '',
    },
    String.raw`
frais (?:de |d'|du |supplémentaires|additionnels|administratifs|accessoires|forfaitaires|annexes|bancaires|judiciaires|juridiques|en sus|à votre|seront|sont|occasionnés|engagés|liés|seraient|et|vous)(?: ?\S+)?
(?:relances?|rappels?|courriers?|lettres?) (?:\S+ ){0,4}(?:(?:est|sera|sont|seront|vous est) (?:\S+ )?facturée?s?|coûter\p{L}*|comptée?s? \d[\d.,]* ?(?:€|euros?|eur))(?: \S+)?
(?:€|euros?|eur|francs?|chf) (?:de |d')?(?:frais|pénalités?|intérêts?|majoration|supplément)(?: \S+)?
(?:frais|supplément|coûts?) (?:\S+ )?(?:s'ajout|s'accumul|vous|qui s')\p{L}*(?: \S+)?|(?:plus cher|en sus|en supplément)(?: \S+)?
(?:les|des|tous les|vos|nos) frais
intérêts? (?:de retard|moratoires?|légaux|légal|au taux|conventionnels?|de pénalité|seront|sont|courent|courront|débiteurs?|commence\p{L}*|à \d|de \d|et (?:frais|pénalités)|s'ajout\p{L}*|calculés|vous|en sus|sera)(?: \S+)?
(?:des|les|avec|plus|facturer des|facturons des) intérêts
pénalités?(?! (?:sifflée|tirée|de jeu))|agios|surcoûts?|surfacturation|majoration\p{L}*|majorée?s?|clause pénale|amendes?|astreintes?
indemnités? (?:forfaitaires?|de|pour|légales?|compensatoires?|sera|est)(?: \S+)?|dommages[ -](?:et[ -])?intérêts|dédommagement
(?:supplément|surplus|coûts?|charges) (?:\S+ ){0,3}(?:de \d\S*|vous|seront|sera|à votre charge|supplémentaires?|additionnels?|s'ajout\p{L}*|facturés?|engendrés?)|coûts? (?:supplémentaires?|additionnels?|de recouvrement)
à (?:votre|vos) (?:charge|frais|dépens)|imputé(?:s|es)? à votre|(?:supporter|supporterez|assumer|prendre en charge|payer en plus|devrez payer) (?:\S+ ){0,3}(?:frais|coûts?|dépens|charges)
\d[\d.,]* ?% (?:par (?:mois|an|jour)|l'an|de (?:retard|pénalité|majoration|plus)|d'intérêts?|mensuel\p{L}*|annuel\p{L}*|supplémentaires?|au-dessus)|(?:trois fois|fois) le taux(?: \S+)?|taux (?:légal|(?:de |d')(?:intérêt|retard|pénalité|\d[\d.,]* ?% (?:de retard|l'an|par)))\p{L}*
(?:vous coûter|coûtera|coûter) (?:\S+ )?(?:plus|cher|davantage|encore)(?: \S+)?|(?:montant|somme|dette) (?:\S+ ){0,4}(?:augment\p{L}*|alourdi\p{L}*|grossi\p{L}*|croî\p{L}*)|s'alourdi\p{L}*
(?:factur|ajout|appliqu|exig|réclam|percev|compt|prélèv)\p{L}* (?:\S+ ){0,4}(?:frais|intérêts|pénalités?|indemnités?|majorations?|supplément)
40 (?:€|euros?) (?:de |d'|au titre|pour|forfait\p{L}*)(?: ?\S+)?
`,
  ),
  ...saidAs(
    {
      ...DISHONOUR,
      unless: String.raw`(?:je suis|nous sommes|j'ai|nous avons|j'étais) (?:\S+ ){0,3}(?:gêné|confus|honte|désolé|embarrass)\p{L}*|(?:pas|rien|aucune raison) (?:\S+ ){0,3}(?:honte|gêné|gênant|honteux|embarrass\p{L}*)|(?:ce serait|c'est|il serait) (?:\S+ )?dommage|(?:notre|ma|mon) (?:propre )?(?:erreur|faute|réputation)|si vous (?:le )?(?:souhaitez|voulez)|avec votre accord|puis-je|pouvons-nous|dois-je|devons-nous`,
      suggestion: "S'il y a une raison que j'ignore, dites-la-moi s'il vous plaît.",
    },
    String.raw`
hont(?:e|eux|euse|euses|eusement)|éhonté\p{L}*|embarrass\p{L}*|humili\p{L}*|déshonor\p{L}*|déshonneur|indign(?:e|es|ité|ement)|scandal\p{L}*|lamentabl\p{L}*|pitoyabl\p{L}*|minabl\p{L}*|misérabl\p{L}*|ridicul\p{L}*|déplorabl\p{L}*|méprisabl\p{L}*|ignoble|inqualifiable
(?:malhonnête|irresponsabl|déloya|indélicat|incorrect|irrespectu|incompét|désinvolt|négligent|immora|peu sérieu|peu professionnel|pas sérieu|indécen|abusi|cavali|sans-gêne|culott|grossier|effronté|lâche)\p{L}*|manque (?:total |flagrant |évident )?(?:de|d') ?(?:sérieux|professionnalisme|respect|honnêteté|correction|parole|honneur|éducation|savoir-vivre|responsabilité)
mauvais(?:e|es)? (?:payeurs?|payeuses?|foi|clients?|débiteurs?|volonté)|menteu\p{L}*|mensong\p{L}*|voleu\p{L}*|escro[cq]\p{L}*|arnaqu\p{L}*|fraud(?:e|es|eur|eurs|euse|uleux|uleuse|er|é)|filou\p{L}*|tromperie|tricheu\p{L}*|profiteu\p{L}*|parasites?|voyous?|bons? à rien
(?:votre|la) (?:\p{L}+ )?(?:réputation|image|honneur|honorabilité|crédibilité|nom|parole)(?: \S+){0,4}? (?:jeu|souffr\p{L}*|pâtir\p{L}*|entach\p{L}*|ruin\p{L}*|tern\p{L}*|nui\p{L}*|risqu\p{L}*|perd\p{L}*|cause|prix|doute|rien|compromis\p{L}*)|(?:entacher|ternir|ruiner|nuire à|salir|préserver|sauver|perdre|sauvegarder|compromettre) (?:\S+ )?votre (?:réputation|image|nom|honneur|crédibilité)|perdre la face
(?:attendions|attendais|espérions|pensions) (?:mieux|plus|autre chose) (?:de|d'|venant)(?: \S+)?|(?:déç(?:u|us|ue|ues)|déception|décev\p{L}*|décevez) (?:\S+ ){0,3}(?:par (?:vous|votre)|de (?:vous|votre)|de votre|nous)|vous (?:nous )?(?:avez )?(?:\S+ )?(?:déçus?|décevez|trahis?|abusé)
(?:(?:tous )?(?:les|nos) autres|les gens|toute?|une?|les|des) (?:clients?|entreprises?|personnes?|sociétés?|commerçants?|gens|partenaires?)? ?(?:\S+ )?(?:honnêtes?|sérieux|sérieuses?|corrects?|respectables?|dignes?|responsables?) (?:\S+ )?(?:pai\p{L}*|pay\p{L}*|règl\p{L}*|régl\p{L}*|tien\p{L}*|honor\p{L}*|répond\p{L}*|respect\p{L}*|ne)|(?:tous )?(?:nos|les) autres clients (?:\S+ ){0,3}(?:pai\p{L}*|pay\p{L}*|règl\p{L}*|y arriv\p{L}*)
comment (?:pouvez|osez)-vous(?: \S+)?|vous n'avez (?:\S+ )?(?:pas |aucun\p{L}* )?(?:honte|scrupule\p{L}*|parole|pudeur|honneur)|(?<!aur\p{L}{1,4} )(?:aucun|sans) (?:scrupules?|honneur|parole|vergogne)|vivre (?:à nos|aux) (?:frais|dépens|crochets)(?: \S+)?|au-dessus de vos moyens|vous regarder dans (?:la|une) glace|dormir (?:la nuit|tranquille)
(?:une?|toute) (?:entreprise|société|personne|maison|client|commerçant) (?:digne de|qui se respecte|responsable|sérieu|honnête|respectable)\p{L}*(?: \S+){0,3}
ayez (?:au moins )?(?:la décence|l'honnêteté|le courage|la correction)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'private',
      unless: `en retard (?:de \\S+ (?:minutes?|min|heures?|h) )?(?:au|à|chez|pour (?:le|la|notre|votre)) (?:\\S+ )?(?:rendez-vous|réunion|cours|train|vous|bureau)|minutes|quart d'heure`,
      why: 'Others may read or hear this: no word of debt, and nothing that says an account is late.',
      source: 'P18, US6, US10, UK2, B7',
      suggestion: 'Une petite question',
    },
    String.raw`
impay(?:é|ée|és|ées)|(?:non|pas) (?:encore )?(?:pay|régl|sold|acquitt)(?:é|ée|és|ées)|en (?:retard|souffrance|attente) ?(?:de (?:paiement|règlement))?|retards? (?:de paiement|de règlement)|en retard
(?:échu|échue|échus|échues)|échéance (?:dépassée|passée|échue)|arriérés?|dettes?|débit(?:eur|rice|eurs)|endett\p{L}*|créances?|créanci\p{L}*|défaut de paiement|défaillan\p{L}*
(?:solde|facture|montant|somme|compte)s? (?:dû|due|dus|dues|ouvert|ouverte|ouverts|ouvertes|débiteur|restant|en attente|à régler|à payer|exigible|non \p{L}+|en retard)
(?:vous )?(?:nous )?(?:devez|doit|devant) (?:\S+ )?\d\S*|vous nous devez|que vous nous devez|sommes? dues?
rappels? (?:de paiement|amical|de facture|de règlement|n°|\d)|(?:premier|deuxième|second|troisième|1er|2e|3e|dernier|2ème|3ème) (?:rappel|avis)|relances?|rappel$|mises? en demeure|derniers? avis|sommation
recouvrement\p{L}*|contentieux|huissiers?|judiciaire|poursuites
(?:paiement|règlement) (?:échelonné|en plusieurs fois|promis|attendu|manquant|en retard|fractionné)|échéanciers?|plan de (?:paiement|règlement|remboursement)|échelonnement|mensualité (?:impayée|manquante)|promesse de paiement|délai de paiement|difficultés (?:de paiement|financières)|insolvab\p{L}*|surendett\p{L}*|pénalités?
`,
  ),
  ...saidAs(
    {
      rule: 'private',
      isOnlyMoney: true,
      unless: `pour le compte de|compte tenu|se rendre compte|rendu compte|somme toute`,
      why: 'On a voicemail or in a subject others may read, say who you are and how to reach you, not that it is about money.',
      source: 'P18, US6, B7',
      suggestion: 'Rappelez-moi quand cela vous convient.',
    },
    String.raw`
factur(?:e|es|ation|ée?s?)|paiements?|pay(?:er|ez|é|ée|és|ons)|paie|règlements?|régl(?:er|ez|é|ée|és)|virements?|virer|versements?|verser
montants?|sommes?|soldes?|argent|mensualités?|échéances?|acomptes?|(?:un|votre|l'|notre|cet|d') ?avoir(?= *[.,;:]|$| (?:de|sur|n°))|remboursements?|prélèvements?|chèques?|comptabilité|trésorerie
(?:votre|relevé de|le|de) compte|créditeur|débit|crédit
${UP_TO_2_WORDS}(?:\d[\d.,]* ?(?:euros?|eur|€|francs?|chf))
`,
  ),
];
