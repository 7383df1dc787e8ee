import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["search"]> = {
  title: "Recherche",
  titleFor: "Recherche : {{q}}",
  sentence:
    "Tout ce que vous pouvez voir, dans les quatre domaines. Accents, formes des mots et petites fautes de frappe ne gênent pas.",
  field: "Chercher dans tout ce que vous pouvez voir",
  kind: "Type",
  nothingFor: "Rien ne correspond à « {{q}} » tel quel.",
  instead: "Voici ce qui correspond à « {{corrected}} ».",
  emptyTitle: "Que cherchez-vous ?",
  emptyText:
    "Tapez une ville, une question ou un mot. Les mots entre guillemets droits restent ensemble ; un moins exclut un mot, par exemple : logement -étudiants.",
  noneTitle: "Rien trouvé pour « {{q}} »",
  noneText:
    "Essayez un autre mot, moins de mots ou seulement le début d’un mot. Ce qui n’est pas partagé avec vous ne se trouve pas non plus.",
  all: "Tout montrer ({{number}}) : {{kind}}",
};

export default fr;
