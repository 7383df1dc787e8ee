import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { StakeholderNav } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage } from "@/ui/index-page";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useDuplicateChanges, useDuplicates } from "../api/duplicates";
import { DuplicateRow } from "../components/DuplicateRow";
import { Finding } from "../components/Finding";

const route = getRouteApi("/p/$slug/stakeholders/duplicates");

/** Pairs of organisations that may be one, the likeliest first. */
export function DuplicateIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("duplicate");
  const list = useDuplicates(slug, search);
  const { find } = useDuplicateChanges(slug);
  const finding = useMutation({ mutationFn: find });
  const total = list.total;
  const look = (
    <Button loading={finding.isPending} onClick={() => finding.mutate()}>
      {t("find")}
    </Button>
  );
  return (
    <IndexPage
      title={t("title")}
      sentence={
        total ? t(total.exact ? "sentence" : "sentenceMany", { count: total.value }) : t("about")
      }
      action={look}
      aside={<StakeholderNav slug={slug} />}
      search={search}
      filters={[
        {
          name: "dismissed",
          label: t("dismissed"),
          options: [{ value: "true", label: t("onlyDismissed") }],
        },
      ]}
      sorts={[
        { value: "-score", label: t("byScore") },
        { value: "name", label: t("byName") },
      ]}
      tools={
        <>
          {finding.error && <ProblemNotice error={finding.error} />}
          {finding.data && <Finding key={finding.data.id} slug={slug} job={finding.data.id} />}
        </>
      }
      list={list}
      row={(pair) => <DuplicateRow slug={slug} pair={pair} />}
      empty={<EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>}
    />
  );
}
