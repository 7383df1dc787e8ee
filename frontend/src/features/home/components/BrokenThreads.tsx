import { IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";
import type { Home } from "../api/home";
import { HomeSection } from "./HomeSection";
import { ItemLine } from "./ItemLine";
import { MoreLine } from "./MoreLine";
import { wholeList } from "./wholeLists";
import classes from "./home.module.css";

const whens = {
  "dilemma-waits": "proposed",
  "recommendation-silent": "sign",
  "dilemma-thread-broke": "since",
  "action-without-indicator": "proposed",
} as const;

/** Where the thread is broken: what waits for peers, for an answer, for a figure. */
export function BrokenThreads({ slug, thread }: { slug: string; thread: Home["thread"] }) {
  const { t } = useTranslation("home");
  return (
    <HomeSection title={t("thread.title")}>
      {thread.length === 0 && <p className={classes.none}>{t("thread.none")}</p>}
      {thread.map(({ reason, count, items }) => (
        <details key={reason} className={classes.fold}>
          <summary>
            <IconChevronRight size={18} aria-hidden="true" />
            {t(`thread.${reason}`, { count: count.value })}
          </summary>
          <ul className={classes.lines}>
            {items.map((item) => (
              <ItemLine
                key={item.id}
                slug={slug}
                item={item}
                detail={item.detail}
                when={whens[reason]}
              />
            ))}
          </ul>
          <MoreLine count={count} shown={items.length} link={wholeList(slug, reason)} />
        </details>
      ))}
    </HomeSection>
  );
}
