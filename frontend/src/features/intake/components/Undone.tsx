import { Text, Title } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import type { Import } from "../api/imports";
import classes from "./intake.module.css";
import { undoneResult } from "./results";

/** What undoing did, and what it left because somebody had built on it. */
export function Undone({ slug, item }: { slug: string; item: Import }) {
  const { t } = useTranslation("intake");
  const { putAway, restored, people, kept, named } = undoneResult(item.result);
  return (
    <section>
      <Title order={2}>{t("undone.title")}</Title>
      <ul>
        {putAway > 0 && <li>{t("undone.putAway", { count: putAway })}</li>}
        {restored > 0 && <li>{t("undone.restored", { count: restored })}</li>}
        {people > 0 && <li>{t("undone.people", { count: people })}</li>}
      </ul>
      {kept > 0 && (
        <>
          <Text>{t("undone.kept", { count: kept })}</Text>
          <ul className={classes.list}>
            {named.map(({ id, name }) => (
              <li key={id}>
                <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id }}>
                  {name}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
