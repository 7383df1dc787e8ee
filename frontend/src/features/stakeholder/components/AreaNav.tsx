import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRole } from "@/api";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";
import { assessmentAccess } from "../api/access";

/** The pages of the first question; a feature of this area has a line here, with whom it is for when not for all. */
const places = [
  { key: "organisations", to: "/p/$slug/stakeholders", exact: true },
  { key: "composition", to: "/p/$slug/stakeholders/composition", exact: true },
  { key: "seats", to: "/p/$slug/stakeholders/seats", exact: true },
  { key: "interactions", to: "/p/$slug/stakeholders/interactions", exact: false },
  { key: "calls", to: "/p/$slug/stakeholders/calls", exact: false },
  { key: "balance", to: "/p/$slug/stakeholders/balance", exact: true },
  { key: "mandates", to: "/p/$slug/stakeholders/ending", exact: true },
  { key: "calls", to: "/p/$slug/stakeholders/member-calls", exact: true },
  { key: "network", to: "/p/$slug/stakeholders/network", exact: true },
  { key: "reach", to: "/p/$slug/stakeholders/reach", exact: true },
  { key: "gap", to: "/p/$slug/stakeholders/gap", exact: false },
  { key: "organisations", to: "/p/$slug/stakeholders", exact: true, for: null },
  { key: "composition", to: "/p/$slug/stakeholders/composition", exact: true, for: null },
  { key: "seats", to: "/p/$slug/stakeholders/seats", exact: true, for: null },
  { key: "lists", to: "/p/$slug/stakeholders/lists", exact: false, for: "role" },
  { key: "duplicates", to: "/p/$slug/stakeholders/duplicates", exact: false, for: "curate" },
  { key: "organisations", to: "/p/$slug/stakeholders", exact: true, curates: false },
  { key: "composition", to: "/p/$slug/stakeholders/composition", exact: true, curates: false },
  { key: "seats", to: "/p/$slug/stakeholders/seats", exact: true, curates: false },
  { key: "import", to: "/p/$slug/stakeholders/import", exact: false, curates: true },
] as const;

export function AreaNav({ slug }: { slug: string }) {
  const { t } = useTranslation("stakeholder");
  const signedIn = useRole(slug) !== null;
  const { data: access } = useQuery({ ...assessmentAccess(slug), enabled: signedIn });
  const role = useRole(slug);
  const shown = places.filter((place) => place.for === null || (place.for === "role" ? role : mayCurate(role)));
  return (
    <SectionNav label={t("nav.label")} area="stakeholder">
      {shown.map(({ key, to, exact }) => (
  const mayAll = mayCurate(useRole(slug));
  return (
    <SectionNav label={t("nav.label")} area="stakeholder">
      {places.filter(({ curates }) => mayAll || !curates).map(({ key, to, exact }) => (
        <Link key={key} to={to} params={{ slug }} activeOptions={{ exact, includeSearch: false }}>
          {t(`nav.${key}`)}
        </Link>
      ))}
      {access?.named && (
        <Link
          to="/p/$slug/stakeholders/assessment"
          params={{ slug }}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t("nav.assessment")}
        </Link>
      )}
    </SectionNav>
  );
}
