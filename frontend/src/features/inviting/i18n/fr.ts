import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["inviting"]> = {
  title: "Inviter leurs personnes",
  intro:
    "De : {{what}}. Vous voyez d’abord, personne par personne, ce qui se passerait. Rien ne part avant que vous n’appuyiez sur « Inviter ».",
  form: {
    role: "Rôle pour toutes",
    roleHint: "La coordination et le secrétariat s’invitent une personne à la fois.",
    language: "Langue de la lettre",
    sentence: "Votre propre phrase dans la lettre",
    sentenceHint: "Par exemple : Nous nous voyons le 12 mai et aimerions vous y accueillir.",
    preview: "Montrer qui serait invité",
  },
  preview: {
    would: "Qui serait invité",
    organisations_one: "Cela concerne {{count}} organisation.",
    organisations_other: "Cela concerne {{count}} organisations.",
    without_one: "De {{count}}, nous ne connaissons personne.",
    without_other: "De {{count}} d’entre elles, nous ne connaissons personne.",
    byHand:
      "Ce site n’envoie pas de courrier. Vous recevrez ensuite la lettre et les adresses, à envoyer vous-même.",
    nobody: "Personne ne peut être invité maintenant.",
    others_one: "{{count}} personne ne serait pas invitée, et pourquoi",
    others_other: "{{count}} personnes ne seraient pas invitées, et pourquoi",
    more_one: "Et {{count}} de plus.",
    more_other: "Et {{count}} de plus.",
    submit_one: "Inviter {{count}} personne",
    submit_other: "Inviter {{count}} personnes",
  },
  said_one: "{{count}} personne est invitée.",
  said_other: "{{count}} personnes sont invitées.",
  verdict: {
    invite: "à inviter",
    "has-place": "déjà là",
    "invited-before": "déjà sur invitation, pas encore là",
    "no-address": "sans adresse de courrier",
    "not-to-write": "à ne pas contacter",
    "same-address": "même adresse qu’une personne ci-dessus",
  },
  letter: {
    preview: "La lettre, comme la première personne la reçoit",
    sent: "La lettre",
    byHand: "Ce site n’envoie pas de courrier : envoyez cette lettre vous-même",
    copy: "Copier la lettre",
    copyAddresses: "Copier les adresses",
    copied: "Copié",
  },
  past: {
    title: "Invitations groupées",
    about:
      "Chaque fois que des personnes de plusieurs organisations ont été invitées ensemble, et combien sont venues.",
    link: "Invitations précédentes",
    on: "Invitation groupée du {{when}}",
    by: "par {{name}}",
    invited_one: "{{count}} invitation",
    invited_other: "{{count}} invitations",
    joined_one: "{{count}} personne est venue",
    joined_other: "{{count}} personnes sont venues",
    undone: "reprise",
    emptyTitle: "Personne n’a encore été invité ainsi",
    emptyText:
      "Filtrez les organisations, par exemple les villes néerlandaises qui travaillent sur le logement, puis choisissez « Inviter leurs personnes ».",
    emptyStep: "Filtrer les organisations",
  },
  progress: {
    waiting: "pas encore là",
    joined: "participe",
    removed: "plus d’invitation",
  },
  post: {
    waiting: "en attente",
    sent: "envoyée",
    failed: "n’a pas pu être remise",
  },
  table: {
    invited: "Personnes invitées",
    leftOut: "Personnes non invitées",
    name: "Nom",
    organisation: "Organisation",
    progress: "Aujourd’hui",
    letter: "Lettre",
    why: "Pourquoi",
  },
  undo: {
    button_one: "Reprendre {{count}} invitation",
    button_other: "Reprendre {{count}} invitations",
    named_one: "Reprendre {{count}} invitation : {{name}}",
    named_other: "Reprendre {{count}} invitations : {{name}}",
    title: "Reprendre ces invitations ?",
    text_one:
      "{{count}} personne n’est pas encore venue et perd son invitation. Une lettre déjà partie ne peut pas être rappelée.",
    text_other:
      "{{count}} personnes ne sont pas encore venues et perdent leur invitation. Les lettres déjà parties ne peuvent pas être rappelées.",
    keep: "Les garder",
    do: "Les reprendre",
    said_one: "{{count}} invitation est reprise.",
    said_other: "{{count}} invitations sont reprises.",
    done: "Repris le {{when}}.",
    stay_one: "{{names}} avait déjà rejoint le partenariat et y reste.",
    stay_other: "{{names}} avaient déjà rejoint le partenariat et y restent.",
    told_one: "{{count}} personne concernée avait déjà la lettre : prévenez-la.",
    told_other: "{{count}} personnes concernées avaient déjà la lettre : prévenez-les.",
  },
};

export default fr;
