import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

/** Indicators · Places */
export function AreaNav({ slug }: { slug: string }) {
  const { t } = useTranslation("indicator");
  const exact = { exact: true, includeSearch: false };
  return (
    <SectionNav label={t("nav.label")} area="indicator">
      <Link to="/p/$slug/indicators" params={{ slug }} activeOptions={exact}>
        {t("nav.indicators")}
      </Link>
      <Link to="/p/$slug/indicators/places" params={{ slug }} activeOptions={exact}>
        {t("nav.places")}
      </Link>
    </SectionNav>
  );
}
