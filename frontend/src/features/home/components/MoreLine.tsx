import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import type { HomeCount } from "../api/home";
import classes from "./home.module.css";

interface MoreLineProps {
  count: HomeCount;
  shown: number;
  /** Where all of them stand. */
  link?: LinkProps | undefined;
}

/** That there are more than the few that are shown. */
export function MoreLine({ count, shown, link }: MoreLineProps) {
  const { t } = useTranslation("home");
  const rest = count.value - shown;
  if (rest <= 0) return null;
  const words = t(count.exact ? "more" : "moreThan", { count: rest });
  return <p className={classes.meta}>{link ? <Link {...link}>{words}</Link> : words}</p>;
}
