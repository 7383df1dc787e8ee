import { IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { isProblem } from "@/api";
import { useTranslation } from "@/i18n";
import { DetailSection, Missing, SectionButton } from "@/ui/detail-page";
import { LoadingRows } from "@/ui/Loading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Consultation, type Contribution, mayRead, saidQuery } from "../api/consultations";
import classes from "./consultation.module.css";
import { SaidLine } from "./SaidLine";
import { useConsultationWords } from "./useConsultationWords";

interface WhatWasSaidProps {
  slug: string;
  consultation: Consultation;
}

/** All that was said, by phase, answers below what they answer. */
export function WhatWasSaid({ slug, consultation }: WhatWasSaidProps) {
  const { t } = useTranslation("consultation");
  const words = useConsultationWords();
  const isLetIn = mayRead(consultation);
  const {
    data: room,
    error,
    isLoading,
  } = useQuery({ ...saidQuery(slug, consultation.id), enabled: isLetIn });
  const isClosed = !isLetIn || (isProblem(error) && error.status === 403);
  const said = room?.contributions ?? [];
  return (
    <DetailSection
      title={t("said.title")}
      action={
        said.length > 0 && (
          <SectionButton icon={IconPrinter} onClick={() => window.print()}>
            {t("said.print")}
          </SectionButton>
        )
      }
    >
      {isLoading && <LoadingRows rows={4} />}
      {isClosed && <Missing>{t("said.closed")}</Missing>}
      {error && !isClosed && <ProblemNotice error={error} />}
      {room && said.length === 0 && <Missing>{t("said.none")}</Missing>}
      {said.length > 0 &&
        consultation.phases.map((phase, place) => (
          <div key={phase.key} className={classes.phase}>
            <h3>{words.text(phase.name)}</h3>
            <Thread
              slug={slug}
              consultation={consultation}
              said={said}
              of={said.filter((one) => one.phase === place && isRoot(one, said))}
              empty={t("said.nonePhase")}
            />
          </div>
        ))}
    </DetailSection>
  );
}

const isRoot = ({ replyTo }: Contribution, said: Contribution[]) =>
  replyTo === null || !said.some(({ id }) => id === replyTo);

interface ThreadProps extends WhatWasSaidProps {
  said: Contribution[];
  of: Contribution[];
  empty?: string;
}

function Thread({ said, of, empty, ...rest }: ThreadProps) {
  const { t } = useTranslation("consultation");
  if (of.length === 0) return empty ? <Missing>{empty}</Missing> : null;
  return (
    <ul className={classes.said} aria-label={empty ? undefined : t("said.answers")}>
      {of.map((one) => (
        <li key={one.id}>
          <SaidLine contribution={one} {...rest} />
          <Thread {...rest} said={said} of={said.filter(({ replyTo }) => replyTo === one.id)} />
        </li>
      ))}
    </ul>
  );
}
