import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { itemAddress } from "@/routes";
import type { HomeItem } from "../api/home";
import classes from "./home.module.css";

interface ItemLineProps {
  slug: string;
  item: HomeItem;
  /** What it is about besides the title. */
  detail?: ReactNode;
  /** What the date says: "due", "ends". */
  when?: "due" | "over" | "ends" | "sign" | "invited" | "proposed" | "since" | "on";
}

/** One line that leads to an item. */
export function ItemLine({ slug, item, detail, when = "on" }: ItemLineProps) {
  const { t } = useTranslation("home");
  const format = useFormat();
  const { date } = item;
  const address =
    item.kind === "participant" ? `/p/${slug}/settings/people/${item.id}` : itemAddress(slug, item);
  return (
    <li className={classes.line}>
      <Link to={address} className={classes.name}>
        {item.title}
      </Link>
      {(detail ?? date) && (
        <span className={classes.meta}>
          {detail}
          {detail && date ? " · " : ""}
          {date && (
            <time dateTime={date} title={format.partialDate(date)}>
              {t(`when.${when}`, { when: format.nearDate(date) })}
            </time>
          )}
        </span>
      )}
    </li>
  );
}
