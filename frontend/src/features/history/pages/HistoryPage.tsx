import { getRouteApi } from "@tanstack/react-router";
import { SettingsNav } from "@/features/partnership";
import { useFormat, useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { HistoryLine } from "@/ui/HistoryList";
import { IndexPage } from "@/ui/index-page";
import { useKindName } from "@/ui/useKindName";
import { useHistory } from "../api/history";
import { useHistoryWords } from "../components/useHistoryWords";
import { withoutMirrors } from "../components/withoutMirrors";
import classes from "./pages.module.css";

const route = getRouteApi("/p/$slug/settings/history");
const kinds = [
  "organisation",
  "interaction",
  "call",
  "dilemma",
  "practice",
  "edition",
  "action",
  "plan",
  "recommendation",
  "indicator",
  "event",
  "partnership",
];
const spans = { day: 1, week: 7, month: 31, year: 366 } as const;
const DAY = 86_400_000;

const dayBefore = (days: number) =>
  new Date(Date.now() - days * DAY).toISOString().slice(0, "2026-11-21".length);

/** Everything that was changed, for the secretariat. */
export function HistoryPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("history");
  const kindName = useKindName();
  const words = useHistoryWords(slug);
  const format = useFormat();
  const list = useHistory(slug, search);
  const days: { value: string; label: string }[] = (["day", "week", "month", "year"] as const).map(
    (span) => ({
      value: dayBefore(spans[span]),
      label: t(`whole.${span}`),
    }),
  );
  for (const value of search.since ?? []) {
    if (!days.some((day) => day.value === value))
      days.push({ value, label: format.partialDate(value) });
  }
  const actors = new Map(
    list.items.flatMap(({ actor }) => (actor ? [[actor.id, actor.name ?? actor.id]] : [])),
  );
  for (const id of search.actor ?? []) if (!actors.has(id)) actors.set(id, id);
  return (
    <IndexPage
      title={t("whole.title")}
      sentence={t("whole.sentence")}
      aside={<SettingsNav slug={slug} />}
      search={search}
      searchable={false}
      filters={[
        {
          name: "kind",
          label: t("whole.kind"),
          options: kinds.map((kind) => ({ value: kind, label: kindName(kind) })),
        },
        {
          name: "actor",
          label: t("whole.actor"),
          single: true,
          options: [...actors].map(([value, label]) => ({ value, label })),
        },
        {
          name: "since",
          label: t("whole.since"),
          single: true,
          options: days,
        },
      ]}
      list={{ ...list, items: withoutMirrors(list.items) }}
      row={(entry) => (
        <div className={classes.row}>
          <HistoryLine entry={words.entry(entry, "withItem")} />
        </div>
      )}
      empty={<EmptyState title={t("whole.emptyTitle")}>{t("whole.emptyText")}</EmptyState>}
    />
  );
}
