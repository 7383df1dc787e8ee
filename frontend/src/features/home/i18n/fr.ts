import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["home"]> = {
  greeting: {
    morning: "Bonjour.",
    afternoon: "Bon après-midi.",
    evening: "Bonsoir.",
  },
  areas: "Quatre questions",
  expected: {
    title: "Attendu de vous",
    none: "Rien ne vous attend. Ce que d’autres vous demandent figurera ici.",
  },
  duty: {
    "accept-dilemma_one": "Un dilemme attend d’être accepté",
    "accept-dilemma_other": "{{count}} dilemmes attendent d’être acceptés",
    "own-dilemma-waits_one": "Votre dilemme attend le secrétariat",
    "own-dilemma-waits_other": "{{count}} de vos dilemmes attendent le secrétariat",
    "ask-for-answer_one": "Une recommandation de votre action est sans réponse",
    "ask-for-answer_other": "{{count}} recommandations de vos actions sont sans réponse",
    "reach-milestone_one": "Un jalon de votre action arrive à échéance",
    "reach-milestone_other": "{{count}} jalons de vos actions arrivent à échéance",
    "renew-membership_one": "Votre siège à la table prend bientôt fin",
    "renew-membership_other": "{{count}} de vos sièges prennent bientôt fin",
    "report-value_one": "Un indicateur n’a pas encore votre valeur de cette année",
    "report-value_other": "{{count}} indicateurs n’ont pas encore votre valeur de cette année",
    "remind-invited_one": "Une invitation n’a pas encore été acceptée",
    "remind-invited_other": "{{count}} invitations n’ont pas encore été acceptées",
  },
  when: {
    due: "échéance : {{when}}",
    ends: "fin : {{when}}",
    sign: "dernier signe : {{when}}",
    since: "depuis : {{when}}",
    on: "{{when}}",
  },
  more_one: "Et encore {{count}}.",
  more_other: "Et encore {{count}}.",
  moreThan_one: "Et plus de {{count}} autre.",
  moreThan_other: "Et plus de {{count}} autres.",
  coming: {
    title: "À venir",
    none: "Aucun événement, jalon ou fin de mandat dans les trois prochains mois.",
    event: "Événements",
    milestone: "Jalons",
    "seat-ends": "Mandats qui prennent fin",
  },
  thread: {
    title: "Le fil",
    none: "Aucun fil n’est rompu : chaque dilemme a des idées, chaque recommandation une réponse, chaque action un indicateur.",
    "dilemma-waits_one": "{{count}} dilemme attend des pairs",
    "dilemma-waits_other": "{{count}} dilemmes attendent des pairs",
    "recommendation-silent_one": "{{count}} recommandation sans nouvelles depuis 60 jours ou plus",
    "recommendation-silent_other":
      "{{count}} recommandations sans nouvelles depuis 60 jours ou plus",
    "action-without-indicator_one": "{{count}} action sans indicateur",
    "action-without-indicator_other": "{{count}} actions sans indicateur",
  },
  news: {
    since: "Depuis votre visite, {{when}}",
    lately: "Ces 30 derniers jours",
    none: "Rien de nouveau. Ce que d’autres ajoutent ou modifient figurera ici.",
    markSeen: "Tout marquer comme vu",
    deed: {
      created: "nouveau",
      changed: "modifié",
      archived: "archivé",
      restored: "rétabli",
      moved: "a avancé",
      removed: "supprimé",
    },
  },
};

export default fr;
