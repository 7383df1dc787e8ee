import { Anchor } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { Facts, SideSection } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import type { Plan } from "../api/plans";
import { MilestoneList } from "./MilestoneList";
import { PartyLink } from "./Parties";

/** Whose plan it is, its frame in figures, its milestones. */
export function PlanSide({ slug, plan }: { slug: string; plan: Plan }) {
  const { t } = useTranslation(["action", "common"]);
  const format = useFormat();
  const unknown = t("common:detail.unknown");
  const { owner, manager, website, approach, durationYears } = plan;
  const count = (value: number | null) => (value === null ? unknown : format.number(value));
  return (
    <>
      <SideSection title={t("field.facts")}>
        <Facts
          facts={[
            {
              name: t("plan.owner"),
              value: owner ? <PartyLink slug={slug} party={owner} /> : unknown,
            },
            {
              name: t("plan.manager"),
              value: manager ? <PartyLink slug={slug} party={manager} /> : unknown,
            },
            {
              name: t("plan.website"),
              value: website ? (
                <Anchor href={website}>{new URL(website).hostname}</Anchor>
              ) : (
                unknown
              ),
            },
            { name: t("plan.period"), value: format.span(plan.starts, plan.ends) || unknown },
            {
              name: t("plan.duration"),
              value: durationYears === null ? unknown : t("plan.years", { count: durationYears }),
            },
            { name: t("plan.objectivesAnnounced"), value: count(plan.objectivesAnnounced) },
            { name: t("plan.actionsAnnounced"), value: count(plan.actionsAnnounced) },
            {
              name: t("plan.approach"),
              value: approach ? (
                <TextLink to="/p/$slug/actions/approaches/$id" params={{ slug, id: approach.id }}>
                  {approach.title}
                </TextLink>
              ) : (
                unknown
              ),
            },
            { name: t("plan.source"), value: plan.source ?? unknown },
          ]}
        />
      </SideSection>
      <MilestoneList
        slug={slug}
        bearer={{ kind: "plan", id: plan.id }}
        milestones={plan.milestones}
        editable={plan.may.edit}
      />
    </>
  );
}
