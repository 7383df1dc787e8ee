import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

/** The pages of the first question; a feature of this area has a line here. */
const places = [
  { key: "organisations", to: "/p/$slug/stakeholders", exact: true },
  { key: "composition", to: "/p/$slug/stakeholders/composition", exact: true },
  { key: "seats", to: "/p/$slug/stakeholders/seats", exact: true },
  { key: "network", to: "/p/$slug/stakeholders/network", exact: true },
  { key: "reach", to: "/p/$slug/stakeholders/reach", exact: true },
  { key: "gap", to: "/p/$slug/stakeholders/gap", exact: false },
] as const;

export function AreaNav({ slug }: { slug: string }) {
  const { t } = useTranslation("stakeholder");
  return (
    <SectionNav label={t("nav.label")} area="stakeholder">
      {places.map(({ key, to, exact }) => (
        <Link key={key} to={to} params={{ slug }} activeOptions={{ exact, includeSearch: false }}>
          {t(`nav.${key}`)}
        </Link>
      ))}
    </SectionNav>
  );
}
