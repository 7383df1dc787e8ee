import { Button, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { partnershipsQuery, session, useMe } from "@/api";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/links";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { TableOrnament } from "@/ui/TableOrnament";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { FourQuestions } from "./FourQuestions";
import { PartnershipCards } from "./PartnershipCards";
import classes from "./landing.module.css";

export function LandingPage() {
  const { t } = useTranslation();
  const me = useMe();
  const partnerships = useQuery(partnershipsQuery);
  return (
    <Page>
      <div className={classes.hero}>
        <PageTitle title={t("landing.title")} />
        <Text className={classes.lead}>{t("landing.lead")}</Text>
        <div className={classes.ring}>
          <TableOrnament size={320} />
        </div>
      </div>
      <section className={classes.section} aria-labelledby="partnerships">
        <Title order={2} id="partnerships" mb="md">
          {t("landing.partnerships")}
        </Title>
        {partnerships.isPending && <LoadingRows rows={2} />}
        {partnerships.error && (
          <ProblemNotice error={partnerships.error} onRetry={() => void partnerships.refetch()} />
        )}
        {partnerships.data?.items.length === 0 && (
          <EmptyState title={t("landing.noneTitle")}>{t("landing.noneText")}</EmptyState>
        )}
        {partnerships.data && <PartnershipCards partnerships={partnerships.data.items} />}
        {me?.account?.administrator && (
          <div className={classes.signIn}>
            <Text c="dimmed">{t("landing.foundText")}</Text>
            <LinkButton to="/found" variant="outline">
              {t("landing.found")}
            </LinkButton>
          </div>
        )}
        {me && !me.signedIn && (
          <div className={classes.signIn}>
            <Text c="dimmed">{t("landing.signInText")}</Text>
            <Button component="a" href={session.signInAddress("/")} variant="outline">
              {t("header.signIn")}
            </Button>
          </div>
        )}
      </section>
      <section className={classes.section} aria-labelledby="four">
        <Title order={2} id="four" mb="xs">
          {t("landing.four")}
        </Title>
        <Text maw="var(--ct-reading)">{t("landing.threadText")}</Text>
        <FourQuestions />
      </section>
    </Page>
  );
}
