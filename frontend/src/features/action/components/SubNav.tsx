import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

const places = [
  { key: "actions", to: "/p/$slug/actions" },
  { key: "recommendations", to: "/p/$slug/actions/recommendations" },
  { key: "timeline", to: "/p/$slug/actions/timeline" },
  { key: "plans", to: "/p/$slug/actions/plans" },
] as const;

/** Actions · Recommendations · Time line · Plans */
export function SubNav({ slug }: { slug: string }) {
  const { t } = useTranslation("action");
  return (
    <SectionNav label={t("nav.label")} area="action">
      {places.map(({ key, to }) => (
        <Link
          key={key}
          to={to}
          params={{ slug }}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ "aria-current": "page" }}
        >
          {t(`nav.${key}`)}
        </Link>
      ))}
    </SectionNav>
  );
}
