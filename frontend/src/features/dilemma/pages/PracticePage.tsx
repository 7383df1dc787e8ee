import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useFormat, useTranslation } from "@/i18n";
import {
  DetailPage,
  DetailSection,
  Facts,
  Missing,
  Paragraphs,
  SideSection,
} from "@/ui/detail-page";
import { useThemes } from "@/ui/useThemes";
import { practiceQuery, usePracticeChanges } from "../api/practices";
import { Beside } from "../components/Beside";
import classes from "../components/dilemma.module.css";
import { Figures } from "../components/Figures";
import { OrganisationNames } from "../components/OrganisationNames";
import { useArchiving } from "../components/useArchiving";
import { useDilemmaWords } from "../components/useDilemmaWords";

const route = getRouteApi("/p/$slug/dilemmas/practices/$id");

export function PracticePage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation(["dilemma", "common"]);
  const format = useFormat();
  const themes = useThemes(slug);
  const words = useDilemmaWords();
  const changes = usePracticeChanges(slug);
  const { item: practice, etag } = useSuspenseQuery(practiceQuery(slug, id)).data;
  const { title, organisation, country, how, figures, may, archivedAt } = practice;
  const said = t("practice.archived", { name: title });
  const acts = useArchiving({ id, etag, archivedAt, may, changes, said });
  return (
    <DetailPage
      area="dilemma"
      kind={t("practice.kind")}
      visibility={practice.visibility}
      title={title}
      thread={<ThreadOf itemId={id} kind="practice" />}
      facts={[
        organisation && <OrganisationNames slug={slug} of={[organisation]} />,
        country && format.country(country),
        format.list(practice.themes.map(themes.nameOf)),
      ]}
      edit={
        may.edit
          ? linkOptions({ to: "/p/$slug/dilemmas/practices/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={acts}
      archivedAt={archivedAt}
      side={
        <>
          <SideSection title={t("practice.dilemmas")}>
            <Beside
              empty={t("practice.noDilemmas")}
              items={practice.dilemmas.map((dilemma) => ({
                id: dilemma.id,
                title: dilemma.question,
                link: linkOptions({
                  to: "/p/$slug/dilemmas/$id",
                  params: { slug, id: dilemma.id },
                }),
                facts: words.presenters(dilemma),
              }))}
            />
          </SideSection>
          <SideSection title={t("detail.about")}>
            <Facts
              facts={[
                {
                  name: t("practice.source"),
                  value: practice.source ?? t("common:detail.unknown"),
                },
                {
                  name: t("detail.changed"),
                  value: (
                    <time dateTime={practice.updatedAt} title={format.moment(practice.updatedAt)}>
                      {format.ago(practice.updatedAt)}
                    </time>
                  ),
                },
              ]}
            />
          </SideSection>
          <HistoryOf itemId={id} />
        </>
      }
    >
      {practice.summary && (
        <DetailSection title={t("practice.summary")}>
          <Paragraphs text={practice.summary} />
        </DetailSection>
      )}
      <DetailSection title={t("practice.how")}>
        {how.length === 0 && <Missing>{t("practice.noHow")}</Missing>}
        <ol className={classes.ideas}>
          {how.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      </DetailSection>
      {figures.length > 0 && (
        <DetailSection title={t("practice.figures")}>
          <Figures figures={figures} />
        </DetailSection>
      )}
      {practice.whatFailed && (
        <DetailSection title={t("practice.whatFailed")}>
          <Paragraphs text={practice.whatFailed} />
        </DetailSection>
      )}
    </DetailPage>
  );
}
