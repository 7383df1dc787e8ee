import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import type { BatchSummary } from "../api/batches";
import { TakeBack } from "./TakeBack";
import { useInvitingWords } from "./useInvitingWords";
import classes from "./inviting.module.css";

/** When, by whom, how many, how many have come; and the way back. */
export function BatchRow({ slug, batch }: { slug: string; batch: BatchSummary }) {
  const { t } = useTranslation("inviting");
  const format = useFormat();
  const { roleOf } = useInvitingWords();
  const { id, role, byName, invited, joined, waiting, createdAt, undoneAt, version } = batch;
  const name = t("past.on", { when: format.moment(createdAt) });
  return (
    <article className={classes.row}>
      <div className={classes.head}>
        <TextLink
          to="/p/$slug/stakeholders/lists/invitations/$id"
          params={{ slug, id }}
          className={classes.name}
        >
          {name}
        </TextLink>
        {undoneAt && <StateBadge>{t("past.undone")}</StateBadge>}
      </div>
      <p className={classes.facts}>
        {[
          t("past.invited", { count: invited }),
          t("past.joined", { count: joined }),
          roleOf(role),
          byName && t("past.by", { name: byName }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {!undoneAt && waiting > 0 && (
        <div className={classes.acts}>
          <TakeBack
            slug={slug}
            id={id}
            etag={`"${version}.0-0"`}
            waiting={waiting}
            label={t("undo.named", { count: waiting, name })}
          />
        </div>
      )}
    </article>
  );
}
