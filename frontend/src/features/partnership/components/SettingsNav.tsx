import { Link } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

/** People · Partnership · Ties · Privacy · History: the pages of the settings, as far as the reader's role goes. */
export function SettingsNav({ slug }: { slug: string }) {
  const { t } = useTranslation("partnership");
  const governs = mayCurate(useRole(slug));
  const params = { slug };
  const exact = { exact: true, includeSearch: false };
  if (!governs) return null;
  return (
    <SectionNav label={t("nav.label")}>
      <Link to="/p/$slug/settings/people" params={params} activeOptions={exact}>
        {t("nav.people")}
      </Link>
      <Link to="/p/$slug/settings" params={params} activeOptions={exact}>
        {t("nav.partnership")}
      </Link>
      <Link to="/p/$slug/settings/ties" params={params} activeOptions={exact}>
        {t("nav.ties")}
      </Link>
      <Link to="/p/$slug/settings/privacy" params={params} activeOptions={exact}>
        {t("nav.privacy")}
      </Link>
      <Link to="/p/$slug/settings/history" params={params} activeOptions={exact}>
        {t("nav.history")}
      </Link>
    </SectionNav>
  );
}
