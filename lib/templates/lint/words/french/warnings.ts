import { CHARGE, DECIDABLE_STEP, FINAL_WORD, HINT, HURRY } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Écrivez-moi ou appelez-moi, nous trouverons une solution.' };
const OFFICE = String.raw`(?:inspection du travail|inspecteurs? (?:du travail|des impôts)|urssaf|fisc|impôts|trésor public|douanes?|dgccrf|répression des fraudes|services? (?:d'hygiène|vétérinaires?|fiscaux)|cnesst|revenu québec|préfecture|parquet|procureur|gendarmes?|gendarmerie|police|banque de france|bnb|ordre des \p{L}+|tribunal|juge|huissier|poursuites)`;
const BOSS = String.raw`(?:siège|maison mère|direction|directeur|directrice|patronn?e?|chef|cheffe|employeur|supérieure?|hiérarchie|drh|franchiseur|groupe|actionnaires?|associée?s?|banqu(?:e|ier|ière)|assureur-crédit|bailleur|propriétaire|maître d'ouvrage|donneurs? d'ordres?|fédération|syndicat|chambre de commerce|comité|conseil d'administration|clients?|fournisseurs?|mairie|élus|femme|mari|épouse|époux|conjointe?|compagn(?:e|on)|mère|père|parents|famille|belle-mère|caution|garante?)`;
const TELL = String.raw`(?:au courant|informé\p{L}*|avert\p{L}*|prévenu\p{L}*|alerté\p{L}*|saisie?s?|avisé\p{L}*|mis\p{L}* dans la boucle|copie)`;
const TAKE = String.raw`(?:re)?(?:chercher|prendre|démonter|monter dans le camion|charger|décrocher|déposer|débrancher|enlever|couper|retirer|embarquer|cupérer|récupérer|déménager|remorquer)`;
const TRUCK = String.raw`(?:camions?|camionnettes?|fourgons?|dépanneuse|grue|semi-remorque|transporteur|déménageurs|gars|ouvriers|hommes|équipe|on|nous|je|j'|quelqu'un)`;
const SUFFERED = String.raw`(?:regrett\p{L}*|(?:payé|coûté|revenu) (?:\S+ )?cher|s'en mord\p{L}*|s'en souvien\p{L}*|compris (?:\S+ )?(?:douleur|leçon)|fini (?:par (?:payer|pleurer|comprendre)|à la barre|au tribunal|devant|ruiné|sur la paille)|(?:le|la) saisie|mis la clé|déposé le bilan|changé d'avis|trouvé (?:\S+ )?moins drôle|passé l'envie)`;
const GOODS = String.raw`(?:sac|palette|pièce|kilo|litre|colis|carton|camion|mètre|boulon|brique|baguette|caisse|fût|bouteille|commande|livraison|goutte|vis|planche|tuile|heure|intervention|technicien|ouvrier|monteur)s?`;
const FORCE = String.raw`(?:tant que|si (?:vous|rien|le|la|l'|d'ici|je|nous)|à défaut|faute de|sinon|sans (?:paiement|règlement|virement|réponse|nouvelles)|jusqu'à|dommage|ennuyeux|fâcheux|imagin\p{L}*|possibilité|pourrait|pourrions)`;

const OTHERWISE = `(?:sinon|à défaut(?! d)|faute de quoi|sans quoi|dans le cas contraire|en cas contraire|ou alors|ou bien)`;
/** What a kind "otherwise" goes on with: another day, a call, a way to pay. */
const KIND_OTHERWISE = String.raw`(?:rappel|appel|téléphon|écri|dit|dis|propos|conv|trouv|envo|revien|regard|arrang|étal|répond|répons|joign|corrig|vérifi|excus|oubli|merci|préfér|choisi|pass(?:ez|er) (?:me |nous )?voir|possib|rest(?:e|ons) (?:joignable|disponible)|demand|attend|voir ensemble|fix)\p{L}*|(?:lundi|mardi|mercredi|jeudi|vendredi|demain|midi|matin|après-midi|semaine|mail|téléphone|chèque|carte|virement|iban|bureau|compte|numéro|ignorez|tant mieux|rien de grave|pas grave|pas de souci|tout va bien|par courrier|livr\p{L}*|couleur|modèle|dates?|jour|heures?|rendez-vous)`;

/** Threats by who acts, what is done and who suffers, whatever the words for each. */
export const FRENCH_WARNINGS: readonly WordEntry[] = [
  ...saidAs(
    {
      ...HINT,
      ...ASK,
      unless: String.raw`(?:vides?|défectueu\p{L}*|abîmé\p{L}*|endommagé\p{L}*|sous garantie|réparation|reprise gratuite|à votre demande|comme (?:convenu|prévu|demandé)|vous (?:souhait|vouli|avez demandé|demand|m'avez demandé|préfér)\p{L}*|merci|consignes?|échafaudages?|bennes?|en prêt|par erreur|à tort|si vous (?:le )?(?:souhaitez|voulez|préférez)|désol\p{L}*|rassur\p{L}*|sans frais|bonne nouvelle)(?!\p{L})`,
    },
    String.raw`
(?:ceux|celles|celui|celle|tous ceux|clients?|confrères?|voisins?|concurrents?|autres?|dernier|dernière|précédents?|certains|plusieurs|personne) (?:qui|à|avant|comme|du|de|ont|a|s'en)(?: \S+){0,10} ${SUFFERED}(?: \S+)?|demand\p{L}* (?:donc |plutôt )?(?:à|au|aux) (?:\S+ ){1,5}(?:ce que|ce qu'|combien|comment)(?: ?\S+){0,2} (?:ça|cela|il|elle|ils|on|s'est|lui|leur|c'est)(?: \S+){0,5}
(?:à|de) qui (?:vous|tu) (?:\S+ )?(?:avez|aviez|as) affaire|vous (?:ne )?(?:me |nous )(?:connaiss\p{L}*) (?:pas|mal|encore)(?: \S+)?|vous (?:allez|verrez|apprendrez|comprendrez|finirez par|n'allez pas tarder à|le) (?:\S+ )?(?:comprendre|voir ce|regretter\p{L}*|apprendre à|découvrir (?:ce|qui|comment)|le sentir|sentir passer|m'entendre|nous entendre|vite (?:comprendre|voir)|comment je)(?: \S+){0,3}|(?:s'en|vous en|en) mordr\p{L}* les doigts
${TRUCK} (?:\S+ ){0,3}(?:viendr\p{L}*|vien\p{L}*|pass\p{L}*|aller|irons|irai|peux|pouvons|va|vais|envoi\p{L}*|envoie\p{L}*|sera) (?:aussi |bien |très bien |vous |tout |donc |demain |lundi |alors )*(?:venir |passer |là pour )?${TAKE} (?:le|la|les|l'|vos|votre|tout|ce|ces|mon|notre|nos|mes)(?: ?\S+){0,3}|j'ai (?:encore|toujours|gardé) (?:\S+ )?(?:les|vos|un double|le double|la) (?:clés?|clefs?|double|codes?|mot de passe)(?: \S+)?
(?:ne )?(?:comptez|comptons|espérez|pensez) (?:pas|plus) (?:\S+ )?(?:re)?(?:voir|récupérer|retrouver|toucher|partir avec|avoir|recevoir|cupérer) (?:votre|vos|le|la|les|l'|un)(?: ?\S+){0,2}|(?:vous )?(?:ne )?(?:reverr|récupérer|retrouver|toucher)\p{L}* (?:pas|plus|jamais) (?:votre|vos|la|le|les)(?: \S+){0,2}
(?:utilisé|retenu|produit|retourné|servir|jouer|parler) contre vous|contre vous (?:en temps|le moment|un jour|au tribunal)|tout est (?:noté|consigné|archivé|enregistré|daté|filmé)(?: \S+){0,3}|(?:j'ai|nous avons|je garde|on garde|nous gardons|nous conservons|je conserve) (?:\S+ )?(?:gardé|conservé|enregistré|sauvegardé|archivé|noté|tous?|toutes?) (?:\S+ )?(?:vos|tes) (?:sms|messages|mails|courriels|textos|promesses|appels|mots|vocaux)(?: \S+){0,3}|(?:gardé|garde|conservé) (?:\S+ )?(?:des )?(?:captures|preuves|traces)(?: \S+){0,3}
(?:gagné|remporté|perdu) (?:\S+ ){0,3}(?:procès|affaires devant|contre (?:des|les|un)|en justice|au tribunal)(?: \S+){0,4}|jamais perdu (?:\S+ )?(?:procès|en justice|au tribunal)|gain de cause(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...DECIDABLE_STEP,
      ...ASK,
      unless: String.raw`changement|horaires?|une affiche|vous (?:souhait|vouli|avez demandé|m'avez demandé|préfér|écriv|dis)\p{L}*|merci|désol\p{L}*|à votre demande|comme (?:convenu|prévu|demandé)|(?:notre|nos) (?:faute|erreur)|rassur\p{L}*|cambriolage|vol de|accident|pas encore (?:été )?(?:livré|prêt)|chantier suivant|rupture|intempéries|grève|client\p{L}* (?:de longue|à nous)|notre cliente?|(?:est|soit) d'accord|fête|départ|retraite|obtenir (?:la|une|votre) (?:subvention|aide)`,
    },
    String.raw`
(?:votre|vos|le|la|les|l'|au|du|son|leur) ?${BOSS}(?: (?!est|sont)\S+){0,6} (?:sera|seront|serait|va être|vont être|qui sera|qui seront|vous sera)(?: \S+)? ${TELL}|(?:il|elle|ils|votre \p{L}+|vos \p{L}+) (?:\S+ )?(?:apprendr|saur|découvrir)\p{L}* (?:\S+ )?(?:que|qu'|comment|pourquoi|ce que) ?(?:vous|il|elle|on)(?: \S+){0,6}
(?:j'appelle|j'appellerai|je (?:préviens|préviendrai|contacte|contacterai|joins|téléphone|raconte|raconterai|dirai|vais (?:voir|appeler|prévenir|trouver|en parler)|parlerai|m'adresse\p{L}*|passe par|remonte\p{L}*)|nous (?:appel|prévien|contact|inform|avert|nous adress|remont|parler|en parl|écri)\p{L}*|on (?:appelle|prévient|contacte|en parle)) (?:\S+ ){0,3}(?:à |au |avec |de |chez |jusqu'au |jusqu'à )?(?:votre|vos|le|la|l'|leur|au) ?${BOSS}(?: \S+){0,3}
(?:coup de (?:fil|téléphone)|mot|courrier|lettre|mail|signalement|appel|visite|petit tour|dénonciation) (?:\S+ ){0,2}(?:à|au|aux|chez|auprès de|vers) ?(?:la |le |les |l')?${OFFICE}(?: \S+){0,4}|${OFFICE} (?:\S+ ){0,6}(?:ravi\p{L}*|intéress\p{L}*|curieu\p{L}*|content\p{L}*|d'apprendre|adorer\p{L}*|jeter un œil|plaisir|aimer\p{L}*|fouiller|contrôl\p{L}*|débarqu\p{L}*)(?: \S+){0,3}
(?:votre|vos|ta) ${BOSS}(?: \S+){0,2} (?:est|sont|est-elle|est-il|sont-ils|sait|savent|sait-elle|sait-il|savent-ils)(?: déjà| bien| seulement)? (?:au courant|que vous|ce que vous|comment vous|pour)(?: \S+){0,3}|c'est (?:votre|vos|à votre|à vos|la|au) ${BOSS},? (?:\S+ ){0,6}(?:qui )?(?:recevr|paier|payer|règler|régler|trinquer|sera|appell|appel|écri)\p{L}*(?: \S+){0,3}|(?:actionner|appeler|poursuivre|faire jouer|se retourner contre|contacter|solliciter) (?:\S+ )?(?:la|votre|le|en) (?:caution|garante?|garantie|cautionnement)(?: \S+)?|(?:caution|garante?) (?:\S+ ){0,4}(?:devra|paiera|recevra|sera (?:appelée?|sollicitée?|poursuivie?)|assumera)(?: \S+)?
(?:petites créances|commandement de payer|titre exécutoire|injonction de payer|saisie-\p{L}+|papier (?:timbré|bleu)|exploit d'huissier|voie de droit|la voie (?:légale|judiciaire|officielle)|(?:aller|monter|plaider|traîner|tirer|convoquer|citer|rendez-vous|retrouv\p{L}*|revoir|reverr\p{L}*)(?: \S+){0,2} (?:au tribunal|en justice|devant (?:le|un|la) \p{L}+|au palais|à la barre|en conciliation))(?: \S+)?|plutôt (?:que |qu')?(?:\S+ )?(?:par|devant|via|avec|à) (?:\S+ )?(?:papier timbré|avocats?|huissiers?|juge|tribunal|conseils|barre|tiers)|sans (?:passer|avoir à passer|devoir passer) (?:par|devant) (?:\S+ )?(?:avocats?|huissiers?|juge|tribunal|justice|tiers|contentieux)
(?:plus|pas|aucune?)(?: un| une)?(?: seule?)? ${GOODS}(?: \S+){0,3} (?:ne )?(?:sort|part|quitt|bouge|arriv|franchi|entr|ser|viendr|pass|mett)\p{L}*(?: \S+){0,3}
(?=[\s\S]*${FORCE})(?:votre|vos|le|la|les|l')(?: ?\S+){1,3} (?:ne )?(?:soi(?:t|ent)|sera|seront|serait|seraient|pourrai\p{L}* être|peut être|peuvent être|va être|vont être|pourra être) (?:pas |plus |alors |aussi |tout simplement |simplement )*(?:livré|désactivé|coupé|débranché|bloqué|suspendu|arrêté|fermé|éteint|verrouillé|désinstallé|résilié|effacé|supprimé|mis hors|hors service|dépanné|entretenu|chauffé|ravitaillé|servi|récupéré|retenu)\p{L}*(?: \S+){0,3}
(?:verrouill|désactiv|coup|bloqu|débranch|éteindre|éteign)\p{L}* (?:\S+ ){0,4}à distance|(?:désactiv|coup|bloqu|débranch|verrouill|effac|supprim)\p{L}* (?:\S+ )?(?:votre|vos|tes|ton) (?:\p{L}+ )?(?:alarme|chauffage|site|compte|accès|ligne|électricité|eau|gaz|connexion|boîtes?|mails?|badge|caméras?|caisse|serveur|logiciel|boutique|abonnement|téléphone|internet|licence|page)s?(?: \S+)?
(?:je|j'|nous|on) (?:en )?(?:pass|fer|fais|parl|mettr|met)\p{L}* (?:\S+ )?(?:passer )?le mot (?:\S+ )?(?:aux?|à|auprès|dans)(?: \S+){0,3}|(?:publi|post|partag|racont|affich|diffus|mett)\p{L}* (?:\S+ ){0,5}(?:sur |dans )(?:\S+ )?(?:facebook|google|linkedin|instagram|tiktok|trustpilot|internet|les réseaux|whatsapp|twitter|la vitrine|la porte|le journal|la presse)(?: \S+){0,3}
`,
  ),
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK, unless: KIND_OTHERWISE },
    String.raw`
${OTHERWISE},? (?:\S+ ){0,2}(?:je|j'\p{L}+|nous|on|c'est|ce sera|ce serait|il|elle|ils|votre|vos|la|le|les|l'\p{L}+|ça|cela|quelqu'un|d'autres|vous)(?: \S+){1,8}
`,
  ),
  ...saidAs(
    {
      ...CHARGE,
      suggestion: '',
      unless: String.raw`(?:aucun\p{L}*|sans (?:frais|supplément)|pas (?:facturé|compté|de frais)|gratuit\p{L}*|offert\p{L}*|offr\p{L}*|rien|commandé\p{L}*|devis|option|vous (?:souhait|voul|prenez|préfér|aimeri|demand)\p{L}*|remis\p{L}*|avoir de|erreur|rembours\p{L}*|à notre charge|pour nous|livré\p{L}*|livraison|quantité|pièces de plus|jours? de plus|mètres? de plus|catalogue|location|chambre|nuit)(?!\p{L})`,
    },
    String.raw`
(?:temps|heures?|appels?|courriers?|lettres?|recommandés?|déplacements?|trajets?|essence|timbres?|relances?|rappels?|démarches?|visites?|dérangements?|paperasse|soirée|énervement)(?: \S+){0,9} (?:je|nous|on|c'est) (?:vous )?(?:le|la|les|l'|à vous|pour vous|en)(?: \S+)?(?: ?(?:factur|compt|ajout|rajout|mett|met|pay|refactur|imput|déduir|vous)\p{L}*)?(?: \S+)?(?= *[.,!;]|$)|(?:appels?|courriers?|lettres?|recommandés?|déplacements?|relances?|rappels?|visites?|mises? en demeure|coup de fil|passages?)(?: \S+){0,4} (?:est|sont|sera|seront|a été|ont été|vous est|vous sont) (?:\S+ )?(?:facturé|compté|débité|imputé|ajouté|porté|refacturé|tarifé)\p{L}*(?: \S+){0,3}
(?:j'|nous |on )arrondi\p{L}* (?:\S+ ){0,3}à \S+|(?:pour (?:la|ma|notre|votre) (?:peine|patience|lenteur|retard|trouble)|pour (?:le trouble|le dérangement|vous apprendre)),? (?:\S+ ){0,5}\d[\d.,]*(?: \S+)?
\d[\d.,]* ?(?:€|euros?|\$|francs?|chf|dollars?|piasses?|piastres?|balles)? par (?:jour|semaine|mois|nuit) (?:\S+ )?(?:de |d'|pour )?(?:gardiennage|stockage|parking|retard|entreposage|garde|immobilisation|attente|dépassement)(?: \S+)?|c'est \d[\d.,]* ?(?:€|euros?|\$|francs?|chf|dollars?|piasses?|balles)? (?:le|la|l'|par|chaque|de plus|en plus|de l') ?(?:déplacement|visite|appel|lettre|courrier|rappel|relance|recommandé|heure|jour|semaine|coup de fil|passage|retard)?(?: \S+)?
(?:l'|les |mon |ma |mes |nos |notre )?(?:heure|heures|honoraires|facture|note|frais) (?:de |d')?(?:mon |ma |notre |nos |l'|du |de l')?(?:avocate?|huissier|comptable|conseil|juriste|notaire)(?: \S+){0,3} (?:est|sont|sera|seront|c'est) (?:pour|à) (?:vous|votre)(?: \S+)?
(?:char(?:g|ge)|compt|factur|ajout|rajout|demand|pay|paie|mett|met|pren|coût)\p{L}* (?:\S+ ){0,3}\d[\d.,]* ?(?:€|euros?|\$|francs?|chf|dollars?|piasses?|piastres?|balles)? (?:de plus|en plus|en sus|supplémentaires?|de mieux|d'extra|additionnels?)(?: \S+){0,2}|(?:sera|seront|fera|passe|passera|devient|deviendra|serait|c'est) (?:\S+ ){0,3}\d[\d.,]* ?\S{0,5} au lieu de \d[\d.,]*|\d[\d.,]* ?\S{0,5} (?:et non|et plus|plutôt que|au lieu de) \d[\d.,]* ?\S{0,5} (?:\S+ )?(?:dès|à partir|le mois|en janvier|si|vu|à cause|pour)(?: \S+)?|(?:réactivation|reconnexion|remise en (?:service|route|ligne)|réouverture|déblocage|frais de \p{L}+|traitement|administration) ?: ?\d[\d.,]*(?: \S+)?|(?:on|nous|je) (?:vous )?(?:repass|pass|remett|remet|bascul|factur)\p{L}* (?:\S+ )?(?:au|le) (?:plein tarif|tarif (?:sans remise|plein|normal|fort|de base))(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...HURRY,
      suggestion: "d'ici le 15 décembre",
      unless: String.raw`(?:semer|planter|s'inscrire|profiter|réserver|commander|neige|gel|saison|spectacle|livr\p{L}*|merci|remerci\p{L}*|vous rassurer|technicien|pas besoin|inutile)(?!\p{L})`,
    },
    String.raw`
(?:tant qu'il|pendant qu'il|avant qu'il ne soit|quand il) (?:\S+ )?(?:en )?(?:est |soit )?(?:encore |trop )?(?:temps|tard)|(?:tant|pendant) (?:que|qu') ?(?:c'est|ce sera|vous (?:le )?pouvez|il est)(?: \S+)? (?:encore |toujours )?(?:possible|temps|pouvez)|(?:plus que|ne (?:vous )?reste que|reste plus que|encore) (?:\d+|une?|deux|trois|quatre|quelques) (?:jours?|heures?|minutes|petits jours) (?:\S+ )?(?:pour|avant|et)(?: \S+){0,2}|(?:compteur|chrono|chronomètre|compte à rebours|horloge|minuterie) (?:\S+ )?(?:est )?(?:lancé|parti|commencé|tourne|démarré|court|défile|enclenché)|drette là|au plus sacrant|(?:tu|tout)[- ]suite là|là,? maintenant|dernière limite|dernier carat|ultimatum|délai (?:de rigueur|impératif|non négociable|couperet)|sans attendre (?:une|un|\p{L}+) (?:jour|minute|heure|seconde)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...FINAL_WORD,
      suggestion: 'un mot sur votre facture',
      unless: String.raw`merci|remerci\p{L}*|commande|catalogue|promo\p{L}*`,
    },
    String.raw`
(?:je|nous|on) (?:ne )?(?:le |la |vous le |me |nous |vous )*(?:répèt|redir|redemander|réécrir|réclamer|rappeler|répèter)\p{L}* (?:pas|plus)(?: \S+){0,3}|(?:ici|là|avec ceci|avec ce (?:mail|message|mot)) (?:\S+ )?(?:s'arrêtent?|se terminent?|finissent?|prennent fin) (?:\S+ )?(?:mes|nos|les) (?:rappels?|relances?|messages?|courriers?|lettres?|gentillesses?|politesses?)|(?:mes|nos|les) (?:rappels?|relances?|messages?|courriers?|lettres?) (?:\S+ )?(?:s'arrêtent?|se terminent?|prennent fin|finissent)(?: \S+)?|il n'y en aura (?:pas|plus) (?:d'autres?|de (?:suivant|troisième|quatrième|cinquième))\p{L}*
`,
  ),
];
