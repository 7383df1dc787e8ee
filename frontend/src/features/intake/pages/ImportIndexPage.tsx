import { Text, Title } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { StakeholderNav } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { type StateTone, StateBadge } from "@/ui/badges";
import { MoreButton } from "@/ui/index-page";
import { TextLink } from "@/ui/links";
import { NotAllowed } from "@/ui/NotAllowed";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type ImportSummary, useImports } from "../api/imports";
import classes from "../components/intake.module.css";
import { UploadPanel } from "../components/UploadPanel";

const route = getRouteApi("/p/$slug/stakeholders/import");

const tones: Record<ImportSummary["state"], StateTone> = {
  read: "warn",
  previewed: "warn",
  imported: "good",
  undone: "quiet",
};

export function ImportIndexPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("intake");
  if (!mayCurate(useRole(slug))) return <NotAllowed />;
  return (
    <Page>
      <PageTitle title={t("index.title")} />
      <Text my="md" maw="var(--ct-reading)">
        {t("index.about")}
      </Text>
      <StakeholderNav slug={slug} />
      <UploadPanel slug={slug} />
      <Text size="sm" c="dimmed" maw="var(--ct-reading)">
        {t("index.privacy")}
      </Text>
      <PastImports slug={slug} />
    </Page>
  );
}

function PastImports({ slug }: { slug: string }) {
  const { t } = useTranslation("intake");
  const format = useFormat();
  const list = useImports(slug);
  return (
    <section className={classes.past}>
      <Title order={2}>{t("index.past")}</Title>
      {list.error && <ProblemNotice error={list.error} onRetry={list.retry} />}
      {!list.isPending && !list.error && list.items.length === 0 && (
        <Text c="dimmed">{t("index.none")}</Text>
      )}
      <ul className={classes.list}>
        {list.items.map(({ id, name, rows, state, by, createdAt }) => (
          <li key={id}>
            <TextLink to="/p/$slug/stakeholders/import/$id" params={{ slug, id }}>
              {name}
            </TextLink>
            <span className={classes.facts}>
              {[t("index.rows", { count: rows }), format.moment(createdAt), by]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <StateBadge tone={tones[state]}>{t(`state.${state}`)}</StateBadge>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}
