import { useFormat, useTranslation } from "@/i18n";
import { DetailSection, Missing, Paragraphs } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import type { ConsultedDilemma } from "../api/consultations";
import classes from "./consultation.module.css";

interface HeardDilemmasProps {
  slug: string;
  dilemmas: ConsultedDilemma[];
  /** What the presenter takes along is noted on the dilemma's page. */
  over: boolean;
}

/** What it is about; each dilemma with its own background. */
export function HeardDilemmas({ slug, dilemmas, over }: HeardDilemmasProps) {
  const { t } = useTranslation("consultation");
  const format = useFormat();
  return (
    <DetailSection title={t("page.dilemmas")}>
      {dilemmas.length > 1 && <p>{t("page.together")}</p>}
      <ul className={classes.dilemmas}>
        {dilemmas.map(({ id, question, background, organisation, country }) => (
          <li key={id}>
            <h3>
              <TextLink to="/p/$slug/dilemmas/$id" params={{ slug, id }} inherit>
                {question}
              </TextLink>
            </h3>
            <p className={classes.presenter}>
              {[organisation?.name, country && format.country(country)].filter(Boolean).join(", ")}
            </p>
            {background ? (
              <Paragraphs text={background} />
            ) : (
              <Missing>{t("page.noBackground")}</Missing>
            )}
          </li>
        ))}
      </ul>
      {over && <p className="ct-no-print">{t("page.takeAlong")}</p>}
    </DetailSection>
  );
}
