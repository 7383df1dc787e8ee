import { useFormat, useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import { FigureTable } from "@/ui/pictures/Figure";
import type { TimelineEntry } from "../api/timeline";

interface TimelineTableProps {
  slug: string;
  entries: TimelineEntry[];
  caption: string;
}

/** The same milestones as a table; those without a date stand at the end. */
export function TimelineTable({ slug, entries, caption }: TimelineTableProps) {
  const { t } = useTranslation("action");
  const format = useFormat();

  function done(value: boolean | null) {
    if (value === null) return t("timeline.notSaid");
    return t(value ? "timeline.yes" : "timeline.no");
  }

  return (
    <FigureTable
      caption={caption}
      head={[t("timeline.what"), t("timeline.when"), t("timeline.whose"), t("timeline.done")]}
      rows={entries.map(({ id, title, date, bearer, done: reached }) => ({
        key: id,
        cells: [
          title,
          date ? format.partialDate(date) : t("milestone.undated"),
          bearer.kind === "plan" ? (
            <TextLink to="/p/$slug/actions/plans/$id" params={{ slug, id: bearer.id }}>
              {bearer.title}
            </TextLink>
          ) : (
            <TextLink to="/p/$slug/actions/$id" params={{ slug, id: bearer.id }}>
              {bearer.number === null ? bearer.title : `${bearer.number}. ${bearer.title}`}
            </TextLink>
          ),
          done(reached),
        ],
      }))}
    />
  );
}
