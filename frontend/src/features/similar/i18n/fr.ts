import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["similar"]> = {
  title: "D’autres y ont travaillé",
  hint: "Les mots communs sont marqués. Les pages s’ouvrent à côté ; votre texte reste.",
  similar: "Dilemmes et pratiques semblables",
  dilemmas: "Dilemmes",
  practices: "Pratiques",
  organisations: "Qui s’en est occupé",
  sameThemes: "Même thème : {{themes}}",
  presented: "A présenté : {{title}}",
  practised: "Pratique : {{title}}",
  found_one: "{{count}} dilemme ou pratique semblable trouvé.",
  found_other: "{{count}} dilemmes et pratiques semblables trouvés.",
};

export default fr;
