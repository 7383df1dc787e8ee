import { Title } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { Paragraphs } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import sideClasses from "./side.module.css";
import { useRoom } from "./useRoom";

/** The dilemma, always at hand; several that are heard together keep their backgrounds apart. */
export function Dilemmas() {
  const { slug, consultation } = useRoom();
  const { t } = useTranslation("room");
  const format = useFormat();
  const { dilemmas } = consultation;
  return (
    <section aria-labelledby="room-dilemmas">
      <Title order={2} size="h5" id="room-dilemmas">
        {t("dilemma.title", { count: dilemmas.length })}
      </Title>
      {dilemmas.map(({ id, question, background, organisation, country }) => (
        <details key={id} className={sideClasses.dilemma} open={dilemmas.length === 1}>
          <summary>{question}</summary>
          <p className={sideClasses.role}>
            {organisation?.name ?? (country ? format.country(country) : t("dilemma.hiddenCity"))}
          </p>
          {background ? <Paragraphs text={background} /> : <p>{t("dilemma.noBackground")}</p>}
          <p>
            <TextLink to="/p/$slug/dilemmas/$id" params={{ slug, id }} target="_blank">
              {t("dilemma.open")}
            </TextLink>
          </p>
        </details>
      ))}
    </section>
  );
}
