import type { components } from "@/api";
import { useOrganisationWords } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { useThemes } from "@/ui/useThemes";
import type { MergeField } from "./fields";

export type Organisation = components["schemas"]["OrganisationView"];

/** A field of an organisation as people read it; null when it is unknown. */
export function useFieldText(slug: string) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useOrganisationWords();
  const themes = useThemes(slug);
  return (organisation: Organisation, field: MergeField): string | null => {
    switch (field) {
      case "kind":
        return organisation.kind && words.kind(organisation.kind);
      case "levels":
        return format.list(organisation.levels.map(words.level)) || null;
      case "countries":
        return format.list(organisation.countries.map(format.country)) || null;
      case "languages":
        return format.list(organisation.languages.map(format.language)) || null;
      case "themes":
        return format.list(organisation.themes.map(themes.nameOf)) || null;
      case "visibility":
        return t(`visibility.${organisation.visibility}`);
      case "short-name":
        return organisation.shortName;
      default:
        return organisation[field];
    }
  };
}
