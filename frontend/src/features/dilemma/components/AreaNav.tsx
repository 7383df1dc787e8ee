import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import classes from "./dilemma.module.css";

/** Dilemmas · Practices · Academies: the three shelves of this area. */
export function AreaNav({ slug }: { slug: string }) {
  const { t } = useTranslation("dilemma");
  const exact = { exact: true, includeSearch: false };
  return (
    <nav aria-label={t("nav.label")} className={classes.shelves}>
      <Link to="/p/$slug/dilemmas" params={{ slug }} activeOptions={exact}>
        {t("nav.dilemmas")}
      </Link>
      <Link to="/p/$slug/dilemmas/practices" params={{ slug }} activeOptions={exact}>
        {t("nav.practices")}
      </Link>
      <Link to="/p/$slug/dilemmas/academies" params={{ slug }} activeOptions={exact}>
        {t("nav.editions")}
      </Link>
    </nav>
  );
}
