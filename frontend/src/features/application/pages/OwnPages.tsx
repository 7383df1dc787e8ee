import { Button, Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type OwnApplication, ownQuery, useApplying } from "../api/applying";
import { ApplyingForm } from "../components/ApplyingForm";
import { applyingDraft, applyingValues } from "../components/applyingValues";
import classes from "../components/application.module.css";

const showRoute = getRouteApi("/p/$slug/application/$token");
const correctRoute = getRouteApi("/p/$slug/application/$token/correct");

function standing(own: OwnApplication) {
  if (own.withdrawn) return "withdrawn";
  if (own.decided === "accepted" || own.decided === "declined") return own.decided;
  return own.phase === "taking" ? "taking" : "reviewing";
}

/** An applicant comes back by their link. */
export function OwnPage() {
  const { slug, token } = showRoute.useParams();
  const { t } = useTranslation("application");
  const format = useFormat();
  const { item: own, etag } = useSuspenseQuery(ownQuery(slug, token)).data;
  const { withdraw } = useApplying(slug, token);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function takeBack() {
    setAsking(false);
    try {
      await withdraw(etag);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <Page reading>
      <PageTitle title={t("own.title", { name: own.organisationName })} />
      <Text mt="md">
        {t(`own.${standing(own)}`, {
          call: own.callTitle,
          when: format.partialDate(own.deadline),
        })}
      </Text>
      {problem !== null && <ProblemNotice error={problem} />}
      <div className={classes.acts}>
        {own.steps.includes("correct") && (
          <LinkButton to="/p/$slug/application/$token/correct" params={{ slug, token }}>
            {t("own.correct")}
          </LinkButton>
        )}
        {own.steps.includes("withdraw") && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {t("own.withdraw")}
          </Button>
        )}
      </div>
      <dl className={classes.answers}>
        {own.questions.map(({ key, question }) => (
          <div key={key}>
            <dt>{question}</dt>
            <dd>
              {own.answers.find((answer) => answer.key === key)?.text ?? t("application.noAnswer")}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("applying.contactName")}</dt>
          <dd>
            {own.contactName}, {own.contactAddress}
          </dd>
        </div>
      </dl>
      {asking && (
        <Dialog title={t("own.withdrawTitle")} onClose={() => setAsking(false)}>
          <p>{t("own.withdrawText")}</p>
          <Button color="red" onClick={() => void takeBack()}>
            {t("own.withdraw")}
          </Button>
        </Dialog>
      )}
    </Page>
  );
}

export function CorrectPage() {
  const { slug, token } = correctRoute.useParams();
  const { t } = useTranslation("application");
  const navigate = useNavigate();
  const { item: own, etag } = useSuspenseQuery(ownQuery(slug, token)).data;
  const { correct } = useApplying(slug, token);
  const page = linkOptions({ to: "/p/$slug/application/$token", params: { slug, token } });
  return (
    <ApplyingForm
      title={t("own.correctTitle")}
      values={applyingValues(own)}
      questions={own.questions}
      draftKey={`correct:${token}`}
      etag={etag}
      save={(values, options) => correct(applyingDraft(values, own.questions), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
    />
  );
}
