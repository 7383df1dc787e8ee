import { Anchor } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { downloadAddress, type OrganisationFilters } from "../api/organisations";

/** What can be done with the list as it is filtered now. */
export function ListTools({ slug, filters }: { slug: string; filters: OrganisationFilters }) {
  const { t } = useTranslation("stakeholder");
  return (
    <Anchor href={downloadAddress(slug, filters)} download="organisations.csv">
      {t("index.download")}
    </Anchor>
  );
}
