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

/**
 * What can become of an idea or a practice: a practice of its own, or something that the presenter takes along. The words of a
 * closed room stay in it.
 */
export function IdeaActs({ slug, consultation, contribution }: IdeaActsProps) {
  const { t } = useTranslation("consultation");
  const role = useRole(slug);
  const { id: said, body, practice, dilemmaId } = contribution;
  const closed = consultation.confidentiality === "closed";
  const text = shortened(body);
  const about = consultation.dilemmas.filter(({ id }) => dilemmaId === null || id === dilemmaId);
  const takes = consultation.myRole === "presenter" || mayCurate(role);
  const tells = mayParticipate(role) && practice === null && !closed;
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
      {takes &&
        about.map(({ id, question }) => (
          <TextLink
            key={id}
            to="/p/$slug/dilemmas/$id/takeaways/new"
            params={{ slug, id }}
            search={{
              contribution: said,
              ...(!closed && { text: shortened(body, LONGEST_TAKEAWAY) }),
            }}
            aria-label={t("said.takeAlongOf", { text })}
          >
            {t("said.takeAlong")}
            {about.length > 1 && ` (${shortened(question, 40)})`}
          </TextLink>
        ))}
    </div>
  );
}
