import { saidAs, type WordEntry } from '../word-list.ts';

/** Words that law allows and a good relationship does not. */
export const FRENCH_ADVICE: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'mass-mail',
      why: 'This reads as if it had gone to everybody; people answer a person who writes to them by name.',
      source: 'B7, P6',
      suggestion: 'Bonjour Madame Adams,',
    },
    String.raw`
(?:chers?|chères?|honorés?|estimés?|bonjour) (?:(?!monsieur |madame |mme |m )\p{L}+ )?(?:clients?|clientes?|client\(e\)|client·e|partenaires?|messieurs|messieurs-dames|abonnés?|tous|toutes|équipe|comptabilité|service comptab\p{L}*|débiteur|membres?|fournisseur|adhérents?|usagers?|utilisateurs?|à tous|confrères?)
(?:madame|mesdames|messieurs|monsieur),? (?:\/ ?|et |ou |, ?)?(?:monsieur|messieurs|mademoiselle)|madame\/monsieur|m\.?\/mme|à qui de droit|à toutes fins utiles|à l'attention d(?:u|e la) (?:service|comptabilité)
(?:aimable|fidèle|chère|précieuse?) clientèle|(?:aimables|fidèles|précieux) clients|(?:à|informons|rappelons à) (?:tous|l'ensemble de) nos clients
(?:message|e-?mail|courriel|courrier|lettre|avis|document|rappel|notification) (?:\S+ )?(?:automatique|automatisée?|généré\p{L}*|automatiquement|informatisée?)(?: \S+)?|généré\p{L}* (?:\S+ )?(?:automatiquement|par (?:notre|un) système)
(?:merci de |veuillez |prière de )?ne pas (?:y )?répondre(?: directement)?(?: à (?:ce|cet) \S+)?|no-?reply|ne-?pas-?répondre
(?:selon|d'après|sauf erreur|sauf omission|suivant|au vu de|dans) (?:de notre part|ou omission|nos|notre) ?(?:dossiers|livres|registres|comptabilité|écritures|système|informations|relevés|archives)?|sauf erreur(?: ou omission)?(?: de notre part)?
notre (?:système|comptabilité|logiciel|service comptable) (?:indique|montre|signale|révèle|fait)(?: \S+)?
(?:ne pas tenir compte|ne tenez pas compte|considérer? (?:\S+ )?(?:comme )?(?:nul|nulle|sans objet)|sans objet|comme nul et non avenu)(?: de (?:ce|cette|la présente)(?: \S+)?)?
(?:cliquez (?:ici|sur|ci)|désabonn\p{L}*|désinscri\p{L}*|newsletter|offre spéciale|vous recevez ce|lettre circulaire|mailing|valable sans signature|sans signature)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'blame',
      unless: String.raw`n'avez (?:plus |donc )?(?:rien (?:d'autre |de plus )?à faire|pas besoin)|(?:j'ai|nous avons|je l'ai|je n'ai|nous n'avons) (?:\S+ ){0,3}(?:oublié|omis|négligé|manqué|ignoré)|(?:notre|ma|mon) (?:propre )?(?:faute|erreur|oubli|négligence)|peut-être|sans doute (?:un|simplement)|si vous avez (?:oublié|manqué)|(?:a|ont) (?:pu|peut-être) (?:être )?(?:oublié|échapp\p{L}*)|simple oubli|ce n'est pas (?:de )?votre faute`,
      why: 'Nobody knows the reason yet: say what is on record, and ask.',
      source: 'P15, P14, B7',
      suggestion: 'Je ne vois pas encore le paiement ; il a peut-être croisé ce message.',
    },
    String.raw`
vous (?:avez|aviez|n'avez|ne) (?:\S+ ){0,5}(?:omis|négligé|ignoré|oublié|refusé|manqué|failli|promis sans|méprisé|rompu|trahi|violé|bafoué|jugé|daigné|respecté|tenu|honoré|donné suite|pris la peine|répondu|réagi|payé|réglé|respectez|tenez|répondez|payez|réagissez|prenez)(?: \S+)?
vous (?:ignorez|négligez|refusez|persistez|continuez|manquez|fuyez|évitez|méprisez|faites la sourde|vous obstinez|vous dérobez|vous moquez|prétendez|abusez)(?: \S+)?
n'avez (?:toujours |même |jamais |encore |manifestement )*(?:pas|rien|aucun\p{L}*)(?: \S+){0,3}
(?:malgré|en dépit de|nonobstant|après) (?:nos|notre|mes|plusieurs|de|les|tous|maint\p{L}*|de nombreu\p{L}*|vos) (?:\S+ ){0,3}(?:rappels?|relances?|courriers?|appels?|demandes?|messages?|promesses?|lettres?|engagements?|e-?mails?|sollicitations?|tentatives?|efforts?)
(?:à (?:maintes|plusieurs|de nombreuses|multiples) reprises|maintes fois|à plusieurs reprises|une fois de plus|encore une fois|pour la énième fois|(?:rappels?|relances?|demandes?|courriers?|promesses?) (?:répétée?s|multiples|successi\p{L}*|restée?s? (?:sans|lettre)|incessant\p{L}*))(?: \S+)?
votre (?:\p{L}+ )?(?:négligence|silence|refus|mauvaise|manquement\p{L}*|inaction|comportement|attitude|défaillance|carence|faute|responsabilité|laxisme|mutisme|retard inadmissible|manque|absence de (?:réponse|réaction|paiement)|non-paiement|désinvolture|indifférence|passivité)(?: \S+)?
(?:inadmissible|inacceptable|intolérable|injustifi\p{L}*|incompréhensible|inexcusable|insupportable|regrettable|pas (?:acceptable|admissible|normal|tolérable)|inconcevable)s?
comme vous (?:le )?(?:savez|saviez) (?:\S+ )?(?:bien|pertinemment|parfaitement|très bien)?|vous (?:savez|n'ignorez|n'êtes pas sans)(?: \S+){0,2}|(?:visiblement|manifestement|apparemment|de toute évidence|évidemment|à l'évidence|délibérément|sciemment)(?:,)? (?:\S+ )?vous(?: \S+)?|vous (?:semblez|paraissez)(?: \S+)?
(?:excuses|prétextes?|promesses?) (?:\S+ )?(?:bidons?|creuses?|vaines?|non tenues?|en l'air|fallacieu\p{L}*|mensong\p{L}*|sans lendemain)|(?:assez|marre|plus|aucune?) (?:\S+ )?(?:d'excuses?|de (?:vos )?(?:prétextes|promesses|excuses)|excuses?|prétextes?)|vos (?:\p{L}+ )?(?:excuses|prétextes|promesses)
(?:nous en avons|j'en ai) (?:assez|marre|plus qu'assez)|(?:las|lasse|lassés?|fatigués?|agacés?|excédés?|irrités?) (?:de|d'|par)|combien de fois(?: \S+)?|pourquoi (?:n'avez|ne|refusez)(?:-vous)?(?: \S+)?|c'est (?:entièrement |de )?votre faute|vous êtes (?:\S+ )?(?:responsable|en faute|fautif|en défaut|coupable|en tort)|vous auriez dû(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'pressure',
      unless: String.raw`(?:n'exige|je n'\p{L}+|nous n'\p{L}+) (?:rien|pas|aucun\p{L}*)|(?:je dois|nous devons) (?:\S+ )?(?:m'excuser|nous excuser|reconnaître|vous présenter)|vous n'(?:avez pas|êtes pas) (?:à|obligé|tenu)|vous ne devez pas|merci (?:de|pour) votre patience|sans obligation`,
      why: 'Pushing makes people close up; a plain question with a day gets more answers.',
      source: 'P14, P13',
      suggestion: 'Quel jour pouvez-vous payer ?',
    },
    String.raw`
vous (?:devez|êtes|avez|aurez|devrez) (?:\S+ )?(?:impérativement|absolument|obligatoirement|tenue?s?|obligée?s?|l'obligation|à|sommée?s?|intérêt|payer|régler|verser|répondre|prié\p{L}* d'agir|invité\p{L}* instamment|légalement|contractuellement)(?: \S+){0,2}
(?:paiement|règlement|facture|montant|somme) (?:\S+ ){0,2}(?:doit|devra|doivent|devront) (?:\S+ )?(?:être|nous|parvenir|intervenir|impérativement)(?: \S+)?
(?:nous|je) (?:vous )?(?:exig\p{L}*|somm(?:ons|e)|insist\p{L}*|réclam\p{L}*|ordonn\p{L}*|enjoign\p{L}*|intim\p{L}*|conjur\p{L}*|mettons|demandons (?:expressément|instamment|fermement)|prions (?:instamment|expressément|fermement))(?: \S+)?
(?:exigeons|exigible sans|sommons|intimons)(?: \S+)?
(?:fermement|expressément|instamment|impérativement|vivement|formellement|catégoriquement|obligatoirement|avec insistance|sans condition|irrévocabl\p{L}*|impérati\p{L}*|absolument)
(?:notre|ma) patience (?:a ses|est|s'|n')(?: ?\S+)?|à bout de patience|(?:perdre|perdons|perdu) patience|la coupe est pleine|ça suffit|cela suffit|trop c'est trop|il est (?:plus que )?temps(?: \S+)?|assez (?:attendu|duré)|n'a que trop duré|trop duré
(?:dans|de) votre (?:propre |seul )?intérêt(?! pour)|pour votre bien|(?:vous feriez|vous auriez) (?:mieux|tout intérêt|bien)(?: \S+)?|nous vous (?:conseillons|recommandons|engageons|invitons) (?:\S+ )?(?:vivement|fortement|instamment|fermement|à ne pas|de ne pas|sérieusement)(?: \S+)?
(?:afin d'|pour )éviter (?:\S+ ){0,3}(?:frais|coûts)(?: \S+)?
(?:plus|pas|aucune?) (?:\S+ )?(?:tolérer\p{L}*|tolérons|attendre (?:plus|davantage)|accepter\p{L}*|acceptons|patienter|discussion|exception|excuse|report|prolongation|discutable|négociable)(?: \S+)?|non négociable|sans (?:discussion|exception|faute|condition)
si vous ne (?:\S+ )?(?:payez|réglez|versez|répondez|réagissez|virez)(?: \S+){0,2}|qu'attendez-vous|votre (?:seule|unique) (?:option|possibilité)|prenez (?:cela|ceci|cette lettre) au sérieux|payez enfin|enfin (?:payer|régler|répondre)
`,
  ),
  ...saidAs(
    {
      rule: 'hollow',
      why: 'Nobody says this aloud; without it the mail is shorter and sounds like you.',
      source: 'P14, P24',
      suggestion: '',
    },
    String.raw`
(?:j'espère|nous espérons|en espérant) que (?:ce (?:message|mail|courriel|courrier)|cette (?:lettre|présente)|la présente)(?: \S+)?
(?:merci|remerci\p{L}*|remerciements) (?:\S+ ){0,2}(?:d'avance|par avance|anticipés?|à l'avance)|(?:d'avance|par avance|vous remerciant),? (?:\S+ )?(?:merci|nous vous|je vous|par avance|d'avance|de votre)
(?:merci|remerci\p{L}*) (?:\S+ ){0,2}(?:de|pour) votre (?:compréhension|aimable|attention|diligence|coopération|prompte)
(?:n'hésitez|ne pas hésiter|n'hésite) (?:surtout )?pas à (?:nous|me) (?:contacter|solliciter|recontacter)|(?:restons|reste|demeurons|demeure|tenons|sommes) (?:\S+ )?(?:à votre (?:entière )?(?:disposition|écoute|service))(?: \S+)?
l'expression de (?:mes|nos) (?:sentiments|plus)(?: \S+)?
(?:nous|je) (?:\S+ )?(?:avons|avez|ai|avoir|ont) (?:l'honneur|le regret|le plaisir|l'avantage)(?: \S+)?|(?:nous nous permettons|permettez-nous|par la présente)(?: \S+)?
(?:client|partenaire)s? (?:précieux|fidèle|privilégié|estimé)s?|votre (?:satisfaction|fidélité|confiance) (?:\S+ )?(?:est|nous)(?: \S+)?|soucieux de|dans un souci de|votre aimable (?:attention|règlement)
(?:il apparaît que|force est de constater|il s'avère que|nous sommes au regret|il ressort de)(?: que| de| \S+)?
veuillez trouver (?:ci-inclus|sous ce pli)\p{L}*|dans l'attente (?:de|d'|d'une)(?: ?\S+)?|soyez assuré\p{L}*(?: \S+)?|à votre (?:meilleure|plus proche|prochaine) convenance|comptant sur(?: \S+)?|en vous souhaitant(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'jargon',
      why: 'These are words of an office or a court; plain ones are read faster and sound kinder.',
      source: 'P14',
      suggestion: 'factures ouvertes',
    },
    String.raw`
créances? (?:certaine|liquide|exigible|sur votre)\p{L}*|(?:notre|nos|la présente|ladite) créances?|(?:le|du|au|la|chaque|tout) débit(?:eur|rice)|encours|en[- ]cours client|balance âgée|poste client|comptes? (?:clients?|débiteurs?|tiers)|lettrage|lettrer
(?:susmentionné|susvisé|susdit|précité|sus-référencé|susnommé|ci-dessus (?:mentionné|référencé|visé)|mentionné ci-dessus|sous rubrique|dont objet|cité en (?:objet|référence))\p{L}*
(?:conformément|en vertu|nonobstant|eu égard|aux termes|en application|par la présente|ci-inclus|sous (?:huitaine|quinzaine)|afférent|y afférent|attendu que|considérant que|en l'espèce|nous vous saurions gré)\p{L}*(?: \S+)?
exigib\p{L}*|liquid(?:e|es) et exigib\p{L}*|il appert|le principal|accessoires|aux fins de
(?:procéder|procédez|faire procéder|opérer) (?:\S+ )?(?:au|le|à la|à l'|du) ?(?:\S+ )?(?:règlement|apurement|régularisation)|(?:apurer|apurement|régulariser|régularisez|régularisation|honorer) (?:\S+ )?(?:de |la |le |les |votre |vos |cette |ce )?(?:facture|somme|montant|compte|situation|solde|dette|créance|dû|règlement|échéance)s?
(?:obligations?|engagements?) (?:contractuel|financi|de paiement|pécuniaire)\p{L}*|(?:niveau|stade|phase|cycle|procédure) (?:de )?(?:relance|rappel)(?: \d)?|avis de paiement|bordereau|soussigné\p{L}*|DSO|LCR|RIB joint|passer en perte|irrécouvrab\p{L}*|provisionn\p{L}*
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 2,
      unless: `(?:deuxième|seconde) (?:livraison|commande|mensualité)`,
      why: 'This is firmer than a first note ought to be; it has its place once that note stayed without an answer.',
      source: 'P8, P22',
      suggestion: 'Nos messages se sont peut-être croisés.',
    },
    String.raw`
(?:n'avons|n'ai|n'avoir) (?:\S+ )?(?:pas|toujours pas|reçu|eu) (?:\S+ ){0,3}(?:réponse|nouvelles|retour|paiement|règlement|virement)
sans (?:réponse|nouvelles|retour)(?: \S+)?|(?:aucune?|pas de) (?:réponse|nouvelles|retour|réaction)|(?:resté|demeuré|reste|demeure|restent)\p{L}* (?:\S+ )?(?:sans|impayé\p{L}*|ouvert\p{L}*|lettre)(?: \S+)?
(?:deuxième|second|seconde|2e|2ème|nouveau|nouvelle) (?:rappel|relance|demande|avis)|rappel(?:ons|le)? (?:\S+ )?(?:à nouveau|de nouveau|encore|une nouvelle fois)|(?:à|de) nouveau (?:vers vous|vous \S+)|revenir vers vous|relances?
impayé\p{L}*|en retard(?: de paiement)?|(?:toujours|encore) (?:ouverte?s?|due?s?|impayé\p{L}*|en attente|pas)(?: \S+)?|échéance (?:est )?(?:dépassée|passée)
(?:notre|mon) (?:premier|précédent|dernier) (?:message|courrier|rappel|courriel|mail)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 3,
      unless: `en (?:plusieurs|trois|quatre) fois`,
      why: 'So firm a word belongs to a later message; each one goes up by a notch at most.',
      source: 'P22, P14',
      suggestion: 'Puis-je vous demander une date ?',
    },
    String.raw`
(?:au plus tard|dernier délai)(?: \S+){0,3}|depuis (?:longtemps|des semaines|des mois|plusieurs (?:semaines|mois))(?: \S+)?|largement (?:dépassé\p{L}*|échu\p{L}*)
(?:troisième|quatrième|3e|4e|3ème) (?:rappel|relance|demande|message|courrier)|(?:plusieurs|trois|quatre|nombreux|nombreuses) (?:rappels?|relances?|courriers?|messages?|appels?|tentatives?|fois)
(?:attendons|attends|comptons sur|compte sur|escomptons) (?:\S+ )?(?:votre|le|un|une) (?:paiement|règlement|virement|réponse|versement)(?: \S+)?
(?:date|réponse|engagement) (?:ferme|précise?|définitive|certaine|claire)|(?:inquiet|inquiète|inquiets|préoccup\p{L}*|inquiét\p{L}*)
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 4,
      why: 'This belongs to the last message before a partner takes over, and a person decides that one.',
      source: 'P21, P22, P27',
      suggestion: 'Répondez-moi, je vous prie, avec le jour du paiement.',
    },
    String.raw`
(?:accord|fix|laiss|donn|octroy|impart)\p{L}* (?:\S+ ){0,3}(?:un |le |ce )?(?:dernier |ultime |nouveau )?délai(?: \S+)?|passé ce délai(?: \S+)?|à l'expiration de(?: \S+)?|délai (?:de rigueur|imparti|de grâce)
(?:reprendra|reprendre|prendra en charge|se chargera|prend le relais|prendra le relais)(?: \S+){0,3}|dernière étape
(?:n'avons|n'avoir) (?:\S+ )?(?:pas |pu )+(?:\S+ )?(?:trouver|trouvé|convenir|nous mettre|parvenir|nous entendre)(?: \S+)?|(?:transmettre|transmettrons|confier|confierons|remettre) (?:\S+ )?(?:dossier|compte|affaire)
`,
  ),
];
