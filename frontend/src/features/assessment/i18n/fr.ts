import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["assessment"]> = {
  field: {
    organisation: "Organisation",
    on: "Le",
    influence: "Influence",
    interest: "Intérêt",
    theme: "Thème",
    position: "Position",
    note: "Note",
    author: "Signé par",
  },
  influence: {
    "1": "1 : presque aucune",
    "2": "2 : peu",
    "3": "3 : assez",
    "4": "4 : beaucoup",
    "5": "5 : décide",
  },
  interest: {
    "1": "1 : aucun",
    "2": "2 : peu",
    "3": "3 : assez",
    "4": "4 : beaucoup",
    "5": "5 : le porte",
  },
  position: {
    "-2": "contre",
    "-1": "plutôt contre",
    "0": "indécise",
    "1": "plutôt pour",
    "2": "pour",
    none: "aucune position notée",
  },
  plot: {
    title: "Appréciation",
    about:
      "Comment vous voyez les organisations : ce qu’elles peuvent faire bouger, et combien cela leur importe. Seuls les rôles nommés par le partenariat voient cette page.",
    add: "Apprécier une organisation",
    anyTheme: "Tous les thèmes",
    question: "Qui a de l’influence, et qui s’y intéresse ?",
    desc_one: "Influence vers le haut, intérêt vers la droite ; {{count}} organisation.",
    desc_other: "Influence vers le haut, intérêt vers la droite ; {{count}} organisations.",
    reading_one:
      "{{count}} sur {{all}} a beaucoup d’influence et d’intérêt : travaillez de près avec elle.",
    reading_other:
      "{{count}} sur {{all}} ont beaucoup d’influence et d’intérêt : travaillez de près avec elles.",
    source: "appréciations du partenariat",
    points: "Organisations sur le graphique",
    point: "{{name}} : influence {{influence}}, intérêt {{interest}}, {{position}}",
    looked: "{{name}}, signé par {{author}}, {{when}}. {{note}}",
    hint: "Allez sur un point pour lire qui l’a signé. Un trait pointillé vient d’où elle était avant.",
    interestAxis: "Intérêt →",
    influenceAxis: "Influence →",
    day: "État au {{when}}",
    before: "Avant",
    was: "{{when}} : influence {{influence}}, intérêt {{interest}}",
    emptyTitle: "Personne n’est encore apprécié",
    emptyText:
      "Dites combien d’influence et d’intérêt une organisation a. Refaites-le plus tard : son chemin se verra.",
  },
  list: {
    title: "Toutes les appréciations",
    about: "Telles qu’elles ont été signées, les dernières d’abord.",
    asPlot: "Montrer en graphique",
    byDay: "Les dernières d’abord",
    byName: "Organisation, de A à Z",
    marks: "influence {{influence}}, intérêt {{interest}}",
    signed: "{{author}}, {{when}}",
  },
  form: {
    newTitle: "Apprécier une organisation",
    editTitle: "Appréciation de {{name}}",
    intro:
      "Elle est signée de votre nom et datée. Seuls les rôles nommés par le partenariat la voient ; elle n’est dans aucun historique, aucune recherche, aucun export.",
    who: "Qui, et quand",
    marks: "Influence et intérêt",
    marksSentence: "Pour ce que veut le partenariat, comme vous le voyez ce jour-là.",
    stand: "Sa position",
    standSentence: "Une position porte sur un thème.",
    wholeDay: "Choisissez l’année, le mois et le jour.",
    both: "Choisissez un thème et une position, ou aucun des deux.",
    sign: "Signer",
    remove: "Retirer cette appréciation",
    removed: "L’appréciation de {{name}} est retirée.",
  },
  roles: {
    link: "Qui voit ceci",
    title: "Qui voit les appréciations",
    intro:
      "Les rôles que vous nommez voient et écrivent les appréciations. Pour tous les autres, il n’y en a pas.",
    roles: "Rôles",
    hint: "Si vous laissez votre propre rôle de côté, vous ne les voyez plus non plus.",
    one: "Nommez au moins un rôle.",
  },
};

export default fr;
