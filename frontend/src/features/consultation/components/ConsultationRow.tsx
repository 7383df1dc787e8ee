import type { LinkProps } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { IndexRow } from "@/ui/index-page";
import type { ConsultationSummary } from "../api/consultations";
import { shortened } from "./harvest";
import { toneOf, useConsultationWords } from "./useConsultationWords";
import { useIsPast } from "./useIsPast";

/** As much of a question as a row has room for. */
const SHORT = 56;

interface ConsultationRowProps {
  link: LinkProps;
  consultation: ConsultationSummary;
}

/** What it is about, how, where it stands, and what you are in it. */
export function ConsultationRow({ link, consultation }: ConsultationRowProps) {
  const { title, dilemmas, protocolName, mode, state, myRole } = consultation;
  const { t } = useTranslation("consultation");
  const words = useConsultationWords();
  return (
    <IndexRow
      area="dilemma"
      link={link}
      name={title}
      facts={[
        <When key="when" consultation={consultation} />,
        `${words.text(protocolName)}, ${t(`mode.${mode}`).toLocaleLowerCase()}`,
        ...(myRole ? [t(`you.${myRole}`)] : []),
      ]}
      people={dilemmas
        .map(({ question, organisation }) =>
          [question !== title && shortened(question, SHORT), organisation?.name]
            .filter(Boolean)
            .join(" "),
        )
        .join(" · ")}
      state={<StateBadge tone={toneOf[state]}>{words.state(state)}</StateBadge>}
    />
  );
}

/** The phase now and until when, or when it begins, or when it ended. */
export function When({ consultation }: { consultation: ConsultationSummary }) {
  const { state, phaseName, phaseEndsAt, startsAt, endedAt } = consultation;
  const { t } = useTranslation("consultation");
  const format = useFormat();
  const words = useConsultationWords();
  const at = state === "running" ? phaseEndsAt : state === "ended" ? endedAt : startsAt;
  const isPast = useIsPast(at);
  if (!at) return state === "running" ? words.text(phaseName) : t("index.noStart");
  const when = format.ago(at);
  const phase = words.text(phaseName);
  return (
    <time dateTime={at} title={format.moment(at)}>
      {state === "running" &&
        (isPast ? t("index.phaseOver", { phase }) : t("index.phase", { phase, when }))}
      {state === "ended" && t("index.ended", { when })}
      {(state === "planned" || state === "cancelled") && t("index.starts", { when })}
    </time>
  );
}
