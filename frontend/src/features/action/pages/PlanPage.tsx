import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useFormat, useTranslation } from "@/i18n";
import { DetailPage } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { planQuery, usePlanChanges } from "../api/plans";
import { PlanSide } from "../components/PlanSide";
import { PlanStory } from "../components/PlanStory";

const route = getRouteApi("/p/$slug/actions/plans/$id");

export function PlanPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("action");
  const format = useFormat();
  const changes = usePlanChanges(slug);
  const { item: plan, etag } = useSuspenseQuery(planQuery(slug, id)).data;
  const { title, owner, starts, ends, durationYears, may } = plan;

  async function archive() {
    let latest = etag;
    await doWithUndo({
      act: async () => {
        latest = (await changes.archive(id, etag)).etag;
      },
      undo: () => changes.restore(id, latest),
      said: t("plan.archived", { title }),
    });
  }

  const acts = plan.archivedAt
    ? [{ label: t("detail.restore"), onSelect: () => void changes.restore(id, etag) }]
    : [{ label: t("detail.archive"), onSelect: () => void archive() }];

  return (
    <DetailPage
      area="action"
      kind={t("plan.kind")}
      visibility={plan.visibility}
      title={title}
      thread={<ThreadOf itemId={id} kind="plan" />}
      facts={[
        owner?.name,
        format.span(starts, ends),
        durationYears !== null && t("plan.years", { count: durationYears }),
      ]}
      edit={
        may.edit
          ? linkOptions({ to: "/p/$slug/actions/plans/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={may.archive ? acts : []}
      archivedAt={plan.archivedAt}
      side={
        <>
          <PlanSide slug={slug} plan={plan} />
          <HistoryOf itemId={id} />
        </>
      }
    >
      <PlanStory slug={slug} plan={plan} />
    </DetailPage>
  );
}
