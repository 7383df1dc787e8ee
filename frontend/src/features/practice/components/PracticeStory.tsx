import { useFormat, useTranslation } from "@/i18n";
import { DetailSection, Facts, Missing, Paragraphs } from "@/ui/detail-page";
import type { Practice } from "../api/practices";
import { Figures } from "./Figures";
import classes from "./practice.module.css";

/** The story of a practice, in the order people ask. */
export function PracticeStory({ practice }: { practice: Practice }) {
  const { t } = useTranslation("practice");
  const format = useFormat();
  const { context, summary, how, figures, preconditions, legal, whatFailed } = practice;
  const told = (title: string, text: string | null) =>
    text && (
      <DetailSection title={title}>
        <Paragraphs text={text} />
      </DetailSection>
    );
  return (
    <>
      {told(t("field.context"), context)}
      {told(t("field.summary"), summary)}
      <DetailSection title={t("field.how")}>
        {how.length === 0 ? (
          <Missing>{t("detail.noHow")}</Missing>
        ) : (
          <ol className={classes.steps}>
            {how.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
          </ol>
        )}
      </DetailSection>
      {figures.length > 0 && (
        <DetailSection title={t("field.figures")}>
          <Figures figures={figures} />
        </DetailSection>
      )}
      {told(t("field.preconditions"), preconditions)}
      {legal.length > 0 && (
        <DetailSection title={t("field.legal")}>
          <Facts
            facts={legal.map(({ country, text }) => ({
              name: format.country(country),
              value: text,
            }))}
          />
        </DetailSection>
      )}
      {told(t("field.whatFailed"), whatFailed)}
    </>
  );
}
