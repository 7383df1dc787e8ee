import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { itemAddress } from "@/routes";
import { areaColor } from "@/ui/areas";
import { areaOfKind, useKindName } from "@/ui/useKindName";
import { type News, useMarkSeen } from "../api/home";
import { HomeSection } from "./HomeSection";
import { MoreLine } from "./MoreLine";
import classes from "./home.module.css";

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
  const kindName = useKindName();
  const marking = useMarkSeen(slug);
  const title = news.at ? t("news.since", { when: format.ago(news.at) }) : t("news.lately");
  return (
    <HomeSection
      title={title}
      count={news.count}
      action={
        mayMark &&
        news.count.value > 0 && (
          <Button
            variant="subtle"
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
      <ul className={classes.lines}>
        {news.items.map((item) => (
          <li key={item.id} className={classes.change} style={areaColor(areaOfKind(item.kind))}>
            <span className={classes.kind}>{kindName(item.kind, "one")}</span>
            <Link to={itemAddress(slug, item)} className={classes.name}>
              {item.title}
            </Link>
            <span className={classes.meta}>
              {format.list(item.deeds.map((deed) => t(`news.deed.${deed}`)))}
              {item.actors.length > 0 && ` · ${format.list(item.actors)}`} ·{" "}
              <time dateTime={item.latest} title={format.moment(item.latest)}>
                {format.ago(item.latest)}
              </time>
            </span>
          </li>
        ))}
      </ul>
      <MoreLine count={news.count} shown={news.items.length} />
    </HomeSection>
  );
}
