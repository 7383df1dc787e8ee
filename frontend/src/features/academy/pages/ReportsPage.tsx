import { Button, NativeSelect } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailPage, DetailSection, Missing } from "@/ui/detail-page";
import { Dialog } from "@/ui/Dialog";
import { TextLink } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { registrationQuery } from "../api/academy";
import { type Audience, previewQuery, reportsQuery, useReportChanges } from "../api/reports";
import classes from "../components/academy.module.css";
import { ReportText } from "../components/ReportText";

const route = getRouteApi("/p/$slug/dilemmas/academies/$id/reports");
const audiences = ["partnership", "public"] as const satisfies Audience[];

/** The reports that there are, and what a new one would tell. */
export function ReportsPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { item: edition } = useSuspenseQuery(registrationQuery(slug, id)).data;
  const { data: reports } = useSuspenseQuery(reportsQuery(slug, id));
  return (
    <DetailPage
      area="dilemma"
      kind={
        <TextLink to="/p/$slug/dilemmas/academies/$id" params={{ slug, id }}>
          {edition.title}
        </TextLink>
      }
      title={t("reports.title", { name: edition.title })}
    >
      <p>{t("reports.about")}</p>
      <DetailSection title={t("reports.published")}>
        {reports.length === 0 && <Missing>{t("reports.none")}</Missing>}
        <ul className={classes.rows}>
          {reports.map((report) => (
            <li key={report.id}>
              <TextLink to="/p/$slug/dilemmas/reports/$id" params={{ slug, id: report.id }}>
                {t("reports.row", {
                  number: report.number,
                  audience: t(`reports.audience.${report.audience}`),
                })}
              </TextLink>{" "}
              {report.withdrawnAt !== null && (
                <StateBadge tone="warn">{t("reports.withdrawn")}</StateBadge>
              )}
              {report.latest && report.withdrawnAt === null && (
                <StateBadge tone="good">{t("reports.latest")}</StateBadge>
              )}
              <span className={classes.muted}>{format.day(report.publishedAt)}</span>
            </li>
          ))}
        </ul>
      </DetailSection>
      <Making slug={slug} id={id} />
    </DetailPage>
  );
}

function Making({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("academy");
  const navigate = useNavigate();
  const { publish } = useReportChanges(slug);
  const [audience, setAudience] = useState<Audience>("partnership");
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { data: content, error } = useQuery(previewQuery(slug, id, audience));
  const forWhom = t(`reports.audience.${audience}`);

  async function send() {
    setAsking(false);
    setProblem(null);
    try {
      const { item } = await publish(id, audience);
      notify(t("reports.done"));
      await navigate({ to: "/p/$slug/dilemmas/reports/$id", params: { slug, id: item.id } });
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <DetailSection title={t("reports.preview")}>
      <NativeSelect
        label={t("reports.forWhom")}
        maw="20rem"
        data={audiences.map((value) => ({ value, label: t(`reports.audience.${value}`) }))}
        value={audience}
        onChange={({ currentTarget: { value } }) =>
          setAudience(audiences.find((one) => one === value) ?? "partnership")
        }
      />
      {error && <ProblemNotice error={error} />}
      {problem !== null && <ProblemNotice error={problem} />}
      {content && (
        <>
          <div className={classes.acts}>
            <Button onClick={() => setAsking(true)}>{t("reports.publish")}</Button>
          </div>
          <ReportText content={content} />
        </>
      )}
      {asking && (
        <Dialog title={t("reports.publishTitle")} onClose={() => setAsking(false)}>
          <p>{t("reports.publishText", { audience: forWhom })}</p>
          <Button onClick={() => void send()}>{t("reports.publish")}</Button>
        </Dialog>
      )}
    </DetailSection>
  );
}
