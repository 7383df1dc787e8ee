import { Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "@/i18n";
import { LinkButton, TextLink } from "@/ui/links";
import { Page } from "@/ui/Page";
import { allApproachesQuery } from "../api/approaches";
import classes from "./action.module.css";

/** Ways of working that plans can follow: few, so they stand below the plans. */
export function ApproachList({ slug, curates }: { slug: string; curates: boolean }) {
  const { t } = useTranslation("action");
  const { data } = useQuery(allApproachesQuery(slug));
  if (!data) return null;
  return (
    <Page>
      <Title order={2} size="h3">
        {t("approach.title")}
      </Title>
      <Text c="dimmed" mb="sm">
        {t("approach.about")}
      </Text>
      {data.items.length === 0 && <p className={classes.quiet}>{t("approach.none")}</p>}
      <ul className={classes.list}>
        {data.items.map(({ id, title, forProblems }) => (
          <li key={id}>
            <TextLink to="/p/$slug/actions/approaches/$id" params={{ slug, id }}>
              {title}
            </TextLink>
            {forProblems && <div className={classes.meta}>{forProblems}</div>}
          </li>
        ))}
      </ul>
      {curates && (
        <LinkButton
          to="/p/$slug/actions/approaches/new"
          params={{ slug }}
          variant="default"
          size="compact-md"
          mt="sm"
        >
          {t("approach.add")}
        </LinkButton>
      )}
    </Page>
  );
}
