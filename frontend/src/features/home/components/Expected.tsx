import { useTranslation } from "@/i18n";
import type { Home } from "../api/home";
import { HomeSection, sumOf } from "./HomeSection";
import { ItemLine } from "./ItemLine";
import { MoreLine } from "./MoreLine";
import { wholeList } from "./wholeLists";
import classes from "./home.module.css";

const whens = {
  "move-on": "over",
  contribute: "due",
  "accept-dilemma": "proposed",
  "own-dilemma-waits": "proposed",
  "ask-for-answer": "sign",
  "reach-milestone": "due",
  "renew-membership": "ends",
  "report-value": "on",
  "remind-invited": "invited",
  "follow-up": "due",
  "tell-what-came": "due",
} as const;

/** What is expected of the reader, most urgent first. */
export function Expected({ slug, expected }: { slug: string; expected: Home["expected"] }) {
  const { t } = useTranslation("home");
  return (
    <HomeSection title={t("expected.title")} count={sumOf(expected.map(({ count }) => count))}>
      {expected.length === 0 && <p className={classes.none}>{t("expected.none")}</p>}
      {expected.map(({ duty, count, items }) => (
        <div key={duty} className={classes.group}>
          <h3 className={classes.groupName}>{t(`duty.${duty}`, { count: count.value })}</h3>
          <ul className={classes.lines}>
            {items.map((item) => (
              <ItemLine
                key={`${item.id} ${item.detail ?? ""}`}
                slug={slug}
                item={item}
                when={whens[duty]}
                detail={duty === "renew-membership" ? undefined : item.detail}
              />
            ))}
          </ul>
          <MoreLine count={count} shown={items.length} link={wholeList(slug, duty)} />
        </div>
      ))}
    </HomeSection>
  );
}
