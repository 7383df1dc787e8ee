import { linkOptions } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { DetailSection, Paragraphs, SectionLink } from "@/ui/detail-page";
import type { Action } from "../api/actions";
import classes from "./action.module.css";
import { RecommendationCard } from "./RecommendationCard";

/** Bottleneck → objective → outputs → recommendations with their uptake → impact. */
export function ActionStory({ slug, action }: { slug: string; action: Action }) {
  const { t } = useTranslation("action");
  const { bottleneck, objective, outputs, recommendations, impact, may } = action;
  const add = may.edit && (
    <SectionLink
      link={linkOptions({
        to: "/p/$slug/actions/recommendations/new",
        params: { slug },
        search: { action: [action.id] },
      })}
    >
      {t("detail.addRecommendation")}
    </SectionLink>
  );
  return (
    <>
      <DetailSection title={t("field.bottleneck")}>
        <Told text={bottleneck} missing={t("detail.noBottleneck")} />
      </DetailSection>
      <DetailSection title={t("field.objective")}>
        <Told text={objective} missing={t("detail.noObjective")} />
      </DetailSection>
      <DetailSection title={t("field.outputs")}>
        {outputs.length === 0 ? (
          <p className={classes.quiet}>{t("detail.noOutputs")}</p>
        ) : (
          <ol className={classes.lines}>
            {outputs.map((output) => (
              <li key={output}>{output}</li>
            ))}
          </ol>
        )}
      </DetailSection>
      <DetailSection title={t("field.recommendations")} action={add}>
        {recommendations.length === 0 && (
          <p className={classes.quiet}>{t("detail.noRecommendations")}</p>
        )}
        {recommendations.map((recommendation) => (
          <RecommendationCard
            key={recommendation.id}
            slug={slug}
            recommendation={recommendation}
            editable={may.edit}
          />
        ))}
      </DetailSection>
      <DetailSection title={t("field.impact")}>
        <Told text={impact} missing={t("detail.noImpact")} />
      </DetailSection>
    </>
  );
}

function Told({ text, missing }: { text: string | null; missing: string }) {
  return text ? <Paragraphs text={text} /> : <p className={classes.quiet}>{missing}</p>;
}
