import { Button } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { useState } from "react";
import { useOrganisationWords } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailPage, DetailSection, Paragraphs, SideSection } from "@/ui/detail-page";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import {
  callQuery,
  type CallStep,
  type MemberCall,
  rankingQuery,
  useApplicationChanges,
} from "../api/applications";
import { CopyLink } from "../components/CopyLink";
import { phaseTone } from "../components/phases";
import { Ranking } from "../components/Ranking";
import classes from "../components/application.module.css";

const route = getRouteApi("/p/$slug/stakeholders/member-calls/$id");
const steps = ["open", "close", "reopen", "publish", "cancel"] as const satisfies CallStep[];

/** A call for members: what it says, where to apply, who applied, what came of it. */
export function CallPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("application");
  const format = useFormat();
  const words = useOrganisationWords();
  const { item: call, etag } = useSuspenseQuery(callQuery(slug, id)).data;
  const judges = call.applications !== null;
  const { data: rows } = useQuery({ ...rankingQuery(slug, id), enabled: judges });
  return (
    <DetailPage
      area="stakeholder"
      kind={t("call.kind")}
      state={<StateBadge tone={phaseTone[call.phase]}>{t(`phase.${call.phase}`)}</StateBadge>}
      title={call.title}
      facts={[
        t("calls.seats", { count: call.seats, role: words.role(call.role) }),
        t("calls.until", { when: format.partialDate(call.deadline) }),
        call.applications !== null && t("call.applications", { count: call.applications }),
      ]}
      edit={
        call.steps.includes("edit")
          ? linkOptions({ to: "/p/$slug/stakeholders/member-calls/$id/edit", params: { slug, id } })
          : undefined
      }
      side={<Side call={call} />}
    >
      <Steps slug={slug} call={call} etag={etag} />
      {call.phase === "published" && (
        <DetailSection title={t("call.results")}>
          {call.results.length === 0 ? (
            <p>{t("call.noResults")}</p>
          ) : (
            <ul>
              {call.results.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
        </DetailSection>
      )}
      {judges && call.phase !== "draft" && (
        <DetailSection title={t("ranking.title")}>
          <p>{t(call.reviewing ? "ranking.ownFirst" : "ranking.about")}</p>
          {rows && <Ranking slug={slug} rows={rows} />}
        </DetailSection>
      )}
      <DetailSection title={t("call.text")}>
        <Paragraphs text={call.body} />
      </DetailSection>
    </DetailPage>
  );
}

function Steps({ slug, call, etag }: { slug: string; call: MemberCall; etag: string }) {
  const { t } = useTranslation("application");
  const [problem, setProblem] = useState<unknown>(null);
  const { move } = useApplicationChanges(slug);
  const open = steps.filter((step) => call.steps.includes(step));
  if (open.length === 0) return null;

  async function take(step: (typeof steps)[number]) {
    setProblem(null);
    try {
      await move(call.id, step, etag);
      notify(t(`moved.${step}`));
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <div className={`${classes.acts ?? ""} ct-no-print`}>
      {problem !== null && <ProblemNotice error={problem} />}
      {open.map((step, index) => (
        <Button
          key={step}
          variant={index === 0 ? "filled" : "default"}
          onClick={() => void take(step)}
        >
          {t(`move.${step}`)}
        </Button>
      ))}
    </div>
  );
}

function Side({ call }: { call: MemberCall }) {
  const { t } = useTranslation("application");
  return (
    <>
      {call.link && (
        <SideSection title={t("link.title")}>
          <p>{t("link.about")}</p>
          <CopyLink address={call.link} see={t("link.see")} />
        </SideSection>
      )}
      <SideSection title={t("callForm.criteria")}>
        {call.criteria.length === 0 ? (
          <p>{t("call.noCriteria")}</p>
        ) : (
          <ul>
            {call.criteria.map(({ key, name, weight }) => (
              <li key={key}>{t("call.criterion", { name, weight: weight ?? 1 })}</li>
            ))}
          </ul>
        )}
      </SideSection>
      <SideSection title={t("callForm.questions")}>
        <ul>
          {call.questions.map(({ key, question }) => (
            <li key={key}>{question}</li>
          ))}
        </ul>
      </SideSection>
      {call.reviewers.length > 0 && (
        <SideSection title={t("callForm.reviewers")}>
          <ul>
            {call.reviewers.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </SideSection>
      )}
    </>
  );
}
