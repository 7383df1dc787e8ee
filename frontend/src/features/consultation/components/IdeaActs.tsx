import { mayCurate, mayParticipate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import type { Consultation, Contribution } from "../api/consultations";
import classes from "./consultation.module.css";
import { harvest, shortened } from "./harvest";

const LONGEST_TAKEAWAY = 400;

interface IdeaActsProps {
  slug: string;
  consultation: Consultation;
  contribution: Contribution;
}

/** What can become of an idea or a practice: a practice of its own, or something that the presenter takes along. */
export function IdeaActs({ slug, consultation, contribution }: IdeaActsProps) {
  const { t } = useTranslation("consultation");
  const role = useRole(slug);
  const { body, practice, dilemmaId } = contribution;
  const text = shortened(body);
  const dilemma = dilemmaId ?? consultation.dilemmas[0]?.id;
  const takes = consultation.myRole === "presenter" || mayCurate(role);
  const tells = mayParticipate(role) && practice === null;
  if (!takes && !tells) return null;
  return (
    <div className={`${classes.acts ?? ""} ct-no-print`}>
      {tells && (
        <TextLink
          to="/p/$slug/dilemmas/practices/new"
          params={{ slug }}
          search={harvest(consultation, contribution)}
          aria-label={t("said.practiceOf", { text })}
        >
          {t("said.practice")}
        </TextLink>
      )}
      {takes && dilemma && (
        <TextLink
          to="/p/$slug/dilemmas/$id/takeaways/new"
          params={{ slug, id: dilemma }}
          search={{ contribution: contribution.id, text: shortened(body, LONGEST_TAKEAWAY) }}
          aria-label={t("said.takeAlongOf", { text })}
        >
          {t("said.takeAlong")}
        </TextLink>
      )}
    </div>
  );
}
