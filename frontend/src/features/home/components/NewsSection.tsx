import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { itemAddress } from "@/routes";
import { areaColor } from "@/ui/areas";
import { areaOfKind, useKindName } from "@/ui/useKindName";
import { type News, useMarkSeen } from "../api/home";
import { HomeSection } from "./HomeSection";
import { MoreLine } from "./MoreLine";
import { groupNews, tellingDeeds } from "./newsGroups";
import classes from "./home.module.css";

/** As many as leave the rest of the page in sight. */
const FIRST_FEW = 6;

interface NewsSectionProps {
  slug: string;
  news: News;
  /** Public readers have nothing to mark. */
  mayMark: boolean;
}

/** What others did since the reader was here, one line an item, newest first. */
export function NewsSection({ slug, news, mayMark }: NewsSectionProps) {
  const { t } = useTranslation("home");
  const format = useFormat();
  const marking = useMarkSeen(slug);
  const [all, setAll] = useState(false);
  const title = news.at ? t("news.since", { when: format.ago(news.at) }) : t("news.lately");
  const folded = news.items.length - FIRST_FEW;
  const shown = all ? news.items : news.items.slice(0, FIRST_FEW);
  return (
    <HomeSection
      title={title}
      count={news.count}
      action={
        mayMark &&
        news.count.value > 0 && (
          <Button
            variant="subtle"
            className={classes.act}
            leftSection={<IconCheck size={18} aria-hidden="true" />}
            loading={marking.isPending}
            onClick={() => marking.mutate()}
          >
            {t("news.markSeen")}
          </Button>
        )
      }
    >
      {news.items.length === 0 && <p className={classes.none}>{t("news.none")}</p>}
      {groupNews(shown, (instant) => format.ago(instant)).map(({ actors, when, latest, items }) => (
        <div key={items[0]?.id} className={classes.group}>
          <p className={classes.meta}>
            {actors.length > 0 && `${format.list(actors)} · `}
            <time dateTime={latest} title={format.moment(latest)}>
              {when}
            </time>
          </p>
          <ul className={classes.changes}>
            {items.map((item) => (
              <ChangedLine key={item.id} slug={slug} item={item} />
            ))}
          </ul>
        </div>
      ))}
      {all && <MoreLine count={news.count} shown={news.items.length} />}
      {folded > 0 && (
        <Button
          variant="subtle"
          className={classes.act}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t("news.fewer") : t("news.showMore", { count: folded })}
        </Button>
      )}
    </HomeSection>
  );
}

function ChangedLine({ slug, item }: { slug: string; item: News["items"][number] }) {
  const { t } = useTranslation("home");
  const format = useFormat();
  const kindName = useKindName();
  return (
    <li className={classes.change} style={areaColor(areaOfKind(item.kind))}>
      <Link to={itemAddress(slug, item)} className={classes.name}>
        {item.title}
      </Link>
      <span className={classes.meta}>
        <span className={classes.kind}>{kindName(item.kind, "one")}</span> ·{" "}
        {format.list(tellingDeeds(item.deeds).map((deed) => t(`news.deed.${deed}`)))}
      </span>
    </li>
  );
}
