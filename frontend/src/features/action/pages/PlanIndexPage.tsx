import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { type PlanSummary, usePlans } from "../api/plans";
import { ApproachList } from "../components/ApproachList";
import { SubNav } from "../components/SubNav";
import { shortNameOf } from "../components/useActionWords";

const route = getRouteApi("/p/$slug/actions/plans");

export function PlanIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("action");
  const curates = mayCurate(useRole(slug));
  const list = usePlans(slug, search);
  const total = list.total;
  const add = curates && (
    <LinkButton
      to="/p/$slug/actions/plans/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("plan.add")}
    </LinkButton>
  );
  return (
    <>
      <IndexPage
        title={t("plan.title")}
        sentence={
          total?.value
            ? t(total.exact ? "plan.sentence" : "plan.sentenceMany", { count: total.value })
            : t("plan.about")
        }
        action={add}
        aside={<SubNav slug={slug} />}
        search={search}
        sorts={[
          { value: "title", label: t("plan.byTitle") },
          { value: "starts", label: t("plan.byStart") },
        ]}
        list={list}
        row={(plan) => <PlanRow slug={slug} plan={plan} />}
        empty={
          <EmptyState title={t("plan.emptyTitle")} action={add}>
            {t("plan.emptyText")}
          </EmptyState>
        }
      />
      <ApproachList slug={slug} curates={curates} />
    </>
  );
}

function PlanRow({ slug, plan }: { slug: string; plan: PlanSummary }) {
  const { id, title, owner, starts, ends, objectives, actions } = plan;
  const { t } = useTranslation("action");
  const format = useFormat();
  return (
    <IndexRow
      area="action"
      link={linkOptions({ to: "/p/$slug/actions/plans/$id", params: { slug, id } })}
      name={title}
      facts={[
        objectives > 0 && t("plan.objectiveCount", { count: objectives }),
        actions > 0 && t("plan.actionCount", { count: actions }),
      ]}
      people={owner && shortNameOf(owner)}
      state={format.span(starts, ends)}
    />
  );
}
