import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["listing"]> = {
  title: "Listes",
  about:
    "Des filtres d’organisations sous un nom. Une liste vit : qui y correspond plus tard y entre de soi-même.",
  invitedTogether: "Invitations groupées",
  emptyTitle: "Aucune liste n’est encore gardée",
  emptyText:
    "Filtrez les organisations, par exemple les villes néerlandaises qui travaillent sur le logement, puis choisissez « Garder comme liste ». Gardez-la pour vous ou partagez-la.",
  emptyStep: "Filtrer les organisations",
  isShared: "partagée",
  by: "gardée par {{name}}",
  containing: "« {{words}} »",
  everybody: "toutes les organisations",
  invite: "Inviter les personnes",
  inviteThis: "Inviter les personnes de {{name}}",
  rename: "Renommer ou partager",
  renameThis: "Renommer ou partager {{name}}",
  remove: "Supprimer",
  removeThis: "Supprimer {{name}}",
  removed: "La liste {{name}} est supprimée. Les organisations restent.",
  newTitle: "Garder cette liste",
  editTitle: "Modifier {{name}}",
  intro: "On y trouve : {{what}}.",
  group: "Comment elle s’appelle",
  name: "Nom",
  shared: "La partager avec le partenariat",
  sharedHint:
    "Toutes les personnes qui ont un rôle ici voient la liste ; son contenu, chacune selon ses droits.",
  tag: {
    title: "Donner des thèmes à plusieurs",
    intro: "Pour : {{what}}. Vous voyez ce qui changerait avant que quoi que ce soit ne change.",
    add: "Thèmes à ajouter",
    remove: "Thèmes à retirer",
    preview: "Montrer ce qui changerait",
    would: "Ce qui changerait",
    count_one: "{{count}} sur {{total}} changerait.",
    count_other: "{{count}} sur {{total}} changeraient.",
    change: "{{before}} → {{after}}",
    none: "aucun thème",
    more_one: "Et {{count}} de plus.",
    more_other: "Et {{count}} de plus.",
    submit_one: "Changer {{count}} organisation",
    submit_other: "Changer {{count}} organisations",
    said_one: "{{count}} organisation a changé.",
    said_other: "{{count}} organisations ont changé.",
  },
};

export default fr;
