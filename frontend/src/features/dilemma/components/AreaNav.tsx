import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

/** Dilemmas · Practices · Academies: the three shelves of this area. */
export function AreaNav({ slug }: { slug: string }) {
  const { t } = useTranslation("dilemma");
  const exact = { exact: true, includeSearch: false };
  return (
    <SectionNav label={t("nav.label")} area="dilemma">
      <Link to="/p/$slug/dilemmas" params={{ slug }} activeOptions={exact}>
        {t("nav.dilemmas")}
      </Link>
      <Link to="/p/$slug/dilemmas/practices" params={{ slug }} activeOptions={exact}>
        {t("nav.practices")}
      </Link>
      <Link to="/p/$slug/dilemmas/academies" params={{ slug }} activeOptions={exact}>
        {t("nav.editions")}
      </Link>
    </SectionNav>
  );
}
