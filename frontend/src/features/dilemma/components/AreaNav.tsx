import { Link } from "@tanstack/react-router";
import { useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

/** The shelves of this area; consultations and threads that broke are for people with a role. */
export function AreaNav({ slug }: { slug: string }) {
  const { t } = useTranslation("dilemma");
  const role = useRole(slug);
  const exact = { exact: true, includeSearch: false };
  return (
    <SectionNav label={t("nav.label")} area="dilemma">
      <Link to="/p/$slug/dilemmas" params={{ slug }} activeOptions={exact}>
        {t("nav.dilemmas")}
      </Link>
      <Link to="/p/$slug/dilemmas/practices" params={{ slug }} activeOptions={exact}>
        {t("nav.practices")}
      </Link>
      {role !== null && (
        <Link to="/p/$slug/dilemmas/consultations" params={{ slug }} activeOptions={exact}>
          {t("nav.consultations")}
        </Link>
      )}
      <Link to="/p/$slug/dilemmas/academies" params={{ slug }} activeOptions={exact}>
        {t("nav.editions")}
      </Link>
      {role !== null && (
        <Link to="/p/$slug/dilemmas/broken" params={{ slug }} activeOptions={exact}>
          {t("nav.broken")}
        </Link>
      )}
    </SectionNav>
  );
}
