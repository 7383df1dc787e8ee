import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { batchQuery } from "../api/batches";
import { InvitedTable } from "../components/InvitedTable";
import { LeftOutTable } from "../components/LeftOutTable";
import { LetterWords } from "../components/LetterWords";
import { TakeBack } from "../components/TakeBack";
import { useInvitingWords } from "../components/useInvitingWords";
import classes from "../components/inviting.module.css";

const route = getRouteApi("/p/$slug/stakeholders/lists/invitations/$id");

/** People who were invited together: how far each has come, who was left out and why, and the way back. */
export function BatchPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("inviting");
  const format = useFormat();
  const { roleOf } = useInvitingWords();
  const { item, etag } = useSuspenseQuery(batchQuery(slug, id)).data;
  const { invited, leftOut, letter, posted, undoneAt, byName, createdAt } = item;
  const waiting = invited.filter(({ progress }) => progress === "waiting");
  const joined = invited.filter(({ progress }) => progress === "joined");
  const told = invited.filter(
    ({ progress, post }) => progress === "removed" && post === "sent",
  ).length;
  return (
    <Page>
      <PageTitle title={t("past.on", { when: format.moment(createdAt) })} />
      <p className={classes.facts}>
        {[
          t("past.invited", { count: invited.length }),
          t("past.joined", { count: joined.length }),
          roleOf(item.role),
          format.language(item.language),
          byName && t("past.by", { name: byName }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {undoneAt && (
        <p className={classes.text} role="status">
          {t("undo.done", { when: format.moment(undoneAt) })}
          {joined.length > 0 &&
            ` ${t("undo.stay", {
              count: joined.length,
              names: format.list(joined.map(({ name }) => name)),
            })}`}
          {told > 0 && ` ${t("undo.told", { count: told })}`}
        </p>
      )}
      <div className={classes.under}>
        {item.may?.undo && <TakeBack slug={slug} id={id} etag={etag} waiting={waiting.length} />}
        <TextLink to="/p/$slug/stakeholders/lists/invitations" params={{ slug }}>
          {t("past.link")}
        </TextLink>
      </div>
      {letter && (
        <LetterWords
          letter={letter}
          title={t(posted ? "letter.sent" : "letter.byHand")}
          byHand={!posted && waiting.length > 0}
          addresses={waiting.map(({ email }) => email)}
        />
      )}
      <InvitedTable slug={slug} batch={item} />
      {leftOut.length > 0 && <LeftOutTable slug={slug} batch={item} />}
    </Page>
  );
}
