import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";
import { assessmentAccess } from "../api/access";

/** The pages of the first question and whom they are for; a feature of this area has a line here. */
const places = [
  { key: "organisations", to: "/p/$slug/stakeholders", exact: true, whom: "all" },
  { key: "composition", to: "/p/$slug/stakeholders/composition", exact: true, whom: "all" },
  { key: "seats", to: "/p/$slug/stakeholders/seats", exact: true, whom: "all" },
  { key: "network", to: "/p/$slug/stakeholders/network", exact: true, whom: "all" },
  { key: "reach", to: "/p/$slug/stakeholders/reach", exact: true, whom: "all" },
  { key: "gap", to: "/p/$slug/stakeholders/gap", exact: false, whom: "all" },
  { key: "interactions", to: "/p/$slug/stakeholders/interactions", exact: false, whom: "all" },
  { key: "calls", to: "/p/$slug/stakeholders/calls", exact: false, whom: "all" },
  { key: "lists", to: "/p/$slug/stakeholders/lists", exact: false, whom: "role" },
  { key: "balance", to: "/p/$slug/stakeholders/balance", exact: true, whom: "all" },
  { key: "mandates", to: "/p/$slug/stakeholders/ending", exact: true, whom: "all" },
  { key: "memberCalls", to: "/p/$slug/stakeholders/member-calls", exact: true, whom: "all" },
  { key: "assessment", to: "/p/$slug/stakeholders/assessment", exact: true, whom: "named" },
  { key: "duplicates", to: "/p/$slug/stakeholders/duplicates", exact: false, whom: "curate" },
  { key: "import", to: "/p/$slug/stakeholders/import", exact: false, whom: "curate" },
] as const;

export function AreaNav({ slug }: { slug: string }) {
  const { t } = useTranslation("stakeholder");
  const role = useRole(slug);
  const { data: access } = useQuery({ ...assessmentAccess(slug), enabled: role !== null });
  const isFor = {
    all: true,
    role: role !== null,
    curate: mayCurate(role),
    named: access?.named ?? false,
  };
  return (
    <SectionNav label={t("nav.label")} area="stakeholder">
      {places
        .filter(({ whom }) => isFor[whom])
        .map(({ key, to, exact }) => (
          <Link key={key} to={to} params={{ slug }} activeOptions={{ exact, includeSearch: false }}>
            {t(`nav.${key}`)}
          </Link>
        ))}
    </SectionNav>
  );
}
