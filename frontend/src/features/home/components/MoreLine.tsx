import { useTranslation } from "@/i18n";
import type { HomeCount } from "../api/home";
import classes from "./home.module.css";

/** That there are more than the few that are shown. */
export function MoreLine({ count, shown }: { count: HomeCount; shown: number }) {
  const { t } = useTranslation("home");
  const rest = count.value - shown;
  if (rest <= 0) return null;
  return <p className={classes.meta}>{t(count.exact ? "more" : "moreThan", { count: rest })}</p>;
}
