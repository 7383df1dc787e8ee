import { useFormat, useTranslation } from "@/i18n";
import { Facts, SideSection } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import type { Action } from "../api/actions";
import { MilestoneList } from "./MilestoneList";
import { Parties } from "./Parties";

/** Who is involved, when what is due, where it belongs. */
export function ActionSide({ slug, action }: { slug: string; action: Action }) {
  const { t } = useTranslation(["action", "common"]);
  const format = useFormat();
  const themes = useThemes(slug);
  const { leaders, contributors, plan, planObjective } = action;
  const unknown = t("common:detail.unknown");
  return (
    <>
      <SideSection title={t("field.involved")}>
        <Facts
          facts={[
            {
              name: t("field.leaders"),
              value:
                leaders.length > 0 ? (
                  <Parties slug={slug} parties={leaders} />
                ) : (
                  t("detail.noLeaders")
                ),
            },
            {
              name: t("field.contributors"),
              value:
                contributors.length > 0 ? <Parties slug={slug} parties={contributors} /> : unknown,
            },
          ]}
        />
      </SideSection>
      <MilestoneList
        slug={slug}
        bearer={{ kind: "action", id: action.id }}
        milestones={action.milestones}
        editable={action.may.edit}
      />
      <SideSection title={t("field.facts")}>
        <Facts
          facts={[
            {
              name: t("field.plan"),
              value: plan ? (
                <>
                  <TextLink to="/p/$slug/actions/plans/$id" params={{ slug, id: plan.id }}>
                    {plan.title}
                  </TextLink>
                  {planObjective &&
                    `, ${t("detail.servesObjective", {
                      number: planObjective.number ?? "",
                      title: planObjective.title,
                    })}`}
                </>
              ) : (
                unknown
              ),
            },
            {
              name: t("field.themes"),
              value: format.list(action.themes.map(themes.nameOf)) || unknown,
            },
            {
              name: t("field.changed"),
              value: (
                <time dateTime={action.updatedAt} title={format.moment(action.updatedAt)}>
                  {format.ago(action.updatedAt)}
                </time>
              ),
            },
          ]}
        />
      </SideSection>
    </>
  );
}
