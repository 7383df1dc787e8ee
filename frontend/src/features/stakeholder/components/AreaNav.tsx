import { Link } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

/** The pages of the first question; a feature of this area has a line here, with whom it is for when not for all. */
const places = [
  { key: "organisations", to: "/p/$slug/stakeholders", exact: true, for: null },
  { key: "composition", to: "/p/$slug/stakeholders/composition", exact: true, for: null },
  { key: "seats", to: "/p/$slug/stakeholders/seats", exact: true, for: null },
  { key: "lists", to: "/p/$slug/stakeholders/lists", exact: false, for: "role" },
  { key: "duplicates", to: "/p/$slug/stakeholders/duplicates", exact: false, for: "curate" },
] as const;

export function AreaNav({ slug }: { slug: string }) {
  const { t } = useTranslation("stakeholder");
  const role = useRole(slug);
  const shown = places.filter(
    (place) => place.for === null || (place.for === "role" ? role : mayCurate(role)),
  );
  return (
    <SectionNav label={t("nav.label")} area="stakeholder">
      {shown.map(({ key, to, exact }) => (
        <Link key={key} to={to} params={{ slug }} activeOptions={{ exact, includeSearch: false }}>
          {t(`nav.${key}`)}
        </Link>
      ))}
    </SectionNav>
  );
}
