import { Button } from "@mantine/core";
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "@/i18n";
import { type Area, areaColor, areaIcon } from "@/ui/areas";
import type { AreaLinks, Thread } from "../api/traces";
import { areaAnchor } from "./anchors";
import { LinkRow } from "./LinkRow";
import classes from "./trace.module.css";

interface AreaSectionProps {
  slug: string;
  thread: Thread;
  area: Area;
  links: AreaLinks | undefined;
  onLink: () => void;
}

/** One area of the panel; without a link it says so, and offers the first step to who may take it. */
export function AreaSection({ slug, thread, area, links, onLink }: AreaSectionProps) {
  const { t } = useTranslation(["trace", "common"]);
  const heading = useRef<HTMLHeadingElement>(null);
  const anchor = areaAnchor(area);
  const isAsked = useRouterState({ select: (state) => state.location.hash === anchor });
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [isAsked]);

  const count = links?.count ?? 0;
  const isOwn = area === thread.area;
  if (count === 0 && (isOwn || !thread.mayLink) && !isAsked) return null;
  const Icon = areaIcon[area];
  return (
    <div className={classes.area} style={areaColor(area)}>
      <h3 id={anchor} ref={heading} tabIndex={-1} className={classes.areaName}>
        <Icon size={18} aria-hidden="true" />
        {t(`common:thread.${area}`)}
      </h3>
      {links && count > 0 && (
        <ul className={classes.links}>
          {links.links.map((link) => (
            <LinkRow key={link.item.id} slug={slug} from={thread} link={link} />
          ))}
        </ul>
      )}
      {links && count > links.links.length && (
        <p className={classes.none}>{t("more", { count: count - links.links.length })}</p>
      )}
      {count === 0 && (
        <div className={classes.none}>
          {t(`none.${area}`)}
          {thread.mayLink && (
            <Button
              variant="subtle"
              size="compact-md"
              className={`${classes.start ?? ""} ct-no-print`}
              onClick={onLink}
              aria-label={t("common:thread.start", { area: t(`common:thread.${area}`) })}
            >
              {t("start")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
