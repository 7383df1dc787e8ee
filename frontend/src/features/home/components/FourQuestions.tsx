import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { type Area, areaColor, areaIcon, areas } from "@/ui/areas";
import classes from "./home.module.css";

const places = {
  stakeholder: "stakeholders",
  dilemma: "dilemmas",
  action: "actions",
  indicator: "indicators",
} as const;

const addressOf = (slug: string, area: Area): string => `/p/${slug}/${places[area]}`;

/** The way in for who reads what is published. */
export function FourQuestions({ slug }: { slug: string }) {
  const { t } = useTranslation(["home", "common"]);
  return (
    <nav aria-label={t("areas")}>
      <ul className={classes.questions}>
        {areas.map((area) => {
          const Icon = areaIcon[area];
          return (
            <li key={area} style={areaColor(area)}>
              <Link to={addressOf(slug, area)} className={classes.question}>
                <Icon size={22} stroke={1.7} aria-hidden="true" />
                <span>
                  {t(`common:nav.question.${places[area]}`)}
                  <span className={classes.meta}>{t(`common:nav.${places[area]}`)}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
