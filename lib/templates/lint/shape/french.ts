import type { ShapeWords } from './shape-words.ts';

export const FRENCH_SHAPE: ShapeWords = {
  language: 'fr',
  common:
    'le la les et vous votre vos nous notre est sont sera une un de des du pas ne pour avec cette ce que si par en merci au aux nos d l j',
  greeting: /^(?:bonjour|bonsoir|chère?s?|cher|madame|monsieur|mesdames|messieurs|salut)(?!\p{L})/iu,
  bareGreeting:
    /^(?:(?:bonjour|bonsoir|salut)(?: à (?:tous|toutes|vous)| madame,? monsieur)?|(?:madame|mesdames)(?:\s*[,/]| et| ou)?\s*(?:monsieur|messieurs)?|monsieur|messieurs|(?:cher|chère|chers)(?:\(e\))?s? (?:client\p{L}*|partenaire\p{L}*|équipe|service\p{L}*|tous|comptabilité|collègue\p{L}*)|à qui de droit)\s*[,!.]?$/iu,
  greet: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
  signOff:
    /^(?:(?:bien |très )?(?:cordialement|sincèrement|amicalement|respectueusement)(?: (?:vôtre|à vous))?|(?:(?:avec )?(?:mes|nos|toutes mes|recevez|meilleures|sincères|cordiales|bien) ?)+(?:\p{L}+ )?(?:salutations|pensées|sentiments)(?: \p{L}+)*|salutations(?: \p{L}+)*|(?:je vous|veuillez|nous vous|recevez).{0,90}(?:salutations|sentiments|considération)(?: \p{L}+)*|bien à vous|à bientôt|(?:très )?bonne (?:journée|semaine|fin de \p{L}+|soirée)(?: à vous)?|belle journée(?: à vous)?|merci(?: beaucoup)?)\s*[,.]?$/iu,
  payment:
    /(?:virement|virer|iban|\bbic\b|\brib\b|coordonnées bancaires|par (?:carte|chèque|virement)|carte bancaire|chèque|lien de paiement|payer (?:en ligne|sur|par)|prélèvement|interac|paypal|régler (?:en ligne|par|sur)|bancontact|https?:|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)/iu,
  contact:
    /(?<!\p{L})(?:appel\p{L}*|rappelez|rappelle-moi|téléphon\p{L}*|joindre|joign\p{L}*|joignable|écri\p{L}*|répond\p{L}*|réponse|contact\p{L}*|dites-(?:le-)?moi|dites-nous|ma ligne|au 0\d|un mot|tél\.|faites-(?:le-)?moi|numéro|prévenez|me trouver|signe)/iu,
  objection:
    /(?:question\p{L}*|(?:pas|plus|rien) (?:\p{L}+ ){0,2}(?:clair|exact|juste|correct|conforme|d'accord|possible|va)|ne (?:va|convient|correspond|colle)|contest\p{L}*|désaccord|difficult\p{L}*|difficile|en plusieurs fois|échelonn\p{L}*|si (?:quelque chose|un (?:point|détail|souci|article)|une? )|souci|problème|réserve|réclamation|anomalie|croisé|erreur|empêche\p{L}*|compliqu\p{L}*|coince|bloqu\p{L}*|gêne)/iu,
  total:
    /(?:\btotal\p{L}*|au total|en tout|ensemble|somme|soit|cumul\p{L}*|globale?|font|additionn\p{L}*|toutes devises|revient à|arrive à|le tout)/iu,
  partner: /(?:partenaire|recouvrement|huissier|commissaire|cabinet|agence|avocat)/iu,
  quotes:
    /(?:vo(?:tre|s) (?:\p{L}+ )?(?:question|message|courriel|mail|mot|lettre|note|objet|remarque|commande|phrase|expression|texte)|vous (?:[mn](?:'|’|ous |e )?)?(?:\p{L}+ ){0,2}(?:écri\p{L}*|dit|disiez|demand\p{L}*|not\p{L}*|avez|parl\p{L}*|mentionn\p{L}*)|intitulé\p{L}*|nommé\p{L}*|appelé\p{L}*|titre|mention|livre|film|roman|chanson|pièce|affiche|enseigne|le mot|les mots|dossier|fichier|panneau|série|jeu|client\p{L}*)/iu,
  agreed: /(?:conven\p{L}*|accord(?!é|er|ons)\p{L}*|comme prévu|(?<!bien )entendus?|fixé ensemble)/iu,
  longSentence: 34,
  suggestions: {
    payment: 'Vous pouvez payer par virement sur le compte indiqué sur la facture.',
    contact: 'Appelez-moi ou répondez à ce message.',
    objection: 'Si quelque chose ne va pas avec la facture, dites-le-moi.',
    crossed: 'Si votre paiement a croisé ce message, merci.',
  },
};
