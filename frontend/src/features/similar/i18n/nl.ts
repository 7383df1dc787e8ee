import type { Messages, Translation } from "@/i18n";

const nl: Translation<Messages["similar"]> = {
  title: "Anderen hebben hieraan gewerkt",
  hint: "Woorden die overeenkomen zijn gemarkeerd. Pagina’s openen naast deze; uw tekst blijft staan.",
  similar: "Vergelijkbare dilemma’s en praktijken",
  dilemmas: "Dilemma’s",
  practices: "Praktijken",
  organisations: "Wie ermee te maken had",
  sameThemes: "Zelfde thema: {{themes}}",
  presented: "Bracht in: {{title}}",
  practised: "Praktijk: {{title}}",
  found_one: "{{count}} vergelijkbaar dilemma of vergelijkbare praktijk gevonden.",
  found_other: "{{count}} vergelijkbare dilemma’s en praktijken gevonden.",
};

export default nl;
