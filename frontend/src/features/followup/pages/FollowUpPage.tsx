import { Alert } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { type Opened, openedQuery } from "../api/links";
import { LinkAnswerForm } from "../components/LinkAnswerForm";
import classes from "../components/followup.module.css";
import { toneOf, useFollowUpWords } from "../components/useFollowUpWords";

const route = getRouteApi("/p/$slug/follow-up/$token");

/** What the link in a letter opens: the answer that was clicked is chosen, and waits to be confirmed. */
export function FollowUpPage() {
  const { slug, token } = route.useParams();
  const { takeaway, answer } = route.useSearch();
  const { t } = useTranslation("followup");
  const format = useFormat();
  const { data: opened } = useSuspenseQuery(openedQuery(slug, token));
  return (
    <Page reading>
      <PageTitle title={opened.question} />
      <p>
        {t("ask.dear", { name: opened.person })}{" "}
        {t("ask.asks", { partnership: opened.partnership, count: opened.months })}
      </p>
      {opened.open ? (
        <>
          <p>{t("ask.until", { when: format.partialDate(opened.closesOn) })}</p>
          <LinkAnswerForm
            slug={slug}
            token={token}
            opened={opened}
            clicked={{ takeaway, answer }}
          />
        </>
      ) : (
        <Closed opened={opened} />
      )}
    </Page>
  );
}

function Closed({ opened }: { opened: Opened }) {
  const { t } = useTranslation("followup");
  const words = useFollowUpWords();
  return (
    <>
      <Alert color="gray" mt="lg" title={t("ask.closed")}>
        {t("ask.closedText")}
      </Alert>
      <ul className={classes.plain}>
        {opened.takeaways.map(({ id, text, state, outcome }) => (
          <li key={id}>
            {text} <StateBadge tone={toneOf[state]}>{words.state(state)}</StateBadge>
            {outcome && <span className={classes.small}>{outcome}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
