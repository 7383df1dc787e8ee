import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

/** Organisations · The table · Seats */
export function AreaNav({ slug }: { slug: string }) {
  const { t } = useTranslation("stakeholder");
  const exact = { exact: true, includeSearch: false };
  return (
    <SectionNav label={t("nav.label")} area="stakeholder">
      <Link to="/p/$slug/stakeholders" params={{ slug }} activeOptions={exact}>
        {t("nav.organisations")}
      </Link>
      <Link to="/p/$slug/stakeholders/composition" params={{ slug }} activeOptions={exact}>
        {t("nav.composition")}
      </Link>
      <Link to="/p/$slug/stakeholders/seats" params={{ slug }} activeOptions={exact}>
        {t("nav.seats")}
      </Link>
    </SectionNav>
  );
}
