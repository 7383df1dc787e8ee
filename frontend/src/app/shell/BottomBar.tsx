import { useTranslation } from "@/i18n";
import { PlaceLink } from "./PlaceLink";
import { mainPlaces } from "./places";
import classes from "./bottombar.module.css";

/** The rail of a phone: five places in reach of a thumb. */
export function BottomBar({ slug }: { slug: string }) {
  const { t } = useTranslation();
  return (
    <nav className={classes.bar} aria-label={t("nav.label")}>
      {mainPlaces.map((place) => (
        <PlaceLink key={place.key} place={place} slug={slug} className={classes.place} />
      ))}
    </nav>
  );
}
