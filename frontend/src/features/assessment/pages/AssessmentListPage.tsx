import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { StakeholderNav } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { TextLink } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import { useAssessments } from "../api/assessments";
import { useAssessmentWords } from "../components/useAssessmentWords";

const route = getRouteApi("/p/$slug/stakeholders/assessment/list");

/** Every assessment as it was signed, latest first. */
export function AssessmentListPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("assessment");
  const format = useFormat();
  const themes = useThemes(slug);
  const words = useAssessmentWords();
  const [theme] = search.theme ?? [];
  const list = useAssessments(slug, {
    ...(search.q && { q: search.q }),
    ...(search.sort && { sort: search.sort }),
    ...(theme && { theme }),
  });
  return (
    <IndexPage
      title={t("list.title")}
      sentence={
        <>
          {t("list.about")}{" "}
          <TextLink to="/p/$slug/stakeholders/assessment" params={{ slug }}>
            {t("list.asPlot")}
          </TextLink>
        </>
      }
      aside={<StakeholderNav slug={slug} />}
      search={search}
      filters={[{ name: "theme", label: t("field.theme"), options: themes.options, single: true }]}
      sorts={[
        { value: "on", label: t("list.byDay") },
        { value: "name", label: t("list.byName") },
      ]}
      list={list}
      row={(item) => (
        <IndexRow
          area="stakeholder"
          link={linkOptions({
            to: "/p/$slug/stakeholders/assessment/$id",
            params: { slug, id: item.id },
          })}
          name={item.organisation.name}
          facts={[
            t("list.marks", { influence: item.influence, interest: item.interest }),
            item.theme && `${themes.nameOf(item.theme)}: ${words.position(item.position)}`,
          ]}
          people={t("list.signed", { author: item.author, when: format.partialDate(item.on) })}
        />
      )}
      empty={<EmptyState title={t("plot.emptyTitle")}>{t("plot.emptyText")}</EmptyState>}
    />
  );
}
