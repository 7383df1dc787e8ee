import type { Messages, Translation } from "@/i18n";

const nl: Translation<Messages["home"]> = {
  greeting: {
    morning: "Goedemorgen.",
    afternoon: "Goedemiddag.",
    evening: "Goedenavond.",
  },
  areas: "Vier vragen",
  expected: {
    title: "Van u verwacht",
    none: "Er wacht niets op u. Wat anderen van u vragen, komt hier te staan.",
  },
  duty: {
    "accept-dilemma_one": "Een dilemma wacht op aanvaarding",
    "accept-dilemma_other": "{{count}} dilemma’s wachten op aanvaarding",
    "own-dilemma-waits_one": "Uw dilemma wacht op het secretariaat",
    "own-dilemma-waits_other": "{{count}} van uw dilemma’s wachten op het secretariaat",
    "ask-for-answer_one": "Een aanbeveling van uw actie heeft nog geen antwoord",
    "ask-for-answer_other": "{{count}} aanbevelingen van uw acties hebben nog geen antwoord",
    "reach-milestone_one": "Een mijlpaal van uw actie komt eraan",
    "reach-milestone_other": "{{count}} mijlpalen van uw acties komen eraan",
    "renew-membership_one": "Uw zetel aan tafel loopt binnenkort af",
    "renew-membership_other": "{{count}} van uw zetels lopen binnenkort af",
    "report-value_one": "Eén indicator heeft nog geen waarde van u voor dit jaar",
    "report-value_other": "{{count}} indicatoren hebben nog geen waarde van u voor dit jaar",
    "remind-invited_one": "Een uitnodiging is nog niet aanvaard",
    "remind-invited_other": "{{count}} uitnodigingen zijn nog niet aanvaard",
  },
  when: {
    due: "uiterlijk {{when}}",
    ends: "eindigt {{when}}",
    sign: "laatste teken: {{when}}",
    since: "sinds {{when}}",
    on: "{{when}}",
  },
  more_one: "En nog {{count}}.",
  more_other: "En nog {{count}}.",
  moreThan_one: "En meer dan {{count}} andere.",
  moreThan_other: "En meer dan {{count}} andere.",
  coming: {
    title: "Binnenkort",
    none: "Geen evenement, mijlpaal of einde van een mandaat in de komende drie maanden.",
    event: "Evenementen",
    milestone: "Mijlpalen",
    "seat-ends": "Mandaten die aflopen",
  },
  thread: {
    title: "De draad",
    none: "Geen draad is gebroken: elk dilemma heeft ideeën, elke aanbeveling een antwoord, elke actie een indicator.",
    "dilemma-waits_one": "{{count}} dilemma wacht op collega’s",
    "dilemma-waits_other": "{{count}} dilemma’s wachten op collega’s",
    "recommendation-silent_one": "{{count}} aanbeveling al 60 dagen of langer stil",
    "recommendation-silent_other": "{{count}} aanbevelingen al 60 dagen of langer stil",
    "action-without-indicator_one": "{{count}} actie zonder indicator",
    "action-without-indicator_other": "{{count}} acties zonder indicator",
  },
  news: {
    since: "Sinds u hier was, {{when}}",
    lately: "De laatste 30 dagen",
    none: "Niets nieuws. Wat anderen toevoegen of wijzigen, komt hier te staan.",
    markSeen: "Alles als gezien markeren",
    deed: {
      created: "nieuw",
      changed: "gewijzigd",
      archived: "gearchiveerd",
      restored: "teruggezet",
      moved: "verder gegaan",
      removed: "verwijderd",
    },
  },
};

export default nl;
