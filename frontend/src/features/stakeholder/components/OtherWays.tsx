import { Anchor } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import { downloadAddress, type OrganisationFilters } from "../api/organisations";
import classes from "./composition.module.css";

/** Other ways to look at the same: the table, the seats, a file. */
export function OtherWays({ slug, filters }: { slug: string; filters: OrganisationFilters }) {
  const { t } = useTranslation("stakeholder");
  return (
    <div className={`${classes.ways ?? ""} ct-no-print`}>
      <TextLink to="/p/$slug/stakeholders/composition" params={{ slug }}>
        {t("index.composition")}
      </TextLink>
      <TextLink to="/p/$slug/stakeholders/seats" params={{ slug }}>
        {t("index.seats")}
      </TextLink>
      <Anchor href={downloadAddress(slug, filters)} download="organisations.csv">
        {t("index.download")}
      </Anchor>
    </div>
  );
}
