import type { Messages, Translation } from "@/i18n";

const nl: Translation<Messages["audience"]> = {
  title: "Genoemde personen",
  sentence: "Zij zien dit, wat de zichtbaarheid ook zegt.",
  you: "u",
  none: "Er is nog niemand genoemd.",
  label: "Een persoon noemen",
  hint: "Wie zich al eens aanmeldde, kan genoemd worden. Die ziet het meteen.",
  add: "Noemen",
  added: "{{name}} kan dit nu zien.",
  release: "{{name}} niet langer noemen",
  released: "{{name}} is hier niet langer genoemd.",
};

export default nl;
