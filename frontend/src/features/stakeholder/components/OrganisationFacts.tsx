import { Anchor } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { Facts, SideSection } from "@/ui/detail-page";
import { useThemes } from "@/ui/useThemes";
import type { Organisation } from "../api/organisations";
import { useOrganisationWords } from "./useOrganisationWords";

/** What is known about an organisation, and what is not. */
export function OrganisationFacts({
  slug,
  organisation,
}: {
  slug: string;
  organisation: Organisation;
}) {
  const { t } = useTranslation(["stakeholder", "common"]);
  const format = useFormat();
  const themes = useThemes(slug);
  const words = useOrganisationWords();
  const { shortName, size, website, languages, updatedAt } = organisation;
  const unknown = t("common:detail.unknown");
  return (
    <SideSection title={t("detail.facts")}>
      <Facts
        facts={[
          { name: t("field.shortName"), value: shortName ?? unknown },
          { name: t("field.size"), value: size ? words.size(size) : unknown },
          {
            name: t("field.website"),
            value: website ? (
              <Anchor href={website}>{URL.parse(website)?.hostname ?? website}</Anchor>
            ) : (
              unknown
            ),
          },
          {
            name: t("field.languages"),
            value: format.list(languages.map(format.language)) || unknown,
          },
          {
            name: t("field.themes"),
            value: format.list(organisation.themes.map(themes.nameOf)) || unknown,
          },
          {
            name: t("detail.changed"),
            value: (
              <time dateTime={updatedAt} title={format.moment(updatedAt)}>
                {format.ago(updatedAt)}
              </time>
            ),
          },
        ]}
      />
    </SideSection>
  );
}
