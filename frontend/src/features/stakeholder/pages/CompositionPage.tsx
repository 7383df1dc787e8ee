import { Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { type Composition, compositionQuery } from "../api/composition";
import { AreaNav } from "../components/AreaNav";
import { CompositionMatrix } from "../components/CompositionMatrix";
import classes from "../components/composition.module.css";
import { SeatRing } from "../components/SeatRing";

const route = getRouteApi("/p/$slug/stakeholders/composition");

export function CompositionPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("stakeholder");
  const curates = mayCurate(useRole(slug));
  const composition = useSuspenseQuery(compositionQuery(slug)).data;
  if (composition.seats.length === 0) {
    return (
      <Page>
        <PageTitle title={t("composition.title")} />
        <AreaNav slug={slug} />
        <EmptyState
          title={t("composition.emptyTitle")}
          action={
            curates && (
              <LinkButton to="/p/$slug/stakeholders/seats/new" params={{ slug }}>
                {t("detail.addSeat")}
              </LinkButton>
            )
          }
        >
          {t("composition.emptyText")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <PageTitle title={t("composition.title")} />
      <Reading composition={composition} />
      <AreaNav slug={slug} />
      <div className={classes.columns}>
        <div>
          <SeatRing slug={slug} seats={composition.seats} />
        </div>
        <section>
          <Title order={2}>{t("composition.matrix")}</Title>
          <CompositionMatrix composition={composition} />
          <Text size="sm" c="dimmed" mt="sm">
            {t("composition.matrixNote")}
          </Text>
        </section>
      </div>
    </Page>
  );
}

/** The pictures in a few sentences. */
function Reading({ composition }: { composition: Composition }) {
  const { t } = useTranslation("stakeholder");
  const format = useFormat();
  const { members, vacant, endingSoon, seats } = composition;
  const beside = seats.filter(({ role }) => role === "expert" || role === "observer").length;
  return (
    <Text mt="md" maw="var(--ct-reading)">
      {[
        t("composition.about", { count: members }),
        composition.past && t("composition.past", { when: format.partialDate(composition.at) }),
        vacant > 0 && t("composition.vacant", { count: vacant }),
        endingSoon > 0 && t("composition.ending", { count: endingSoon }),
        beside > 0 && t("composition.beside", { count: beside }),
      ]
        .filter(Boolean)
        .join(" ")}
    </Text>
  );
}
