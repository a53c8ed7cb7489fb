import { FRENCH_WORDS } from '../../../lib/templates/lint/words/french.ts';
import { describeWords } from '../../support/find-words.ts';

// B7, P6: a person writes to a person.
describeWords(FRENCH_WORDS, 'mass-mail', {
  bad: `
    Cher client,
    Madame, Monsieur,
    Chers clients,
    À qui de droit
    Ceci est un message automatique.
    Merci de ne pas répondre à ce message.
    Sauf erreur de notre part, la facture est ouverte.
    Selon nos registres, un montant reste ouvert.
    Notre système indique un retard.
    Ne tenez pas compte de ce courrier si vous avez payé.
    Cliquez ici pour vous désabonner.
    Chère clientèle, cher partenaire,
  `,
  good: `
    Bonjour Madame Adams,
    Chère Marie,
    Bonjour Monsieur Client,
    J'ai regardé mes notes.
    Votre réponse est arrivée lundi.
    Le client que vous nous avez envoyé est charmant.
    Vous pouvez simplement répondre à ce message.
    La machine démarre seule.
    Il a peut-être croisé votre paiement.
    Notre nouveau collègue s'appelle Ben.
    Toutes les pièces sont arrivées.
    Dois-je noter la nouvelle adresse ?
  `,
});

// P15: the reason is not known.
describeWords(FRENCH_WORDS, 'blame', {
  bad: `
    Vous avez omis de payer.
    Vous n'avez pas répondu.
    Malgré nos nombreux rappels, rien n'est arrivé.
    Vous ignorez nos courriers.
    Vous n'avez pas tenu votre promesse.
    Votre silence est inacceptable.
    Comme vous le savez bien, la facture est ouverte.
    Manifestement, vous vous en moquez.
    Assez de prétextes.
    Combien de fois devons-nous écrire ?
    Vous êtes en tort.
    À plusieurs reprises nous vous avons écrit.
    Vous auriez dû payer en octobre.
  `,
  good: `
    J'ai oublié de joindre la facture.
    Je ne vois pas encore le paiement.
    Un simple oubli, peut-être.
    Quelque chose s'est-il passé entre-temps ?
    Vous m'avez dit que quelque chose n'allait pas.
    Vous nous avez beaucoup aidés.
    Si vous avez oublié notre message, le voici.
    C'était notre erreur.
    Nous avions convenu de 400 euros pour le 4 décembre.
    La palette était cassée.
    Votre appel m'a aidé.
    Quand puis-je vous joindre ?
  `,
});

// P14: firm is fine, pushing is not.
describeWords(FRENCH_WORDS, 'pressure', {
  bad: `
    Vous devez payer cette semaine.
    Le paiement doit être effectué vendredi.
    Nous exigeons le paiement.
    Nous vous sommons de payer.
    Notre patience est à bout.
    C'est dans votre intérêt.
    Pour éviter des frais, payez.
    Nous vous conseillons vivement de payer.
    Nous ne pouvons plus attendre davantage.
    Vous êtes tenu de régler.
    Cela suffit.
    Si vous ne payez pas, nous fermons le dossier.
    Vous feriez mieux de payer.
  `,
  good: `
    Quel jour pouvez-vous payer ?
    Je dois m'excuser de ma réponse tardive.
    Vous n'êtes pas obligé de décider aujourd'hui.
    Merci de votre patience.
    Puis-je vous demander une date ?
    Un paiement en plusieurs fois est possible.
    Appelez-moi quand cela vous convient.
    J'aimerais régler cela avec vous.
    Quelle date vous convient ?
    Le colis part demain.
    Dites-moi ce qui est possible.
    Nous cherchons la pièce manquante.
  `,
});

// P14, P24: what nobody would say aloud.
describeWords(FRENCH_WORDS, 'hollow', {
  bad: `
    Merci d'avance.
    Merci de votre compréhension.
    N'hésitez pas à nous contacter.
    Nous restons à votre disposition.
    J'espère que ce message vous trouve bien.
    Il s'avère que la facture est ouverte.
    Nous avons le regret de vous écrire.
    Veuillez trouver sous ce pli la facture.
    Nous nous permettons de vous écrire.
    Dans l'attente de votre réponse
    Votre satisfaction est notre priorité.
    Force est de constater que rien n'est arrivé.
  `,
  good: `
    Merci pour notre conversation.
    J'espère que la machine marche bien.
    La facture est jointe.
    Appelez-moi si quelque chose n'est pas clair.
    Merci de m'avoir parlé de la palette.
    Comment était la livraison ?
    Je regarde cela d'ici jeudi.
    Merci : 400 euros sont arrivés.
    Cela m'a fait plaisir de vous parler.
    Le plan était utile.
    Notre magasin ouvre à huit heures.
    À bientôt à la foire.
    Avec mes salutations distinguées
    Je me permets de revenir vers vous.
    Vous trouverez ci-joint la facture.
  `,
});

// P14: plain words.
describeWords(FRENCH_WORDS, 'jargon', {
  bad: `
    Notre créance reste ouverte.
    La facture susmentionnée est ouverte.
    Conformément à nos conditions, elle est ouverte.
    Veuillez procéder au règlement.
    Votre encours est élevé.
    Le débiteur est prié de répondre.
    La somme est exigible.
    Veuillez régulariser votre situation.
    Nous vous saurions gré de répondre.
    Merci d'apurer votre compte.
    Par la présente, nous vous écrivons.
    Vous êtes au niveau de relance 2.
  `,
  good: `
    Ces factures sont ouvertes.
    Merci de payer par virement.
    Elle était à payer le 3 novembre.
    Le colis est arrivé lundi.
    Je note la nouvelle adresse.
    Voici ce que nous avons convenu.
    Le montant est plus bas.
    La gare était fermée.
    Notre collègue prépare la commande.
    Je vous renvoie la facture.
    Quel jour est possible ?
    Je regarde volontiers.
    Elle est échue depuis lundi.
    Une copie est ci-jointe.
    Il reste 40 euros HT.
  `,
});

// P22: each message at most one notch firmer than the last.
describeWords(FRENCH_WORDS, 'tone-words', {
  bad: `
    Je n'ai pas encore reçu de réponse.
    Deuxième rappel
    La facture est impayée.
    Mes messages sont restés sans réponse.
    Répondez au plus tard vendredi.
    Nous attendons votre paiement.
    Nous avons envoyé plusieurs rappels.
    Il me faut une date ferme.
    Nous vous accordons un délai jusqu'au 15 décembre.
    Passé ce délai, le dossier part.
    Notre partenaire prendra le relais.
    La facture est toujours ouverte.
  `,
  good: `
    Cela vous a peut-être échappé.
    Nos messages se sont peut-être croisés.
    La facture était à payer le 3 novembre.
    Quand pouvons-nous compter sur le paiement ?
    Merci pour votre réponse.
    Je vous rappelle lundi.
    La deuxième livraison est venue en mai.
    Avez-vous besoin de quelque chose ?
    Voici encore une copie de la facture.
    Comment était le service ?
    Dites-moi si quelque chose n'allait pas.
    La première palette était bien.
  `,
});
