import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import type { Home } from "../api/home";
import { HomeSection } from "./HomeSection";
import { ItemLine } from "./ItemLine";
import { MoreLine } from "./MoreLine";
import { wholeList } from "./wholeLists";
import classes from "./home.module.css";

/** The next events, milestones and ends of mandates. */
export function ComingUp({ slug, comingUp }: { slug: string; comingUp: Home["comingUp"] }) {
  const { t } = useTranslation("home");
  return (
    <HomeSection title={t("coming.title")}>
      {comingUp.length === 0 && <p className={classes.none}>{t("coming.none")}</p>}
      {comingUp.map(({ coming, count, items }) => (
        <div key={coming} className={classes.group}>
          <h3 className={classes.groupName}>{t(`coming.${coming}`)}</h3>
          <ul className={classes.lines}>
            {items.map((item) => (
              <ItemLine
                key={`${item.id} ${item.detail ?? ""}`}
                slug={slug}
                item={item}
                when={coming === "seat-ends" ? "ends" : coming === "milestone" ? "due" : "on"}
                detail={coming === "seat-ends" ? undefined : item.detail}
              />
            ))}
          </ul>
          <MoreLine count={count} shown={items.length} link={wholeList(slug, coming)} />
        </div>
      ))}
      <p className={classes.all}>
        <Link to="/p/$slug/events" params={{ slug }}>
          {t("coming.allEvents")}
        </Link>
      </p>
    </HomeSection>
  );
}
