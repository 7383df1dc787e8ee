import { useTranslation } from "@/i18n";
import { DetailSection, Missing, Paragraphs } from "@/ui/detail-page";
import type { Dilemma } from "../api/dilemmas";
import classes from "./dilemma.module.css";
import { OrganisationNames } from "./OrganisationNames";

/** What stands behind the question, what peers said, what the presenter took with them. */
export function DilemmaStory({ slug, dilemma }: { slug: string; dilemma: Dilemma }) {
  const { t } = useTranslation("dilemma");
  const { background, ideas, result, state } = dilemma;
  const underWay = state === "accepted" || state === "concluded";
  return (
    <>
      <DetailSection title={t("detail.background")}>
        {background ? (
          <Paragraphs text={background} />
        ) : (
          <Missing>{t("detail.noBackground")}</Missing>
        )}
      </DetailSection>
      {(ideas.length > 0 || underWay) && (
        <DetailSection title={t("detail.ideas")}>
          {ideas.length === 0 && <Missing>{t("detail.noIdeas")}</Missing>}
          {ideas.length > 0 && (
            <ol className={classes.ideas}>
              {ideas.map(({ text, organisation }, index) => (
                <li key={index}>
                  {text}
                  {organisation && (
                    <span className={classes.from}>
                      <OrganisationNames slug={slug} of={[organisation]} />
                    </span>
                  )}
                </li>
              ))}
            </ol>
          )}
        </DetailSection>
      )}
      {(result !== null || state === "concluded") && (
        <DetailSection title={t("detail.result")}>
          {result ? <Paragraphs text={result} /> : <Missing>{t("detail.noResult")}</Missing>}
        </DetailSection>
      )}
    </>
  );
}
