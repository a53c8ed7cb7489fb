import { FRENCH_WORDS } from '../../../lib/templates/lint/words/french.ts';
import { describeWords } from '../../support/find-words.ts';

// US11, B7: who acts and who suffers make a threat, not the name of an office.
describeWords(FRENCH_WORDS, 'threat', {
  bad: `
    La justice tranchera.
    Les livraisons s'arrêtent là.
    On vous coupe le chauffage la semaine prochaine.
    Votre espace passera en lecture seule.
    Vos données seront supprimées.
    Nous activerons la caution de votre père.
    Ne comptez plus sur nous pour Noël.
    Le dossier change de main lundi.
    Votre patron pourrait bien recevoir un courrier de notre part.
    Vous aurez des nouvelles de notre conseil.
    Il vaudrait mieux pour vous que le solde arrive.
    Sans paiement, votre nom de domaine sera remis en vente.
  `,
  good: `
    Les radiateurs du tribunal judiciaire ont été posés le 12.
    Mon avocat a relu nos nouvelles conditions générales.
    L'assignation des places de parking est affichée.
    Vos clients seront informés du changement d'horaire par une affiche.
    Notre technicien se présentera à votre domicile jeudi.
    Votre dossier sera transmis au géomètre lundi.
    Nous avons résilié votre contrat comme souhaité.
    À défaut de clé, le gardien vous ouvrira.
    Nous avons saisi votre commande dans le système.
    Vous aurez des nouvelles de notre architecte lundi.
    Nous clôturons nos comptes le 31 décembre.
    Vous ne le regretterez pas, ce bois est magnifique.
  `,
});
