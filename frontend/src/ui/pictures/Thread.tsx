import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { type Area, areaColor, areas } from "../areas";
import classes from "./thread.module.css";

export interface ThreadDot {
  /** How many traces lead into this area (that the reader may see). */
  count: number;
  /** Where they are listed; for a hollow dot, where one is linked or started. Without it the dot only tells. */
  link?: LinkProps | undefined;
}

interface ThreadProps {
  /** The item's own area: its dot is always filled. */
  own: Area;
  dots: Partial<Record<Area, ThreadDot>>;
}

/** Four dots on a line: filled where the item has a trace into the area, hollow where the thread is broken. */
export function Thread({ own, dots }: ThreadProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("thread.label")} className={classes.thread}>
      <ol>
        {areas.map((area) => {
          const { count, link } = dots[area] ?? { count: 0 };
          const filled = area === own || count > 0;
          const name = t(`thread.${area}`);
          const title = filled
            ? count > 0
              ? t("thread.linked", { area: name, count })
              : name
            : t(link ? "thread.start" : "thread.broken", { area: name });
          const dot = (
            <>
              <span className={classes.dot} data-filled={filled} />
              <span className={classes.word} aria-hidden="true">
                {name}
                {count > 0 && <span className={classes.count}> {count}</span>}
              </span>
              <span className="ct-visually-hidden">{title}</span>
            </>
          );
          return (
            <li key={area} style={areaColor(area)} data-own={area === own || undefined}>
              {link ? (
                <Link {...link} title={title} className={classes.bead}>
                  {dot}
                </Link>
              ) : (
                <span className={classes.bead}>{dot}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
