import { DECIDABLE_STEP, HINT, TELLING_OTHERS } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Écrivez-moi ou appelez-moi, nous trouverons une solution.' };
/** What belongs to the customer and can be taken away, with who owns it. */
const YOURS = String.raw`(?:(?:votre|vos|tes?|ton|ta|le|la|les|l'|cet?t?e?) ?(?:\p{L}+ )?(?:sites?|pages?|boutique|données|comptes?|profils?|espaces?|accès|licences?|abonnements?|lignes?|badges?|cartes?|services?|connexion|courriels?|boîtes?|hébergement|domaine|électricité|eau|gaz|chauffage|téléphone|alarme|adhésion|inscription|cours|contrats?|garantie|serveurs?|sauvegardes?|logiciels?|fonctionnalités?|livraisons?|commandes?|approvisionnements?|encours|prestations?|conditions|places?|location|box|annonces?|référencement))`;
const TAKEN = String.raw`(?:mise?s? (?:hors (?:ligne|service)|en pause|sous clé|à l'arrêt|en attente|au rebut|en veille)|supprimée?s?|effacée?s?|restreinte?s?|limitée?s?|réduite?s?|fermée?s?|verrouillée?s?|désactivée?s?|suspendue?s?|bloquée?s?|gelée?s?|rétrogradée?s?|clôturée?s?|résiliée?s?|coupée?s?|retirée?s?|déconnectée?s?|interrompue?s?|annulée?s?|révoquée?s?|rompue?s?|arrêtée?s?|stoppée?s?|dénoncée?s?|perdue?s?|redonnée?s?|réattribuée?s?|cédée?s? à (?:un|d')\p{L}* ?\p{L}*)`;
const WILL_BE = String.raw`(?:ser(?:a|ont|ait|aient)|va être|vont être|pourr(?:a|ont|ait|aient) (?:être|se voir)|devr(?:a|ont|ait|aient) être|risqu\p{L}* d'être|peu(?:t|vent) être|finir(?:a|ont) (?:par être )?)`;
const KIND = String.raw`(?:à votre demande|comme (?:vous|convenu|prévu|demandé|souhaité|annoncé|chaque)|si vous (?:le )?(?:souhaitez|voulez|préférez|désirez)|vous (?:l'|nous )?(?:avez|aviez) (?:\S+ )?(?:demandé|souhaité|résilié|annulé)|maintenance|mise à jour|migration|travaux|compteur|chantier|grue|vacances|congés|fêtes|noël|inventaire|météo|neige|grève|tempête|dimanche|jour férié|rgpd|sauvegardée?s|remboursée?s?|erreur|déménag\p{L}*|excus\p{L}*|désolée?s?|rassur\p{L}*|selon la loi|dix ans|remplacée?s?|le temps d\p{L}*|de (?:\d{1,2}|midi|minuit)(?: h\p{L}*)? (?:à|et)|entre \d{1,2} ?h|réserv\p{L}*|gard\p{L}*|acompte|merci (?!de (?:pay|régl|vers|vir|procéd|sold))|remerci\p{L}*)(?!\p{L})`;
const KIN = String.raw`(?:amie?|cousine?|beau-frère|belle-sœur|frère|sœur|oncle|tante|copain|copine|neveu|nièce|mari|femme|voisine?|fils|fille|père|gendre|camarade|connaissance|contact)s?`;
const LAW = String.raw`(?:barreau|parquet|palais|police|gendarmerie|tribunal|fisc|impôts|huissiers?|avocate?s?|juges?|juristes?|procureur|gendarmes?|policiers?|urssaf|journaux|presse|télé|banque de france)`;
const PEOPLE = String.raw`(?:clients?|clientèle|fournisseurs?|employeurs?|patronn?e?s?|chefs?|associée?s?|actionnaires?|banqu(?:e|ier|iers|ière)|confrères?|collègues?|assureurs?|bailleurs?|propriétaires?|franchiseur|siège|direction|maison mère|concurrents?|partenaires?|donneurs? d'ordre)`;
const LAWYER = String.raw`(?:avocate?s?|huissiers?|conseils?(?: juridiques?)?|juristes?|commissaires? de justice|maître \p{L}+)`;

/** Threats in frames: who acts, what is taken, who suffers. */
export const FRENCH_THREAT_FRAMES: readonly WordEntry[] = [
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK, unless: KIND },
    String.raw`
${YOURS}(?: \S+){0,4} ${WILL_BE} (?:\S+ ){0,2}(?:(?:restreint|limité|réduit|suspendu)e?s?,? (?:puis|et|voire) )?${TAKEN}
${YOURS}(?: \S+){0,7} (?:n'est|ne sera|n'était|ne serait|ne sont|ne seront) (?:plus|pas) (?:\S+ )?(?:garantie?s?|assurée?s?|maintenue?s?|accessibles?|disponibles?|renouvelée?s?|prolongée?s?|reconduite?s?|servie?s?)(?: \S+){0,3} (?:si|tant que|sans|faute|jusqu'|avant (?:paiement|règlement))
(?:nous|je|on|il faudra|va|vais|allons|devr\p{L}*|pouvons|peux|contraint\p{L}*|obligé\p{L}*) (?:\S+ ){0,4}?(?:désactiv|suspend|coup|bloqu|supprim|effac|restreind|résili|clôtur|rompr|débranch|déconnect|verrouill|révoqu|gel)(?:er|erons|erai|era|ons|re|rons|rai|ra|ir|irons|irai|e) (?:\S+ ){0,2}?(?:votre|vos|ton|ta|tes)(?: \S+)?
(?:fai(?:re|sons|t)|fer(?:ons|ai|a|ont)|mett(?:re|ons|rons|rai)) (?:\S+ )?(?:blocage|opposition|main basse|un gel)(?: \S+){0,3} (?:comptes?|biens|marchandises?|stock|salaires?)(?: bancaires?)?
(?:comptes?|salaires?|paie|paye|biens|meubles|loyers|véhicules?|camions?|camionnettes?|stock|matériel|maison|revenus|recettes|machines?)(?: \S+){0,3} (?:être |ser(?:a|ont|ait|aient) |serez )(?:\S+ )?(?:saisie?s?|vendue?s? aux enchères|pris en gage|mise?s? sous séquestre|bloquée?s?|gelée?s?|retenue?s?)
(?:mett|mis|mise)\p{L}* (?:\S+ ){0,5}(?:en|aux) poursuites?|(?:vous|tu|votre (?:société|entreprise|maison)) (?:ser(?:ez|as|a)|allez être|risquez d'être|pourriez être|pourrait être) (?:\S+ )?(?:poursuivi|assigné|cité|convoqué|condamné|traduit|saisi|inscrit|signalé|fiché|exclu|radié|dénoncé|expulsé|mis en faillite|mise en faillite|attaqué|tenue? responsable|personnellement)\p{L}*(?: \S+)?
(?:rendez-vous|rencontr\p{L}*|voir|vois|parl\p{L}*|appel\p{L}*|consult\p{L}*|téléphon\p{L}*|contact\p{L}*|déjeun\p{L}*) (?:\S+ ){0,3}(?:chez|avec|à|mon|notre|nos|un) (?:mon |ma |notre |nos |un |une )?${LAWYER}(?= *[.,!;…]|$| (?:lundi|mardi|mercredi|jeudi|vendredi|demain|ce|cette|la semaine|hier|s'il|si|et|pour (?:cette|ce|la|votre|vous)|à ce sujet|en))
(?:voie|phase|période|étape|stade|règlement|démarche|terrain|procédure|recouvrement|tentatives?) (?:à l')?amiables? (?:\S+ ){0,3}(?:terminé|fini|clos|épuisé|achevé|fermé|dépassé|prend fin|touche à sa fin|a échoué|ont échoué|s'arrête|cesse|n'a|derrière nous)\p{L}*|(?:quitt|sort|abandonn|renon|fin)\p{L}* (?:\S+ ){0,3}(?:de |à )?(?:la voie |la phase |du terrain )?(?:l'|de l')?amiable|(?:plus|autrement) (?:à|qu'à) l'amiable|passer\p{L}* (?:\S+ )?(?:par la|à la|en|au) (?:case |voie |phase |mode )?(?:judiciaire|contentieu\p{L}*|tribunal|huissier|justice)
(?:fai(?:re|s|sons|t)|fer(?:ai|ons|a)|en) (?:\S+ )?appel à (?:quelqu'un|un tiers|des tiers|une? professionnel\p{L}*|d'autres|une? spécialiste|des spécialistes|des gens|la force publique|la justice|un huissier|un cabinet)(?: d'autre)?|(?:force publique|forces de l'ordre)|(?:rendre|rendr|rend|tenir|tenu|responsab|engag)\p{L}* (?:\S+ )?(?:personnellement|responsabilité personnelle|sur vos biens propres|sur votre patrimoine)(?: \S+)?
(?:afin d'|pour |de quoi |et vous |si vous voulez |préférez |vous )?(?:éviter|évitez|évitons|épargner|épargnez|éviterez)(?:-vous)?,? (?:\S+ ){0,3}?(?:désagréments?|ennuis?|complications?|poursuites|procédures?|procès|démarches? (?:judiciaire|légale|supplémentaire)s?|déconvenues?|contentieux|huissiers?|interruptions?|coupures?|suspensions?|résiliation|fermeture|blocage|saisies?|désactivation|limitations?|tracas|le pire|mesures|conséquences|toute suite|une escalade)(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...HINT,
      ...ASK,
      unless: String.raw`(?:merci|remerci\p{L}*|bravo|félicit\p{L}*|météo|orage|neige|chantier|jardin|recette|plaisir de vous|(?:nous sommes|je suis) (?:\S+ )?(?:désolé|navré)\p{L}*|pour nous aider|vous recommand\p{L}*)(?!\p{L})`,
    },
    String.raw`
(?:ne |n')(?:nous |me |m'|y )?(?:arrêter|rester|contenter|lâcher|abandonner|renoncer|céder|reculer|en rester)\p{L}* (?:certainement |sûrement )?(?:pas|jamais|rien|devant rien)(?: (?:là|l'affaire|d'un pouce|le morceau|prise|de sitôt|si facilement|aussi facilement|de ça|de cela)(?= *[.,!;]|$))|ne lâch\p{L}* (?:pas|jamais|rien)(?: \S+){0,2}|ne (?:me |nous )(?:\p{L}+ )?(?:pouss|cherch|tent|provoqu|énerv|mett)\p{L}* pas(?: (?:à bout|en colère|trop|à l'?\p{L}*))?|(?:pouss|poussé)\p{L}* à bout
(?:se |nous |me )(?:\S+ )?(?:servir|payer|rembourser|serve|paie|rembourse|servirons|servirai)(?: \S+){0,2} sur (?:votre|vos|le|la|les)(?: \S+)?|(?:couvr|rembours|suffir|dédommag|pay)(?:ir|er|e|ira|era|irait|erait|rait|rirait)\p{L}* (?:\S+ ){0,2}(?:ce que vous (?:nous |me )?devez|votre dette|l'ardoise|la dette)
(?:saur|all|ir|entend|compt)\p{L}* (?:bien )?(?:nous|me|m'|à nous) (?:y )?(?:faire )(?:payer|entendre|respecter|rembourser|comprendre)(?: \S+)?|(?:moyens?|façon|manière|possibilité) de (?:\S+ )?(?:nous |me |se |vous )?faire (?:payer|entendre|respecter|comprendre|plier|céder)(?: \S+)?
(?:${KIN}) (?:\S+ ){0,2}(?:au|à la|aux|du|de la|dans la|dans les|chez les|est|qui est|qui travaille) (?:\S+ ){0,2}${LAW}(?: \S+){0,4}
(?:serai\p{L}*|est|soit|trouv\p{L}*) (?:\S+ )?(?:ennuyeux|dommage|embêtant|bête|fâcheux|malheureux|regrettable|triste|gênant|idiot|stupide)(?: \S+)? (?:que|qu'|si) ?(?:votre|vos|la|le|les|l'|on|cela|nous|je|vous|une?|certain\p{L}*)(?: ?\S+){1,10}
(?:viendr|reviendr|pass|repass)\p{L}* (?:\S+ )?(?:tous les|chaque) (?:matins?|jours?|soirs?|semaines?)|à (?:ses|leurs|vos|tes) dépens|ne comptez plus (?:\S+ )?sur(?: \S+)?|(?:rira|rit|riront|rirons) (?:bien )?(?:bien|le dernier|moins|jaune)(?: \S+){0,3}|(?:on|vous|nous) (?:\S+ )?verr(?:a|ez|ons) (?:bien )?(?:qui|ce qui (?:se passe|arrive|suit|vous)|ce que (?:ça|cela) (?:donne|fait|coûte)|comment (?:vous|ça|cela) (?:finit|finira|tourne|allez|sortirez|réagirez))(?: \S+){0,3}|(?:vous|faudra pas|faudra) (?:\S+ )?(?:vous )?(?:étonner|plaindre)(?:ez)?(?: pas)? (?:\S+ )?(?:de (?:la suite|ce qui|voir|rien|recevoir)|si|ensuite|après)(?: \S+){0,3}
(?:vaudrait|vaut|serait|fera\p{L}*|ferez|feriez) (?:\S+ )?(?:mieux|préférable|plus sage|prudent) (?:\S+ )?(?:pour (?:vous|ta|votre)|pour tout le monde)(?: \S+)?|(?:je|nous|on) (?:ne )?(?:vous )?(?:n'?en )?(?:en )?(?:dis|dirai|disons|dirons) pas (?:plus|davantage)|je n'en dis pas (?:plus|davantage)|suivez mon regard|vous voyez (?:très bien )?ce que je veux dire|(?:pas envie|voudriez pas|voulez pas|aimeriez pas|préférez ne pas) (?:de )?(?:savoir|connaître|découvrir|voir) (?:\S+ ){0,2}(?:ce qu\p{L}*|la suite|comment|de quoi)(?: \S+){0,3}
(?:y laisser|y perdre|y passer|perdre|y laisserez|perdriez) (?:\S+ )?(?:votre|vos|ta|la) (?:maison|chemise|toit|entreprise|commerce|société|licence|permis|place|emploi|travail|job|patente|logement|plumes)|(?:puni|punissable|passible|réprimé|sanctionné)\p{L}* (?:par|d|de)(?: ?\S+){0,3}|(?:c'est|ça s'appelle|cela s'appelle|s'apparente à|relève) (?:\S+ )?(?:du|de la|de l'|un|une) ?(?:vol|abus|escroquerie|délit|fraude|filouterie|grivèlerie)(?: et| puni| devant|,)(?: \S+){0,3}
(?:relation|collaboration|partenariat|rapports?|confiance|coopération)s?(?: \S+){0,3} (?:est|sont|sera|seront|serait|seraient|risqu\p{L}*|pourrai\p{L}*|va|vont|reste) (?:\S+ ){0,2}(?:en jeu|compromise?s?|menacée?s?|remise?s? en (?:cause|question)|en péril|en danger|souffrir|pâtir|sur la sellette|tendue?s?|ébranlée?s?|rompue?s?|s'arrêter|prendre fin|terminée?s?)(?: \S+)?
(?:autre|nouvelle|mauvaise|vilaine|fâcheuse) (?:tournure|dimension|direction|couleur)|(?:mont|pass|grimp|hauss)\p{L}* d'un (?:cran|ton|étage|niveau)|(?:épargn|évit|préserv)\p{L}* (?:\S+ ){0,2}(?:désagréments?|ennuis?|tracas|déboires|mésaventures?|la suite|ce qui suit)(?: \S+){0,3}
(?:inform|intéress|mett|signal)\p{L}* (?:\S+ ){0,3}(?:à|au|aux|la|le|les) (?:\S+ ){0,2}(?:fisc|impôts|urssaf|inspection|tva|douanes?|police|onem|fsma|dgccrf|répression)(?: \S+){0,2}
`,
  ),
  ...saidAs(
    {
      ...TELLING_OTHERS,
      ...ASK,
      unless: String.raw`(?:avec plaisir|m'a dit|changement|recommand\p{L}*|merci|bravo|félicit\p{L}*|(?:puis-je|pouvons-nous|dois-je)|avec votre accord|à votre demande|service|accueil|horaires?|changement|une affiche|travaux|vitrine sera|adorer\p{L}*|apprécier\p{L}*|goûter|satisf\p{L}*|promotion)(?!\p{L})`,
    },
    String.raw`
(?:nous|je|on) (?:\S+ )?(?:connaiss\p{L}*|connai[st]|avons|savons|sais|ai|a) (?:\S+ ){0,2}(?:vos|tes|la liste de vos|le numéro de vos?|les coordonnées de vos?|qui sont vos|l'adresse de vos?) (?:\p{L}+ )?${PEOPLE}(?= *[.,!;…]|$| (?:et|aussi|par|mieux|directement))
(?:vos|votre|les|toute la|tous les|tout le|toute|tous vos|la) (?:\p{L}+ )?(?:${PEOPLE}|profession|métier|milieu|secteur|village|quartier|ville|région|presse|journaux|voisins?|famille|femme|mari|épouse|voisinage|immeuble)(?: \p{L}+){0,2} (?:(?:l'apprendr|le saur|en entendr|le verr|le lir|en seront|seront ravis|le découvrir)\p{L}*(?: \S+)?|(?:ser(?:a|ont)|va être|vont être|serait|seraient) (?:\S+ )?(?:mise?s? au courant|informée?s?|avertie?s?|prévenue?s?|alertée?s?|avisée?s?|curieu\p{L}*|intéressée?s?|ravie?s?|contente?s?|surprise?s?|étonnée?s?)(?: \S+){0,3}|(?:pourrai\p{L}*|pourr\p{L}*|va|vont|risqu\p{L}*|devr\p{L}*) (?:bien |aussi |d'|s'y |s')*(?:intéresser|recevoir|apprendre|savoir|entendre|l'apprendre|être (?:informé|mis|prévenu|averti|intéressé)\p{L}*)(?: \S+){0,3})
`,
  ),
];
