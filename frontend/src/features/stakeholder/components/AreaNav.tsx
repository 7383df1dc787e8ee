import { Link } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

/** The pages of the first question; a feature of this area has a line here. */
const places = [
  { key: "organisations", to: "/p/$slug/stakeholders", exact: true, curates: false },
  { key: "composition", to: "/p/$slug/stakeholders/composition", exact: true, curates: false },
  { key: "seats", to: "/p/$slug/stakeholders/seats", exact: true, curates: false },
  { key: "import", to: "/p/$slug/stakeholders/import", exact: false, curates: true },
] as const;

export function AreaNav({ slug }: { slug: string }) {
  const { t } = useTranslation("stakeholder");
  const mayAll = mayCurate(useRole(slug));
  return (
    <SectionNav label={t("nav.label")} area="stakeholder">
      {places
        .filter(({ curates }) => mayAll || !curates)
        .map(({ key, to, exact }) => (
          <Link key={key} to={to} params={{ slug }} activeOptions={{ exact, includeSearch: false }}>
            {t(`nav.${key}`)}
          </Link>
        ))}
    </SectionNav>
  );
}
