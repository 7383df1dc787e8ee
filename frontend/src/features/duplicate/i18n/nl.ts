import type { Messages, Translation } from "@/i18n";

const nl: Translation<Messages["duplicate"]> = {
  title: "Dubbele organisaties",
  about:
    "Organisaties die hier misschien twee keer staan, met de redenen. U beslist; niets wordt vanzelf samengevoegd.",
  sentence_one:
    "{{count}} paar organisaties is misschien één. U beslist; niets wordt vanzelf samengevoegd.",
  sentence_other:
    "{{count}} paren organisaties zijn misschien één. U beslist; niets wordt vanzelf samengevoegd.",
  sentenceMany:
    "Meer dan {{count}} paren organisaties zijn misschien één. U beslist; niets wordt vanzelf samengevoegd.",
  find: "Zoek dubbele",
  finding: "Alle organisaties worden vergeleken",
  compared_one: "{{count}} organisatie vergeleken:",
  compared_other: "{{count}} organisaties vergeleken:",
  found_one: "{{count}} paar is misschien één.",
  found_other: "{{count}} paren zijn misschien één.",
  dismissed: "Beslist",
  onlyDismissed: "Paren die er twee zijn",
  byScore: "Waarschijnlijkste eerst",
  byName: "Naam, A tot Z",
  emptyTitle: "Geen paar lijkt op één",
  emptyText:
    "Als twee vermeldingen misschien dezelfde organisatie zijn, staan ze hier naast elkaar. Zoek dubbele na een import, of af en toe.",
  same: "zeer waarschijnlijk dezelfde",
  unclear: "misschien dezelfde",
  compare: "Vergelijk",
  compareThese: "Vergelijk {{one}} en {{other}}",
  act: {
    dismiss: "Het zijn er twee",
    reconsider: "Kijk opnieuw",
  },
  said: {
    dismiss: "{{one}} en {{other}} zijn er twee. We vragen het niet meer.",
    reconsider: "{{one}} en {{other}} staan weer in de lijst.",
  },
  anotherOne: "Kies een andere organisatie: met zichzelf kan ze niet samengaan.",
  choose: {
    title: "{{name}} samenvoegen",
    text: "Kies de vermelding die dezelfde organisatie is. U vergelijkt beide voordat er iets gebeurt.",
    other: "Dezelfde organisatie",
  },
  merge: {
    title: "Maak er één van",
    intro:
      "Kies wat klopt, veld voor veld. U kunt het samenvoegen daarna in zijn geheel ongedaan maken.",
    stays: "Welke blijft?",
    first: "de eerste",
    second: "de tweede",
    both: "beide",
    bothText: "Houd beide",
    unknown: "onbekend",
    same: "In beide gelijk: {{fields}}.",
    comesAlong:
      "Alles wat bij {{gone}} hoort, komt mee: mensen, zetels, relaties, dilemma’s, acties, cijfers. De geschiedenis is te lezen bij {{kept}}, en het adres leidt daarheen.",
    submit: "Voeg samen met {{kept}}",
    said: "{{gone}} hoort nu bij {{kept}}.",
    goneTitle: "Deze twee zijn al één",
    goneText: "Een ervan is gearchiveerd of samengevoegd: er valt niets meer te vergelijken.",
    openStanding: "Open de organisatie",
  },
  field: {
    name: "Naam",
    "short-name": "Korte naam",
    kind: "Soort",
    levels: "Bestuursniveaus",
    countries: "Landen",
    city: "Stad",
    languages: "Talen",
    website: "Website",
    themes: "Thema’s",
    notes: "Notities",
    visibility: "Wie het kan zien",
    key: "Sleutel van een ander systeem",
  },
};

export default nl;
