import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["audience"]> = {
  title: "Personnes nommées",
  sentence: "Elles voient ceci, quelle que soit sa visibilité.",
  you: "vous",
  none: "Personne n’est encore nommé.",
  label: "Nommer une personne",
  hint: "On peut nommer qui s’est déjà connecté. La personne le voit aussitôt.",
  add: "Nommer",
  added: "{{name}} peut le voir maintenant.",
  release: "Ne plus nommer {{name}}",
  released: "{{name}} n’est plus nommé ici.",
};

export default fr;
