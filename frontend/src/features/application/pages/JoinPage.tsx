import { Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { useState } from "react";
import { languages, useFormat, useTranslation } from "@/i18n";
import { Paragraphs } from "@/ui/detail-page";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { type OpenCall, openCallQuery, useApplying } from "../api/applying";
import { ApplyingForm } from "../components/ApplyingForm";
import { applyingDraft, emptyApplication } from "../components/applyingValues";
import { CopyLink } from "../components/CopyLink";

const route = getRouteApi("/p/$slug/join/$token");

/** The public page of a call: what it is, and the form to apply, without an account. */
export function JoinPage() {
  const { slug, token } = route.useParams();
  const { t, i18n } = useTranslation("application");
  const call = useSuspenseQuery(openCallQuery(slug, token)).data;
  const { apply } = useApplying(slug, token);
  const [receipt, setReceipt] = useState<Awaited<ReturnType<typeof apply>> | null>(null);
  const language = languages.find((one) => one === i18n.language) ?? "en";

  if (receipt) {
    return (
      <Page reading>
        <PageTitle title={t("receipt.title")} />
        <Text mt="md">{t(receipt.mailed ? "receipt.mailed" : "receipt.keep")}</Text>
        <CopyLink address={receipt.link} />
        <LinkButton
          to="/p/$slug/application/$token"
          params={{ slug, token: receipt.link.slice(receipt.link.lastIndexOf("/") + 1) }}
          mt="lg"
        >
          {t("receipt.open")}
        </LinkButton>
      </Page>
    );
  }
  if (call.phase !== "taking") {
    return (
      <Page reading>
        <PageTitle title={call.title} />
        <Text mt="md">{t("join.over")}</Text>
        <Paragraphs text={call.body} />
      </Page>
    );
  }
  return (
    <ApplyingForm
      title={call.title}
      intro={<Intro call={call} />}
      values={emptyApplication(call.questions, language)}
      questions={call.questions}
      draftKey={`apply:${token}`}
      save={(values, options) => apply(applyingDraft(values, call.questions), options)}
      onSaved={setReceipt}
      cancel={linkOptions({ to: "/" })}
      saveLabel={t("join.apply")}
    />
  );
}

function Intro({ call }: { call: OpenCall }) {
  const { t } = useTranslation("application");
  const format = useFormat();
  return (
    <>
      <Paragraphs text={call.body} />
      <p>
        {t("join.facts", {
          partnership: call.partnership,
          count: call.seats,
          when: format.partialDate(call.deadline),
        })}
      </p>
      {call.criteria.length > 0 && (
        <>
          <p>{t("join.criteria")}</p>
          <ul>
            {call.criteria.map(({ key, name, question }) => (
              <li key={key}>{[name, question].filter(Boolean).join(": ")}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t("join.who")}</p>
    </>
  );
}
