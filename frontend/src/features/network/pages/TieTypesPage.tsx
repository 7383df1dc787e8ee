import { IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { SettingsNav } from "@/features/partnership";
import { tieTypesQuery, useTieWords } from "@/features/stakeholder";
import { StateBadge } from "@/ui/badges";
import { LinkButton, TextLink } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ForTheSecretariat } from "../components/ForTheSecretariat";
import classes from "../components/network.module.css";

const route = getRouteApi("/p/$slug/settings/ties");

export function TieTypesPage() {
  const { slug } = route.useParams();
  return (
    <ForTheSecretariat slug={slug}>
      <TieTypes slug={slug} />
    </ForTheSecretariat>
  );
}

function TieTypes({ slug }: { slug: string }) {
  const { t } = useTranslation("network");
  const say = useTieWords();
  const types = useSuspenseQuery(tieTypesQuery(slug)).data;
  return (
    <Page>
      <PageTitle title={t("types.title")} />
      <p>{t("types.about")}</p>
      <SettingsNav slug={slug} />
      <ol className={classes.types}>
        {types.map(({ id, labels, back, symmetric, passesOn, retiredAt, inUse }) => (
          <li key={id} className={classes.type}>
            <div>
              <TextLink to="/p/$slug/settings/ties/$id" params={{ slug, id }}>
                {say(labels)}
              </TextLink>
              <div className={classes.facts}>
                {symmetric ? t("types.symmetric") : say(back)} · {t(`types.news.${passesOn}`)}
              </div>
            </div>
            {retiredAt !== null && <StateBadge>{t("types.retired")}</StateBadge>}
            {retiredAt === null && inUse && (
              <StateBadge tone="going">{t("types.inUse")}</StateBadge>
            )}
          </li>
        ))}
      </ol>
      <LinkButton
        to="/p/$slug/settings/ties/new"
        params={{ slug }}
        mt="lg"
        leftSection={<IconPlus size={18} aria-hidden="true" />}
      >
        {t("types.add")}
      </LinkButton>
    </Page>
  );
}
