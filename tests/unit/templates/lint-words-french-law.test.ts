import { FRENCH_WORDS } from '../../../lib/templates/lint/words/french.ts';
import { describeWords } from '../../support/find-words.ts';

// US11, UK3, B7, P20, P21: nothing is threatened, and a step is named only when a person has decided it.
describeWords(FRENCH_WORDS, 'threat', {
  bad: `
    Demandez donc à votre voisin combien ça lui a coûté.
    Vous allez vite comprendre à qui vous avez affaire.
    Un camion viendra reprendre le salon.
    Tout est consigné et pourra être utilisé contre vous.
    À défaut, le siège de votre enseigne sera mis au courant.
    Un coup de fil à l'inspection du travail et ce sera réglé.
    Sinon, nous ferons autrement.
    Plus une seule palette ne sortira de chez nous.
    Nous allons engager une procédure judiciaire.
    Une procedure sera engagee contre vous.
    Nous nous réservons le droit de prendre d'autres mesures.
    À défaut de paiement, nous transmettrons le dossier à une société de recouvrement.
    Notre avocat vous contactera.
    Nous nous verrons contraints de saisir le tribunal.
    Vous ne nous laissez pas le choix.
    Un huissier se présentera à votre domicile.
    Une injonction de payer sera demandée.
    Vous serez fiché à la Banque de France.
    Nous déposerons plainte pour escroquerie.
    Nous suspendrons vos livraisons.
    Faute de règlement, votre dossier passera au contentieux.
    Vous en subirez les conséquences.
    Nous vous mettrons en demeure de payer.
    Nous rendrons cela public.
    Nous informerons votre employeur.
    Si vous restez muet, je laisserai un avis sur Google.
    À vous de voir si vous préférez traiter avec moi ou avec notre cabinet de recouvrement.
    Ça n'en restera pas là.
    Votre dossier part chez Intrum lundi.
    La situation risque de s'envenimer.
    Votre voiture reste au garage tant que la facture n'est pas payée.
    Un commissaire de justice prendra le relais.
    Je n'ai qu'un coup de fil à passer pour que cela change.
    Un de nos gars viendra chez vous et restera planté là jusqu'à ce que la cuisine soit payée.
    Mon beau-frère est gendarme.
    Nous irons aux petites créances s'il le faut.
    Ce serait dommage que cela tourne au vinaigre pour 640 euros.
    Nous prendrons toutes les mesures nécessaires.
    Votre dossier sera confié à un cabinet externe.
    Sans autre avis, nous agirons.
    Nous n’hésiterons pas à vous poursuivre.
    Vos comptes bancaires pourront faire l'objet d'une saisie de comptes.
    Des poursuites seront engagées.
    Votre cote de crédit en souffrira.
    Nous examinons les suites à donner à cette affaire.
  `,
  good: `
    Un camion viendra reprendre les palettes vides.
    Vous souhaitiez suspendre la livraison pendant les travaux, c'est noté.
    Votre plainte au sujet du bruit a été transmise au chef d'atelier.
    Sinon, jeudi me convient aussi.
    À défaut, dites-moi quel jour vous arrange.
    Les conséquences de l'orage retardent notre équipe.
    Notre bureau de la rue du Palais est fermé le jour férié légal.
    Votre avocat nous a écrit le 3 novembre ; à qui dois-je répondre ?
    La collecte du colis est prévue mardi.
    Je vous souhaite un bon rétablissement.
    Indiquez-moi la forme juridique de votre entreprise.
    Vous n'avez rien d'autre à faire.
    Je vous envoie la note de crédit.
    Si vous le souhaitez, nous annulons le reste de la commande.
    Le commissariat de police est en face de votre entrepôt.
    Je transmets votre question à notre technicien.
    La procédure de retour est simple.
    J'ai pris les mesures de la pièce pour la table.
    Le court de tennis était superbe.
    Nous trouverons une solution ensemble.
    La livraison est arrivée mardi.
    Le juge du concours de fleurs a salué votre stand, félicitations.
    Rassurez-vous, il n'y aura ni huissier ni avocat, je veux seulement comprendre.
    Vous n'êtes pas obligée de tout payer en une fois.
    L'huissier de votre immeuble m'a ouvert la porte.
    Le site sera hors ligne une heure samedi pour la mise à jour.
    Nous gardons votre remorque au chaud jusqu'à votre retour.
    La prochaine étape est la pose des plinthes.
    L'alarme appelle la police si la porte arrière s'ouvre.
    Dites-moi quel jour vous convient.
    Suite à notre appel, voici ce que nous avons convenu.
  `,
});

// B7, P14: nothing happens within the hour, so the hurry is not true.
describeWords(FRENCH_WORDS, 'false-urgency', {
  bad: `
    Vous avez jusqu'à 18 heures.
    Il ne vous reste plus que deux jours.
    Laissez tout tomber et payez MAINTENANT.
    Je veux voir l'argent sur notre compte aujourd'hui.
    Veuillez payer immédiatement.
    Nous vous demandons de régler sans délai.
    Merci de régler la facture dans les plus brefs délais.
    Urgent : facture ouverte
    Payez sous 24 heures.
    Veuillez effectuer le virement aujourd'hui.
    Réglez au plus vite.
    Vous avez 48 h pour payer.
    Le temps presse.
    Merci de payer dès réception de ce courrier.
    Réglez sans plus attendre.
    Nous attendons votre virement avant demain.
    Veuillez regler immediatement.
    Cela ne peut plus attendre.
  `,
  good: `
    Numéro d'urgence de l'atelier : 04 55 55 01 11.
    Vous avez jusqu'au 15 janvier 2027, comme convenu.
    Bientôt il sera trop tard pour semer la pelouse.
    Vous m'aviez dit pouvoir payer demain ; est-ce toujours bon ?
    Si quelque chose ne va pas, je le corrige tout de suite.
    Nous vous répondons dans les 24 heures.
    J'ai essayé de vous appeler aujourd'hui.
    Comme dit lors de notre appel d'aujourd'hui, voici les dates.
    Merci pour votre réponse rapide.
    Il n'y a rien d'urgent.
    Pour les questions urgentes, mon numéro est le 555 0100.
    La pièce a été expédiée immédiatement.
    Le 15 décembre convient très bien.
    Je vous envoie la copie aujourd'hui.
    Payer en une fois est difficile pour beaucoup en janvier.
    Quand puis-je vous joindre ?
  `,
});

// B7, P27: once, by a person's decision.
describeWords(FRENCH_WORDS, 'final-notice', {
  bad: `
    Cette lettre clôt la série de nos rappels.
    Il n'y aura pas de quatrième lettre.
    Je ne vous écrirai plus à ce sujet.
    Dernier rappel
    Ultime relance avant la suite
    DERNIER AVIS
    Nous vous écrivons pour la dernière fois.
    C'est votre dernière chance.
    Dernière mise en demeure
    Ceci est un ultimatum.
    Troisième et dernier rappel
    Nous vous accordons un dernier délai.
    Dernier avertissement
    Aucun autre rappel ne vous sera envoyé.
    Avis final
  `,
  good: `
    C'est la dernière fois que nous utilisons ce transporteur, promis.
    La mise en demeure dont vous parlez ne vient pas de nous.
    La semaine dernière, je vous ai écrit.
    La dernière livraison est arrivée mardi.
    La dernière mensualité est arrivée, merci.
    Il manque votre numéro sur la dernière page.
    Mon dernier appel date du 3 novembre.
    La version finale du plan est jointe.
    Je vous écrirai la semaine prochaine.
    Le mois dernier, nous avons déménagé.
    Avez-vous reçu la dernière facture ?
    La finale du tournoi était belle.
    C'était ma dernière question.
    Enfin le soleil est revenu à Lyon.
  `,
});

// EU1, B7: no charge that is not lawful, agreed and reckoned.
describeWords(FRENCH_WORDS, 'fee', {
  bad: `
    Le temps que je passe à vous courir après, je vous le facture.
    Pour la peine j'arrondis à 500.
    L'appel de ce matin vous est facturé 12 $.
    Cela fait 310 plus 25 pour le rappel, merci.
    Le retard vous coûtera 2 euros par jour.
    Le temps que je passe à vous courir après, je le mets sur la note.
    Des frais de relance de 15 euros seront ajoutés.
    Des intérêts de retard courent depuis le 1er novembre.
    Les frais de recouvrement seront à votre charge.
    Une pénalité de 10 % s'applique.
    Une indemnité forfaitaire de 40 euros est due.
    Cela vous coûtera plus cher.
    Le montant augmentera chaque jour.
    Nous facturons des intérêts.
    Une majoration sera appliquée.
    Vous devrez supporter tous les frais.
    1,5 % par mois de retard
    Des coûts supplémentaires vous seront facturés.
  `,
  good: `
    Vous demandez s'il y aura des frais : non.
    Pourriez-vous nous envoyer les justificatifs de vos frais de déplacement ?
    Facture du 3 novembre : petit rappel
    Les fruits frais sont arrivés mardi.
    Les frais de la deuxième couche sont pour nous.
    Nous renonçons aux 12 € de frais de traitement du premier relevé.
    Nous n'ajoutons aucuns frais.
    Le retour est gratuit.
    Merci de votre intérêt pour nos ateliers.
    Il n'y a pas de frais si vous payez en plusieurs fois.
    Les frais de port figurent sur la facture.
    Nous avons annulé les frais de relance.
    Nos produits frais arrivent mardi.
    C'est dans notre intérêt commun de bien régler cela.
    Manque-t-il les frais bancaires ?
    Le prix de la formation est de 400 euros.
    Rien ne sera facturé en plus, sans intérêts.
    L'envoi est offert.
  `,
});

// UK3: no publicity, no humiliation.
describeWords(FRENCH_WORDS, 'shame', {
  bad: `
    On ne vous a pas appris à payer ce que vous commandez ?
    C'est une question d'éducation, tout simplement.
    Pour un notaire, c'est le comble.
    À votre âge, on devrait savoir cela.
    Félicitations, vous battez le record de la maison.
    Gardez vos excuses.
    On n'est pas la Croix-Rouge.
    Vous devriez avoir honte.
    Votre attitude est indigne.
    C'est scandaleux.
    Les entreprises sérieuses paient leurs factures.
    Mon grand-père disait qu'une dette se paie avant le pain.
    Vous roulez en Porsche et vous laissez un artisan attendre.
    De mon temps une poignée de main valait quelque chose.
    À cause de vous douze familles tremblent pour leur prime.
    Votre réputation est en jeu.
    Nous attendions mieux de vous.
    Vous êtes un mauvais payeur.
    Aimeriez-vous que vos voisins sachent qui a payé cette allée ? Personne.
    Même mon apprenti est plus fiable que vous.
    C'est du vol.
    Que diraient vos clients ?
    Vous êtes de mauvaise foi.
    Nous sommes très déçus de votre attitude.
    Tous nos autres clients paient à temps.
    C'est un manque de respect.
  `,
  good: `
    Félicitations pour la naissance de votre fille.
    Pour un jardin de cette taille, comptez deux jours.
    Nous serions heureux de reprendre gratuitement les emballages.
    Je suis gêné que notre message soit parti à la mauvaise adresse.
    Ce serait dommage de perdre le contact.
    Il n'y a pas de honte à cela.
    Merci pour vos mots honnêtes au téléphone.
    Puis-je appeler votre collègue Mme Fry ?
    Votre nom était mal écrit, je l'ai corrigé.
    Le jour férié est jeudi.
    Merci d'indiquer à votre banque notre nouveau compte.
    D'autres clients trouvent le formulaire plus simple.
    Vos collaborateurs ont été très aimables.
    Nous espérons être à la hauteur de notre réputation.
    Je vous rappelle volontiers.
  `,
});

// P18, US6, B7: what a subject or a voicemail that others may meet never says.
describeWords(FRENCH_WORDS, 'private', {
  bad: `
    Facture impayée
    Rappel de paiement
    Votre dette
    Retard de paiement
    Mise en demeure
    J'appelle au sujet de votre facture.
    Solde dû
    Service recouvrement
    Vous nous devez 400 euros.
    Votre échéancier
    Votre mensualité de novembre
    Merci de me rappeler au sujet du paiement.
    Relance
  `,
  good: `
    Une petite question de Northwind
    Notre appel du 18 novembre
    Ici Anna Park de Northwind ; rappelez-moi quand vous voulez.
    Notre accord
    Merci
    Votre message du 3 novembre
    Je suis au bureau jusqu'à cinq heures.
    Votre question
    Un bonjour de Lyon
    Jeudi vous convient-il ?
    Mon appel de mardi
    Demandez Anna à l'accueil.
  `,
});
