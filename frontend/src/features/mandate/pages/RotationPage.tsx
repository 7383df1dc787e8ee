import { Text, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useOrganisationWords } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton, TextLink } from "@/ui/links";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type RotationPlan, type RotationStep, rotationQuery } from "../api/mandates";
import { MandateNav } from "../components/MandateNav";
import classes from "../components/mandate.module.css";

const route = getRouteApi("/p/$slug/stakeholders/rotation");

/** By which rules seats rotate, and the next steps; a step becomes real when somebody confirms it. */
export function RotationPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("mandate");
  const curates = mayCurate(useRole(slug));
  const { data: plans, error, refetch } = useQuery(rotationQuery(slug));
  const add = curates && (
    <LinkButton
      to="/p/$slug/stakeholders/rotation/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("rotation.add")}
    </LinkButton>
  );
  return (
    <Page>
      <PageTitle title={t("rotation.title")} />
      <Text mt="md" maw="var(--ct-reading)">
        {t("rotation.about")}
      </Text>
      <MandateNav slug={slug} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!plans && !error && <LoadingRows />}
      {plans?.length === 0 && (
        <EmptyState title={t("rotation.emptyTitle")} action={add}>
          {t("rotation.emptyText")}
        </EmptyState>
      )}
      {plans?.map((plan) => (
        <Plan key={plan.rule.id} slug={slug} plan={plan} />
      ))}
      {plans && plans.length > 0 && add}
    </Page>
  );
}

function Plan({ slug, plan }: { slug: string; plan: RotationPlan }) {
  const { t } = useTranslation(["mandate", "common"]);
  const format = useFormat();
  const words = useOrganisationWords();
  const { rule, steps, mayEdit } = plan;
  return (
    <section className={classes.plan} aria-labelledby={rule.id}>
      <div className={classes.planHead}>
        <Title order={2} id={rule.id}>
          {words.role(rule.role)}
        </Title>
        {mayEdit && (
          <TextLink
            to="/p/$slug/stakeholders/rotation/$rule"
            params={{ slug, rule: rule.id }}
            className="ct-no-print"
            aria-label={t("rotation.edit", { role: words.role(rule.role) })}
          >
            {t("common:detail.edit")}
          </TextLink>
        )}
      </div>
      <p>
        {[
          t("rotation.term", { count: rule.termMonths }),
          rule.overlapMonths > 0 && t("rotation.overlap", { count: rule.overlapMonths }),
          rule.atOnce !== null && t("rotation.atOnce", { count: rule.atOnce }),
          rule.notBefore && t("rotation.notBefore", { when: format.partialDate(rule.notBefore) }),
          rule.core.length > 0 &&
            t("rotation.core", { names: format.list(rule.core.map(({ name }) => name)) }),
          rule.note,
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {steps.length === 0 && <p>{t("rotation.noStep")}</p>}
      <ol className={classes.steps}>
        {steps.map((step) => (
          <Step key={step.seatId} slug={slug} step={step} mayEdit={mayEdit} />
        ))}
      </ol>
    </section>
  );
}

function Step({ slug, step, mayEdit }: { slug: string; step: RotationStep; mayEdit: boolean }) {
  const { t } = useTranslation("mandate");
  const format = useFormat();
  const { name } = step.organisation;
  return (
    <li className={classes.step}>
      <div className={classes.stepHead}>
        <strong>{t("rotation.leaves", { name, when: format.partialDate(step.leaves) })}</strong>
        {mayEdit && (
          <TextLink
            to="/p/$slug/stakeholders/rotation/follow/$seat"
            params={{ slug, seat: step.seatId }}
            className="ct-no-print"
            aria-label={t("rotation.confirmOne", { name })}
          >
            {t("rotation.confirm")}
          </TextLink>
        )}
      </div>
      <p className={classes.stepText}>
        {t("rotation.next", { term: format.span(step.starts, step.ends) })}{" "}
        {step.moved &&
          (step.endsNow
            ? t("rotation.moved", { when: format.partialDate(step.endsNow) })
            : t("rotation.noEnd"))}
      </p>
    </li>
  );
}
