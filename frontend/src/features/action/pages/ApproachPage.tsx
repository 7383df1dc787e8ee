import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useTranslation } from "@/i18n";
import { DetailPage, DetailSection, Facts, Paragraphs, SideSection } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { TextLink } from "@/ui/links";
import { type ApproachPart, approachQuery, useApproachChanges } from "../api/approaches";
import classes from "../components/action.module.css";
import { PartyLink } from "../components/Parties";

const route = getRouteApi("/p/$slug/actions/approaches/$id");

export function ApproachPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation(["action", "common"]);
  const changes = useApproachChanges(slug);
  const { item: approach, etag } = useSuspenseQuery(approachQuery(slug, id)).data;
  const { title, presentedBy, forProblems, source, note, plans, may } = approach;
  const unknown = t("common:detail.unknown");

  async function archive() {
    let latest = etag;
    await doWithUndo({
      act: async () => {
        latest = (await changes.archive(id, etag)).etag;
      },
      undo: () => changes.restore(id, latest),
      said: t("approach.archived", { title }),
    });
  }

  const acts = approach.archivedAt
    ? [{ label: t("detail.restore"), onSelect: () => void changes.restore(id, etag) }]
    : [{ label: t("detail.archive"), onSelect: () => void archive() }];

  return (
    <DetailPage
      area="action"
      kind={t("approach.kind")}
      visibility={approach.visibility}
      title={title}
      thread={<ThreadOf itemId={id} kind="approach" />}
      edit={
        may.edit
          ? linkOptions({ to: "/p/$slug/actions/approaches/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={may.archive ? acts : []}
      archivedAt={approach.archivedAt}
      side={
        <>
          <SideSection title={t("field.facts")}>
            <Facts
              facts={[
                {
                  name: t("approach.presentedBy"),
                  value: presentedBy ? <PartyLink slug={slug} party={presentedBy} /> : unknown,
                },
                { name: t("plan.source"), value: source ?? unknown },
              ]}
            />
          </SideSection>
          <SideSection title={t("approach.plans")}>
            {plans.length === 0 && <p className={classes.quiet}>{t("approach.noPlans")}</p>}
            <ul className={classes.list}>
              {plans.map((plan) => (
                <li key={plan.id}>
                  <TextLink to="/p/$slug/actions/plans/$id" params={{ slug, id: plan.id }}>
                    {plan.title}
                  </TextLink>
                </li>
              ))}
            </ul>
          </SideSection>
          <HistoryOf itemId={id} />
        </>
      }
    >
      {forProblems && (
        <DetailSection title={t("approach.forProblems")}>
          <Paragraphs text={forProblems} />
        </DetailSection>
      )}
      <Parts title={t("approach.preconditions")} parts={approach.preconditions} />
      <Parts title={t("approach.conditions")} parts={approach.conditions} />
      {note && (
        <DetailSection title={t("plan.note")}>
          <Paragraphs text={note} />
        </DetailSection>
      )}
    </DetailPage>
  );
}

function Parts({ title, parts }: { title: string; parts: ApproachPart[] }) {
  if (parts.length === 0) return null;
  return (
    <DetailSection title={title}>
      <ul className={classes.objectives}>
        {parts.map((part) => (
          <li key={part.title}>
            <strong>{part.title}</strong>
            {part.summary && <div>{part.summary}</div>}
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
