import { Link } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { Mark } from "@/ui/Mark";
import { PlaceLink } from "./PlaceLink";
import { eventsPlace, mainPlaces, settingsPlace } from "./places";
import classes from "./rail.module.css";

export function Rail({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const role = useRole(slug);
  return (
    <nav className={classes.rail} aria-label={t("nav.label")}>
      <Link to="/" className={classes.mark}>
        <Mark size={34} />
        <span>{t("product")}</span>
      </Link>
      <ul className={classes.places}>
        {[...mainPlaces, eventsPlace].map((place) => (
          <li key={place.key}>
            <PlaceLink place={place} slug={slug} className={classes.place} />
          </li>
        ))}
      </ul>
      {mayCurate(role) && (
        <ul className={classes.foot}>
          <li>
            <PlaceLink place={settingsPlace} slug={slug} className={classes.place} />
          </li>
        </ul>
      )}
    </nav>
  );
}
