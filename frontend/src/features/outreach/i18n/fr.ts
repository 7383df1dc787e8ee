import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["outreach"]> = {
  page: {
    title: "Qui manque",
    about:
      "Chaque case est une place à la table. Les cases vides sont le résultat : choisissez-les, et voyez qui inviter.",
    rows: "Lignes",
    columns: "Colonnes",
    measure: "Une case compte qui",
    reading:
      "{{empty}} cases sur {{all}} sont vides. {{counted}} organisations sur {{known}} connues {{what}}.",
    day: "Sièges du {{when}}.",
  },
  dimension: { level: "Niveau", kind: "Type", country: "Pays", theme: "Thème" },
  measure: {
    invited: "est invité",
    answered: "a répondu",
    member: "a un siège",
    met: "a pris part à quelque chose",
  },
  counted: {
    known: "sont connues",
    invited: "sont invitées",
    answered: "ont répondu",
    member: "ont un siège",
    met: "ont pris part à quelque chose",
  },
  unknown: "Inconnu",
  matrix: {
    caption: "Qui nous touchons",
    gap: "personne",
    choose: "Choisir la case vide : {{cell}}",
    ofKnown_one: "sur {{known}} connue",
    ofKnown_other: "sur {{known}} connues",
  },
  proposal: {
    title: "Qui inviter",
    proposeAll: "Proposer pour toutes les cases vides",
    proposeChosen_one: "Proposer pour {{count}} case vide",
    proposeChosen_other: "Proposer pour {{count}} cases vides",
    chooseNone: "Ne choisir aucune case",
    multipliers: "Qui transmet les nouvelles à quelqu’un d’une case peut aussi la remplir",
    noGaps: "Aucune de ces cases n’est vide.",
    reading_one: "{{count}} invitation remplit {{closed}} cases vides sur {{gaps}}.",
    reading_other: "{{count}} invitations remplissent {{closed}} cases vides sur {{gaps}}.",
    bound_one: "Personne n’en remplit plus de {{most}} : il en faut au moins {{count}}.",
    bound_other: "Personne n’en remplit plus de {{most}} : il en faut au moins {{count}}.",
    closes_one: "remplit {{count}} case ;",
    closes_other: "remplit {{count}} cases ;",
    left_one: "il en reste {{count}}.",
    left_other: "il en reste {{count}}.",
    through_one: "par {{name}}, directement",
    through_other: "par {{name}}, en {{count}} étapes",
    open_one: "{{count}} case reste vide",
    open_other: "{{count}} cases restent vides",
  },
  reason: {
    "nobody-known":
      "Nous n’y connaissons encore personne. Cherchez quelqu’un et ajoutez l’organisation.",
    "outside-the-filters": "Les seules qui s’y trouvent sont exclues par les filtres.",
  },
  keep: { name: "Nom de la liste", keep: "Garder comme liste à inviter" },
  lists: {
    title: "Listes à inviter",
    about: "Qui vous voulez inviter, et où cela en est.",
    byChanged: "Dernière modification d’abord",
    byName: "Nom, de A à Z",
    organisations_one: "{{count}} organisation",
    organisations_other: "{{count}} organisations",
    toTheGap: "Voir qui manque",
    emptyTitle: "Pas encore de liste",
    emptyText:
      "Choisissez des cases vides, laissez la page proposer qui inviter, et gardez la proposition comme liste.",
  },
  list: {
    about_one: "{{count}} organisation à inviter.",
    about_other: "{{count}} organisations à inviter.",
    changed: "Dernière modification le {{when}}.",
    organisation: "Organisation",
    closes: "Remplit",
    state: "Aujourd’hui",
    inviteAll: "Inviter leurs personnes",
    invite: "Inviter une personne",
    print: "Imprimer cette liste",
    drop: "Supprimer cette liste",
    dropped: "La liste « {{name}} » est supprimée.",
  },
  state: {
    none: "pas encore invitée",
    invited: "invitée",
    answered: "a répondu",
    met: "a pris part",
    member: "a un siège",
  },
};

export default fr;
