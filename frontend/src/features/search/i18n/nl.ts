import type { Messages, Translation } from "@/i18n";

const nl: Translation<Messages["search"]> = {
  title: "Zoeken",
  titleFor: "Zoeken: {{q}}",
  sentence:
    "Alles wat u mag zien, in alle vier de gebieden. Accenten, woordvormen en kleine tikfouten maken niet uit.",
  field: "Zoek in alles wat u mag zien",
  kind: "Soort",
  nothingFor: "Niets past bij “{{q}}” zoals het er staat.",
  instead: "Dit past bij “{{corrected}}”.",
  emptyTitle: "Wat zoekt u?",
  emptyText:
    "Typ een stad, een vraag of een woord. Woorden tussen aanhalingstekens blijven bij elkaar; een min sluit een woord uit, bijvoorbeeld: huisvesting -studenten.",
  noneTitle: "Niets gevonden voor “{{q}}”",
  noneText:
    "Probeer een ander woord, minder woorden of alleen het begin van een woord. Wat niet met u is gedeeld, wordt ook niet gevonden.",
  all: "Alle {{number}} tonen: {{kind}}",
};

export default nl;
