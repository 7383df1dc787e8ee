import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { CopyLink } from "@/ui/CopyLink";
import { StateBadge, type StateTone } from "@/ui/badges";
import { DetailPage, DetailSection, Missing, SideSection } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import { type Evaluation, evaluationLinksQuery, evaluationQuery } from "../api/evaluation";
import classes from "../components/academy.module.css";
import { EvaluationSteps } from "../components/EvaluationSteps";
import { Results } from "../components/Results";

const route = getRouteApi("/p/$slug/dilemmas/academies/$id/evaluation");
const tones: Record<Evaluation["state"], StateTone> = {
  draft: "quiet",
  asking: "going",
  closed: "good",
};

/** What people thought of the academy: the questions, how many answered, and the results at the end. */
export function EvaluationPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { item, etag } = useSuspenseQuery(evaluationQuery(slug, id)).data;
  const { state, questions, asked, answered } = item;
  const percent = format.number(asked === 0 ? 0 : answered / asked, { style: "percent" });
  return (
    <DetailPage
      area="dilemma"
      kind={
        <TextLink to="/p/$slug/dilemmas/academies/$id" params={{ slug, id }}>
          {item.title}
        </TextLink>
      }
      state={<StateBadge tone={tones[state]}>{t(`evaluation.state.${state}`)}</StateBadge>}
      title={t("evaluation.title", { name: item.title })}
      facts={[asked > 0 && t("evaluation.rate", { answered, asked, percent })]}
      side={state === "asking" && <Links slug={slug} id={id} />}
    >
      <p>{t("evaluation.about")}</p>
      <EvaluationSteps slug={slug} evaluation={item} etag={etag} />
      {state === "closed" && (
        <DetailSection title={t("evaluation.results")}>
          <Results results={item.results} level="h3" />
        </DetailSection>
      )}
      <DetailSection title={t("evaluation.questions")}>
        {questions.length === 0 && <Missing>{t("evaluation.noQuestions")}</Missing>}
        <ol className={classes.points}>
          {questions.map(({ key, question, kind }) => (
            <li key={key}>
              {question}
              <span className={classes.muted}>{t(`evaluation.${kind}`)}</span>
            </li>
          ))}
        </ol>
      </DetailSection>
    </DetailPage>
  );
}

/** Where no mail leaves, the staff send these on. */
function Links({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("academy");
  const { data = [] } = useQuery(evaluationLinksQuery(slug, id));
  return (
    <SideSection title={t("evaluation.links")}>
      <p>{t("evaluation.linksAbout")}</p>
      <ul className={classes.contents}>
        {data.map(({ name, link }) => (
          <li key={link}>
            {name} <CopyLink path={link} name={name} />
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
