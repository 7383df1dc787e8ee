import type { Messages, Translation } from "@/i18n";

const nl: Translation<Messages["listing"]> = {
  title: "Lijsten",
  about:
    "Filters van de organisaties onder een naam. Een lijst leeft: wie er later bij past, staat er vanzelf in.",
  emptyTitle: "Er is nog geen lijst bewaard",
  emptyText:
    "Filter de organisaties, bijvoorbeeld Nederlandse steden die aan huisvesting werken, en kies dan “Bewaar als lijst”. U houdt die voor uzelf of deelt ze.",
  emptyStep: "Filter de organisaties",
  isShared: "gedeeld",
  by: "bewaard door {{name}}",
  containing: "“{{words}}”",
  everybody: "alle organisaties",
  rename: "Hernoem of deel",
  renameThis: "Hernoem of deel {{name}}",
  remove: "Verwijder",
  removeThis: "Verwijder {{name}}",
  removed: "De lijst {{name}} is verwijderd. De organisaties blijven.",
  newTitle: "Bewaar deze lijst",
  editTitle: "Bewerk {{name}}",
  intro: "Erin staan: {{what}}.",
  group: "Hoe ze heet",
  name: "Naam",
  shared: "Deel ze met het partnerschap",
  sharedHint: "Iedereen met een rol hier ziet de lijst; de inhoud ieder voor zover dat mag.",
  tag: {
    title: "Geef thema’s aan velen",
    intro: "Voor: {{what}}. U ziet wat er zou veranderen voordat er iets gebeurt.",
    add: "Thema’s erbij",
    remove: "Thema’s eraf",
    preview: "Toon wat er zou veranderen",
    would: "Wat er zou veranderen",
    count_one: "{{count}} van {{total}} zou veranderen.",
    count_other: "{{count}} van {{total}} zouden veranderen.",
    change: "{{before}} → {{after}}",
    none: "geen thema",
    more_one: "En nog {{count}}.",
    more_other: "En nog {{count}}.",
    submit_one: "Wijzig {{count}} organisatie",
    submit_other: "Wijzig {{count}} organisaties",
    said_one: "{{count}} organisatie is gewijzigd.",
    said_other: "{{count}} organisaties zijn gewijzigd.",
  },
};

export default nl;
