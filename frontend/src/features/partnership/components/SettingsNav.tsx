import { Link, useRouter } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

/** Another feature's page: linked as soon as it is there. */
const history = (address: string) => address.endsWith("/settings/history");

/** People · Partnership · Ties · History: the pages of the settings, as far as the reader's role goes. */
export function SettingsNav({ slug }: { slug: string }) {
  const { t } = useTranslation("partnership");
  const governs = mayCurate(useRole(slug));
  const found = Object.keys(useRouter().routesByPath).find(history);
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
      {found && (
        <Link to={found} params={params} activeOptions={exact}>
          {t("nav.history")}
        </Link>
      )}
    </SectionNav>
  );
}
