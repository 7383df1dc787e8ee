import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["duplicate"]> = {
  title: "Doublons",
  about:
    "Organisations qui figurent peut-être deux fois, avec les raisons. C’est vous qui décidez ; rien n’est fusionné tout seul.",
  sentence_one:
    "{{count}} paire d’organisations n’en est peut-être qu’une. C’est vous qui décidez ; rien n’est fusionné tout seul.",
  sentence_other:
    "{{count}} paires d’organisations n’en sont peut-être qu’une. C’est vous qui décidez ; rien n’est fusionné tout seul.",
  sentenceMany:
    "Plus de {{count}} paires d’organisations n’en sont peut-être qu’une. C’est vous qui décidez ; rien n’est fusionné tout seul.",
  find: "Chercher des doublons",
  finding: "Comparaison de toutes les organisations",
  compared_one: "{{count}} organisation comparée :",
  compared_other: "{{count}} organisations comparées :",
  found_one: "{{count}} paire n’en est peut-être qu’une.",
  found_other: "{{count}} paires n’en sont peut-être qu’une.",
  dismissed: "Décidé",
  onlyDismissed: "Paires qui sont bien deux",
  byScore: "Les plus probables d’abord",
  byName: "Nom, de A à Z",
  emptyTitle: "Aucune paire ne se ressemble",
  emptyText:
    "Quand deux fiches sont peut-être la même organisation, elles figurent ici côte à côte. Cherchez des doublons après un import, ou de temps en temps.",
  same: "très probablement la même",
  unclear: "peut-être la même",
  compare: "Comparer",
  compareThese: "Comparer {{one}} et {{other}}",
  act: {
    dismiss: "Ce sont deux organisations",
    reconsider: "Revoir",
  },
  said: {
    dismiss: "{{one}} et {{other}} sont deux organisations. Nous ne demanderons plus.",
    reconsider: "{{one}} et {{other}} sont de nouveau dans la liste.",
  },
  anotherOne: "Choisissez une autre organisation : on ne la fusionne pas avec elle-même.",
  choose: {
    title: "Fusionner {{name}}",
    text: "Choisissez la fiche qui est la même organisation. Vous comparez les deux avant que quoi que ce soit ne change.",
    other: "La même organisation",
  },
  merge: {
    title: "N’en faire qu’une",
    intro:
      "Choisissez ce qui est juste, champ par champ. Vous pourrez annuler toute la fusion ensuite.",
    stays: "Laquelle reste ?",
    first: "la première",
    second: "la deuxième",
    both: "les deux",
    bothText: "Garder les deux",
    unknown: "inconnu",
    same: "Identique dans les deux : {{fields}}.",
    comesAlong:
      "Tout ce qui appartient à {{gone}} suit : personnes, sièges, liens, dilemmes, actions, chiffres. Son historique se lit chez {{kept}}, et son adresse y mène.",
    submit: "Fusionner avec {{kept}}",
    said: "{{gone}} fait maintenant partie de {{kept}}.",
    goneTitle: "Ces deux n’en font déjà qu’une",
    goneText: "L’une est archivée ou a été fusionnée : il n’y a plus rien à comparer.",
    openStanding: "Ouvrir l’organisation",
  },
  field: {
    name: "Nom",
    "short-name": "Nom court",
    kind: "Type",
    levels: "Niveaux de gouvernance",
    countries: "Pays",
    city: "Ville",
    languages: "Langues",
    website: "Site web",
    themes: "Thèmes",
    notes: "Notes",
    visibility: "Qui peut la voir",
    key: "Clé d’un autre système",
  },
};

export default fr;
