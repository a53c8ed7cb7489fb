import { TELLING_OTHERS, TELLING_SHAMES } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Écrivez-moi ou appelez-moi, nous trouverons une solution.' };
const AT_WORK = String.raw`(?:fournisseurs?|employeur|patronn?e?s?|chefs?|cheffe|clients?|clientèle|propriétaire|associée?s?|actionnaires?|partenaires?|confrères?|collègues?|supérieure?s?|direction|siège|comité|concurrents?|franchiseur|milieu|métier|profession|secteur|presse|réseau\p{L}*|banquiers?|assureur)`;
const AT_HOME = String.raw`(?:voisins?|voisines?|voisinage|famille|femme|mari|épouse|époux|conjointe?|compagne|compagnon|parents|(?:belle-|beau-)?(?:père|mère|sœur|frère)|mamie|enfants|fils|fille|entourage|amis|proches|école|paroisse|club|personnel|salariés|équipe|quartier|village|curé|maire)`;
const LEARN = String.raw`(?:savoir|sauront|saura|sache\p{L}*|savai\p{L}*|apprendr\p{L}*|appren\p{L}*|apprît|appris|entendr\p{L}*|entendre parler|intéress\p{L}*|informé\p{L}*|prévenu\p{L}*|averti\p{L}*|au courant|ravi\p{L}* d\S*|étonn\p{L}*|surpris\p{L}*|content\p{L}*|déçu\p{L}*|découvr\p{L}*|lir\p{L}*|heureu\p{L}*)`;
const HARMLESS = String.raw`changement|horaires?|une affiche|ouverture|m'a dit que|bruit|travaux|chantier|coupure|échafaudage|contente?s?|satisfaite?s?|plu|si gentil|si vous (?:le )?(?:souhaitez|voulez|préférez)|avec votre (?:accord|permission)|puis-je|pouvons-nous|dois-je (?:plutôt )?(?:envoyer|adresser|écrire|m'adresser|passer|contacter)|à qui (?:dois|puis)|(?:a|ont|avait|avaient|m'a|nous a|m'ont|ai|avons) (?:\S+ )?(?:appelé|téléphoné|gardé|signé|reçu|répondu|dit|demandé|confirmé|ouvert|indiqué|pris|écrit|laissé|accueilli|parlé|contacté|remis)\p{L}*|vont (?:adorer|aimer|apprécier)|seront ravis|merci|comme (?:convenu|demandé)|à votre demande`;

const RUMOUR = String.raw`
(?:tout|cela|ça|les choses|ce genre de choses|la nouvelle|ces choses-là) (?:\S+ ){0,3}(?:se sait|se saura|s'apprend|circule\p{L}*|s'ébruit\p{L}*|se répand\p{L}*|se raconte)(?: \S+){0,3}|le bruit (?:court|courra|se répand\p{L}*)|(?:dans|de) (?:le|votre|la|notre) (?:métier|milieu|profession|secteur|région|branche),? (?:\S+ ){0,4}(?:sait(?! que)|saura|sauront|savent(?! que)|parle\p{L}*|apprend\p{L}*|circule\p{L}*|connaît)(?: \S+)?
(?:vo(?:s|tre)|d'autres|l'|les|vos autres) ?(?:\S+ )?${AT_WORK}(?: \S+){0,5} ${LEARN}(?: \S+){0,3}|bouche[ -]à[ -]oreille|perdre la face
`;

/** Threats to tell others, and hints that others will hear of it. */
export const FRENCH_TELLING: readonly WordEntry[] = [
  ...saidAs(
    { ...TELLING_OTHERS, ...ASK, unless: HARMLESS },
    String.raw`
(?:nous|je|j'|on|faut-il|devons-nous|dois-je|qu'à|reste à|qu'on|que je|que nous)(?: \S+){0,4} ?(?:parl|dire|dirai|dirons|dis|inform|préven|prévien|prévi|avert|contact|appel|alert|signal|téléphon|toucher|écri|rencontr|interrog|adress|raconter|mettr)\p{L}* (?:\S+ ){0,4}(?:votre|vos|tous vos|toute votre) (?:\p{L}+ )?(?:${AT_WORK}|${AT_HOME})
(?:votre|vos) (?:\p{L}+ )?(?:${AT_WORK}|${AT_HOME}) (?:\S+ ){0,2}(?:ser(?:a|ont)|va|vont) (?:\S+ )?(?:être )?(?:informé|prévenu|averti|contacté|alerté|mis au courant|recevoir|apprendre|sollicité)\p{L}*(?: \S+)?|(?:voulez|souhaitez|préférez|faut)\p{L}*-(?:vous|il) (?:\S+ )?que (?:\S+ )?(?:j'|nous |je )?(?:appel|préven|prévien|inform|contact|parl)\p{L}* (?:\S+ ){0,2}(?:votre|vos) \S+
(?:publi|affich|post|partag|diffus|mettr|mettons|écrir|écriv|laiss|raconter|racontons|raconterai|dénonc|étal|divulgu|cri|épingl|placard)\p{L}* (?:\S+ ){0,6}(?:avis|google|facebook|instagram|linkedin|tripadvisor|trustpilot|réseaux|en ligne|internet|vitrine|toits|journal|journaux|presse|liste|votre nom|vos noms|noms? (?:de|des)|au grand jour|sur la place|sur notre (?:site|page|porte|mur)|à la caisse|photos?|étoiles?|forum|dans (?:le|un) groupe|groupe (?:de|des|du))(?: \S+)?|(?:rendr|rendre|rendons)\p{L}* (?:\S+ )?publi\p{L}+|(?:sur les|les) réseaux sociaux|place publique|dans la presse|publiquement|avis (?:google|négatif|en ligne|public|bien senti)|au grand jour|(?:faire|ferai|ferons|ferais) (?:\S+ )?(?:savoir|connaître|de la publicité)(?: \S+){0,3}|mauvaise publicité
(?:plus personne|personne|aucun \p{L}+) (?:\S+ ){0,6}(?:ne voudra|ne travaillera|ne livrera|ne vous (?:fera|livrera|vendra|servira))(?: \S+){0,3}|votre (?:nom|réputation) (?:\S+ ){0,3}(?:circuler\p{L}*|finir\p{L}*|figurer\p{L}*|fera le tour|souffrir\p{L}*|apparaîtr\p{L}*|sera (?:affich|publi|grill|sali|connu)\p{L}*)(?: \S+)?
`,
  ),
  ...saidAs({ ...TELLING_OTHERS, ...ASK, unless: HARMLESS }, RUMOUR),
  ...saidAs({ ...TELLING_SHAMES, ...ASK, unless: HARMLESS }, RUMOUR),
  ...saidAs(
    { ...TELLING_SHAMES, ...ASK, unless: HARMLESS },
    String.raw`
(?:vo(?:s|tre)|ma|mes) (?:\S+ )?${AT_HOME}(?:,? \S+){0,6} ${LEARN}(?: \S+){0,3}|(?:toute?|tous|toutes|tout) (?:la |le |les |votre |vos )?(?:rue|ville|village|quartier|commune|région|famille|monde|pays|voisins|équipe|immeuble|internet|atelier|personnel)(?: \S+){0,5} (?:sau|sach|sait|appren|découvr|parl|verr|courant|entend|trouve|pense)\p{L}*(?: \S+){0,3}
(?:voulez|voudriez|aimeriez|préfér|souhait|tenez)\p{L}*(?:-vous)? (?:\S+ ){0,4}(?:que |à ce que |qu')(?:\S+ ){0,3}(?:${AT_WORK}|${AT_HOME}) (?:\S+ ){0,3}(?:sach|appren|soi|découvr|entend|lise|voie)\p{L}*(?: \S+){0,3}|(?:si|quand|le jour où|lorsque) (?:votre|vos) (?:\S+ )?(?:${AT_WORK}|${AT_HOME}) (?:\S+ )?(?:sav|appren|l'appren|découvr|l'appr|entend|lis|voy|voi)\p{L}*(?: \S+)?|(?:votre|vos) (?:\S+ )?(?:${AT_WORK}|${AT_HOME})(?: \S+){0,2} (?:est-(?:il|elle)|sont-(?:ils|elles)|sait-(?:il|elle)|savent-(?:ils|elles)|connaît-il)(?: \S+){0,3}
(?:que|qu'en|ce que|ce qu'en) (?:\S+ )?(?:diraient|diront|penseraient|penseront|penserait|dirait|pensent|pense|vont (?:dire|penser)|va (?:dire|penser))(?:-t-(?:il|elle|on))? (?:\S+ ){0,2}(?:${AT_WORK}|${AT_HOME}|gens|tout le monde)|(?:votre|vos) (?:\S+ )?(?:${AT_WORK}|${AT_HOME}) (?:\S+ )?(?:en )?(?:diraient|penseraient|dirait|penserait|penseront)(?: \S+)?|on (?:en )?(?:parle|jase|cause|murmure) (?:\S+ )?(?:déjà |beaucoup )?(?:dans|au|de vous)(?: \S+){0,3}
`,
  ),
];
