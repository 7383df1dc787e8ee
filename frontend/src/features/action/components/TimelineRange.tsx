import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { allPlansQuery } from "../api/plans";
import { timelineQuery } from "../api/timeline";
import classes from "./action.module.css";
import { isDated, spanOf } from "./timelineScale";

export interface RangeSearch {
  from?: string[];
  until?: string[];
  plan?: string[];
}

/** From year, until year, of which plan; all of it stands in the address. */
export function TimelineRange({ slug, search }: { slug: string; search: RangeSearch }) {
  const { t } = useTranslation("action");
  const navigate = useNavigate();
  const { data: plans } = useQuery(allPlansQuery(slug));
  const { data: all } = useQuery(timelineQuery(slug, {}));
  const years = [
    ...new Set(
      (all?.items ?? [])
        .filter(isDated)
        .map(({ date }) => String(new Date(spanOf(date).from).getUTCFullYear())),
    ),
  ].sort();
  const any = { value: "", label: t("timeline.any") };

  function change(patch: RangeSearch) {
    void navigate({
      to: "/p/$slug/actions/timeline",
      params: { slug },
      search: { ...search, ...patch },
      replace: true,
    });
  }

  return (
    <div className={`${classes.range ?? ""} ct-no-print`} role="search">
      <NativeSelect
        label={t("timeline.from")}
        data={[any, ...years]}
        value={search.from?.[0] ?? ""}
        onChange={({ currentTarget: { value } }) => change({ from: [value] })}
      />
      <NativeSelect
        label={t("timeline.until")}
        data={[any, ...years]}
        value={search.until?.[0] ?? ""}
        onChange={({ currentTarget: { value } }) => change({ until: [value] })}
      />
      <NativeSelect
        label={t("timeline.plan")}
        data={[any, ...(plans?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))]}
        value={search.plan?.[0] ?? ""}
        onChange={({ currentTarget: { value } }) => change({ plan: [value] })}
      />
    </div>
  );
}
