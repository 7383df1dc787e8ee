import { IconShieldHalf } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { useArchiving } from "@/features/dilemma";
import { HistoryOf } from "@/features/history";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailPage, DetailSection } from "@/ui/detail-page";
import { consultationQuery, mayRead, useConsultationChanges } from "../api/consultations";
import { AgreementSection } from "../components/AgreementSection";
import classes from "../components/consultation.module.css";
import { ConsultationSide } from "../components/ConsultationSide";
import { HeardDilemmas } from "../components/HeardDilemmas";
import { NextStep } from "../components/NextStep";
import { PhaseList } from "../components/PhaseList";
import { toneOf, useConsultationWords } from "../components/useConsultationWords";
import { WhatWasSaid } from "../components/WhatWasSaid";

const route = getRouteApi("/p/$slug/dilemmas/consultations/$id");

export function ConsultationPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("consultation");
  const format = useFormat();
  const words = useConsultationWords();
  const changes = useConsultationChanges(slug);
  const { item: consultation, etag } = useSuspenseQuery(consultationQuery(slug, id)).data;
  const { state, may, confidentiality, mode, startsAt, archivedAt, phases } = consultation;
  const acts = useArchiving({ id, etag, archivedAt, may, changes, said: t("page.archived") });
  const isOver = state === "ended";
  const isLetIn = mayRead(consultation);
  return (
    <DetailPage
      area="dilemma"
      kind={t("kind")}
      state={<StateBadge tone={toneOf[state]}>{words.state(state)}</StateBadge>}
      visibility={consultation.visibility}
      title={consultation.title}
      facts={[
        `${words.text(consultation.protocolName)}, ${t(`mode.${mode}`).toLocaleLowerCase()}`,
        startsAt && format.moment(startsAt),
        consultation.openToAll && t("page.openToAll"),
      ]}
      edit={
        may.steps.includes("edit")
          ? linkOptions({ to: "/p/$slug/dilemmas/consultations/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={acts}
      archivedAt={archivedAt}
      side={
        <>
          <ConsultationSide slug={slug} consultation={consultation} etag={etag} changes={changes} />
          <HistoryOf itemId={id} />
        </>
      }
    >
      {!archivedAt && (
        <NextStep slug={slug} consultation={consultation} etag={etag} changes={changes} />
      )}
      <DetailSection title={t("page.rule")}>
        <p className={classes.rule}>
          <IconShieldHalf size={20} stroke={1.7} aria-hidden="true" />
          {t(`ruleSays.${confidentiality}`)}
        </p>
      </DetailSection>
      {isLetIn && (isOver || state === "running") && (
        <AgreementSection slug={slug} consultation={consultation} />
      )}
      {isOver && <WhatWasSaid slug={slug} consultation={consultation} />}
      <HeardDilemmas slug={slug} dilemmas={consultation.dilemmas} over={isOver} />
      <DetailSection title={t("phases.title")}>
        <PhaseList
          phases={phases}
          mode={mode}
          phase={consultation.phase}
          endsAt={consultation.phaseEndsAt}
          over={isOver}
        />
      </DetailSection>
    </DetailPage>
  );
}
