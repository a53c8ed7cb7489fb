import { AMOUNT_IN_WORDS, CHARGE } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const MONEY = String.raw`(?:\d[\d.,]*(?: \d{3})?(?:[.,]-{1,2}|[.,]–)? ?(?:€|euros?|eur|francs?|chf|fr\.|dollars?|\$|piastres|livres))`;
const PERCENT = String.raw`(?:\d[\d.,]* ?(?:%|pour cent|p\. ?c\.))`;
const REMINDER = String.raw`(?:rappels?|relances?|courriers?|lettres?|envois?|sommations?|mises? en demeure|messages?|mails?|avis|démarches?|retards?|traitement|gestion|dossiers?|secrétariat|peines?|dérangement|temps|administration|recouvrement|recommandés?|timbres?|appels?|impayés?|rejets?)`;

/** Charges that are invented or announced, by the ways of saying them. */
export const FRENCH_CHARGES: readonly WordEntry[] = saidAs(
  {
    ...CHARGE,
    suggestion: '',
    unless: String.raw`(?:était une erreur|par erreur|renon\p{L}*|personne ne vous|avez intérêt|à nos frais|aucun\p{L}*|sans|pas de|pas d'|ni|jamais|rien|gratuit\p{L}*|offert\p{L}*|offrons|offre|cadeau|remboursée?s?|retiré\p{L}*|annulé\p{L}*|retirons|annulons|supprimé\p{L}*|effacé\p{L}*|à notre charge|pour nous|pour notre compte|nous (?:prenons|payons|assumons)|devis|prévu\p{L}* (?:au|dans|à la)|inchangé\p{L}*|échéancier|intérêt (?:que|pour)|bon de commande|commandé\p{L}*|tva|avoir|en moins|baisse\p{L}*|réduc\p{L}*|remise de \d|déduit\p{L}*|acompte|versement de|votre (?:virement|paiement|versement)|(?:ne|n') ?(?:\S+ ){0,3}(?:factur|compt|ajout|coût|demand|port|augment|chang|prend|pren|réclam|appliqu|entraîn)\p{L}* (?:pas|rien|jamais|aucun\p{L}*|plus)|plus cher que|(?:prix|tarifs?) (?:\S+ ){1,4}(?:a|ont) (?:\S+ )?(?:augment|baiss|grimp|mont)\p{L}*|compte épargne|conséquences|frais (?:et dispos?|de (?:port|livraison|transport|déplacement|douane|expédition|voyage))|(?:fruits?|légumes?|produits?|poissons?|pain|air|temps|crème|fleurs?) (?:\p{L}+ )?frais)(?!\p{L})`,
  },
  String.raw`
(?:ajout|compt|factur|imput|réclam|demand|prélèv|perce[vç]|port|mett|met|appliqu|débit|exig|rajout|retien|report|ser|retenons|inscri|coût|coûter|pren)\p{L}* (?:\S+ ){0,5}?${MONEY} (?:\S+ )?(?:pour|par|de|d'|en|à titre|au titre|supplémentaires?) (?:\S+ ){0,2}(?:${REMINDER}|frais|plus|supplément|sus|jour|semaine|mois|dédommagement|débours|indemnité)(?: \S+)?
${MONEY} (?:pour|par|de|d'|au titre (?:de|du)) (?:\S+ ){0,2}(?:${REMINDER}|frais|jour de retard|supplément|plus(?= *[.,;!]|$)|pénalité|dédommagement)(?: \S+)?|(?:plus|\+|en plus|ajoutez|comptez|rajoutez|ajouter|augmenté\p{L}* de|majoré\p{L}* de|auxquels? s'ajout\p{L}*|s'ajout\p{L}*|s'y ajout\p{L}*) (?:\S+ ){0,2}(?:${MONEY}|\d[\d.,]*) (?:\S+ )?(?:pour|par|de|d')? ?(?:\S+ )?(?:${REMINDER}|frais|plus|peines?|jour|mois|semaine|retard)
(?:rappel|relance|sommation|lettre|courrier|retard|recommandé|envoi)s? ?(?:\S+ ){0,3}(?::|=|à|de|coûte\p{L}*|(?:est|sera|seront|vous) facturée?s?|facturer\p{L}*|comptée?s?|tarif\p{L}*|est de|vaut|est à|revient à|est de|s'élève à|vous en coûte\p{L}*) ?(?:\S+ ){0,2}(?:chf |fr\. ?|€ ?|\$ ?)?\d[\d.,]*(?:[.,]-{1,2}| ?(?:€|euros?|eur|francs?|chf|dollars?|\$))? ?(?:de plus|en plus|par jour|frais)?(?= *[.,;!:]|$| (?:seront|sera|vous|par|pour|en sus))
(?:frais|taxe|forfait|participation|droits?|honoraires|débours|dépens|émoluments|surtaxe|redevance|commission|coûts?|provision|contribution) (?:\S+ )?(?:de |d'|du |aux |à la |pour |forfaitaires? (?:de |d')?)(?:\S+ )?(?:${REMINDER}|avocat\p{L}*|huissier\p{L}*|contentieux|justice|relance|poursuites?|facturation|procédure|banque|retour)(?: \S+){0,3}|(?:honoraires|débours|dépens|émoluments) (?:\S+ ){0,5}(?:vous|votre|imput\p{L}*|charge|ajout\p{L}*|répercut\p{L}*|réclam\p{L}*)(?: \S+)?|(?:nos|les) débours
(?:frais|surcoûts?|suppléments?|coûts?|intérêts|pénalités?|indemnités?|majorations?|somme|forfait) (?:\S+ ){0,6}(?:s'ajout|s'y ajout|viendr|viennent|port|imput|répercut|couri|courr(?!ier|iel)|courent|commenc|grimp|augment|tomb|vous ser|seront d|sera d|mis à|mise? à|incomb|s'accumul|s'impos|appliqu|prélev|débit|échoi)\p{L}*(?: \S+)?|(?:ajout|appliqu|calcul|factur|répercut|report|mett|met|imput|exig|port)\p{L}* (?:\S+ ){0,4}(?:frais|intérêts?|agios|pénalités?|indemnités?|majorations?|supplément|surcoût|débours|coûts?|dépens|honoraires|commission|forfait)(?: \S+)?
intérêts? ?: ?\S+|intérêts? (?:\S+ ){0,4}(?:retard|${PERCENT}|légal|taux|jour|mois|courr?\p{L}*)|${PERCENT} (?:\S+ ){0,2}(?:l'an|par an|par mois|mensuel\p{L}*|par jour|par semaine|de retard|de plus|d'intérêts?|de majoration|de pénalités?|courr\p{L}*)|(?:major|augment|alourdi|gonfl|grimp|grossi|enfl)\p{L}* (?:\S+ ){0,3}(?:de )?(?:${PERCENT}|${MONEY})
(?:montant|somme|note|addition|dette|solde|facture|total|créance|ardoise) (?:\S+ ){0,6}(?:alourdi|grossi|gonfl|grimp|augment|major|enfl|salé|doubl|monter|montera|monte|croît|croîtra)\p{L}*(?: \S+)?
(?:passe|passera|passe à|grimpe|monte|montera) (?:\S+ ){0,2}(?:de )?\d[\d.,]* ?\S* à \d[\d.,]* ?\S*(?: \S+){0,3}? (?:retard|rappel|relance|faute|frais|si vous|sans|défaut|demain|passé|dès)|(?:en raison|à cause|du fait|vu) (?:du|de votre|de ce|le) retard,? (?:\S+ ){0,6}(?:à payer|s'élève|passe|ajout|major|factur|compt)\p{L}*(?: \S+){0,2}
retards? (?:\S+ ){0,3}(?:coût\p{L}*|factur\p{L}*|se pai\p{L}*|a un prix|se paye|pénalis\p{L}*)(?: \S+){0,3}|(?:vous |en |le )?(?:coûter\p{L}*|reviendra|coûte) (?:\S+ ){0,4}(?:plus|cher|davantage|supplément|par jour|en sus)(?: \S+){0,2}|arrondi\p{L}* (?:\S+ ){0,3}à \S+ (?:\S+ ){0,3}(?:pour|vu|à cause)(?: \S+){0,2}|plus vous attendez(?: \S+){0,5}
(?:perd|retir|annul|supprim|reprend|repren|refactur|caduque)\p{L}* (?:\S+ ){0,4}(?:remise|escompte|rabais|ristourne|réduction)(?: \S+){0,3}|(?:remise|escompte|rabais|ristourne|réduction) (?:\S+ ){0,6}(?:perd|refactur|reprise|repris|caduque|tomb|retirée?)\p{L}*(?: \S+)?
(?:à titre (?:de|d')|en guise de|comme) ?(?:dédommagement|indemnité|indemnisation|compensation|pénalité|clause pénale|dommages)(?: \S+){0,3}|dédommag\p{L}*|indemnité(?:s)?(?: \S+){0,2}|clause pénale|pénalités?(?! (?:sifflée|tirée|de jeu))(?: \S+)?|agios|surfactur\p{L}*|majorations?(?: \S+)?|astreinte
`,
);

/** That a message is about money owed, without the word "facture". */
export const FRENCH_MONEY_MATTERS: readonly WordEntry[] = [
  ...saidAs(
    {
      ...AMOUNT_IN_WORDS,
      isOnlyMoney: true,
      unless: `en retard (?:de S+ (?:minutes?|min|heures?|h) )?(?:au|à|chez|pour (?:le|la|notre|votre)) (?:S+ )?(?:rendez-vous|réunion|cours|train|vous|bureau)|minutes|quart d'heure|(?:notre|mon|de notre|petit|livraison|du|désolé) retard|retard (?:de (?:livraison|notre|la livraison|train|chantier)|du)`,
      suggestion: 'Une petite question',
    },
    String.raw`
(?:une|votre|l'|petite|vieille) ?ardoise|(?:la|votre) note (?:du|de|d')(?: \S+)?|régularis\p{L}*|loyers?|cotisations?|addition|coordonnées bancaires|RIB|IBAN|banque|bancaire|tarif|prix|devis signé|encaiss\p{L}*|(?:tranche|mensualité|échéance)s?|affaire d'argent|financi\p{L}*|financements?|budget|fonds|sous(?= *$)|dus(?= *$)|dues?|(?:montant|solde|loyer|somme|est|sont|reste|restent) dus?|dois|devez|devons|doit
(?:points?|postes?|lignes?|pièces?|écritures?|positions?|choses?|éléments?|affaires?|dossiers?|sujets?|questions? (?:comptable|financière)) (?:\S+ )?(?:ouvert|en suspens|en attente|en souffrance|non sold|à solder|à régulariser|à régler|restant|resté|qui (?:reste|traîne)|à clore|à apurer|à lettrer)\p{L}*
(?:reste|restent|restant|resté\p{L}*|encore) (?:\S+ )?(?:ouvert|dû|due|à (?:payer|régler|verser|percevoir|solder|recevoir)|en suspens|sans suite|non)\p{L}*(?: \S+)?|ce qui (?:reste|est) (?:ouvert|dû|à)\p{L}*(?: \S+)?|(?:votre|vos|le|un|en|du|petit|léger|de) retards?|en souffrance|en attente(?= (?:depuis|de))|toujours (?:rien|pas) (?:reçu|vu|versé|arrivé)
(?:vers|rembours|encaiss|acquitt|sold|crédit|débit|prélev)(?:é|ée|és|ées|er|ez|ons|ement|ements)|(?:septembre|octobre|août|juillet|juin) (?:encore|toujours) (?:ouvert|dû)|(?:les|des|vos|nos|pour|de|aux?) (?:\S+ )?\d{2,}[\d.,]*(?: \d{3})*(?= *$)
(?:trimestre|mois) (?:impayé|dû|de (?:septembre|octobre|août|juillet|juin) (?:dû|ouvert))|(?:les|vos|nos) comptes|mise à jour (?:de|du) (?:votre )?(?:compte|dossier client|situation)|situation (?:de (?:votre )?compte|comptable|financière)|apurement|lettrage|échu\p{L}*|créance\p{L}*
`,
  ),
];
